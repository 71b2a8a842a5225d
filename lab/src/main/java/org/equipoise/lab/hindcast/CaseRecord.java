package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.games.Elementary;
import org.equipoise.model.setting.Replay.Level;
import org.equipoise.scenario.Casualties;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Dispute;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.StepTaken;
import org.equipoise.scenario.Truce;

/**
 * What a scenario's {@code history/} says of one rivalry, as answers to questions about windows of months.
 *
 * <p>The record begins with its first dispute or truce; before that it is silent, not peaceful. Where no line for a year's dead stands,
 * there is no datum, not zero.
 */
final class CaseRecord {

    private static final double MONTHS = 12;
    /** Weight of the prior rate of climatology, in years of record. */
    private static final double PRIOR_YEARS = 10;

    private final List<Dispute> disputes;
    private final List<Truce> truces;
    private final List<StepTaken> steps;
    private final List<Casualties> years;
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
        years = scenario.history().casualties().stream()
                .map(Stated::value)
                .filter(dead -> dead.rivalry().equals(contest.id()))
                .filter(dead -> dead.kind().equals("deaths") && dead.side().equals("both"))
                .filter(CaseRecord::wholeYear)
                .toList();
        begins = Stream.concat(
                        disputes.stream().map(dispute -> dispute.from().firstMonth()),
                        truces.stream().map(truce -> truce.start().firstMonth()))
                .min(Comparator.naturalOrder())
                .orElse(YearMonth.of(9999, 1));
    }

    /** Whether a line stands for one calendar year, as yearly series do. */
    private static boolean wholeYear(Casualties dead) {
        return dead.from().first().getDayOfYear() == 1
                && dead.from().first().getYear() == dead.to().last().getYear()
                && dead.to().last().equals(dead.to().last().withMonth(12).withDayOfMonth(31));
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
     * What one would say who knows only how often it happened before: the mean over a gamma posterior of the rate, whose prior has the
     * mean {@link Asked#priorRate} and the weight of ten years. Months before the start in which the question makes sense count, from the
     * second month of the record on: the first was chosen because something began then.
     */
    double climatology(Asked asked, YearMonth start, int months) {
        int events = 0;
        int exposed = 0;
        for (YearMonth month = begins.plusMonths(1); month.isBefore(start); month = month.plusMonths(1)) {
            if (makesSense(asked, month)) {
                exposed++;
                events += happened(asked, month, 1) ? 1 : 0;
            }
        }
        double shape = PRIOR_YEARS * asked.priorRate() + events;
        double weight = PRIOR_YEARS * MONTHS + exposed;
        return 1 - Elementary.pow(weight / (weight + months), shape);
    }

    /** 1 if it happened in the last window of equal length, else 0; NaN where the record is shorter. */
    double persistence(Asked asked, YearMonth start, int months) {
        YearMonth before = start.minusMonths(months);
        if (before.isBefore(begins)) {
            return Double.NaN;
        }
        return IntStream.range(0, months)
                        .mapToObj(before::plusMonths)
                        .anyMatch(month -> makesSense(asked, month) && happened(asked, month, 1))
                ? 1
                : 0;
    }

    /** Dead of whole years on record from a January on, by the best figures; empty if a year is missing. */
    Optional<Double> dead(int firstYear, int count) {
        double sum = 0;
        for (int year = firstYear; year < firstYear + count; year++) {
            int asked = year;
            Optional<Double> best = years.stream()
                    .filter(dead -> dead.from().first().getYear() == asked)
                    .findFirst()
                    .flatMap(Casualties::best);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            sum += best.get();
        }
        return Optional.of(sum);
    }

    /** Sums of dead over all windows of so many years that end before a year and have no gap. */
    double[] deadBefore(int year, int count) {
        return IntStream.rangeClosed(begins.getYear(), year - count)
                .mapToObj(first -> dead(first, count))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Months from the record's first to another. */
    int index(YearMonth month) {
        return (int) begins.until(month, ChronoUnit.MONTHS);
    }
}
