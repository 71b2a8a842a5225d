package org.equipoise.model.world;

import java.util.Arrays;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.journal.Journal;

/**
 * The state of one run: plain numbers in arrays of fixed size, made once per worker and reset for each run.
 *
 * <p>Mechanisms meet here and nowhere else. Layout and indices: {@link Cast}. Nothing here allocates after construction.
 */
public final class World {

    /** Longest delivery lag in months; orders lie in a ring of this size. */
    public static final int RING = 128;

    /** Nodes of the belief over the rival's cost of war: 5-point Gauss-Legendre. */
    public static final int NODES = 5;

    /** The side that no side is. */
    public static final int NOBODY = -1;

    public final Cast cast;
    public final Chance chance = new Chance();
    /** Whether each month's chance of war is added up as well, which costs four games a month; changes nothing that happens. */
    public boolean countsRisk = true;

    /** Who listens to this run. */
    public Journal journal = Journal.SILENT;
    /** The future's parameters. */
    public double[] draws = new double[0];
    /** Month of play, from 1. */
    public int month;
    /** Position of the policy in force. */
    public int policy;
    /** Whether this month repeats history. */
    public boolean replaying;

    // by tie
    /** Arms held, TIV million. */
    public final double[] stock;
    /** Arms due, TIV million, tie x ring. */
    public final double[] due;
    /** Supply posture: share of the demand met, 0, .5, 1 or 2. */
    public final double[] posture;
    /** Share of the client's demand that this month goes to the supplier. */
    public final double[] marketShare;
    /** How far the supplier opposes the client's use of force, [0, 1]. */
    public final double[] opposition;
    /** Everybody's Beta belief that the supplier aids the client if attacked in scope: pseudo-counts for aid. */
    public final double[] publicAid;
    /** Pseudo-counts against, everybody's. */
    public final double[] publicDoubt;
    /** Pseudo-counts for aid, the client's own. */
    public final double[] privateAid;
    /** Pseudo-counts against, the client's own. */
    public final double[] privateDoubt;
    /** Opinion of the supplier in the client's public, [-1, 1]. */
    public final double[] opinion;
    /** Months for which a condemnation of the client by the supplier still rings. */
    public final int[] condemned;
    /** Weight on the odds that an attack out of scope is answered, as perceived, relative to the parameter. */
    public final double[] scopeDoubt;
    /** Whether a promise of the supplier covers an attack on the client, tie x theatre. */
    public final boolean[] inScope;

    /** Value of orders that the supplier took from the client since the start, TIV million at relative prices. */
    public final double[] revenue;

    // by client
    /** All arms of the client, TIV million. */
    public final double[] arms;
    /** All arms due, client x ring. */
    public final double[] dueAll;
    /** Arms on order, TIV million. */
    public final double[] onOrder;
    /** Demand for new orders this month, TIV million. */
    public final double[] demand;
    /** Military spending relative to the start. */
    public final double[] spending;
    /** Logarithm of {@link #spending}. */
    public final double[] logSpending;
    /** Logarithm of the capability M. */
    public final double[] logCapability;
    /** Support of the government on the logit scale. */
    public final double[] support;
    /** Whether the leader answers for a war lost, months left. */
    public final int[] blamed;
    /** Whether the leader began the present or last war. */
    public final boolean[] culpable;
    /** Number of changes of leader. */
    public final int[] exits;
    /** Arms delivered since the start, TIV million. */
    public final double[] delivered;
    /** Arms worn out since the start, TIV million. */
    public final double[] wornOut;
    /** Arms lost in war since the start, TIV million. */
    public final double[] lost;

    // by supplier
    /** Attention in [0, 1]. */
    public final double[] attention;
    /** Statement in force this month, ordinal of its kind; -1 when there was nothing to speak to. */
    public final int[] statement;
    /** Whether everybody hears the statement, or only the client it is about. */
    public final boolean[] statementPublic;
    /** Client that the statement condemns or backs, -1 for none. */
    public final int[] statementAbout;
    /** Opinion of the supplier in the outside world, [-1, 1]. */
    public final double[] standing;
    /** Price that a client pays for asking for help, on top of the parameter. */
    public final double[] askingPrice;

    // by side
    /** Share of the disputed land; the shares of the two sides sum to one. */
    public final double[] share;
    /** Share of the own recognised land that the side holds. */
    public final double[] home;
    /** Share of a client's cost of war that its suppliers take over, [0, 1]. */
    public final double[] subsidy;
    /** Own cost of war, known to the side alone. */
    public final double[] cost;
    /** Weights of the belief about the rival's cost, side x nodes. */
    public final double[] belief;
    /** Persistent error in the perceived log capability of the rival. */
    public final double[] misperception;
    /** Dead since the start, persons. */
    public final double[] dead;
    /** Displaced since the start, thousand. */
    public final double[] displaced;

