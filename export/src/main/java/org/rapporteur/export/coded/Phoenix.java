package org.rapporteur.export.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.event.EventRow;
import org.rapporteur.knowledge.Cameo;
import org.rapporteur.knowledge.Cameo.QuadScheme;
import org.rapporteur.knowledge.Cameo.Scale;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.State;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.Origin;

/**
 * Phoenix: 26 columns, no header; countries by ISO 3166-1 alpha-3. Source: the Phoenix pipeline. Issues
 * are PLOVER's contexts, each with a count as there.
 */
public final class Phoenix extends DyadFormat {
    private static final List<String> COLUMNS = List.of(
            "EventID",
            "Date",
            "Year",
            "Month",
            "Day",
            "SourceActorFull",
            "SourceActorEntity",
            "SourceActorRole",
            "SourceActorAttribute",
            "TargetActorFull",
            "TargetActorEntity",
            "TargetActorRole",
            "TargetActorAttribute",
            "EventCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScore",
            "Issues",
            "Lat",
            "Lon",
            "LocationName",
            "StateName",
            "CountryCode",
            "SentenceID",
            "URLs",
            "NewsSources");
    private static final Set<String> ORGANISATIONS = Set.of("IGO", "NGO", "IMG", "MNC");
    private static final Set<String> AGENTS =
            Set.of("GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL");

    public Phoenix(Knowledge knowledge) {
        super(knowledge, COLUMNS);
    }

    @Override
    void add(EventRow row, Dyad dyad, Fields fields) {
        addDay(row.event().time().start(), fields);
        addActor(dyad.source(), fields);
        addActor(dyad.target(), fields);
        addCode(dyad.code(), fields);
        fields.add(row.event().act().contexts().stream()
                .map(context -> context + ",1")
                .toList());
        addPlace(row.event().place(), fields);
        addSources(row, fields);
    }

    private static void addDay(@Nullable LocalDate day, Fields fields) {
        String digits = Stamp.day(day);
        fields.add(digits);
        if (digits.isEmpty()) {
            fields.addEmpty(3);
        } else {
            fields.add(digits.substring(0, 4)).add(digits.substring(4, 6)).add(digits.substring(6));
        }
    }

    /** The code in full, its root, its agent, and all further codes. */
    private void addActor(@Nullable Entity entity, Fields fields) {
        CameoActor actor = CameoActor.of(entity, knowledge(), State::code);
        List<String> rest = new ArrayList<>(actor.parts());
        String root = "";
        if (!rest.isEmpty() && (rest.get(0).equals(actor.country()) || ORGANISATIONS.contains(rest.get(0)))) {
            root = rest.remove(0);
        }
        String agent = !rest.isEmpty() && AGENTS.contains(rest.get(0)) ? rest.remove(0) : "";
        fields.add(actor.code()).add(root).add(agent).add(rest);
    }

    private void addCode(String code, Fields fields) {
        Cameo cameo = knowledge().cameo();
        fields.add(code)
                .add(Cameo.root(code))
                .add(cameo.quad(code, QuadScheme.PHOENIX))
                .add(cameo.goldstein(code, Scale.PHOENIX));
    }

    private static void addPlace(@Nullable EventPlace place, Fields fields) {
        if (place == null) {
            fields.addEmpty(5);
            return;
        }
        fields.add(place.point()).add(place.called()).addEmpty(1).add(place.countryCode());
    }

    private static void addSources(EventRow row, Fields fields) {
        fields.add(row.tellings().stream().map(telling -> telling.event().id()).toList())
                .add(origins(row, Origin::url))
                .add(origins(row, Origin::outlet));
    }

    private static List<String> origins(EventRow row, Function<Origin, @Nullable String> part) {
        return row.tellings().stream()
                .flatMap(
                        telling -> Stream.ofNullable(part.apply(telling.report().origin())))
                .distinct()
                .toList();
    }
}
