package org.rapporteur.language.word;

/** Sentences for tests, of words that stand there as they are. */
public final class Sentences {
    private Sentences() {}

    public static Words of(String... forms) {
        Words words = new Words();
        words.clear();
        for (String form : forms) {
            words.add(form, 0, form.length());
        }
        words.close();
        return words;
    }
}
