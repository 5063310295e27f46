package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;
import org.rapporteur.model.FindingKind;

class ClaimTurnsTest {
    private static Entry entry(List<Claim.Standing> standings) {
        List<Claim> claims = new ArrayList<>();
        claims.add(claim(0, Claim.Standing.LEAD));
        for (Claim.Standing standing : standings) {
            claims.add(claim(claims.size(), standing == Claim.Standing.LEAD ? Claim.Standing.SAME : standing));
        }
        Entry.Verdict verdict =
                standings.contains(Claim.Standing.CONFLICTS) ? Entry.Verdict.CONFLICT : Entry.Verdict.AGREE;
        return new Entry(
                "t-0",
                "s-0",
                FindingKind.EVENT,
                "A thing",
                verdict,
                List.of(),
                claims.size(),
                List.copyOf(claims),
                null);
    }

    private static Claim claim(int number, Claim.Standing standing) {
        return new Claim("r-" + number, "e-" + number, standing, 1, null, null);
    }

    @Test
    void one_that_conflicts_stands_among_the_first_however_many_agree() {
        List<Claim.Standing> standings = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            standings.add(Claim.Standing.SAME);
        }
        standings.add(Claim.Standing.VAGUER);
        standings.add(Claim.Standing.CONFLICTS);

        Page<Claim> page = new ClaimTurns(entry(standings)).page(null, 5);

        assertThat(page.items()).extracting(Claim::finding).containsExactly("e-0", "e-1", "e-2", "e-301", "e-302");
        assertThat(page.following()).isPresent();
    }

    @Property
    void portions_one_after_the_other_are_all_claims_once(
            @ForAll @Size(max = 40) List<Claim.Standing> standings, @ForAll @IntRange(min = 1, max = 50) int limit) {
        Entry entry = entry(standings);
        List<Claim> seen = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            Page<Claim> page = new ClaimTurns(entry).page(after, limit);
            assertThat(page.items())
                    .isSortedAccordingTo((one, other) -> Integer.compare(
                            entry.claims().indexOf(one), entry.claims().indexOf(other)));
            seen.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(entry.claims());
    }
}
