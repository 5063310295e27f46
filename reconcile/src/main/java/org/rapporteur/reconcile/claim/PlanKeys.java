package org.rapporteur.reconcile.claim;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;

/**
 * What a plan and its outcome are found by in all the record, however unlike their reports are:
 * {@code plan/CONSULT/CHN+PER/2024-4} of a visit announced for November 2024, {@code
 * act/CONSULT/CHN+PER/2024-4} of one that took place then. The last part is a quarter of a year.
 */
public final class PlanKeys {
    private static final String PLAN = "plan/";
    private static final String ACT = "act/";
    private static final int MOST_CODES = 5;
    private static final int MOST_QUARTERS = 8;
    private static final String MEETING = "meet";

    private PlanKeys() {}

    /** All that a report is found by, sorted: by what it announces, and by what it tells to have happened. */
    public static Set<String> of(CodedReport coded) {
        @Nullable Publication published = coded.report().masthead().published();
        Set<String> keys = new TreeSet<>();
        for (Finding finding : coded.findings()) {
            if (finding instanceof PoliticalEvent event) {
                keys.addAll(ofPlan(event, published));
                keys.addAll(ofAct(event, published));
            }
        }
        return keys;
    }

    /** Under which the outcomes of the plans are found that are found under some of the keys. */
    public static Set<String> outcomes(Collection<String> keys) {
        return turned(keys, PLAN, ACT);
    }

    /** Under which the plans are found whose outcomes may be found under some of the keys. */
    public static Set<String> plans(Collection<String> keys) {
        return turned(keys, ACT, PLAN);
    }

    private static Set<String> turned(Collection<String> keys, String from, String to) {
        Set<String> turned = new TreeSet<>();
        keys.stream().filter(key -> key.startsWith(from)).forEach(key -> turned.add(to + key.substring(from.length())));
        return turned;
    }

    static Set<String> ofPlan(PoliticalEvent event, @Nullable Publication published) {
        List<String> codes = codes(event);
        if (published == null || codes.isEmpty() || !PlannedAct.isPlan(event, published)) {
            return Set.of();
        }
        LocalDate first = PlannedAct.earliest(event, published);
        LocalDate last = PlannedAct.latest(event, published);
        String parties = String.join("+", codes.subList(0, Math.min(2, codes.size())));
        Set<String> keys = new TreeSet<>();
        for (LocalDate day = first;
                keys.size() < MOST_QUARTERS && !quarterBegin(day).isAfter(last); ) {
            keys.add(PLAN + PlannedAct.typeOf(event) + "/" + parties + "/" + quarter(day));
            day = day.plusMonths(3);
        }
        return keys;
    }

    static Set<String> ofAct(PoliticalEvent event, @Nullable Publication published) {
        @Nullable LocalDate start = event.time().start();
        if (event.act().planned() != null || (start == null && published == null)) {
            return Set.of();
        }
        LocalDate day = start == null ? requireNonNull(published).date() : start;
        List<EventType> types =
                event.act().type() == EventType.REJECT && event.act().modes().contains(MEETING)
                        ? List.of(EventType.REJECT, EventType.CONSULT)
                        : List.of(event.act().type());
        Set<String> keys = new TreeSet<>();
        for (EventType type : types) {
            onesAndPairs(codes(event)).forEach(parties -> keys.add(ACT + type + "/" + parties + "/" + quarter(day)));
        }
        return keys;
    }

    private static List<String> codes(PoliticalEvent event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(PlanKeys::codeOf)
                .distinct()
                .sorted()
                .limit(MOST_CODES)
                .toList();
    }

    private static Stream<String> codeOf(Entity entity) {
        return Stream.ofNullable(entity.identity().code());
    }

    private static List<String> onesAndPairs(List<String> codes) {
        List<String> all = new ArrayList<>(codes);
        for (int one = 0; one < codes.size(); one++) {
            for (int other = one + 1; other < codes.size(); other++) {
                all.add(codes.get(one) + "+" + codes.get(other));
            }
        }
        return all;
    }

    private static LocalDate quarterBegin(LocalDate day) {
        return LocalDate.of(day.getYear(), 1 + (day.getMonthValue() - 1) / 3 * 3, 1);
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-" + (1 + (day.getMonthValue() - 1) / 3);
    }
}
