package org.equipoise.scenario.compile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.equipoise.games.problem.BadInput;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.problem.Ledger;

/**
 * When a question is played and what may be known, after options, question and scenario have been weighed.
 *
 * <p>Knowledge that ends with the month before the first is that of one who stands on the eve: what is dated to a year counts when the
 * year is over, and arms on order are what could be expected of them then ({@link OpenOrders}), not what a register says later.
 *
 * @param start first month of play
 * @param asOf month whose knowledge may be used, not before the eve of the start
 * @param clamp last month of history that is replayed, if any
 * @param months horizon, at least 1
 */
public record Frame(YearMonth start, YearMonth asOf, Optional<YearMonth> clamp, int months) {

    private static final int DECEMBER = 12;

    /**
     * Weighs what was asked; throws {@link BadInput} when the months contradict one another. A start that is asked for takes the place of
     * the question's own months: its clamp and as_of belong to its own start.
     */
    static Frame of(Scenario scenario, Question question, Options options) {
        YearMonth start = options.from().or(question::start).orElse(scenario.start());
        boolean moved = options.from()
                .filter(from -> !question.start().equals(Optional.of(from)))
                .isPresent();
        Optional<YearMonth> clamp = options.clamp().or(() -> moved ? Optional.empty() : question.clamp());
        YearMonth asOf = options.asOf()
                .or(() -> moved ? Optional.empty() : question.asOf())
                .orElse(clamp.filter(start::isBefore).orElse(start));
        Frame frame = new Frame(start, asOf, clamp, options.months().orElse(question.months()));
        frame.check(question);
        return frame;
    }

    private void check(Question question) {
        Ledger ledger = new Ledger();
        YearMonth eve = start.minusMonths(1);
        if (asOf.isBefore(eve)) {
            ledger.problem(
                    question.place(),
                    "as_of " + asOf + " before the first month " + start,
                    "a month from " + eve + " on");
        }
        clamp.ifPresent(until -> {
            if (until.isBefore(start) || index(until) >= months) {
                ledger.problem(
                        question.place(),
                        "clamp " + until + " that leaves nothing to replay or nothing to play",
                        "a month from " + start + " up to " + start.plusMonths(months - 2L));
            } else if (asOf.isBefore(until)) {
                ledger.problem(
                        question.place(), "clamp " + until + " after as_of " + asOf, "an as_of from " + until + " on");
            }
        });
        if (months < 1) {
            ledger.problem(question.place(), "a horizon of " + months + " months", "at least 1");
        }
        ledger.settle();
    }

    /** Whether nothing of the first month itself may be known. */
    boolean onEve() {
        return asOf.isBefore(start);
    }

    /** Day on which the state of the world is read. */
    LocalDate day() {
        return onEve() ? asOf.atEndOfMonth() : start.atDay(1);
    }

    /** Month in which something so dated is known if nothing else is said. */
    YearMonth knownIn(Moment moment) {
        return onEve() ? moment.lastMonth() : moment.firstMonth();
    }

    /** Last December whose year is known as a whole. */
    YearMonth lastWholeYear() {
        return YearMonth.of(asOf.getMonthValue() == DECEMBER ? asOf.getYear() : asOf.getYear() - 1, DECEMBER);
    }

    /** Number of a month, 1 for the first month of play. */
    int index(YearMonth month) {
        return (int) start.until(month, ChronoUnit.MONTHS) + 1;
    }

    /** Number of the first month that is played and not replayed. */
    int free() {
        return clamp.map(until -> index(until) + 1).orElse(1);
    }

    /** First month that is played and not replayed. */
    YearMonth firstFree() {
        return start.plusMonths(free() - 1L);
    }
}
