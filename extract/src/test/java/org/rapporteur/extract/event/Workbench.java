package org.rapporteur.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.English;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** The coder's parts with the program's own frames and model, loaded once for all tests. */
final class Workbench {
    static final Knowledge KNOWLEDGE = Knowledge.shipped();
    static final FrameLexicon LEXICON = FrameLexicon.load();
    static final EventModel MODEL = EventModel.load();
    static final Judge JUDGE = new Judge(LEXICON, MODEL);
    static final PartyFinder FINDER = PartyFinder.with(KNOWLEDGE);
    static final EventCoder CODER = EventCoder.with(MODEL, FINDER, new TimeExpressions(), KNOWLEDGE.plover());

    private static final SentenceReader READER = new SentenceReader(LEXICON, Control.Table.load());
    private static final RoleChooser ROLES = new RoleChooser(MODEL.roles(), MODEL.casts(), LEXICON.meanings());

    private Workbench() {}

    /** A text of one sentence as the coder sees it. */
    record Told(AnnotatedReport report, Sentence sentence, ReportParties who, List<Judgement> judged) {
        /** What was judged of a word. */
        Judgement judgement(String form) {
            return judged.stream()
                    .filter(each -> each.candidate().trigger().form().equals(form))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(form + " may carry no event"));
        }

        Token token(String form) {
            return sentence.tokens()
                    .filter(token -> token.form().equals(form))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no word is " + form));
        }

        List<Token> mentions() {
            return Mentions.of(sentence, who);
        }

        /** Who takes part in what a word carries. */
        Assignment parties(String trigger, Set<Integer> times) {
            Candidate candidate = judgement(trigger).candidate();
            return ROLES.parties(reading(trigger), candidate, mentions(), who, times, Optional.empty());
        }

        /** What the frames make of a word; where none fits, the likeliest act. */
        Reading reading(String trigger) {
            Judgement judged = judgement(trigger);
            Reading own = judged.candidate().reading();
            return own == null ? Judge.as(judged, judged.best()) : own;
        }
    }

    static Told told(String text) {
        AnnotatedReport report = English.report(null, text, null);
        ReportParties who = FINDER.in(report);
        Sentence sentence = report.text().sentences().get(0);
        return new Told(report, sentence, who, JUDGE.judge(sentence, READER.read(sentence), who));
    }

    static List<String> texts(List<Entity> entities) {
        return entities.stream().map(Entity::text).toList();
    }
}
