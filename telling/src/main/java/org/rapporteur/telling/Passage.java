package org.rapporteur.telling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * Words of a report within their sentence, for reading: long sentences are cut around the words.
 * Sentences are found by their marks alone; where that errs, a reader sees more or fewer words
 * around, never others.
 */
public final class Passage {
    /** Code units of the longest sentence that is shown whole where there is room. */
    public static final int ROOMY = 280;

    private static final String QUOTES = "\"“”„«»";
    private static final int LEAST_AROUND = 30;
    /** What a report begins with before its first sentence: {@code LIMA, Nov. 14 (Agency) -- }. */
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu} .'-]+(, \\p{Lu}[\\p{L}. ]*\\d*)?( \\([^)\\n]{1,40}\\))?(:| ?[-–—]{1,2}) ");

    private static final int LONGEST_ABBREVIATION = 8;
    /** A full stop after one of these ends no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(^|.*[^\\p{L}])(\\p{L}|\\p{L}\\.\\p{L}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Prof|No|vs|etc|Inc|Ltd|Co|Corp"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)",
            Pattern.DOTALL);

    private final String text;
    private final int from;
    private final int to;

    private Passage(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /**
     * The words in their sentence, between quotation marks.
     *
     * @param evidence at least one stretch; those that lie outside the first one's sentence are not shown
     * @param longest code units; a longer sentence is cut around the words
     */
    public static Line of(Report report, List<Evidence> evidence, int longest) {
        Span first = evidence.get(0).span();
        String text = report.string(first.part()).orElse("");
        if (first.end() > text.length()) {
            return Line.of("“" + evidence.get(0).text() + "”", Tone.QUOTED);
        }
        Passage sentence = sentence(text, first);
        List<Span> within = evidence.stream()
                .map(Evidence::span)
                .filter(span -> span.part() == first.part() && sentence.overlaps(span))
                .sorted()
                .toList();
        Passage shown = sentence.to - sentence.from > longest ? sentence.around(within, longest) : sentence;
        String before = shown.from > sentence.from ? "… " : "";
        String after = shown.to < sentence.to ? " …" : "";
        Line line = Line.of(before, Tone.QUOTED).and(shown.line(within)).and(after, Tone.QUOTED);
        return shown.isQuoted() ? line : Line.of("“", Tone.QUOTED).and(line).and("”", Tone.QUOTED);
    }

    /** Where the sentence of some words stands: two in one sentence get the same. */
    public static Span sentenceOf(Report report, Evidence words) {
        Passage sentence = sentence(report.string(words.span().part()).orElse(""), words.span());
        return new Span(words.span().part(), sentence.from, Math.max(sentence.from, sentence.to));
    }

    private static Passage sentence(String text, Span words) {
        int from = Math.min(words.start(), text.length());
        while (from > 0 && !endsAt(text, from)) {
            from--;
        }
        int to = Math.min(words.end(), text.length());
        while (to < text.length() && !endsAt(text, to)) {
            to++;
        }
        if (from == 0) {
            Matcher dateline = DATELINE.matcher(text);
            from = dateline.lookingAt() && dateline.end() < words.end() ? dateline.end() : 0;
        }
        return new Passage(text, from, to).stripped();
    }

    /** Whether a sentence or paragraph ends just before an offset, which is not 0. */
    private static boolean endsAt(String text, int at) {
        if (text.charAt(at - 1) == '\n' && text.charAt(Math.max(0, at - 2)) == '\n') {
            return true;
        }
        int mark = at - 1;
        while (mark > 0 && "\"'”’)".indexOf(text.charAt(mark)) >= 0) {
            mark--;
        }
        char last = text.charAt(mark);
        if ("。！？".indexOf(last) >= 0) {
            return true;
        }
        boolean blankFollows = at == text.length() || Character.isWhitespace(text.charAt(at));
        return blankFollows && ("!?…".indexOf(last) >= 0 || (last == '.' && !isAbbreviated(text, mark)));
    }

    private static boolean isAbbreviated(String text, int stop) {
        return ABBREVIATION
                .matcher(text.substring(Math.max(0, stop - LONGEST_ABBREVIATION), stop))
                .matches();
    }

    private boolean overlaps(Span span) {
        return span.start() < to && span.end() > from;
    }

    /** Whether marks around it would stand beside its own. */
    private boolean isQuoted() {
        return to > from && (QUOTES.indexOf(text.charAt(from)) >= 0 || QUOTES.indexOf(text.charAt(to - 1)) >= 0);
    }

    private Passage stripped() {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Passage(text, start, end);
    }

    /** Less of it, with the words in the middle: whole words where there are blanks. */
    private Passage around(List<Span> words, int longest) {
        int first = words.isEmpty() ? from : Math.max(from, words.get(0).start());
        int last = words.isEmpty() ? from : Math.min(words.get(words.size() - 1).end(), first + longest);
        if (last - from <= longest) {
            return new Passage(text, from, Math.max(last, beforeBlank(from + longest))).stripped();
        }
        int room = Math.max(LEAST_AROUND, (longest - (last - first)) / 2);
        int start = first - room <= from ? from : Math.min(first, afterBlank(first - room));
        int end = last + room >= to ? to : Math.max(last, beforeBlank(last + room));
        return new Passage(text, start, end).stripped();
    }

    private int afterBlank(int at) {
        int blank = text.indexOf(' ', at);
        return blank < 0 ? to : blank + 1;
    }

    private int beforeBlank(int at) {
        return text.lastIndexOf(' ', at);
    }

    private Line line(List<Span> words) {
        Line line = Line.EMPTY;
        int at = from;
        for (Span span : words) {
            int start = Math.max(at, span.start());
            int end = Math.min(to, span.end());
            if (start < end) {
                line = line.and(text.substring(at, start), Tone.QUOTED).and(text.substring(start, end), Tone.CARRIES);
                at = end;
            }
        }
        return line.and(text.substring(at, to), Tone.QUOTED);
    }
}
