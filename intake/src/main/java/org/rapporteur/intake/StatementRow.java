package org.rapporteur.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one structured statement, each checked as it is asked for. */
final class StatementRow {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    private final Map<String, String> cells;
    private final String place;

    /**
     * @param cells by the column's name
     * @param place such as {@code line 3}
     */
    StatementRow(Map<String, String> cells, String place) {
        this.cells = Map.copyOf(cells);
        this.place = place;
    }

    /** First and last day. */
    record Days(LocalDate start, LocalDate end) {}

    Optional<String> text(StatementColumn column) {
        return Optional.ofNullable(cells.get(column.spelling()))
                .map(cell -> Storable.of(cell).strip())
                .filter(cell -> !cell.isEmpty());
    }

    String required(StatementColumn column) throws BadDocumentException {
        @Nullable String cell = text(column).orElse(null);
        if (cell == null) {
            throw wrong(column, "is empty", "fill it in, as every statement of this kind needs it");
        }
        return cell;
    }

    /** The parts between semicolons. */
    List<String> list(StatementColumn column) {
        return text(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    BigDecimal number(StatementColumn column) throws BadDocumentException {
        String cell = required(column);
        try {
            BigDecimal number = new BigDecimal(cell);
            if (number.precision() - number.scale() > 30 || number.scale() > 30) {
                throw new NumberFormatException("out of bounds");
            }
            return number;
        } catch (NumberFormatException e) {
            throw wrong(column, "is no number: " + cell, "write it plainly, such as 41000000000 or 16.2");
        }
    }

    <E extends Enum<E>> E constant(StatementColumn column, Class<E> type) throws BadDocumentException {
        String cell = required(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(cell)) {
                return constant;
            }
        }
        throw wrong(
                column,
                "is none of them: " + cell,
                "write one of "
                        + Stream.of(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" ")));
    }

    /** A day, a month, a quarter ({@code 2023-Q1}), a year, or two days with a slash between them. */
    Optional<Days> days(StatementColumn column) throws BadDocumentException {
        @Nullable String cell = text(column).orElse(null);
        if (cell == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(cell));
        } catch (DateTimeException e) {
            throw wrong(
                    column,
                    "is no day or period: " + cell,
                    "write it as 2024-07-02, 2024-07, 2024-Q3, 2024 or 2024-07-02/2024-07-04");
        }
    }

    private static Days parse(String cell) {
        Matcher quarter = QUARTER.matcher(cell);
        if (quarter.matches()) {
            int last = 3 * Integer.parseInt(quarter.group(2));
            int year = Integer.parseInt(quarter.group(1));
            return new Days(
                    LocalDate.of(year, last - 2, 1), YearMonth.of(year, last).atEndOfMonth());
        }
        if (YEAR.matcher(cell).matches()) {
            int year = Integer.parseInt(cell);
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (MONTH.matcher(cell).matches()) {
            YearMonth month = YearMonth.parse(cell);
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        int slash = cell.indexOf('/');
        LocalDate start = LocalDate.parse(slash < 0 ? cell : cell.substring(0, slash));
        LocalDate end = slash < 0 ? start : LocalDate.parse(cell.substring(slash + 1));
        if (end.isBefore(start)) {
            throw new DateTimeException("ends before it starts");
        }
        return new Days(start, end);
    }

    BadDocumentException wrong(StatementColumn column, String what, String advice) {
        String shown =
                what.length() <= Limits.SHOWN_CHARACTERS ? what : what.substring(0, Limits.SHOWN_CHARACTERS) + " …";
        return new BadDocumentException(place + ", column " + column.spelling(), shown, advice);
    }
}
