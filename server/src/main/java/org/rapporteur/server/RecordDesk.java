package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.server.http.PreparedAnswers;
import org.rapporteur.server.http.Question;
import org.rapporteur.server.view.CountView;
import org.rapporteur.server.view.EntryView;
import org.rapporteur.server.view.FindingView;
import org.rapporteur.server.view.StoryView;
import org.rapporteur.store.RecordBrowser;
import org.rapporteur.store.RecordReader;
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
        PreparedAnswers answers) {
    /** Plans that are due within two weeks count as due. */
    static final int DAYS_AHEAD = 14;

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
                new PreparedAnswers(browser::version));
    }

    Asked asked(Context context) {
        return new Asked(new Question(context), names);
    }

    /** The day asked for, or that of the newest publication; null in a record without days. */
    @Nullable
    LocalDate asOf(Asked asked) {
        @Nullable LocalDate given = asked.question().day("as_of");
        return given == null
                ? browser.newestPublication().map(Publication::date).orElse(null)
                : given;
    }

    static @Nullable LocalDate dueBy(@Nullable LocalDate asOf) {
        return asOf == null ? null : asOf.plusDays(DAYS_AHEAD);
    }
}
