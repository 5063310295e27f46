package org.rapporteur.language.tag;

import static java.util.Objects.requireNonNull;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.word.Normal;

/**
 * Dictionary forms: a table of exceptions, and rules that cut an ending and put another in its
 * place, chosen by tag and by the longest ending known. Immutable, safe for threads.
 *
 * <p>Keys of both are {@code tag + ' ' + word or ending}, in lower case. A word that is a name keeps
 * its letter case.
 */
public final class LemmaTable {
    /** The longest ending that a rule may look at. */
    public static final int LONGEST_ENDING = 6;

    private final Map<String, String> exceptions;
    private final Map<String, Rule> rules;

    /**
     * What to do with an ending.
     *
     * @param cut how many characters to take off
     * @param append what to put behind
     */
    public record Rule(int cut, String append) {
        public Rule {
            requireNonNull(append, "append");
            if (cut < 0) {
                throw new IllegalArgumentException("Cannot cut " + cut);
            }
        }

        /** The rule that makes one word of another, the beginning they share being left. */
        public static Rule between(String word, String lemma) {
            int same = 0;
            while (same < word.length() && same < lemma.length() && word.charAt(same) == lemma.charAt(same)) {
                same++;
            }
            return new Rule(word.length() - same, lemma.substring(same));
        }

        String apply(String word) {
            return word.substring(0, Math.max(0, word.length() - cut)) + append;
        }
    }

    public LemmaTable(Map<String, String> exceptions, Map<String, Rule> rules) {
        this.exceptions = new HashMap<>(exceptions);
        this.rules = new HashMap<>(rules);
    }

    /**
     * The dictionary form of a word.
     *
     * @param form the word, quotes normalised
     * @param tag its Penn tag
     */
    public String lemma(String form, String tag) {
        boolean name = tag.startsWith("NNP");
        String word = form.toLowerCase(Locale.ROOT);
        String exception = exceptions.get(tag + ' ' + word);
        if (exception != null) {
            return exception;
        }
        Rule rule = rule(word, tag);
        String lemma = rule == null ? word : rule.apply(name ? form : word);
        return lemma.isEmpty() ? word : lemma;
    }

    private @Nullable Rule rule(String word, String tag) {
        for (int from = Math.max(0, word.length() - LONGEST_ENDING); from <= word.length(); from++) {
            Rule rule = rules.get(tag + ' ' + word.substring(from));
            if (rule != null) {
                return rule;
            }
        }
        return null;
    }

    /** The form with quotes made straight, as tables know it. */
    public static String normal(CharSequence text, int start, int end) {
        char[] form = new char[end - start];
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char normal = Normal.of(c);
            form[i - start] = normal == '\'' || normal == '"' ? normal : c;
        }
        return new String(form);
    }

    /** Reads what {@link #write} wrote. */
    public static LemmaTable read(DataInputStream in) throws IOException {
        Map<String, String> exceptions = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            exceptions.put(in.readUTF(), in.readUTF());
        }
        Map<String, Rule> rules = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            rules.put(in.readUTF(), new Rule(in.readUnsignedByte(), in.readUTF()));
        }
        return new LemmaTable(exceptions, rules);
    }

    /** Writes the table, sorted, so that the same table gives the same bytes. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(exceptions.size());
        for (Map.Entry<String, String> each : new TreeMap<>(exceptions).entrySet()) {
            out.writeUTF(each.getKey());
            out.writeUTF(each.getValue());
        }
        out.writeInt(rules.size());
        for (Map.Entry<String, Rule> each : new TreeMap<>(rules).entrySet()) {
            out.writeUTF(each.getKey());
            out.writeByte(each.getValue().cut());
            out.writeUTF(each.getValue().append());
        }
    }
}
