package org.equipoise.lab.validation;

import java.time.YearMonth;
import java.util.List;

/**
 * How much a validation plays, fixed before anything is looked at.
 *
 * @param quick whether it is only a first look
 * @param seed key of all luck
 * @param momentMonths months of each run of the prior predictive check
 * @param momentFutures draws of what is not known in the prior predictive check
 * @param momentReplicates draws of luck in each
 * @param rivalFutures draws of the parameters for rivals
 * @param rivalReplicates draws of luck for rivals
 * @param folds folds that pairs of rivals are left out with
 * @param caseFutures draws of what is not known for each start of a case
 * @param caseReplicates draws of luck in each
 * @param horizons lengths of a case's windows, months
 * @param until last month of the record that a case's windows may reach
 */
public record Effort(
        boolean quick,
        long seed,
        int momentMonths,
        int momentFutures,
        int momentReplicates,
        int rivalFutures,
        int rivalReplicates,
        int folds,
        int caseFutures,
        int caseReplicates,
        List<Integer> horizons,
        YearMonth until) {

    private static final int MONTHS = 360;
    private static final List<Integer> HORIZONS = List.of(12, 36, 60);

    /** Last month of the record that windows reach, unless another is asked for. */
    public static final YearMonth UNTIL = YearMonth.of(2025, 12);

    public Effort {
        horizons = List.copyOf(horizons);
    }

    /** The numbers of each command at full quality. */
    public static Effort full(long seed) {
        return new Effort(false, seed, MONTHS, 500, 40, 400, 8, 10, 150, 2, HORIZONS, UNTIL);
    }

    /** The same with another last month of the record. */
    public Effort until(YearMonth month) {
        return new Effort(
                quick,
                seed,
                momentMonths,
                momentFutures,
                momentReplicates,
                rivalFutures,
                rivalReplicates,
                folds,
                caseFutures,
                caseReplicates,
                horizons,
                month);
    }

    /** A first look. */
    public static Effort quick(long seed) {
        return new Effort(true, seed, MONTHS, 60, 4, 60, 4, 5, 30, 2, HORIZONS, UNTIL);
    }
}
