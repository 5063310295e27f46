package org.rapporteur.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Claim.Standing;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry.Verdict;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;

class SpokenActsTest {
    @TempDir
    Path folder;

    private final NewsRoom room = new NewsRoom();
    private final Report report = room.report(
            "Fjord Post",
            "2024-03-04",
            "Ships",
            "Norway rejected the plan of Chile. Chile plans to sell four ships. Norway said that no ship was sound.");
    private final Entity norway = NewsRoom.entity(report, "Norway", "NOR", "Norway");
    private final Entity chile = NewsRoom.entity(report, "Chile", "CHL", "Chile");

    private String shown(Finding... findings) throws Exception {
        Story story = room.story(List.of("CHL", "NOR"), Map.of(), report);
        for (Finding finding : findings) {
            room.entry(story, Verdict.SINGLE, List.of(), null, NewsRoom.claim(finding, Standing.LEAD));
        }
        room.publish(folder);
        return NewsRoom.seen(folder, "2024-03-05", desk -> new StoryView(desk).show(story));
    }

    @Test
    void an_act_is_told_once_and_not_again_as_what_somebody_said() throws Exception {
        String shown = shown(
                room.event(report, EventType.REJECT, norway, "rejected", chile, "2024-03-04"),
                room.indirect(report, norway, "rejected", "the plan of Chile", Quotation.Means.STANCE));

        assertThat(shown).contains("Norway → Chile: “rejected”").doesNotContain("Quotations");
    }

    @Test
    void what_somebody_plans_is_nothing_said() throws Exception {
        assertThat(shown(room.indirect(report, chile, "plans", "to sell four ships", Quotation.Means.WILL)))
                .doesNotContain("Quotations");
    }

    @Test
    void what_was_said_is_told_though_it_is_told_in_other_words() throws Exception {
        assertThat(shown(room.indirect(report, norway, "said", "that no ship was sound", Quotation.Means.SPEECH)))
                .contains("Quotations", "Norway “said”");
    }
}
