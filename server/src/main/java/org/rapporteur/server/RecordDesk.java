package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.server.http.PreparedAnswers;
import org.rapporteur.server.http.Question;
import org.rapporteur.server.http.Remembered;
import org.rapporteur.server.view.CountView;
import org.rapporteur.server.view.EntryView;
import org.rapporteur.server.view.FindingView;
import org.rapporteur.server.view.StoryView;
import org.rapporteur.store.RecordBrowser;
import org.rapporteur.store.RecordBrowser.OutletCount;
import org.rapporteur.store.RecordBrowser.PartyCount;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.Selection;
import org.rapporteur.telling.PartyNames;
import org.rapporteur.telling.Tellings;

/** What all routes work with: the record, its views, and answers given before. */
record RecordDesk(
        RecordReader record,
        RecordBrowser browser,
        PartyNames names,
        FindingView findings,
        EntryView entries,
        StoryView stories,
        CountView counts,
        PreparedAnswers answers,
        Standing standing) {
    /** Plans that are due within two weeks count as due. */
    static final int DAYS_AHEAD = 14;

    /** What many answers need and only the whole record tells, kept until that changes. */
    record Standing(
            Remembered<Optional<Publication>> newest,
            Remembered<List<PartyCount>> parties,
            Remembered<List<OutletCount>> outlets) {
        private static Standing of(RecordBrowser browser) {
            return new Standing(
                    new Remembered<>(browser::version, browser::newestPublication),
                    new Remembered<>(browser::version, () -> browser.parties(Selection.ALL)),
                    new Remembered<>(browser::version, browser::outlets));
        }
    }

    RecordDesk {
        requireNonNull(record, "record");
        requireNonNull(browser, "browser");
        requireNonNull(names, "names");
    }

    static RecordDesk of(RecordReader record, RecordBrowser browser, PartyNames names) {
        FindingView findings = new FindingView(new Tellings(names));
        return new RecordDesk(
                record,
                browser,
                names,
                findings,
                new EntryView(findings, record),
                new StoryView(record),
                new CountView(names),
                new PreparedAnswers(browser::version),
                Standing.of(browser));
    }

    Asked asked(Context context) {
        return new Asked(new Question(context), names, answers);
    }

    /** The day asked for, or that of the newest publication; null in a record without days. */
    @Nullable
    LocalDate asOf(Asked asked) {
        @Nullable LocalDate given = asked.question().day("as_of");
        return given == null ? standing.newest().get().map(Publication::date).orElse(null) : given;
    }

    /** Those with findings, of reports published within the days. */
    List<PartyCount> parties(Selection days) {
        return days.equals(Selection.ALL) ? standing.parties().get() : browser.parties(days);
    }

    static @Nullable LocalDate dueBy(@Nullable LocalDate asOf) {
        return asOf == null ? null : asOf.plusDays(DAYS_AHEAD);
    }
}