    // by rivalry
    /** Attacking side of the present war, or {@link #NOBODY} in peace. */
    public final int[] attacker;
    /** Theatre of the present war: 0 disputed land, 1 recognised land of the victim. */
    public final int[] theatre;
    /** Battle front: 5 at the outset, 10 when the attacker has won, 0 when it has lost. */
    public final int[] front;
    /** Battles of the present war that the attacker won. */
    public final int[] battlesWon;
    /** Battles of the present war. */
    public final int[] battles;
    /** Months of the present war. */
    public final int[] warMonths;
    /** Logit of the attacker's chance of winning with the aid that came. */
    public final double[] aidToAttacker;
    /** Logit that the victim gains by the aid that came. */
    public final double[] aidToVictim;
    /** Months since the last militarised incident. */
    public final int[] quiet;
    /** Months since the last war ended. */
    public final int[] sinceWar;
    /** Whether the ceasefire in force was imposed. */
    public final boolean[] imposed;
    /** Whether the ceasefire in force was mediated. */
    public final boolean[] mediated;
    /** Kappa of the peacekeepers present, 0 when there are none. */
    public final double[] peacekeeping;
    /** Probability of a dispute this month. */
    public final double[] windowChance;
    /** Whether a dispute opened this month. */
    public final boolean[] window;
    /** Whether force was used this month, in a dispute or a war. */
    public final boolean[] fighting;
    /** Whether force was used in the month before. */
    public final boolean[] fought;
    /** Whether a war ended in the month before. */
    public final boolean[] peaceCame;
    /** Whether a dispute opened in the month before. */
    public final boolean[] disputed;
    /** Whether a war began this month. */
    public final boolean[] warBegan;
    /** Whether a war ended this month. */
    public final boolean[] warEnded;
    // by system
    /** Calls for help. */
    public final Calls calls;
    /** Mediators, truces and settlements. */
    public final Talks talks;
    /** Settlements. */
    public final Table table;
    /** Peacekeepers on the ground. */
    public final Troops troops;
    /** Suppliers in the war of words. */
    public final Repute repute;
    /** How clients lean. */
    public final Alignment alignment;
    /** What the law makes of an attack. */
    public final Law law;
    /** Third parties. */
    public final Arena arena;
    /** The street and the leader's chair. */
    public final Unrest unrest;
    /** Blockades. */
    public final Siege siege;

    /** Tally of the run. */
    public final Tally tally;

    /** Makes the arrays. */
    public World(Cast cast) {
        this.cast = cast;
        int clients = cast.clients();
        int suppliers = cast.suppliers();
        int ties = clients * suppliers;
        int rivalries = cast.rivalries();
        int sides = 2 * rivalries;
        stock = new double[ties];
        due = new double[ties * RING];
        posture = new double[ties];
        marketShare = new double[ties];
        opposition = new double[ties];
        publicAid = new double[ties];
        publicDoubt = new double[ties];
        privateAid = new double[ties];
        privateDoubt = new double[ties];
        opinion = new double[ties];
        condemned = new int[ties];
        scopeDoubt = new double[ties];
        inScope = new boolean[2 * ties];
        arms = new double[clients];
        dueAll = new double[clients * RING];
        onOrder = new double[clients];
        demand = new double[clients];
        spending = new double[clients];
        logSpending = new double[clients];
        logCapability = new double[clients];
        support = new double[clients];
        blamed = new int[clients];
        culpable = new boolean[clients];
        exits = new int[clients];
        delivered = new double[clients];
        wornOut = new double[clients];
        lost = new double[clients];
        attention = new double[suppliers];
        revenue = new double[ties];
        statement = new int[suppliers];
        statementPublic = new boolean[suppliers];
        statementAbout = new int[suppliers];
        standing = new double[suppliers];
        askingPrice = new double[suppliers];
        share = new double[sides];
        home = new double[sides];
        subsidy = new double[clients];
        cost = new double[sides];
        belief = new double[sides * NODES];
        misperception = new double[sides];
        dead = new double[sides];
        displaced = new double[sides];
        attacker = new int[rivalries];
        theatre = new int[rivalries];
        front = new int[rivalries];
        battlesWon = new int[rivalries];
        battles = new int[rivalries];
        warMonths = new int[rivalries];
        aidToAttacker = new double[rivalries];
        aidToVictim = new double[rivalries];
        quiet = new int[rivalries];
        sinceWar = new int[rivalries];
        imposed = new boolean[rivalries];
        mediated = new boolean[rivalries];
        peacekeeping = new double[rivalries];
        windowChance = new double[rivalries];
        window = new boolean[rivalries];
        fighting = new boolean[rivalries];
        fought = new boolean[rivalries];
        peaceCame = new boolean[rivalries];
        disputed = new boolean[rivalries];
        warBegan = new boolean[rivalries];
        warEnded = new boolean[rivalries];
        calls = new Calls(ties, sides, cast.replayedCalls());
        talks = new Talks(rivalries);
        table = new Table(rivalries, cast.offers());
        troops = new Troops(rivalries);
        repute = new Repute(ties, suppliers);
        alignment = new Alignment(ties, clients);
        law = new Law(sides);
        arena = new Arena(cast);
        unrest = new Unrest(clients);
        siege = new Siege(rivalries);
        tally = new Tally(rivalries);
    }

