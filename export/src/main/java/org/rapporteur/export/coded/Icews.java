package org.rapporteur.export.coded;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.event.EventRow;
import org.rapporteur.knowledge.Cameo.Code;
import org.rapporteur.knowledge.Cameo.Scale;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.State;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.Identity;

/**
 * ICEWS coded events: 20 columns, with a header; countries by name, sectors parted by commas. Source: the
 * ICEWS Coded Event Data on the Harvard Dataverse. The number of the sentence, district and province
 * stay empty.
 */
public final class Icews extends DyadFormat {
    private static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    public Icews(Knowledge knowledge) {
        super(knowledge, COLUMNS);
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    void add(EventRow row, Dyad dyad, Fields fields) {
        fields.add(row.event().time().start());
        addParty(dyad.source(), fields);
        fields.add(knowledge().cameo().code(dyad.code()).map(Code::name))
                .add(dyad.code())
                .add(knowledge().cameo().goldstein(dyad.code(), Scale.ICEWS));
        addParty(dyad.target(), fields);
        fields.add(row.report().id()).addEmpty(1).add(row.report().origin().outlet());
        addPlace(row.event().place(), fields);
    }

    private void addParty(@Nullable Entity entity, Fields fields) {
        if (entity == null) {
            fields.addEmpty(3);
            return;
        }
        Identity identity = entity.identity();
        fields.add(entity.called())
                .add(String.join(",", sectors(identity)))
                .add(country(identity.countryCode() == null ? identity.code() : identity.countryCode()));
    }

    private List<String> sectors(Identity identity) {
        return Stream.concat(Stream.ofNullable(identity.sector()), identity.otherSectors().stream())
                .flatMap(sector -> knowledge().cameo().icewsSector(sector).stream())
                .distinct()
                .toList();
    }

    private String country(@Nullable String code) {
        return knowledge()
                .states()
                .withCode(Objects.requireNonNullElse(code, ""))
                .map(State::name)
                .orElse("");
    }

    private void addPlace(@Nullable EventPlace place, Fields fields) {
        if (place == null) {
            fields.addEmpty(6);
            return;
        }
        boolean isCity = "city".equals(place.resolution());
        boolean isRegion = "region".equals(place.resolution());
        fields.add(isCity ? place.name() : null)
                .addEmpty(1)
                .add(isRegion ? place.name() : null)
                .add(country(place.countryCode()))
                .add(place.point());
    }
}
