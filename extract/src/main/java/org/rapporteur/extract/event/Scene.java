package org.rapporteur.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.entity.WhoIsWho.KnownName;
import org.rapporteur.extract.entity.WhoIsWho.KnownName.Kind;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.Token;

/** Finds where an event happened: a known place behind "in" or "at", or the host's of a visit. */
final class Scene {
    private static final List<String> PREPOSITIONS = List.of("in", "at", "near", "outside", "inside");
    private static final Set<Kind> PLACES = Set.of(Kind.STATE, Kind.CAPITAL, Kind.PLACE);

    private final ReportParties parties;

    Scene(ReportParties parties) {
        this.parties = parties;
    }

    Optional<EventPlace> place(Reading reading) {
        Arguments around = reading.match().arguments();
        Stream<Token> located = PREPOSITIONS.stream().flatMap(preposition -> around.behind(preposition).stream());
        Stream<Token> hosts = reading.modes().contains("visit")
                ? Stream.concat(around.behind("to").stream(), around.objects().stream())
                : Stream.of();
        return Stream.concat(located, hosts)
                .map(this::placeAt)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<EventPlace> placeAt(Token token) {
        return parties.nameAt(token)
                .filter(name -> PLACES.contains(name.kind()))
                .map(name -> new EventPlace(
                        words(token.in(), name), canonical(token.in(), name), country(name), null, resolution(name)));
    }

    private static org.rapporteur.model.Evidence words(AnnotatedText text, KnownName name) {
        return text.quote(name.firstToken(), name.endToken() - 1);
    }

    private static @Nullable String canonical(AnnotatedText text, KnownName name) {
        return name.kind() == Kind.CAPITAL
                ? words(text, name).text()
                : name.identity().name();
    }

    private static @Nullable String country(KnownName name) {
        return name.identity().countryCode();
    }

    private static @Nullable String resolution(KnownName name) {
        return switch (name.kind()) {
            case STATE -> "country";
            case CAPITAL -> "city";
            case PLACE, DEMONYM, ORGANISATION, PERSON, OTHER ->
                name.detail() == null ? null : resolutionOf(name.detail().toLowerCase(Locale.ROOT));
        };
    }

    private static @Nullable String resolutionOf(String detail) {
        return detail.equals("city") || detail.equals("region") ? detail : null;
    }
}
