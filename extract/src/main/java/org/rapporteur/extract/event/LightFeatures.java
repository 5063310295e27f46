package org.rapporteur.extract.event;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * What is known of the light in which an event is told: whether it lies ahead, long past, is only
 * possible or did not happen. Of its verb, the verbs above it, and the words of time around it.
 */
final class LightFeatures {
    private static final int HIGH = 3;
    private static final int NEAR = 6;
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)[0-9][0-9]s?");
    private static final Set<String> TIMES = loadTimes();

    private final Features features = new Features();
    private final Token trigger;
    private final String type;

    private LightFeatures(Token trigger, String type) {
        this.trigger = trigger;
        this.type = type;
    }

    private static Set<String> loadTimes() {
        Set<String> times = new HashSet<>();
        TableReader.read("times.tsv", 2, cells -> {
            if (!times.add(cells.get(0))) {
                throw new IllegalArgumentException("'" + cells.get(0) + "' stands twice");
            }
        });
        return times;
    }

    /** The features of a candidate read as an act of its type. */
    static Features of(Candidate candidate, Reading reading) {
        LightFeatures made =
                new LightFeatures(candidate.trigger(), reading.type().name());
        made.features.add("bias");
        made.features.add("type", made.type);
        String grammar = named(reading.auxiliaryModes());
        made.features.add("grammar", grammar);
        made.features.add("grammar type", grammar, made.type);
        made.features.add("planned", String.valueOf(reading.planned()), String.valueOf(reading.isGoverned()));
        made.addVerbs();
        made.addTimes();
        made.addNeighbours();
        return made.features;
    }

    /** Names of modes in the order of the alphabet, by commas; {@code -} for none. */
    static String named(Set<AuxiliaryMode> modes) {
        Set<String> names = new TreeSet<>();
        modes.forEach(mode -> names.add(mode.name()));
        return names.isEmpty() ? "-" : String.join(",", names);
    }

    /** What {@link #named} has named. */
    static Set<AuxiliaryMode> modes(String names) {
        return names.equals("-")
                ? Set.of()
                : Arrays.stream(names.split(",")).map(AuxiliaryMode::valueOf).collect(Collectors.toSet());
    }

    private void addVerbs() {
        Optional<Token> at = Optional.of(trigger);
        for (int height = 0; height <= HIGH && at.isPresent(); height++) {
            addVerb(at.get(), "up" + height);
            at = at.get().head();
        }
    }

    private void addVerb(Token token, String height) {
        features.add(height + " tag", token.tag());
        features.add(height + " relation", token.relation());
        features.add(height + " light", Light.of(token).toString());
        features.add(height + " lemma", WordSet.lemma(token));
        token.dependents().forEach(dependent -> {
            if (dependent.is("aux") || dependent.is("aux:pass") || dependent.is("cop") || dependent.is("mark")) {
                features.add(height + " with", dependent.form().toLowerCase(Locale.ROOT));
            } else if (dependent.is("advmod") || dependent.is("det") || dependent.is("amod")) {
                features.add(height + " said", WordSet.lemma(dependent));
            } else if (dependent.is("advcl") || dependent.is("obl") || dependent.is("obl:unmarked")) {
                features.add(
                        height + " clause",
                        Syntax.markers(dependent).findFirst().orElse("-"),
                        shape(dependent));
            }
        });
    }

    /** Years and what else tells when, near the trigger and in the whole sentence. */
    private void addTimes() {
        Sentence sentence = trigger.sentence();
        sentence.tokens().forEach(token -> {
            String shape = shape(token);
            if (shape.length() > 1) {
                boolean own = token.head()
                        .filter(head -> Syntax.isWithin(head, trigger))
                        .isPresent();
                features.add("time", shape);
                features.add("time own", shape, String.valueOf(own));
                features.add("time far", shape, String.valueOf(Math.abs(token.index() - trigger.index()) / NEAR));
                token.head().ifPresent(head -> features.add("time behind", shape, before(token)));
            }
        });
    }

    private static String before(Token token) {
        return token.index() == token.sentence().firstToken()
                ? "<"
                : token.in().token(token.index() - 1).form().toLowerCase(Locale.ROOT);
    }

    /** {@code Y199} of a year of the nineties, {@code T:word} of a word of time, {@code -} of any other. */
    private static String shape(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (YEAR.matcher(form).matches()) {
            return "Y" + form.substring(0, 3);
        }
        String lemma = WordSet.lemma(token);
        return TIMES.contains(lemma) ? "T:" + lemma : "-";
    }

    private void addNeighbours() {
        for (int step : List.of(-3, -2, -1, 1, 2)) {
            @Nullable Token token = at(trigger.index() + step);
            features.add("near" + step, token == null ? "-" : token.form().toLowerCase(Locale.ROOT));
        }
    }

    private @Nullable Token at(int index) {
        Sentence sentence = trigger.sentence();
        return index < sentence.firstToken() || index >= sentence.endToken()
                ? null
                : trigger.in().token(index);
    }
}
