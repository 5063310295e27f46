package org.rapporteur.training.corpus;

/** A line of the corpus that is wrong; the message says where and why. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorpusException(String place, String why) {
        super(place + ": " + why);
    }
}
