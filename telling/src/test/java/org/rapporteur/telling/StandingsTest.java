package org.rapporteur.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;
import org.rapporteur.model.FindingKind;

class StandingsTest {
    private static final Map<String, String> COPIES = Map.of("r-copy", "r-0");

    /** An entry of one claim each, of reports of their own. */
    private static Entry entry(Claim.Standing... standings) {
        List<Claim> claims = new ArrayList<>();
        for (Claim.Standing standing : standings) {
            claims.add(claim("r-" + claims.size(), standing));
        }
        return entry(claims);
    }

    private static Entry entry(List<Claim> claims) {
        boolean conflict = claims.stream().anyMatch(claim -> claim.standing() == Claim.Standing.CONFLICTS);
        return new Entry(
                "t-0",
                "s-0",
                FindingKind.QUANTITY,
                "A figure",
                conflict ? Entry.Verdict.CONFLICT : Entry.Verdict.AGREE,
                conflict ? List.of("value") : List.of(),
                claims.size(),
                claims,
                null);
    }

    private static Claim claim(String report, Claim.Standing standing) {
        return new Claim(report, "q-" + report + standing, standing, 1, null, null);
    }

    private static Standings standings(Entry entry) {
        return Standings.of(List.of(entry), report -> COPIES.getOrDefault(report, report));
    }

    @Test
    void two_originals_that_say_the_same_agree() {
        Standings standings = standings(entry(Claim.Standing.LEAD, Claim.Standing.SAME));

        assertThat(standings.tone()).isEqualTo(Tone.AGREE);
        assertThat(standings.sentence()).isEqualTo("Two independent reports agree");
    }

    @Test
    void a_copy_agrees_with_nobody() {
        Standings standings =
                standings(entry(List.of(claim("r-0", Claim.Standing.LEAD), claim("r-copy", Claim.Standing.SAME))));

        assertThat(standings.tone()).isEqualTo(Tone.PLAIN);
        assertThat(standings.sentence()).isEmpty();
    }

    @Test
    void one_that_says_less_is_vaguer() {
        Standings standings = standings(entry(Claim.Standing.LEAD, Claim.Standing.VAGUER));

        assertThat(standings.tone()).isEqualTo(Tone.VAGUER);
        assertThat(standings.sentence()).isEqualTo("One report is the most exact; one is vaguer");
    }

    @Test
    void one_that_says_otherwise_conflicts_however_many_agree() {
        Standings standings = standings(
                entry(Claim.Standing.LEAD, Claim.Standing.SAME, Claim.Standing.SAME, Claim.Standing.CONFLICTS));

        assertThat(standings.tone()).isEqualTo(Tone.CONFLICT);
        assertThat(standings.sentence()).isEqualTo("Three independent reports agree; one gives another figure");
    }
}
