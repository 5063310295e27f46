package org.rapporteur.training.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Plover;
import org.rapporteur.model.Span;

/**
 * Events marked in news that is not part of the project: where a sentence stands in which article, a
 * piece of its hash, and the labels with their offsets in it; no word of the sentence itself.
 *
 * <p>A line: article, start, end, hash, labels, between tabs. The labels are those of the
 * {@link Markup} with {@code @start-end}, between blanks; {@code -} where there is no event:
 * {@code 1=ACCUSE:allege@12-20 a1@0-5 r1@25-30}.
 */
public final class StandOff {
    private static final int HASH = 10;
    private static final Pattern LABEL = Pattern.compile("([ar])(\\d+)@(\\d+)-(\\d+)|(\\d+)=(\\S+)@(\\d+)-(\\d+)");

    private final Plover plover;

    public StandOff(Plover plover) {
        this.plover = plover;
    }

    /** The line for a sentence that stands in the article at an offset. */
    public static String line(String article, int start, MarkedSentence sentence) {
        List<String> labels = new ArrayList<>();
        for (int number = 1; number <= sentence.events().size(); number++) {
            int event = number;
            MarkedEvent marked = sentence.events().get(number - 1);
            labels.add(event + "=" + marked.coding().notation() + at(marked.trigger()));
            marked.actors().forEach(span -> labels.add("a" + event + at(span)));
            marked.recipients().forEach(span -> labels.add("r" + event + at(span)));
        }
        String text = sentence.text();
        return Stream.of(
                        article,
                        String.valueOf(start),
                        String.valueOf(start + text.length()),
                        MarkedSentence.hash(text).substring(0, HASH),
                        labels.isEmpty() ? "-" : String.join(" ", labels))
                .collect(Collectors.joining("\t"));
    }

    private static String at(Span span) {
        return "@" + span.start() + "-" + span.end();
    }

    /**
     * Reads a line.
     *
     * @param place file and line, for errors
     * @param articles texts by their ids
     * @throws CorpusException where the line is wrong, or the article is another than it was made for
     */
    public MarkedSentence parse(String place, String line, Map<String, String> articles) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new CorpusException(place, cells.length + " cells, expected 5");
        }
        String article = articles.get(cells[0]);
        if (article == null) {
            throw new CorpusException(place, "no article is called " + cells[0]);
        }
        int start = number(place, cells[1]);
        int end = number(place, cells[2]);
        if (start >= end || end > article.length()) {
            throw new CorpusException(place, "no sentence stands at " + start + ".." + end);
        }
        String text = article.substring(start, end);
        if (!MarkedSentence.hash(text).startsWith(cells[3])) {
            throw new CorpusException(place, "the article's words are others than those that were marked");
        }
        return new MarkedSentence(place, text, cells[4].equals("-") ? List.of() : events(place, cells[4]));
    }

    private List<MarkedEvent> events(String place, String labels) {
        Map<Integer, Span> triggers = new TreeMap<>();
        Map<Integer, Coding> codings = new TreeMap<>();
        Map<Integer, List<Span>> actors = new TreeMap<>();
        Map<Integer, List<Span>> recipients = new TreeMap<>();
        for (String label : labels.split(" ")) {
            Matcher parts = LABEL.matcher(label);
            if (!parts.matches()) {
                throw new CorpusException(place, "no label: '" + label + "'");
            }
            if (parts.group(5) != null) {
                int event = number(place, parts.group(5));
                triggers.put(event, span(place, parts.group(7), parts.group(8)));
                codings.put(event, coding(place, parts.group(6)));
            } else {
                (parts.group(1).equals("a") ? actors : recipients)
                        .computeIfAbsent(number(place, parts.group(2)), any -> new ArrayList<>())
                        .add(span(place, parts.group(3), parts.group(4)));
            }
        }
        List<MarkedEvent> events = new ArrayList<>();
        triggers.forEach((number, trigger) -> events.add(new MarkedEvent(
                required(place, codings.get(number)),
                trigger,
                actors.getOrDefault(number, List.of()),
                recipients.getOrDefault(number, List.of()))));
        return events;
    }

    private Coding coding(String place, String notation) {
        try {
            return Coding.parse(notation, plover);
        } catch (IllegalArgumentException e) {
            throw new CorpusException(place, String.valueOf(e.getMessage()));
        }
    }

    private static Coding required(String place, @Nullable Coding coding) {
        if (coding == null) {
            throw new CorpusException(place, "an event without a type");
        }
        return coding;
    }

    private static Span span(String place, String start, String end) {
        return Span.of(number(place, start), number(place, end));
    }

    private static int number(String place, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new CorpusException(place, "no number: " + digits);
        }
    }
}
