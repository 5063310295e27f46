package org.rapporteur.training.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Plover;
import org.rapporteur.model.Span;

/**
 * Reads the inline markup of the corpus: {@code [Ghana|a] [accused|=ACCUSE] [Togo|r] of it.} The whole
 * of it is described in {@code corpus/README.md}.
 */
public final class Markup {
    private static final Pattern LABEL = Pattern.compile("([ar])(\\d*)|(\\d*)=(\\S+)");

    private final Plover plover;

    public Markup(Plover plover) {
        this.plover = plover;
    }

    /**
     * Reads one line.
     *
     * @param place file and line, for errors
     * @throws CorpusException where the line is wrong
     */
    public MarkedSentence parse(String place, String line) {
        StringBuilder text = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        Labels labels = new Labels(place);
        int at = 0;
        while (at < line.length()) {
            char letter = line.charAt(at);
            if (letter == '[') {
                open.push(text.length());
            } else if (letter == '|') {
                int end = line.indexOf(']', at);
                if (end < 0 || open.isEmpty()) {
                    throw new CorpusException(place, "a bar outside of a span, at " + at);
                }
                labels.add(span(place, open.pop(), text), line.substring(at + 1, end));
                at = end;
            } else if (letter == ']') {
                throw new CorpusException(place, "a span without labels, at " + at);
            } else {
                text.append(letter);
            }
            at++;
        }
        if (!open.isEmpty()) {
            throw new CorpusException(place, "a span that does not end");
        }
        return new MarkedSentence(place, text.toString(), labels.events());
    }

    private static Span span(String place, int start, StringBuilder text) {
        String words = text.substring(start);
        if (words.isBlank() || !words.equals(words.strip())) {
            throw new CorpusException(place, "a span that is empty or has blanks around its words: '" + words + "'");
        }
        return Span.of(start, text.length());
    }

    /** What the spans of one sentence are labelled with, by the events' numbers. */
    private final class Labels {
        private final String place;
        private final Map<Integer, Draft> drafts = new TreeMap<>();

        Labels(String place) {
            this.place = place;
        }

        void add(Span span, String labels) {
            for (String label : labels.split(" ", -1)) {
                Matcher parts = LABEL.matcher(label);
                if (!parts.matches()) {
                    throw new CorpusException(place, "no label: '" + label + "'");
                }
                if (parts.group(4) != null) {
                    setTrigger(draft(parts.group(3)), span, parts.group(4));
                } else {
                    draft(parts.group(2)).party(parts.group(1), span);
                }
            }
        }

        private Draft draft(String number) {
            return drafts.computeIfAbsent(number.isEmpty() ? 1 : Integer.parseInt(number), any -> new Draft());
        }

        private void setTrigger(Draft draft, Span span, String notation) {
            if (draft.trigger != null) {
                throw new CorpusException(place, "an event with two triggers");
            }
            draft.trigger = span;
            try {
                draft.coding = Coding.parse(notation, plover);
            } catch (IllegalArgumentException e) {
                throw new CorpusException(place, String.valueOf(e.getMessage()));
            }
        }

        List<MarkedEvent> events() {
            List<MarkedEvent> events = new ArrayList<>();
            drafts.forEach((number, draft) -> events.add(draft.event(place, number)));
            return events;
        }
    }

    private static final class Draft {
        private final List<Span> actors = new ArrayList<>();
        private final List<Span> recipients = new ArrayList<>();
        private @Nullable Span trigger;
        private @Nullable Coding coding;

        void party(String role, Span span) {
            (role.equals("a") ? actors : recipients).add(span);
        }

        MarkedEvent event(String place, int number) {
            if (trigger == null || coding == null) {
                throw new CorpusException(place, "event " + number + " has parties, but no trigger");
            }
            return new MarkedEvent(coding, trigger, actors, recipients);
        }
    }
}
