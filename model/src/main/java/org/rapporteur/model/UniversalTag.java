package org.rapporteur.model;

/** The seventeen parts of speech of Universal Dependencies v2. */
public enum UniversalTag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
