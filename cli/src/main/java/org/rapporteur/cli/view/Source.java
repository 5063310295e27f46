package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.FiledReport;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tone;

/**
 * A report as it is cited.
 *
 * @param number its number on this sheet, such as {@code 2}; a copy's has a letter: {@code 2a}
 * @param name short: {@code Harbour Post, 8 March 2024}
 * @param fullName with the time, where it is known: {@code Harbour Post, 8 March 2024, 06:30 UTC}
 * @param title the headline
 * @param url its address, as the input gave it
 * @param copies those that copy it
 * @param earlierVersion whether it is an outlet's earlier version of what leads it, not a copy by another
 */
public record Source(
        String number,
        String name,
        String fullName,
        @Nullable String title,
        @Nullable String url,
        List<Source> copies,
        boolean earlierVersion) {
    public Source {
        requireNonNull(number, "number");
        requireNonNull(name, "name");
        requireNonNull(fullName, "fullName");
        copies = List.copyOf(copies);
    }

    /** No earlier version of anything. */
    public Source(
            String number,
            String name,
            String fullName,
            @Nullable String title,
            @Nullable String url,
            List<Source> copies) {
        this(number, name, fullName, title, url, copies, false);
    }

    Source asEarlierVersion() {
        return new Source(number, name, fullName, title, url, copies, true);
    }

    /** A report by outlet, day and headline. */
    public static Line line(FiledReport filed) {
        Source source = Sources.of(filed.report(), "", List.of());
        String title = source.title() == null ? "" : ": " + source.title();
        return Line.of(source.name(), Tone.STRONG).and(title);
    }
}
