package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Finds known names in tokens: all dictionaries in one pass, capitals minded, the longest name
 * first, from left to right, none overlapping another.
 *
 * <p>Time is linear in the tokens (times the length of the longest name). Names are found whether or
 * not the tokens are cut at hyphens, apostrophes and full stops.
 */
public final class Gazetteer {
    private final NameTrie.Node names;
    private final Roles roles;

    Gazetteer(NameTrie names, Roles roles) {
        this.names = names.root();
        this.roles = roles;
    }

    /**
     * The names in one sentence or headline.
     *
     * @param forms its tokens as printed
     */
    public List<NameMatch> match(List<String> forms) {
        PartSequence parts = PartSequence.of(forms);
        FormContext context = new FormContext(parts, names, roles);
        List<NameMatch> matches = new ArrayList<>();
        for (int at = 0; at < parts.size(); ) {
            Found found = longestAt(at, parts, context);
            if (found != null) {
                matches.add(parts.match(at, found.end(), found.readings()));
            }
            at = found == null ? at + 1 : found.end();
        }
        return matches;
    }

    /** The names in a text, sentence by sentence; indices count through the whole text. */
    public List<NameMatch> match(AnnotatedText text) {
        return text.sentences().stream()
                .flatMap(sentence -> match(sentence).stream())
                .toList();
    }

    /** The names in a sentence; indices count through the whole text. */
    public List<NameMatch> match(Sentence sentence) {
        return match(sentence.tokens().map(Token::form).toList()).stream()
                .map(match -> shifted(match, sentence.firstToken()))
                .toList();
    }

    private static NameMatch shifted(NameMatch match, int by) {
        return new NameMatch(
                match.firstToken() + by,
                match.endToken() + by,
                match.startInFirst(),
                match.endInLast(),
                match.readings());
    }

    /** What the whole name may stand for by itself, whatever the context; none where nobody is so called. */
    public List<KnownEntity> lookUp(String name) {
        NameTrie.Node node = names;
        for (String part : PartSequence.of(List.of(name.strip().split("\\s+"))).texts()) {
            node = node == null ? null : node.child(part);
        }
        return node == null ? List.of() : entities(node.readings());
    }

    private record Found(int end, List<KnownEntity> readings) {}

    private @Nullable Found longestAt(int first, PartSequence parts, FormContext context) {
        Found longest = null;
        NameTrie.Node node = names.child(parts.text(first));
        for (int end = first + 1; node != null; end++) {
            List<KnownEntity> readings = admitted(node, first, end, parts, context);
            longest = readings.isEmpty() ? longest : new Found(end, readings);
            node = end < parts.size() ? node.child(parts.text(end)) : null;
        }
        return longest;
    }

    private static List<KnownEntity> admitted(
            NameTrie.Node node, int first, int end, PartSequence parts, FormContext context) {
        if (node.readings().isEmpty()) {
            return List.of();
        }
        List<KnownEntity> admitted = new ArrayList<>();
        for (NameTrie.Reading reading : node.readings()) {
            boolean stands = !reading.isPrefix() || parts.isAfterHyphen(end);
            if (stands
                    && (!reading.isDoubtful()
                            || context.admits(first, end, reading.entity().kind()))) {
                admitted.add(reading.entity());
            }
        }
        return admitted;
    }

    private static List<KnownEntity> entities(List<NameTrie.Reading> readings) {
        return readings.stream().map(NameTrie.Reading::entity).toList();
    }
}
