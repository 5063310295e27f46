package org.rapporteur.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns of a file of structured statements. */
public enum StatementColumn {
    KIND("quantity, event, relation or quotation"),
    SOURCE("who states it: a statistics office, a ministry"),
    PUBLISHED("when it was stated"),
    URL("where it stands"),
    TEXT("the source's own words; without them a sentence is made"),
    ACTOR("who acts, speaks or is concerned: alpha-3 codes or names, semicolons between several"),
    RECIPIENT("to whom it is done; of figures and relations, the other side"),
    EVENT("of events: a PLOVER type, such as CONSULT"),
    MODE("of events: a mode of that type, such as visit"),
    DATE("of events and quotations: a day, month or year, or two days with a slash between"),
    MEASURE("of quantities: what is measured, such as bilateral trade"),
    VALUE("of quantities: a plain number, such as 41000000000"),
    COMPARATOR("of quantities: =, >, < or ~; = where it is empty"),
    UNIT("of quantities: an ISO 4217 code, %, or the counted noun"),
    PERIOD("of quantities: a year, quarter (2023-Q1), month, or two days with a slash between"),
    RELATION("of relations: partnership, membership, alliance, ..."),
    LEVEL("of relations: as named, such as strategic partnership"),
    SINCE("of relations: when it began"),
    QUOTE("of quotations: the words");

    private final String meaning;

    StatementColumn(String meaning) {
        this.meaning = meaning;
    }

    /** As the first line of the file spells it. */
    public String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its cells hold, in a line. */
    public String meaning() {
        return meaning;
    }

    static List<String> spellings() {
        return Stream.of(values()).map(StatementColumn::spelling).toList();
    }
}
