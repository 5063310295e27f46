package org.rapporteur.export.coded;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.event.EventRow;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Act;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/**
 * POLECAT: 40 columns, with a header, PLOVER's types; lists are parted by semicolons, those of one
 * party in the same order in all of its columns. Source: the POLECAT Weekly Data. District, GeoNames
 * ids, Wikipedia pages and the people, organisations and places of the whole story stay empty.
 */
public final class Polecat implements EventFormat {
    private static final List<String> COLUMNS = Stream.of(
                    Stream.of(
                            "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"),
                    party("Actor"),
                    party("Recipient"),
                    Stream.of(
                            "Placename",
                            "City",
                            "District",
                            "Province",
                            "Country",
                            "Latitude",
                            "Longitude",
                            "GeoNames ID",
                            "Raw Placename",
                            "Feature Type",
                            "Source",
                            "Publication Date",
                            "Story People",
                            "Story Organizations",
                            "Story Locations",
                            "Language",
                            "Version"))
            .flatMap(names -> names)
            .toList();

    private final Knowledge knowledge;

    public Polecat(Knowledge knowledge) {
        this.knowledge = requireNonNull(knowledge, "knowledge");
    }

    private static Stream<String> party(String which) {
        return Stream.of(
                which + " Name",
                which + " Country",
                which + " COW",
                "Primary " + which + " Sector",
                which + " Sectors",
                which + " Title",
                which + " Name Raw",
                "Wikipedia " + which + " ID");
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public void write(EventRow row, Consumer<List<String>> to) {
        Act act = row.event().act();
        Fields fields = new Fields()
                .add(row.id())
                .add(row.event().time().start())
                .add(act.type().name())
                .add(act.modes())
                .add(Fields.plain(act.scale()))
                .add(act.type().quad().code())
                .add(act.contexts());
        addParties(row.event().actors(), fields);
        addParties(row.event().recipients(), fields);
        addPlace(row.event().place(), fields);
        addSource(row, fields);
        to.accept(fields.list());
    }

    private void addParties(List<Entity> parties, Fields fields) {
        fields.add(each(
                        parties,
                        entity -> entity.identity().name() == null
                                ? entity.text()
                                : entity.identity().name()))
                .add(each(parties, entity -> country(entity.identity())))
                .add(each(parties, entity -> cow(entity.identity())))
                .add(each(parties, entity -> entity.identity().sector()))
                .add(each(parties, entity -> sectors(entity.identity())))
                .add(each(parties, entity -> entity.identity().office()))
                .add(each(parties, Entity::text))
                .addEmpty(1);
    }

    /** One value for each party, empty where it has none; nothing at all where none has one. */
    private static List<String> each(List<Entity> parties, Function<Entity, @Nullable String> part) {
        List<String> values = parties.stream()
                .map(entity -> Objects.requireNonNullElse(part.apply(entity), ""))
                .toList();
        return values.stream().allMatch(String::isEmpty) ? List.of() : values;
    }

    private static @Nullable String country(Identity identity) {
        return identity.countryCode() == null ? identity.code() : identity.countryCode();
    }

    private @Nullable String cow(Identity identity) {
        return knowledge
                .states()
                .withCode(Objects.requireNonNullElse(country(identity), ""))
                .map(state -> state.elsewhere().cow())
                .map(String::valueOf)
                .orElse(null);
    }

    /** All sectors of one party, parted by commas, as semicolons part the parties. */
    private static String sectors(Identity identity) {
        return String.join(
                ",",
                Stream.concat(Stream.ofNullable(identity.sector()), identity.otherSectors().stream())
                        .distinct()
                        .toList());
    }

    private static void addPlace(@Nullable EventPlace place, Fields fields) {
        if (place == null) {
            fields.addEmpty(10);
            return;
        }
        EventPlace.@Nullable Point point = place.point();
        fields.add(place.name())
                .add("city".equals(place.resolution()) ? place.name() : null)
                .addEmpty(1)
                .add("region".equals(place.resolution()) ? place.name() : null)
                .add(place.countryCode())
                .add(point == null ? null : Double.toString(point.latitude()))
                .add(point == null ? null : Double.toString(point.longitude()))
                .addEmpty(1)
                .add(place.words().text())
                .add(place.resolution());
    }

    private static void addSource(EventRow row, Fields fields) {
        Report report = row.report();
        @Nullable Publication published = report.masthead().published();
        fields.add(report.origin().outlet())
                .add(published == null ? null : published.date())
                .addEmpty(3)
                .add(report.masthead().language())
                .add(row.coder());
    }
}
