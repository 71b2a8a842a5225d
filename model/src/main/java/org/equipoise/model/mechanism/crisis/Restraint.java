package org.equipoise.model.mechanism.crisis;

import org.equipoise.model.mechanism.law.LegalFraming;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * What a client would lose with its suppliers by using force: r_i = sum_k r_k dep_ik att_k Opp_k, plus the weight of a condemnation
 * that still rings (model, A.2; Kinsella 1998). An attack that the law exposes costs c_law E_iu more (B.6).
 *
 * <p>dep_ik is supplier k's share of the client's arms. One prior for every supplier around a common mean, which may be zero or
 * below: the data do not exclude that dependence restrains nobody. A condemnation changes the log odds of force by its parameter,
 * which in units of utility is the parameter over lambda.
 */
public final class Restraint {

    static final Parameter MEAN = Parameter.of(
            "restraint.mean",
            "mu_r",
            "restraint per unit of dependence, all suppliers",
            "utility",
            new Prior.Gaussian(0.02, 0.04),
            "common-supplier odds ratios .63 (US) and 1.14 (Soviet Union and successor); Kinsella 1998");
    static final Parameter OWN = Parameter.of(
                    "restraint.supplier",
                    "r_k - mu_r",
                    "a supplier's difference from the mean",
                    "utility",
                    new Prior.Gaussian(0, 0.05),
                    "common-supplier odds ratios .63 (US) and 1.14 (Soviet Union and successor)")
            .per(Parameter.Per.SUPPLIER);
    static final Parameter CONDEMNATION = Parameter.of(
            "restraint.condemnation",
            "cond",
            "log odds of force by a side that is condemned",
            "logit",
            new Prior.Gaussian(-0.1, 0.15),
            "shaming: Krain 2012, DeMeritt 2012, Hafner-Burton 2008; mixed");

    private final Cast cast;
    private final int mean;
    private final int[] own;
    private final int condemnation;
    /** Position of the cost of legal exposure, below 0 where the law is silent. */
    private final int law;

    /** Numbers the parameters. */
    public Restraint(Blueprint blueprint) {
        cast = blueprint.cast();
        mean = blueprint.parameters().index(MEAN.name());
        own = blueprint.perSupplier(OWN.name());
        condemnation = blueprint.parameters().index(CONDEMNATION.name());
        String cost = LegalFraming.COST.name();
        law = blueprint.parameters().has(cost) ? blueprint.parameters().index(cost) : -1;
    }

    /** Restraint of a client, in shares of the good. */
    public double of(World world, int client, double lambda) {
        double arms = world.arms[client];
        double sum = 0;
        double blame = 0;
        for (int k = 0; k < cast.suppliers(); k++) {
            int tie = cast.tie(client, k);
            double weight = world.attention[k] * world.opposition[tie];
            if (weight > 0 && arms > 0) {
                sum += (world.draws[mean] + world.draws[own[k]]) * world.stock[tie] / arms * weight;
            }
            if (world.condemned[tie] > 0) {
                blame -= world.draws[condemnation] * world.attention[k] / lambda;
            }
        }
        return sum + blame;
    }

    /** What a side that attacks reckons with beside its own cost of war: its restraint, and the safety that others' presence gives the rival. */
    public double ofAttack(World world, int side, double lambda) {
        return of(world, cast.clientOfSide(side), lambda) + world.alignment.safety[cast.clientOfSide(side ^ 1)];
    }

    /** What the law adds to the restraint of a side that attacks in a theatre, in shares of the good. */
    public double byLaw(World world, int side, int theatre) {
        return law < 0 ? 0 : world.draws[law] * world.law.exposure[2 * side + theatre];
    }
}
