package org.rapporteur.export.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.rapporteur.model.Part;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * GDELT 2.0 events: 61 columns, no header. Source: GDELT Event Codebook V2.0. Left empty, because no
 * record holds it: ethnic and religious codes, tone, the places of the actors, divisions below the
 * country, and feature ids.
 */
public final class Gdelt extends DyadFormat {
    private static final List<String> COLUMNS = Stream.of(
                    Stream.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"),
                    actor("Actor1"),
                    actor("Actor2"),
                    Stream.of(
                            "IsRootEvent",
                            "EventCode",
                            "EventBaseCode",
                            "EventRootCode",
                            "QuadClass",
                            "GoldsteinScale",
                            "NumMentions",
                            "NumSources",
                            "NumArticles",
                            "AvgTone"),
                    place("Actor1Geo"),
                    place("Actor2Geo"),
                    place("ActionGeo"),
                    Stream.of("DATEADDED", "SOURCEURL"))
            .flatMap(names -> names)
            .toList();
    private static final int BASE = 3;
    private static final String NOWHERE = "0";
    private static final int EMPTY_IN_PLACE = 7;

    public Gdelt(Knowledge knowledge) {
        super(knowledge, COLUMNS);
    }

    private static Stream<String> actor(String which) {
        return Stream.of(
                        "Code",
                        "Name",
                        "CountryCode",
                        "KnownGroupCode",
                        "EthnicCode",
                        "Religion1Code",
                        "Religion2Code",
                        "Type1Code",
                        "Type2Code",
                        "Type3Code")
                .map(name -> which + name);
    }

    private static Stream<String> place(String which) {
        return Stream.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
                .map(name -> which + "_" + name);
    }

    @Override
    void add(EventRow row, Dyad dyad, Fields fields) {
        addDay(row.event().time().start(), fields);
        addActor(dyad.source(), fields);
        addActor(dyad.target(), fields);
        addCode(row, dyad.code(), fields);
        fields.add(row.tellings().size()).add(row.outlets()).add(row.independentReports());
        fields.addEmpty(1);
        fields.add(NOWHERE).addEmpty(EMPTY_IN_PLACE).add(NOWHERE).addEmpty(EMPTY_IN_PLACE);
        addPlace(row.event().place(), fields);
        fields.add(Stamp.published(row.report())).add(row.report().origin().url());
    }

    private static void addDay(@Nullable LocalDate day, Fields fields) {
        if (day == null) {
            fields.addEmpty(4);
        } else {
            String digits = Stamp.day(day);
            fields.add(digits).add(digits.substring(0, 6)).add(day.getYear()).add(Stamp.fraction(day));
        }
    }

    private void addActor(@Nullable Entity entity, Fields fields) {
        CameoActor actor =
                CameoActor.of(entity, knowledge(), state -> state.elsewhere().cameo());
        fields.add(actor.code()).add(actor.upperCaseName()).add(actor.country()).add(actor.group());
        fields.addEmpty(3);
        fields.add(actor.type(0)).add(actor.type(1)).add(actor.type(2));
    }

    private void addCode(EventRow row, String code, Fields fields) {
        Cameo cameo = knowledge().cameo();
        fields.add(isInLead(row.event().words().span(), row.report()) ? 1 : 0)
                .add(code)
                .add(code.substring(0, Math.min(BASE, code.length())))
                .add(Cameo.root(code))
                .add(cameo.quad(code, QuadScheme.GDELT))
                .add(cameo.goldstein(code, Scale.GDELT));
    }

    /** Whether the words stand in the headline or the first paragraph. */
    private static boolean isInLead(Span words, Report report) {
        if (words.part() == Part.TITLE) {
            return true;
        }
        String text = report.text();
        int begin = text.length() - text.stripLeading().length();
        int end = text.indexOf('\n', begin);
        return end < 0 || words.start() < end;
    }

    private void addPlace(@Nullable EventPlace place, Fields fields) {
        if (place == null) {
            fields.add(NOWHERE).addEmpty(EMPTY_IN_PLACE);
            return;
        }
        @Nullable
        State state = place.countryCode() == null
                ? null
                : knowledge().states().withCode(place.countryCode()).orElse(null);
        fields.add(placeType(place)).add(fullName(place, state));
        fields.add(state == null ? null : state.elsewhere().fips()).addEmpty(2);
        fields.add(place.point()).addEmpty(1);
    }

    /** 1 country, 2 state of the US, 3 city in the US, 4 city elsewhere, 5 region elsewhere. */
    private static String placeType(EventPlace place) {
        boolean american = "USA".equals(place.countryCode());
        return switch (Objects.requireNonNullElse(place.resolution(), "")) {
            case "country" -> "1";
            case "region" -> american ? "2" : "5";
            case "city" -> american ? "3" : "4";
            default -> NOWHERE;
        };
    }

    private static String fullName(EventPlace place, @Nullable State state) {
        String name = place.called();
        return state == null || state.name().equals(name) ? name : name + ", " + state.name();
    }
}
