package org.equipoise.lab.validation;

import java.util.List;
import org.equipoise.lab.central.Estimate;
import org.equipoise.lab.central.Finding;
import org.equipoise.lab.result.Interval;

/**
 * What the record says of the central question.
 *
 * @param contrasts every contrast and outcome
 */
public record CentralFinding(List<Contrast> contrasts) {

    public CentralFinding {
        contrasts = List.copyOf(contrasts);
    }

    /** What may be said. */
    public enum Answer {
        /** Less conflict, by {@link Finding#RULE}. */
        LESS,
        MORE,
        /** Less conflict by the main estimate, of which the rule does not hold. */
        LESS_FRAGILE,
        MORE_FRAGILE,
        CANNOT_TELL,
        NOT_ESTIMATED
    }

    /**
     * A contrast and an outcome.
     *
     * @param label what is compared
     * @param outcome {@code force}, {@code fatal} or {@code war}
     * @param main whether it is about all suppliers and tells two kinds of years apart
     * @param odds odds ratio of the main estimate; NaN where there is none
     * @param low 5 % quantile
     * @param high 95 % quantile
     * @param answer what may be said
     * @param stability in how many variants the sign is the same, and so on, in words
     */
    public record Contrast(
            String label,
            String outcome,
            boolean main,
            double odds,
            double low,
            double high,
            Answer answer,
            String stability) {
        static Contrast of(Finding finding) {
            Estimate main = finding.main();
            Interval range = main.oddsRange();
            return new Contrast(
                    finding.contrast().label(),
                    finding.outcome().word(),
                    finding.contrast().supplier() == 0
                            && finding.contrast().amount().isEmpty(),
                    main.known() ? main.oddsRatio() : Double.NaN,
                    main.known() ? range.low() : Double.NaN,
                    main.known() ? range.high() : Double.NaN,
                    Answer.valueOf(finding.answer().name()),
                    finding.stability());
        }
    }

    static CentralFinding of(List<Finding> findings) {
        return new CentralFinding(findings.stream().map(Contrast::of).toList());
    }
}
