package org.rapporteur.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.extract.entity.WhoIsWho.KnownName;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.Token;

/** The known names of one report, by the tokens that they cover. */
final class KnownNames {
    private final Map<Part, Map<Integer, KnownName>> byToken = new HashMap<>();
    private final Map<Part, List<KnownName>> inOrder = new HashMap<>();

    KnownNames(AnnotatedReport report, WhoIsWho known) {
        for (AnnotatedText text : report.parts()) {
            List<KnownName> names = known.names(text);
            Map<Integer, KnownName> covered = new HashMap<>();
            for (KnownName name : names) {
                for (int token = name.firstToken(); token < name.endToken(); token++) {
                    covered.put(token, name);
                }
            }
            byToken.put(text.part(), covered);
            inOrder.put(text.part(), names);
        }
    }

    Optional<KnownName> at(Token token) {
        return Optional.ofNullable(
                byToken.getOrDefault(token.in().part(), Map.of()).get(token.index()));
    }

    /** The known names that lie within the mention, in reading order. */
    Stream<KnownName> within(Mention mention) {
        return mention.tokens()
                .map(this::at)
                .flatMap(Optional::stream)
                .distinct()
                .filter(name -> mention.first().index() <= name.firstToken()
                        && name.endToken() <= mention.last().index() + 1);
    }

    /** The known names of a text that end before a token, at most so many tokens before it, in reading order. */
    List<KnownName> before(Token token, int reach) {
        List<KnownName> names = inOrder.getOrDefault(token.in().part(), List.of());
        int end = endingBefore(names, token.index() + 1);
        return names.subList(Math.min(end, endingBefore(names, token.index() - reach)), end);
    }

    /** How many of the names, which do not overlap, end before a place between tokens. */
    private static int endingBefore(List<KnownName> names, int place) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).endToken() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
