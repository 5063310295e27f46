package org.rapporteur.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.knowledge.State.StateNames;
import org.rapporteur.knowledge.State.Status;

/** All states and territories, by code and by name. */
public final class States {
    static final String FILE = "states.tsv";
    static final List<String> COLUMNS = List.of(
            "code",
            "alpha2",
            "name",
            "official",
            "other_names",
            "demonyms",
            "capital",
            "prefix",
            "part_of",
            "status",
            "region",
            "ambiguous",
            "fips",
            "cameo",
            "cow");
    private static final String NO_CAPITAL = "none";

    private final Map<String, State> byCode = new LinkedHashMap<>();
    private final Map<String, State> byAlpha2 = new HashMap<>();
    private final Map<String, State> byName = new HashMap<>();
    private final FormRules forms = new FormRules();

    private States() {}

    static States read(DataFiles files) {
        States states = new States();
        List<Row> rows = files.rows(FILE, COLUMNS, List.of("code")).toList();
        rows.forEach(states::add);
        rows.forEach(states::checkPartOf);
        return states;
    }

    private void add(Row row) {
        State state = new State(
                row.parse("code", code -> matching(code, "[A-Z]{3}")),
                row.parse("alpha2", code -> matching(code, "[A-Z]{2}")),
                row.parse("status", status -> Status.valueOf(status.toUpperCase(Locale.ROOT))),
                row.optional("part_of").orElse(null),
                row.text("region"),
                new StateNames(
                        row.text("name"),
                        row.text("official"),
                        row.list("other_names"),
                        row.list("demonyms"),
                        capitals(row),
                        row.list("prefix")),
                otherCodes(row));
        byCode.put(state.code(), state);
        if (byAlpha2.putIfAbsent(state.alpha2(), state) != null) {
            throw row.wrong("a second " + state.alpha2());
        }
        forms.add(row.list("ambiguous"));
        state.names().all().forEach(name -> byName.putIfAbsent(name, state));
    }

    private static State.OtherCodes otherCodes(Row row) {
        return new State.OtherCodes(
                row.parseOptional("fips", code -> matching(code, "[A-Z]{2}")).orElse(null),
                row.parse("cameo", code -> matching(code, "[A-Z]{3}")),
                row.parseOptional("cow", Integer::valueOf).orElse(null));
    }

    private static List<String> capitals(Row row) {
        return row.text("capital").equals(NO_CAPITAL) ? List.of() : row.list("capital");
    }

    private static String matching(String code, String pattern) {
        if (!code.matches(pattern)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    private void checkPartOf(Row row) {
        boolean needed =
                row.text("status").equals("dependency") || row.text("status").equals("breakaway");
        Optional<String> state = row.optional("part_of");
        if (state.isPresent() != needed || !state.map(byCode::containsKey).orElse(true)) {
            throw row.wrong("part_of does not fit: " + state.orElse("nothing"));
        }
    }

    /** All, in the order of the file: that of their codes. */
    public Collection<State> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** By ISO 3166-1 alpha-3 code, or KOS. */
    public Optional<State> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By ISO 3166-1 alpha-2 code, or XK. */
    public Optional<State> withAlpha2(String alpha2) {
        return Optional.ofNullable(byAlpha2.get(alpha2));
    }

    /** By short, official or other name, as printed; of several states with that name, the first by code. */
    public Optional<State> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    FormRules forms() {
        return forms;
    }

    /** The code itself, where it is a state's or one of PLOVER's for others. */
    String knownCode(String code) {
        if (!byCode.containsKey(code) && !Codes.isNonState(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }
}
