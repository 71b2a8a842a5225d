package org.equipoise.model.mechanism.arms;

import java.util.List;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/**
 * Doctrines as weights on one utility (model, B.10): parity balancer, status-quo balancer, advantage-giver, merchant, restrainer.
 *
 * <p>Everyone earns revenue and keeps promises. All but the merchant feel cross-pressure: an ally under treaty should hold neither too
 * little of the land, for its own sake, nor too much, for the partner's. A balancer adds the balance, an advantage-giver the favoured client's share, a
 * restrainer weighs war by more; a merchant adds nothing. Influence and aversion to war weigh with all but the merchant. What a patron
 * declares need not be what it wants: that is a hypothesis for each supplier. On the reading that it keeps its clients on a lever,
 * dependence under threat dominates and war frightens it no more than its clients' dread of it is worth.
 */
public final class Doctrines {

    static final Parameter REVENUE =
            Parameter.assumed("doctrine.revenue", "w_rev", "weight of revenue", "utility", new Prior.Uniform(0.1, 0.5));
    static final Parameter BALANCE = Parameter.assumed(
            "doctrine.balance", "w_bal", "weight of the balance of power", "utility", new Prior.Uniform(4, 20));
    static final Parameter TARGET = Parameter.assumed(
            "balance.target",
            "p*",
            "what a balancer aims at",
            "hypothesis",
            new Prior.Hypotheses(List.of("parity", "status-quo"), List.of(1.0, 1.0)));
    static final Parameter ADVANTAGE = Parameter.assumed(
            "doctrine.advantage", "w_ki", "weight of the favoured client's share", "utility", new Prior.Uniform(1, 5));
    static final Parameter INFLUENCE = Parameter.of(
            "doctrine.influence",
            "w_inf",
            "weight of influence by dependence under threat",
            "utility",
            new Prior.Uniform(0, 0.5),
            "sign: Sislin 1994");
    static final Parameter AVERSION = Parameter.assumed(
            "doctrine.war-aversion", "w_war", "weight of the chance of war", "utility", new Prior.Uniform(0, 2));
    static final Parameter RESTRAINER = Parameter.assumed(
            "doctrine.restrainer",
            "w_war+",
            "added weight of the chance of war for a restrainer",
            "utility",
            new Prior.Uniform(2, 8));
    static final Parameter RENEGING = Parameter.assumed(
            "doctrine.reneging",
            "w_rep",
            "price of refusing arms to a client under treaty",
            "utility",
            new Prior.Uniform(0, 0.5));

    static final Parameter FLOOR = Parameter.assumed(
            "doctrine.floor",
            "F",
            "least share that a patron wants its ally to hold",
            "share",
            new Prior.Uniform(0, 0.5));
    static final Parameter CEILING = Parameter.assumed(
            "doctrine.ceiling",
            "C",
            "largest share that a patron wants its ally to hold",
            "share",
            new Prior.Uniform(0.5, 1));
    static final Parameter FLOOR_WEIGHT = Parameter.assumed(
            "doctrine.floor-weight",
            "w_F",
            "weight of an ally's share below the floor",
            "utility",
            new Prior.Uniform(0, 4));
    static final Parameter CEILING_WEIGHT = Parameter.assumed(
            "doctrine.ceiling-weight",
            "w_C",
            "weight of an ally's share above the ceiling",
            "utility",
            new Prior.Uniform(0, 4));

    static final Parameter MOTIVE = Parameter.assumed(
                    "doctrine.motive",
                    "omega_k",
                    "what a patron really wants from its sales",
                    "hypothesis",
                    new Prior.Hypotheses(
                            List.of("declared", "balance", "advantage", "profit", "lever"),
                            List.of(1.0, 0.0, 0.0, 0.0, 0.0)))
            .per(Parameter.Per.SUPPLIER);
    static final Parameter LEVER = Parameter.assumed(
            "doctrine.lever",
            "w_inf+",
            "added weight of influence by dependence under threat for a patron that keeps its clients on a lever",
            "utility",
            new Prior.Uniform(2, 8));

    static final Parameter SUBSIDY = Parameter.assumed(
            "supply.subsidy",
            "subsidy",
            "share of the cost of war that a patron which expedites takes over",
            "share",
            new Prior.Uniform(0, 0.2));

    static final List<Parameter> PARAMETERS = List.of(
            SUBSIDY,
            REVENUE,
            BALANCE,
            TARGET,
            ADVANTAGE,
            INFLUENCE,
            MOTIVE,
            LEVER,
            AVERSION,
            RESTRAINER,
            RENEGING,
            FLOOR,
            CEILING,
            FLOOR_WEIGHT,
            CEILING_WEIGHT);

