package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.model.setting.Replay.Level;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Dispute;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.StepTaken;
import org.equipoise.scenario.Truce;

/**
 * What a scenario's {@code history/} says of one rivalry, as answers to questions about windows of months.
 *
 * <p>The record begins with its first dispute or truce; before that it is silent, not peaceful.
 */
final class CaseRecord {

    private final List<Dispute> disputes;
    private final List<Truce> truces;
    private final List<StepTaken> steps;
    private final YearMonth begins;

    CaseRecord(Scenario scenario, Contest contest) {
        disputes = scenario.history().disputes().stream()
                .map(Stated::value)
                .filter(dispute -> dispute.rivalry().equals(contest.id()))
                .sorted(Comparator.comparing(dispute -> dispute.from().first()))
                .toList();
        truces = scenario.history().truces().stream()
                .map(Stated::value)
                .filter(truce -> truce.rivalry().equals(contest.id()))
                .sorted(Comparator.comparing(truce -> truce.start().first()))
                .toList();
        steps = scenario.history().steps().stream().map(Stated::value).toList();
        begins = Stream.concat(
                        disputes.stream().map(dispute -> dispute.from().firstMonth()),
                        truces.stream().map(truce -> truce.start().firstMonth()))
                .min(Comparator.naturalOrder())
                .orElse(YearMonth.of(9999, 1));
    }

    /** First month of the record. */
    YearMonth begins() {
        return begins;
    }

    /** Whether a war is under way on the first day of a month. */
    boolean atWar(YearMonth month) {
        return goingOn(month, Level.WAR);
    }

    private boolean goingOn(YearMonth month, Level least) {
        return disputes.stream()
                .anyMatch(dispute -> dispute.level().compareTo(least) >= 0
                        && dispute.from().firstMonth().isBefore(month)
                        && !dispute.to().last().isBefore(month.atDay(1)));
    }

    /** Whether the question makes sense for one who stands on the first day of a month. */
    boolean makesSense(Asked asked, YearMonth start) {
        if (asked instanceof Asked.Away away) {
            return steps.stream()
                    .filter(step -> of(away, step))
                    .allMatch(step -> !step.date().firstMonth().isBefore(start));
        }
        Asked.Clash clash = (Asked.Clash) asked;
        boolean open = !goingOn(start, clash == Asked.Clash.FATAL ? Level.FATAL : Level.WAR);
        return open && (!clash.ofTruce() || truce(start).isPresent());
    }

    /** The latest truce in force on the first day of a month. */
    Optional<Truce> truce(YearMonth start) {
        return truces.stream()
                .filter(truce -> truce.start().first().isBefore(start.atDay(1)))
                .filter(truce -> truce.end()
                        .map(end -> !end.last().isBefore(start.atDay(1)))
                        .orElse(true))
                .max(Comparator.comparing(truce -> truce.start().first()));
    }

    private static boolean of(Asked.Away away, StepTaken step) {
        return step.client().equals(away.client())
                && step.patron().equals(away.patron())
                && step.step().compareTo(away.least()) >= 0;
    }

    /** The first such event from a month on. */
    Optional<CaseRow.Dated> first(Asked asked, YearMonth start) {
        if (asked instanceof Asked.Away away) {
            return steps.stream()
                    .filter(step -> of(away, step))
                    .map(step -> new CaseRow.Dated(step.date().firstMonth(), step.what()))
                    .filter(event -> !event.month().isBefore(start))
                    .min(Comparator.comparing(CaseRow.Dated::month));
        }
        Asked.Clash clash = (Asked.Clash) asked;
        if (clash.ofTruce()) {
            return truce(start)
                    .flatMap(truce -> truce.end().map(end -> new CaseRow.Dated(end.firstMonth(), truce.name())));
        }
        Level least = clash == Asked.Clash.WAR ? Level.WAR : Level.FATAL;
        return disputes.stream()
                .filter(dispute -> dispute.level().compareTo(least) >= 0)
                .map(dispute -> new CaseRow.Dated(dispute.from().firstMonth(), dispute.what()))
                .filter(event -> !event.month().isBefore(start))
                .min(Comparator.comparing(CaseRow.Dated::month));
    }

    /** Whether it happened in a window. */
    boolean happened(Asked asked, YearMonth start, int months) {
        return first(asked, start)
                .filter(event -> event.month().isBefore(start.plusMonths(months)))
                .isPresent();
    }

    /**
     * Whole calendar years before a year in which no dispute was under way, as the panel of rivals counts them; since the record began where
     * there was none.
     */
    int peaceYears(YearMonth start) {
        return disputes.stream()
                .filter(dispute -> dispute.from().firstMonth().isBefore(start))
                .map(dispute ->
                        dispute.to().lastMonth().isBefore(start) ? dispute.to().lastMonth() : start.minusMonths(1))
                .max(Comparator.naturalOrder())
                .map(last -> Math.max(0, start.getYear() - last.getYear() - 1))
                .orElse(Math.max(0, start.getYear() - begins.getYear()));
    }

    /** Months from the record's first to another. */
    int index(YearMonth month) {
        return (int) begins.until(month, ChronoUnit.MONTHS);
    }
}
