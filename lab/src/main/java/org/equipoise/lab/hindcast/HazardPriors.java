package org.equipoise.lab.hindcast;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.lab.regression.Fit;
import org.equipoise.lab.regression.Logistic;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.prior.Prior;

/**
 * The model's three priors of how often a dispute opens, estimated anew on some pairs: the annual logit of a dispute on land at stake and
 * ln(1 + years of peace), which is what the library's own numbers are on all pairs. Each is a normal of the estimate and its standard
 * error, groups of pairs being clusters; as in the library, they are drawn independently.
 *
 * @param means of beta_0, beta_terr and beta_y; NaN where the pairs do not say, which leaves the library's
 * @param errors their standard errors
 */
record HazardPriors(double[] means, double[] errors) {

    private static final List<String> NAMES = List.of("dispute.base", "dispute.territory", "dispute.quiet");

    static HazardPriors of(List<PairYear> training) {
        Logistic logistic = new Logistic(NAMES);
        for (PairYear row : training) {
            logistic.add(
                    new double[] {1, row.territorial() ? 1 : 0, -Elementary.log(1 + row.peaceYears())},
                    row.dispute(),
                    row.group());
        }
        Fit fit = logistic.fit();
        return new HazardPriors(fit.coefficients(), fit.errors());
    }

    /** Puts draws from these in the place of the library's, each at the same quantile. */
    void replace(ParameterTable table, double[] draws) {
        for (int p = 0; p < means.length; p++) {
            int at = table.index(NAMES.get(p));
            Prior library = table.slots().get(at).prior();
            if (library instanceof Prior.Gaussian normal && Double.isFinite(means[p]) && Double.isFinite(errors[p])) {
                draws[at] = means[p] + errors[p] * (draws[at] - normal.mean()) / normal.sd();
            }
        }
    }
}
