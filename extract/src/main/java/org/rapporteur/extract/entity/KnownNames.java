package org.rapporteur.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.WhoIsWho.KnownName;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.Token;

/** The known names of one report, by the tokens that they cover. */
final class KnownNames {
    private final Map<Part, @Nullable KnownName[]> byToken = new EnumMap<>(Part.class);
    private final Map<Part, List<KnownName>> inOrder = new EnumMap<>(Part.class);

    KnownNames(AnnotatedReport report, WhoIsWho known) {
        for (AnnotatedText text : report.parts()) {
            List<KnownName> names = known.names(text);
            @Nullable KnownName[] covered = new KnownName[text.size()];
            for (KnownName name : names) {
                Arrays.fill(covered, name.firstToken(), name.endToken(), name);
            }
            byToken.put(text.part(), covered);
            inOrder.put(text.part(), names);
        }
    }

    Optional<KnownName> at(Token token) {
        @Nullable KnownName[] covered = byToken.get(token.in().part());
        return covered == null ? Optional.empty() : Optional.ofNullable(covered[token.index()]);
    }

    /** The known names that lie within the mention, in reading order. */
    Stream<KnownName> within(Mention mention) {
        @Nullable KnownName[] covered = byToken.get(mention.in().part());
        if (covered == null) {
            return Stream.of();
        }
        int end = mention.last().index() + 1;
        List<KnownName> found = new ArrayList<>();
        for (int token = mention.first().index(); token < end; token++) {
            @Nullable KnownName name = covered[token];
            if (name != null && name.firstToken() == token && name.endToken() <= end) {
                found.add(name);
            }
        }
        return found.stream();
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
