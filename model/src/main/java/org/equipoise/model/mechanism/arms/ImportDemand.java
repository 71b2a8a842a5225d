package org.equipoise.model.mechanism.arms;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * What clients want to buy, how they divide it over suppliers and when it comes (model, A.3 step 3).
 *
 * <p>ln D_i = ln phi_i + b_M ln ME_i/ME_i(0) + b_P sum_k s_ik pull_ik ln price_ik / sum_k s_ik pull_ik + rho ln[(X_j+O_j+x0)/(X_j(0)+O_j(0)+x0)] + e, TIV million a month; phi_i = delta_m
 * (X_i(0) + x0), so that the stock is steady at the start; e ~ N(-s_D^2/2, s_D), one draw per five years. The rival's build-up is
 * measured against its stock and orders at the start, so that it is zero there. Supplier k's share is proportional to
 * s_ik price_ik^b_P e^(tau (pi_ik - pi_ik(0))) pull_ik, s the recent share and pull how far the client turns to or from the supplier.
 * With prices relative to the start the demand that any one supplier meets has the elasticity b_P at the start, and so has all demand
 * when all prices move together. Of what a supplier refuses, a share {@code supply.substitution} goes to the others. Smith and Tasiran
 * 2005 (b_M, b_P); Richardson 1960 (rho).
 */
public final class ImportDemand implements Mechanism {

