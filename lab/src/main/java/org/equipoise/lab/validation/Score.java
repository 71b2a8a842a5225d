package org.equipoise.lab.validation;

import java.util.List;
import org.equipoise.lab.hindcast.Scorecard;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.score.Calibration;
import org.equipoise.lab.score.Murphy;
import org.equipoise.lab.score.Skill;
import org.equipoise.lab.statistics.Sum;

/**
 * How the model did on one kind of event, beside each benchmark.
 *
 * @param verdict in short
 * @param brier Brier score of the model
 * @param reliability its distance from the frequencies that followed
 * @param resolution how far it tells cases apart
 * @param against the benchmarks
 */
public record Score(Verdict verdict, double brier, double reliability, double resolution, List<Against> against) {

    /** The benchmark that is called the base rate. */
    public static final String BASE_RATE = "climatology";

    public Score {
        against = List.copyOf(against);
    }

    /**
     * The model against a benchmark, on the cases where both speak.
     *
     * @param benchmark its name
     * @param cases cases on which it speaks
     * @param brier its Brier score
     * @param skill Brier skill of the model against it; NaN where it never speaks
     * @param low 5 % quantile
     * @param high 95 % quantile
     */
    public record Against(String benchmark, int cases, double brier, double skill, double low, double high) {
        static Against of(Scorecard.Rated rated) {
            Interval interval =
                    rated.brierSkill().map(Skill::skillInterval).orElse(new Interval(Double.NaN, Double.NaN));
            return new Against(
                    rated.forecaster(),
                    rated.cases(),
                    rated.brier().score(),
                    rated.brierSkill().map(Skill::skill).orElse(Double.NaN),
                    interval.low(),
                    interval.high());
        }
    }

    /** From a scorecard whose first forecaster is the model. */
    static Score of(String kind, int months, int distinct, Scorecard card) {
        List<Against> against = card.rated().stream().skip(1).map(Against::of).toList();
        Against base = against.stream()
                .filter(one -> one.benchmark().equals(BASE_RATE))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no forecaster '" + BASE_RATE + "'"));
        Murphy model = card.rated().get(0).brier();
        return new Score(
                new Verdict(
                        kind,
                        months,
                        card.cases(),
                        card.events(),
                        distinct,
                        card.blocks(),
                        mean(card),
                        (double) card.events() / card.cases(),
                        base.skill(),
                        base.low(),
                        base.high()),
                model.score(),
                model.reliability(),
                model.resolution(),
                against);
    }

    private static double mean(Scorecard card) {
        Sum sum = new Sum();
        for (Calibration.Bin bin : card.calibration().bins()) {
            sum.add(bin.cases() * bin.forecast());
        }
        return sum.value() / card.cases();
    }
}
