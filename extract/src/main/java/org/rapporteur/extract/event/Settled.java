package org.rapporteur.extract.event;

/** A candidate read as an act, with what was judged of it. */
record Settled(Reading reading, Judgement judgement) {}
