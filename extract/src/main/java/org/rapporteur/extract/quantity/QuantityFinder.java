package org.rapporteur.extract.quantity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.extract.quantity.NumberRead.Form;
import org.rapporteur.extract.quantity.UnitOfMeasure.Kind;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Sentence;

/**
 * Finds the figures that a report's title and text give.
 *
 * <p>What counts and what does not: dates, times of day, scores and numbers that name things are no
 * quantities; a duration and an age are; "five-year plan" names a kind of plan and is none; an ordinal
 * is one where it counts what happens again and again ("fifth visit"). A change that led to a level is
 * told with the level and not once more. Immutable, safe for threads.
 */
public final class QuantityFinder implements FindingExtractor {
    private static final int SENTENCES_BACK = 2;

    private final TimeExpressions times;
    private final StateMentions states;
    private final SentenceFigures figures;
    private final Changes changes;
    private final Measures measures;

    public QuantityFinder(TimeExpressions times, StateMentions states) {
        this.times = requireNonNull(times, "times");
        this.states = requireNonNull(states, "states");
        NumberWords numbers = NumberWords.load();
        Units units = Units.load();
        Movements movements = Movements.load();
        changes = new Changes(movements);
        measures = new Measures(movements);
        FigureReader reader = new FigureReader(new NumberReader(numbers), units, Comparators.load(), movements);
        figures = new SentenceFigures(new NumbersInNames(numbers, units), reader, units, changes);
    }

    @Override
    public List<Finding> extract(AnnotatedReport report) {
        @Nullable Publication published = report.report().masthead().published();
        @Nullable LocalDate day = published == null ? null : published.date();
        StateMentions.OfReport named = states.in(report);
        List<Finding> found = new ArrayList<>();
        for (AnnotatedText part : report.parts()) {
            for (Sentence sentence : part.sentences()) {
                found.addAll(in(report.report().id(), ReadSentence.of(sentence, times.in(sentence, day)), named));
            }
        }
        return List.copyOf(found);
    }

    private List<Quantity> in(String report, ReadSentence read, StateMentions.OfReport states) {
        List<Figured> all = isFurniture(read) ? List.of() : figures.in(read);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Figured, Figured> changeOf = changesOfLevels(read, all);
        List<Entity> about = about(read.sentence(), states);
        @Nullable Entity source = Attribution.of(read, states).orElse(null);
        List<Quantity> found = new ArrayList<>();
        for (Figured figured : all) {
            if (!changeOf.containsValue(figured)) {
                found.add(quantity(report, read, figured, changeOf.get(figured), about, source));
            }
        }
        return found;
    }

    /** "27 Photos", a line of its own between a page's paragraphs, tells nothing. */
    private static boolean isFurniture(ReadSentence read) {
        return read.text().part() == Part.TEXT
                && read.sentence().endToken() - read.sentence().firstToken() <= 2
                && read.text().sentences().size() > 1;
    }

    private Map<Figured, Figured> changesOfLevels(ReadSentence read, List<Figured> all) {
        Map<Figured, Figured> changeOf = new HashMap<>();
        for (int at = 0; at + 1 < all.size(); at++) {
            Figured first = all.get(at);
            Figured second = all.get(at + 1);
            if (changes.ledTo(read, first, second)) {
                changeOf.put(second, first);
            } else if (changes.ledTo(read, second, first) && !changeOf.containsKey(first)) {
                changeOf.put(first, second);
            }
        }
        return changeOf;
    }

    private Quantity quantity(
            String report,
            ReadSentence read,
            Figured figured,
            @Nullable Figured change,
            List<Entity> about,
            @Nullable Entity source) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(read.quote(figured.figure().from(), figured.end()));
        if (change != null) {
            evidence.add(read.quote(change.figure().from(), change.end()));
        }
        Quantity.Amount amount = amount(figured);
        return new Quantity(
                Basis.of(
                        FindingKind.QUANTITY,
                        report,
                        evidence,
                        confidence(read, figured),
                        amount.value().toPlainString()),
                amount,
                measures.of(read, change == null ? figured : earlier(figured, change))
                        .orElse(null),
                about,
                Periods.of(read, figured).orElse(null),
                change == null ? null : change(read, change),
                figured.direction(),
                source);
    }

    private static Figured earlier(Figured one, Figured other) {
        return one.figure().from() < other.figure().from() ? one : other;
    }

    private static Quantity.Amount amount(Figured figured) {
        Figure figure = figured.figure();
        @Nullable UnitOfMeasure unit = figure.unit();
        return new Quantity.Amount(
                figure.value(), figure.upper(), figure.comparison(), unit == null ? null : unit.unit());
    }

    private Quantity.Change change(ReadSentence read, Figured change) {
        Quantity.Amount amount = amount(change);
        Quantity.Amount positive =
                new Quantity.Amount(amount.value().abs(), amount.upper(), amount.comparison(), amount.unit());
        @Nullable
        String base = changes.baseEnd(read.pieces(), change.end())
                .map(end -> read.quote(change.end(), end).text())
                .orElse(null);
        return new Quantity.Change(positive, requireNonNull(change.direction(), "direction"), base);
    }

    // Those that the sentence names, or else the nearest sentence before that names any.
    private static List<Entity> about(Sentence sentence, StateMentions.OfReport states) {
        for (int back = 0; back <= SENTENCES_BACK && back <= sentence.index(); back++) {
            List<Entity> named = states.in(new Sentence(sentence.in(), sentence.index() - back));
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    // How often figures of each kind were right, by inspection. "The two sides" is as good as a name.
    private static double confidence(ReadSentence read, Figured figured) {
        Pieces pieces = read.pieces();
        int before = figured.figure().from() - 1;
        if (pieces.isAt(before, "the") || pieces.isAt(before + 1, "one")) {
            return 0.7;
        }
        @Nullable UnitOfMeasure unit = figured.figure().unit();
        Form form = figured.figure().number().form();
        if (unit == null) {
            return form == Form.WORDS ? 0.5 : 0.6;
        }
        if (unit.kind() != Kind.NOUN) {
            return 0.92;
        }
        return switch (form) {
            case FIGURES -> 0.85;
            case WORDS -> 0.75;
            case FRACTION, VAGUE, ORDINAL -> 0.7;
        };
    }
}