    private static final String BUDGET = "demand.budget-elasticity";
    private static final String PRICE = "demand.price-elasticity";
    private static final String RIVAL = "demand.reaction";
    private static final String NOISE = "demand.noise";
    private static final String TRUST = "demand.trust";
    private static final String SUBSTITUTION = "supply.substitution";
    private static final String LAG = "supply.lag";
    private static final double LEAST_SHARE = 0.01;
    /** Months for which one draw of the noise holds. */
    private static final int BLOCK = 60;

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "import-demand",
            "Demand for arms and its division over suppliers",
            "ln D_i = ln phi_i + b_M ln ME_i/ME_i(0) + b_P sum_k s_ik pull_ik ln price_ik / sum_k s_ik pull_ik + rho ln[(X_j+O_j+x0)/(X_j(0)+O_j(0)+x0)] + e;"
                    + "  share_ik ~ s_ik price_ik^b_P e^(tau (pi_ik - pi_ik(0))) pull_ik",
            List.of("M4", "M5"),
            "Smith and Tasiran 2005; Richardson 1960; lags and noise computed from the SIPRI register",
            List.of(
                    Parameter.of(
                            BUDGET,
                            "b_M",
                            "elasticity of demand to military spending",
                            "1",
                            new Prior.Gaussian(0.6, 0.12),
                            "149 countries 1960-2024, .47 to .72; Smith and Tasiran 2005: below 1"),
                    Parameter.of(
                            PRICE,
                            "b_P",
                            "elasticity of demand to price",
                            "1",
                            new Prior.Gaussian(-1, 0.2),
                            "Smith and Tasiran 2005: about -1, 52 countries 1981-99"),
                    Parameter.of(
                            RIVAL,
                            "rho",
                            "reaction to the rival's build-up",
                            "1",
                            new Prior.HalfNormal(0.15),
                            "strategic rivals 1946-2012 against Collier and Hoeffler 2007"),
                    Parameter.of(
                            NOISE,
                            "s_D",
                            "five-year noise of demand",
                            "log sd",
                            new Prior.LogNormal(1.06, 0.2),
                            "residual of 149 countries' five-year imports"),
                    Parameter.assumed(
                            TRUST, "tau", "weight of trust in the choice of supplier", "1", new Prior.HalfNormal(1)),
                    Parameter.assumed(
                            SUBSTITUTION,
                            "psi",
                            "share of a refused order that other suppliers fill",
                            "share",
                            new Prior.Beta(2, 2)),
                    Parameter.of(
                                    LAG,
                                    "lag",
                                    "months from order to delivery",
                                    "months",
                                    new Prior.Gamma(2, 33.6),
                                    "SIPRI register, orders since 1990, new equipment: mean 2.8 years")
                            .per(Parameter.Per.SUPPLIER)),
            Set.of(
                    Slot.ARMS,
                    Slot.ORDERS,
                    Slot.SPENDING,
                    Slot.BELIEFS,
                    Slot.POSTURE,
                    Slot.PRICES,
                    Slot.ALIGNMENT,
                    Slot.COERCION),
            Set.of(Slot.ORDERS, Slot.DEMAND),
            Set.of("arms-stocks"),
            ImportDemand::new);

    private final Cast cast;
    private final int depreciation;
    private final int budget;
    private final int price;
    private final int rival;
    private final int noise;
    private final int trust;
    private final int substitution;
    private final int[] lag;
    private final long[] noiseStream;
    private final double[] recentShare;
    private final double[] relativePrice;
    private final double[] armsAtStart;
    private final boolean[][] refusing;

    private final double[] logPhi;
    private final double[] logRivalAtStart;
    private final double[] shock;
    private final double[] baseWeight;
    private final double[] trustAtStart;
    private final double[] trustSeen;
    private final double[] priceSeen;
    private final double[] logPrice;
    private final double[] pullSeen;
    private final double[] weight;
    private final int[] months;
    private double elasticity;
    private double priceElasticity;
    private double reaction;
    private double substituted;
    private double trusting;
    private int block;

    private ImportDemand(Blueprint blueprint) {
        cast = blueprint.cast();
        Setting setting = blueprint.setting();
        depreciation = blueprint.parameters().index(ArmsStocks.DEPRECIATION.name());
        budget = blueprint.parameters().index(BUDGET);
        price = blueprint.parameters().index(PRICE);
        rival = blueprint.parameters().index(RIVAL);
        noise = blueprint.parameters().index(NOISE);
        trust = blueprint.parameters().index(TRUST);
        substitution = blueprint.parameters().index(SUBSTITUTION);
        lag = blueprint.perSupplier(LAG);
        int clients = cast.clients();
        int ties = clients * cast.suppliers();
        noiseStream = new long[clients];
        recentShare = new double[ties];
        relativePrice = new double[ties];
        Arrays.fill(relativePrice, 1);
        armsAtStart = new double[clients];
        for (int c = 0; c < clients; c++) {
            noiseStream[c] = Stream.of("demand.noise", cast.clientId(c));
            for (var share : setting.clients().get(c).marketShares().entrySet()) {
                recentShare[cast.tie(c, cast.supplier(share.getKey()))] = share.getValue();
            }
            for (double held : setting.clients().get(c).stocks().values()) {
                armsAtStart[c] += held;
            }
        }
        for (Tie tie : setting.ties()) {
            int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
            recentShare[at] = Math.max(recentShare[at], LEAST_SHARE);
            relativePrice[at] = tie.price();
        }
        refusing = new boolean[blueprint.policies().size()][cast.suppliers()];
        for (int p = 0; p < refusing.length; p++) {
            for (String supplier : blueprint.policies().get(p).refusing()) {
                refusing[p][cast.supplier(supplier)] = true;
            }
        }
        for (Policy policy : blueprint.policies()) {
            for (String client : policy.supply().keySet()) {
                cast.client(client);
            }
        }
        logPhi = new double[clients];
        logRivalAtStart = new double[clients];
        shock = new double[clients];
        baseWeight = new double[ties];
        trustAtStart = new double[ties];
        trustSeen = new double[ties];
        priceSeen = new double[ties];
        logPrice = new double[ties];
        pullSeen = new double[ties];
        weight = new double[ties];
        months = new int[cast.suppliers()];
    }

    @Override
    public void begin(World world) {
        double[] draws = world.draws;
        elasticity = draws[budget];
        priceElasticity = draws[price];
        reaction = draws[rival];
        substituted = draws[substitution];
        trusting = draws[trust];
        block = -1;
        double wear = 1 - ArmsStocks.keep(draws[depreciation]);
        for (int k = 0; k < months.length; k++) {
            months[k] = (int) Math.max(1, Math.min(World.RING - 2, Math.rint(draws[lag[k]])));
        }
        for (int c = 0; c < logPhi.length; c++) {
            logPhi[c] = Elementary.log(wear * (armsAtStart[c] + ArmsStocks.FLOOR));
        }
        for (int c = 0; c < logPhi.length; c++) {
            logRivalAtStart[c] = rivalBuildUp(world, c);
        }
        for (int tie = 0; tie < weight.length; tie++) {
            trustAtStart[tie] = -1;
            trustSeen[tie] = -1;
            priceSeen[tie] = 1;
            logPrice[tie] = 0;
            pullSeen[tie] = 1;
            baseWeight[tie] = recentShare[tie];
            weight[tie] = baseWeight[tie];
        }
    }

    @Override
    public void step(World world) {
        if (world.replaying) {
            return;
        }
        int suppliers = cast.suppliers();
        boolean[] refuses = refusing[world.policy];
        for (int c = 0; c < logPhi.length; c++) {
            if (block != (world.month - 1) / BLOCK) {
                double sd = world.draws[noise];
                shock[c] = -0.5 * sd * sd
                        + sd * Normal.quantile(world.chance.once(noiseStream[c], (world.month - 1) / BLOCK));
            }
            world.demand[c] = Elementary.exp(logPhi[c]
                    + elasticity * (world.logSpending[c] + world.alignment.austerity[c])
                    + priceElasticity * logPriceIndex(world, c)
                    + reaction * (rivalBuildUp(world, c) - logRivalAtStart[c])
                    + shock[c]);
        }
        // nobody has ordered yet: rivals react to the orders of past months alike, whoever is listed first
        for (int c = 0; c < logPhi.length; c++) {
            divide(world, c, suppliers, world.demand[c], refuses);
        }
        block = (world.month - 1) / BLOCK;
    }

    /** Log of the price that a client pays relative to the start, over suppliers by recent share and pull. */
    private double logPriceIndex(World world, int client) {
        double sum = 0;
        double all = 0;
        for (int tie = client * cast.suppliers(); tie < (client + 1) * cast.suppliers(); tie++) {
            double now = world.alignment.price[tie];
            if (now != priceSeen[tie]) {
                priceSeen[tie] = now;
                logPrice[tie] = Elementary.log(now);
                trustSeen[tie] = -1;
            }
            double turned = baseWeight[tie] * world.alignment.pull[tie];
            sum += turned * logPrice[tie];
            all += turned;
        }
        return all == 0 ? 0 : sum / all;
    }

    /** Log of all rivals' arms, held and ordered. */
    private double rivalBuildUp(World world, int client) {
        double arms = ArmsStocks.FLOOR;
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            if (cast.clientOfSide(side) == client) {
                int other = cast.clientOfSide(side ^ 1);
                arms += world.arms[other] + world.onOrder[other];
            }
        }
        return Elementary.log(arms);
    }

    private void divide(World world, int client, int suppliers, double demand, boolean[] refuses) {
        int first = client * suppliers;
        double all = 0;
        double willing = 0;
        double unmet = 0;
        for (int k = 0; k < suppliers; k++) {
            int tie = first + k;
            if (baseWeight[tie] == 0) {
                continue;
            }
            weigh(world, tie);
            all += weight[tie];
        }
        if (all == 0) {
            return;
        }
        for (int k = 0; k < suppliers; k++) {
            int tie = first + k;
            world.marketShare[tie] = weight[tie] / all;
            double met = refuses[k] ? 0 : world.posture[tie];
            if (met >= 1) {
                willing += world.marketShare[tie];
            } else {
                unmet += (1 - met) * world.marketShare[tie];
            }
        }
        double diverted = willing == 0 ? 0 : substituted * unmet / willing;
        for (int k = 0; k < suppliers; k++) {
            int tie = first + k;
            double met = refuses[k] ? 0 : world.posture[tie];
            double share = world.marketShare[tie] * (met >= 1 ? met + diverted : met);
            if (share > 0) {
                world.order(client, tie, demand * share, months[k]);
                world.revenue[tie] += demand * share * relativePrice[tie] * world.alignment.price[tie];
            }
        }
    }

    private void weigh(World world, int tie) {
        double belief = world.privateAid[tie] / (world.privateAid[tie] + world.privateDoubt[tie]);
        if (trustAtStart[tie] < 0) {
            trustAtStart[tie] = belief;
        }
        double pull = world.alignment.pull[tie];
        if (belief != trustSeen[tie] || pull != pullSeen[tie]) {
            trustSeen[tie] = belief;
            pullSeen[tie] = pull;
            double log = trusting * (belief - trustAtStart[tie]) + priceElasticity * logPrice[tie];
            weight[tie] = pull * baseWeight[tie] * Elementary.exp(log);
        }
    }
}
