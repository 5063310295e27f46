package org.rapporteur.knowledge;

/** What a name that the gazetteer knows is the name of; where one name is several, the earlier kind comes first. */
public enum EntityKind {
    /** A state or territory of ISO 3166-1, or Kosovo. */
    STATE,
    /** A seat of government, named for the place or for the government. */
    CAPITAL,
    /** An entity that has broken away from the state whose code it carries; sector PRE. */
    BREAKAWAY,
    /** A city, region, continent or sea; without a code where it belongs to no single state. */
    PLACE,
    /** A building or proper name that stands for a part of a government: the Kremlin, the Knesset. */
    METONYM,
    ORGANISATION,
    /** An initiative, treaty, forum, corridor or project: no party, but a thing that parties deal with. */
    INITIATIVE,
    /** A holder of an office. Who that was at a date, {@link People} says. */
    PERSON,
    /** A name that holds another one and means something else: the Korean War, the Swiss franc. */
    PHRASE,
    /** An adjective, or a word for the people of a state or place: Kazakh, Kazakhs, Scottish. */
    DEMONYM
}
