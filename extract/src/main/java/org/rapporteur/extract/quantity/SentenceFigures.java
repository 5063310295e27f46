package org.rapporteur.extract.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.DataTable;
import org.rapporteur.extract.quantity.NumberRead.Form;
import org.rapporteur.extract.quantity.Phrases.Found;
import org.rapporteur.extract.quantity.UnitOfMeasure.Kind;
import org.rapporteur.model.Quantity.Comparison;
import org.rapporteur.model.Token;

/** Finds the figures of a sentence and settles their units and directions. Safe for threads. */
final class SentenceFigures {
    private static final int OLDEST = 120;
    private static final UnitOfMeasure PEOPLE = UnitOfMeasure.of("people", "people", Kind.NOUN);

    private final NumbersInNames names;
    private final FigureReader figures;
    private final Units units;
    private final Changes changes;
    private final ElidedUnits elided = new ElidedUnits();
    private final Set<String> repeated = DataTable.read(SentenceFigures.class, "ordinal_nouns.tsv", "noun").stream()
            .map(row -> row.get("noun"))
            .collect(Collectors.toUnmodifiableSet());

    SentenceFigures(NumbersInNames names, FigureReader figures, Units units, Changes changes) {
        this.names = names;
        this.figures = figures;
        this.units = units;
        this.changes = changes;
    }

    /** The figures in reading order. */
    List<Figured> in(ReadSentence read) {
        BitSet barred = names.in(read);
        List<Figured> found = new ArrayList<>();
        int at = 0;
        while (at < read.pieces().size()) {
            int next = at + 1;
            for (Figure figure : barred.get(at) ? List.<Figure>of() : figures.read(read.pieces(), at, barred::get)) {
                @Nullable Figured before = found.isEmpty() ? null : found.get(found.size() - 1);
                settle(read, figure, before, List.copyOf(found)).ifPresent(found::add);
                next = Math.max(next, figure.end());
            }
            at = next;
        }
        return List.copyOf(found);
    }

    private Optional<Figured> settle(
            ReadSentence read, Figure figure, @Nullable Figured before, List<Figured> earlier) {
        if (figure.unit() != null) {
            return Optional.of(directed(read, lasting(read, figure), figure.end(), before));
        }
        if (isPopulation(read, figure)) {
            return Optional.of(directed(read, figure.in(PEOPLE), figure.end(), before));
        }
        if (isAge(read, figure)) {
            return Optional.of(new Figured(figure.in(UnitOfMeasure.YEAR_OF_AGE), figure.end(), null));
        }
        Optional<CountedNoun> noun = CountedNoun.behind(read, figure);
        if (noun.isPresent() && isNamed(figure, noun.get())) {
            return Optional.empty();
        }
        if (noun.isPresent() && !countsNothing(figure, noun.get())) {
            int end = read.pieces().from(noun.get().head().span().end());
            Found<UnitOfMeasure> unit =
                    units.per(read.pieces(), new Found<>(noun.get().unit(), figure.end(), end));
            return Optional.of(directed(read, figure.in(unit.meaning()), unit.end(), before));
        }
        boolean bare = figure.number().form() == Form.ORDINAL
                || isOne(read, figure)
                || isLoneFraction(read, figure)
                || isTheTwo(read, figure);
        return bare
                ? Optional.empty()
                : Optional.of(directed(read, elided.unitOf(read, figure, earlier), figure.end(), before));
    }

    // "1.5 billion euros over three years" says how long, not that it was longer
    private static Figure lasting(ReadSentence read, Figure figure) {
        boolean during = figure.unit() != null
                && figure.unit().kind() == Kind.DURATION
                && figure.from() > 0
                && read.pieces().isAt(figure.from(), "over")
                && read.tag(figure.from() - 1).matches("NNP?S?|CD|\\$");
        return during ? figure.compared(Comparison.EQUAL, figure.amountFrom(), figure.end()) : figure;
    }

    // "a population of 9.5 million"
    private static boolean isPopulation(ReadSentence read, Figure figure) {
        return read.pieces().isAt(figure.from() - 2, "population")
                && read.pieces().isAt(figure.from() - 1, "of");
    }

    // "787 Dreamliner", "49 Harbour Road": a number before a name in the singular is part of it.
    private static boolean isNamed(Figure figure, CountedNoun noun) {
        return figure.number().form() == Form.FIGURES
                && noun.head().tag().equals("NNP")
                && !figure.number().isScaled();
    }

    private Figured directed(ReadSentence read, Figure figure, int end, @Nullable Figured before) {
        return new Figured(figure, end, changes.direction(read, figure, before).orElse(null));
    }

    // Only what is counted by repetition has amounts as ordinals: the fifth visit, not the fifth man.
    private boolean countsNothing(Figure figure, CountedNoun noun) {
        boolean ordinal = figure.number().form() == Form.ORDINAL;
        return ordinal
                && (!repeated.contains(noun.unit().unit().code())
                        || figure.value().intValue() < 2);
    }

    // "Trade between the two": who was spoken of
    private static boolean isTheTwo(ReadSentence read, Figure figure) {
        return figure.number().form() == Form.WORDS
                && !figure.number().isScaled()
                && read.pieces().isAt(figure.from() - 1, "the");
    }

    private static boolean isOne(ReadSentence read, Figure figure) {
        return read.pieces().isAt(figure.number().from(), "one");
    }

    // "half the time" and the like, where no noun was found
    private static boolean isLoneFraction(ReadSentence read, Figure figure) {
        return figure.number().form() == Form.FRACTION && !read.pieces().isAt(figure.end(), "of");
    }

    // "Ms Ruiz, 44, has", "a girl aged 9", "who was 10"
    private static boolean isAge(ReadSentence read, Figure figure) {
        Pieces pieces = read.pieces();
        int from = figure.from();
        if (figure.number().form() != Form.FIGURES
                || figure.value().scale() > 0
                || figure.value().intValue() > OLDEST
                || figure.isRange()) {
            return false;
        }
        boolean aged = pieces.isAt(from - 1, "aged")
                || (pieces.isAt(from - 1, "age") && !read.tag(figure.end()).startsWith("NN"));
        boolean closed =
                pieces.isAt(figure.end(), ",") || pieces.isAt(figure.end(), ".") || pieces.isAt(figure.end(), ";");
        Optional<Token> named = read.token(from - 2);
        boolean apposed = pieces.isAt(from - 1, ",")
                && closed
                && named.isPresent()
                && named.get()
                        .name()
                        .filter(name -> name.kind() == org.rapporteur.model.NameKind.PERSON)
                        .isPresent();
        return aged || (apposed && from == figure.number().from());
    }
}
