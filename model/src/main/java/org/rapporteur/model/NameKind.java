package org.rapporteur.model;

/** What an engine of language takes a name for. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    LOCATION
}
