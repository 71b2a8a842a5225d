package org.equipoise.lab.hindcast;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.equipoise.scenario.Casualties;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;

/** Dead of one rivalry by calendar year, by the best figures. Where no line for a year stands, there is no datum, not zero. */
final class DeathRecord {

    private final List<Casualties> years;
    private final int begins;

    DeathRecord(Scenario scenario, Contest contest) {
        years = scenario.history().casualties().stream()
                .map(Stated::value)
                .filter(dead -> dead.rivalry().equals(contest.id()))
                .filter(dead -> dead.kind().equals("deaths") && dead.side().equals("both"))
                .filter(DeathRecord::wholeYear)
                .toList();
        begins = years.stream()
                .mapToInt(dead -> dead.from().first().getYear())
                .min()
                .orElse(0);
    }

    /** Whether a line stands for one calendar year, as yearly series do. */
    private static boolean wholeYear(Casualties dead) {
        return dead.from().first().getDayOfYear() == 1
                && dead.from().first().getYear() == dead.to().last().getYear()
                && dead.to().last().equals(dead.to().last().withMonth(12).withDayOfMonth(31));
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
        return IntStream.rangeClosed(begins, year - count)
                .mapToObj(first -> dead(first, count))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