    /** Sets every number to its neutral value: what it stays at when no mechanism writes it. */
    public void clear() {
        month = 0;
        replaying = false;
        Arrays.fill(stock, 0);
        Arrays.fill(due, 0);
        Arrays.fill(posture, 1);
        Arrays.fill(marketShare, 0);
        Arrays.fill(opposition, 0);
        Arrays.fill(publicAid, 1);
        Arrays.fill(publicDoubt, 1);
        Arrays.fill(privateAid, 1);
        Arrays.fill(privateDoubt, 1);
        Arrays.fill(opinion, 0);
        Arrays.fill(condemned, 0);
        Arrays.fill(scopeDoubt, 1);
        Arrays.fill(inScope, false);
        Arrays.fill(arms, 0);
        Arrays.fill(dueAll, 0);
        Arrays.fill(onOrder, 0);
        Arrays.fill(demand, 0);
        Arrays.fill(spending, 1);
        Arrays.fill(logSpending, 0);
        Arrays.fill(logCapability, 0);
        Arrays.fill(support, 0);
        Arrays.fill(blamed, 0);
        Arrays.fill(culpable, false);
        Arrays.fill(exits, 0);
        Arrays.fill(delivered, 0);
        Arrays.fill(wornOut, 0);
        Arrays.fill(lost, 0);
        Arrays.fill(attention, 1);
        Arrays.fill(revenue, 0);
        Arrays.fill(statement, -1);
        Arrays.fill(statementPublic, true);
        Arrays.fill(statementAbout, -1);
        Arrays.fill(standing, 0);
        Arrays.fill(askingPrice, 0);
        Arrays.fill(share, 0.5);
        Arrays.fill(home, 1);
        Arrays.fill(subsidy, 0);
        Arrays.fill(cost, 0);
        Arrays.fill(belief, 1.0 / NODES);
        Arrays.fill(misperception, 0);
        Arrays.fill(dead, 0);
        Arrays.fill(displaced, 0);
        Arrays.fill(attacker, NOBODY);
        Arrays.fill(theatre, 0);
        Arrays.fill(front, 5);
        Arrays.fill(battlesWon, 0);
        Arrays.fill(battles, 0);
        Arrays.fill(warMonths, 0);
        Arrays.fill(aidToAttacker, 0);
        Arrays.fill(aidToVictim, 0);
        Arrays.fill(quiet, 0);
        Arrays.fill(sinceWar, 0);
        Arrays.fill(imposed, false);
        Arrays.fill(mediated, false);
        Arrays.fill(peacekeeping, 0);
        Arrays.fill(windowChance, 0);
        Arrays.fill(window, false);
        Arrays.fill(fighting, false);
        Arrays.fill(fought, false);
        Arrays.fill(peaceCame, false);
        Arrays.fill(disputed, false);
        Arrays.fill(warBegan, false);
        Arrays.fill(warEnded, false);
        calls.clear();
        talks.clear();
        table.clear();
        troops.clear();
        repute.clear();
        alignment.clear();
        law.clear();
        arena.clear();
        unrest.clear();
        siege.clear();
        tally.clear();
    }

    /** Starts a month: forgets what belongs to the month before. */
    public void open(int month) {
        this.month = month;
        chance.at(month);
        talks.open();
        for (int r = 0; r < window.length; r++) {
            fought[r] = fighting[r];
            peaceCame[r] = warEnded[r];
            disputed[r] = window[r];
            window[r] = false;
            fighting[r] = false;
            warBegan[r] = false;
            warEnded[r] = false;
            windowChance[r] = 0;
            calls.struck[2 * r] = false;
            calls.struck[2 * r + 1] = false;
        }
    }

    /** Whether a rivalry is at war. */
    public boolean atWar(int rivalry) {
        return attacker[rivalry] != NOBODY;
    }

    /** Adds an order of {@code tiv} million TIV that falls due in {@code lag} months, 1 to {@link #RING} - 1. */
    public void order(int client, int tie, double tiv, int lag) {
        int slot = (month + lag) & (RING - 1);
        due[tie * RING + slot] += tiv;
        dueAll[client * RING + slot] += tiv;
        onOrder[client] += tiv;
    }

    /** Puts a share of what is due from a tie this month, in [0, 1], off by some months, below {@link #RING}; nothing is lost. */
    public void postpone(int client, int tie, double share, int months) {
        int now = month & (RING - 1);
        int next = (month + months) & (RING - 1);
        double waits = share * due[tie * RING + now];
        due[tie * RING + now] -= waits;
        due[tie * RING + next] += waits;
        dueAll[client * RING + now] -= waits;
        dueAll[client * RING + next] += waits;
    }

    /** Cost of war that a side's leader counts: resolve (1 - subsidy) c. */
    public double costBorne(int side) {
        int client = cast.clientOfSide(side);
        return unrest.resolve[client] * (1 - subsidy[client]) * cost[side];
    }

    /** Share of the land of a theatre that a side holds: of the disputed land, or of the rival's recognised land. */
    public double held(int side, int theatre) {
        return theatre == 0 ? share[side] : 1.0 - home[side ^ 1];
    }
}
