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

    /** The known names of a text before a token, in reading order. */
    List<KnownName> before(Token token) {
        return inOrder.getOrDefault(token.in().part(), List.of()).stream()
                .filter(name -> name.endToken() <= token.index())
                .toList();
    }
}
