package org.rapporteur.telling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.State;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;

/** Parties as users name them: by code, or by a state's name. */
public final class PartyNames {
    private static final Set<String> NO_STATES = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    private static final String CIVILIANS = "CVL";
    private static final int LONGEST_PRONOUN = "themselves".length();

    private final Knowledge knowledge;

    public PartyNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The code that parties of that name carry in the record. */
    public Optional<String> codeOf(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (NO_STATES.contains(upper)) {
            return Optional.of(upper);
        }
        return knowledge
                .states()
                .withCode(upper)
                .or(() -> knowledge.states().named(name))
                .map(State::actorCode);
    }

    /** All codes that parties carry, with what they are called, by code. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> names = new TreeMap<>();
        NO_STATES.forEach(code -> names.put(code, readable(code)));
        knowledge.states().all().forEach(state -> names.put(state.code(), state.name()));
        return names;
    }

    /** {@code Kazakhstan}; what the codes of others than states mean. */
    public String readable(String code) {
        return switch (code) {
            case "IGO" -> "international organisations";
            case "UNO" -> "the United Nations";
            case "EUR" -> "the European Union";
            case "NGO" -> "non-governmental organisations";
            case "ISM" -> "movements";
            case "IMG" -> "international armed groups";
            case "MNC" -> "companies";
            default -> knowledge.states().withCode(code).map(State::name).orElse(code);
        };
    }

    /** {@code Xi Jinping (CHN)}: the name, and whom it belongs to where that is not the same. */
    public String readable(Entity entity) {
        Identity identity = entity.identity();
        @Nullable String code = identity.code();
        String name = identity.name() == null || isPeople(entity) ? named(entity) : identity.name();
        if (code == null || NO_STATES.contains(code) || name.equals(readable(code))) {
            return name;
        }
        return name + " (" + code + ")";
    }

    /** "Chagossians", who are not their territory: people of a place, told by more than a pronoun. */
    private boolean isPeople(Entity entity) {
        Identity identity = entity.identity();
        return CIVILIANS.equals(identity.sector())
                && identity.office() == null
                && entity.text().length() > LONGEST_PRONOUN
                && knowledge.states().named(String.valueOf(identity.name())).isPresent();
    }

    /** The words of the report, less a relative clause; the comma of "10,000 soldiers" begins none. */
    private static String named(Entity entity) {
        int comma = entity.text().indexOf(", ");
        return comma > 0 ? entity.text().substring(0, comma) : entity.text();
    }

    /** Of several, each once, as in a sentence. */
    public String readable(List<Entity> entities) {
        return Counts.list(entities.stream().map(this::readable).distinct().toList());
    }
}
