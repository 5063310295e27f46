package org.rapporteur.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Claim.Standing;
import org.rapporteur.model.Entry.Verdict;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;

class SmallCountsTest {
    @TempDir
    Path folder;

    private final NewsRoom room = new NewsRoom();
    private final Report report = room.report(
            "Fjord Post",
            "2024-03-04",
            "Ships",
            "At the 31st meeting two ministers voted, by 31 votes to 6, to sell 31 ships. Prices rose 2 percent.");

    private String shown(Finding... findings) throws Exception {
        Story story = room.story(List.of(), Map.of(), report);
        for (Finding finding : findings) {
            room.entry(story, Verdict.SINGLE, List.of(), null, NewsRoom.claim(finding, Standing.LEAD));
        }
        room.publish(folder);
        return NewsRoom.seen(folder, "2024-03-05", desk -> new StoryView(desk).show(story));
    }

    private static Quantity.Unit unit(String noun) {
        return new Quantity.Unit(noun, noun);
    }

    @Test
    void how_often_something_was_there_is_told_as_printed() throws Exception {
        assertThat(shown(room.count(report, "31st meeting", "31", unit("meeting"))))
                .contains("Also counted\n    “31st meeting” [1]")
                .doesNotContain("31 meetings");
    }

    @Test
    void counts_of_a_few_stand_together_in_a_line() throws Exception {
        assertThat(shown(
                        room.count(report, "two ministers", "2", unit("minister")),
                        room.count(report, "6", "6", unit("vote"))))
                .contains("Also counted\n    “two ministers”, 6 votes [1]")
                .doesNotContain("Figures");
    }

    @Test
    void greater_counts_and_shares_are_figures() throws Exception {
        assertThat(shown(
                        room.count(report, "31 ships", "31", unit("ship")),
                        room.count(report, "2 percent", "2", new Quantity.Unit("%", "percentage"))))
                .contains("Figures", "31 ships", "2 percent")
                .doesNotContain("Also counted");
    }
}