    private static final int STATUS_QUO = 1;
    private static final int BALANCING = 1;
    private static final int FAVOURING = 2;
    private static final int PROFIT = 3;
    private static final int LEVERAGE = 4;

    private final int revenue;
    private final int balance;
    private final int target;
    private final int advantage;
    private final int influence;
    private final int aversion;
    private final int[] motive;
    private final int lever;
    private final int restrainer;
    private final int reneging;
    private final int floor;
    private final int ceiling;
    private final int floorWeight;
    private final int ceilingWeight;

    double weightOfRevenue;
    double weightOfBalance;
    boolean aimsAtStatusQuo;
    /** Weight w_ki of the favoured client's share. */
    public double weightOfAdvantage;
    /** Weight w_inf of influence by dependence under threat. */
    public double weightOfInfluence;
    /** Weight w_war of the chance of war. */
    public double weightOfWar;

    double weightOfReneging;
    double weightOfFloor;
    double weightOfCeiling;
    private double leastShare;
    private double largestShare;

    /** Numbers the parameters. */
    public Doctrines(Blueprint blueprint) {
        revenue = blueprint.parameters().index(REVENUE.name());
        balance = blueprint.parameters().index(BALANCE.name());
        target = blueprint.parameters().index(TARGET.name());
        advantage = blueprint.parameters().index(ADVANTAGE.name());
        influence = blueprint.parameters().index(INFLUENCE.name());
        motive = blueprint.perSupplier(MOTIVE.name());
        lever = blueprint.parameters().index(LEVER.name());
        aversion = blueprint.parameters().index(AVERSION.name());
        restrainer = blueprint.parameters().index(RESTRAINER.name());
        reneging = blueprint.parameters().index(RENEGING.name());
        floor = blueprint.parameters().index(FLOOR.name());
        ceiling = blueprint.parameters().index(CEILING.name());
        floorWeight = blueprint.parameters().index(FLOOR_WEIGHT.name());
        ceilingWeight = blueprint.parameters().index(CEILING_WEIGHT.name());
    }

    /** Sets the weights to what a supplier really wants in this future; a doctrine that a policy names has nothing behind it. */
    public void weigh(World world, int supplier, Doctrine.Archetype declared, boolean named) {
        double really = named ? 0 : world.draws[motive[supplier]];
        if (really == BALANCING) {
            weigh(world, Doctrine.Archetype.BALANCER);
        } else if (really == FAVOURING) {
            weigh(world, Doctrine.Archetype.ADVANTAGE_GIVER);
        } else if (really == PROFIT) {
            weigh(world, Doctrine.Archetype.MERCHANT);
        } else {
            weigh(world, declared);
        }
        if (really == LEVERAGE) {
            weightOfBalance = 0;
            weightOfAdvantage = 0;
            weightOfInfluence = world.draws[influence] + world.draws[lever];
            weightOfWar = 0;
        }
    }

    private void weigh(World world, Doctrine.Archetype archetype) {
        double[] draws = world.draws;
        boolean merchant = archetype == Doctrine.Archetype.MERCHANT;
        weightOfRevenue = draws[revenue];
        weightOfReneging = draws[reneging];
        weightOfInfluence = merchant ? 0 : draws[influence];
        weightOfWar = merchant ? 0 : draws[aversion];
        weightOfFloor = merchant ? 0 : draws[floorWeight];
        weightOfCeiling = merchant ? 0 : draws[ceilingWeight];
        leastShare = draws[floor];
        largestShare = draws[ceiling];
        weightOfBalance = 0;
        weightOfAdvantage = 0;
        switch (archetype) {
            case BALANCER -> {
                weightOfBalance = draws[balance];
                aimsAtStatusQuo = draws[target] == STATUS_QUO;
            }
            case PARITY_BALANCER -> {
                weightOfBalance = draws[balance];
                aimsAtStatusQuo = false;
            }
            case STATUS_QUO_BALANCER -> {
                weightOfBalance = draws[balance];
                aimsAtStatusQuo = true;
            }
            case ADVANTAGE_GIVER -> weightOfAdvantage = draws[advantage];
            case RESTRAINER -> weightOfWar += draws[restrainer];
            case MERCHANT -> {
                // revenue alone
            }
        }
    }

    /** What an ally's expected share costs the patron: w_F (F - s)+^2 + w_C (s - C)+^2. */
    double crossPressure(double share) {
        double below = Math.max(0, leastShare - share);
        double above = Math.max(0, share - largestShare);
        return weightOfFloor * below * below + weightOfCeiling * above * above;
    }
}
