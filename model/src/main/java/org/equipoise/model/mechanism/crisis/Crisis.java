package org.equipoise.model.mechanism.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * The crisis: who moves, where, and how far it goes (model, A.3 step 7).
 *
 * <p>In a dispute the side and theatre with the largest lambda Dis + Gumbel noise moves; it plays {@link CrisisGame} against its rival.
 * Each month without war the chance that one would begin, h_t Pr(war | state), is added up as well: the expectation of the onset
 * indicator, free of the game's own luck (A.5). Beliefs about the rival's cost are frozen in a crisis and updated by Bayes' rule after
 * it.
 */
public final class Crisis implements Mechanism {

    /** Precision of choice, of clients and patrons alike. */
    public static final Parameter PRECISION = Parameter.of(
            "choice.precision",
            "lambda",
            "precision of choice",
            "1/share",
            new Prior.LogNormal(9, 0.35),
            "calibrated to Pr(war | dispute) of rivals 1946-2010");
    /** War aims over the disputed land. */
    public static final Parameter AIMS = Parameter.assumed(
            "war-aims.disputed",
            "Delta_0",
            "share of the disputed land at stake in a war",
            "share",
            new Prior.Beta(4, 4));
    /** War aims over recognised land. */
    public static final Parameter AIMS_BEYOND = Parameter.assumed(
            "war-aims.recognised",
            "Delta_1",
            "value at stake in a war over recognised land",
            "share",
            new Prior.Beta(2, 8));

    private static final Parameter LIMITED_COST = Parameter.assumed(
            "limited-force.cost",
            "eps",
            "cost of resisted limited force, as a share of the cost of war",
            "share",
            new Prior.Uniform(0.15, 0.45));
    private static final Parameter LIMITED_GAIN = Parameter.assumed(
            "limited-force.gain", "dq", "land gained by limited force", "share", new Prior.Uniform(0.005, 0.03));
    private static final Parameter AUDIENCE = Parameter.of(
            "audience.cost",
            "alpha",
            "cost of backing down in public",
            "share",
            new Prior.Uniform(0, 0.1),
            "sign: Tomz 2007");
    private static final Parameter FATAL_RESISTED = Parameter.assumed(
            "limited-force.fatal-resisted",
            "phi_f1",
            "chance of dead when limited force is resisted",
            "share",
            new Prior.Beta(8, 3));
    private static final Parameter FATAL_CONCEDED = Parameter.assumed(
            "limited-force.fatal-conceded",
            "phi_f0",
            "chance of dead when limited force is conceded",
            "share",
            new Prior.Beta(4, 5));
    private static final Parameter CLASH_DEAD = Parameter.assumed(
            "limited-force.dead", "d_f", "dead in a fatal clash, both sides", "persons", new Prior.LogNormal(20, 1));
    private static final Parameter ERROR = Parameter.assumed(
            "perception.error",
            "s_0",
            "standard error in the rival's log capability, all supplies seen",
            "log sd",
            new Prior.Fixed(0.1));
    private static final Parameter OPACITY = Parameter.assumed(
            "perception.opacity",
            "s_1",
            "more standard error when the supplies are opaque",
            "log sd",
            new Prior.Fixed(0.3));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "crisis",
            "Crisis bargaining",
            "W_i = Pbar g - (1-Pbar) l - c_i - r_i; mover = argmax lambda Dis + Gumbel; agent logit from the end",
            List.of("M1", "M3", "M11", "M16", "M21"),
            "Fearon 1995; Powell 1996, 1999, 2006; Signorino 1999; McKelvey and Palfrey 1998",
            List.of(
                    PRECISION,
                    AIMS,
                    AIMS_BEYOND,
                    WarCosts.LOW,
                    WarCosts.HIGH,
                    LIMITED_COST,
                    LIMITED_GAIN,
                    AUDIENCE,
                    FATAL_RESISTED,
                    FATAL_CONCEDED,
                    CLASH_DEAD,
                    ERROR,
                    OPACITY,
                    Odds.DECISIVENESS,
                    Odds.INITIATIVE,
                    Odds.GROUND,
                    Odds.AID,
                    Odds.OFFENSIVE,
                    Odds.ATTENTIVE,
                    Odds.OUT_OF_SCOPE,
                    Restraint.MEAN,
                    Restraint.OWN,
                    Restraint.CONDEMNATION,
                    ShiftingPower.FORESIGHT),
            Set.of(
                    Slot.ARMS,
                    Slot.ORDERS,
                    Slot.BELIEFS,
                    Slot.OPPOSITION,
                    Slot.WINDOW,
                    Slot.ATTENTION,
                    Slot.PROMISES,
                    Slot.LAW,
                    Slot.ALIGNMENT,
                    Slot.UNREST),
            Set.of(Slot.PHASE, Slot.LAND, Slot.COSTS),
            Set.of("arms-stocks", "dispute-window", "war"),
            Crisis::new);

    private static final int THEATRES = 2;

    private final Cast cast;
    private final Odds odds;
    private final WarCosts costs;
    private final Restraint restraint;
    private final ShiftingPower shifting;
    private final CrisisGame game = new CrisisGame(World.NODES);
    private final CrisisPlay play;
    /** By rivalry: the game that the scenario brings for its crises. */
    private final List<Optional<GivenPlay>> given = new ArrayList<>();

    private final Blueprint blueprint;
    private final int precision;
    private final int[] aims = new int[THEATRES];
    private final int limitedCost;
    private final int limitedGain;
    private final int audience;
    private final int error;
    private final int opacity;
    private final long[] moverNoise;
    private final long[] errorStream;
    private final double[] opaque;
    private final double[] dis;
    private final double[] standing;
    private final double[] burden;
    private final double[] warChance;
    private final double[] weight;
    /** Factor by which the sides' errors set their views of the odds apart. */
    private final double[] disagreement;

    private double aloneSeenByVictim;
    private double chanceSeenByVictim;

    private Crisis(Blueprint blueprint) {
        this.blueprint = blueprint;
        cast = blueprint.cast();
        odds = new Odds(blueprint);
        costs = new WarCosts(blueprint);
        restraint = new Restraint(blueprint);
        shifting = new ShiftingPower(blueprint);
        play = new CrisisPlay(blueprint, costs, odds);
        for (int r = 0; r < cast.rivalries(); r++) {
            int rivalry = r;
            given.add(blueprint
                    .setting()
                    .rivalries()
                    .get(r)
                    .game()
                    .map(game -> new GivenPlay(game, play, cast, rivalry)));
        }
        precision = blueprint.parameters().index(PRECISION.name());
        aims[0] = blueprint.parameters().index(AIMS.name());
        aims[1] = blueprint.parameters().index(AIMS_BEYOND.name());
        limitedCost = blueprint.parameters().index(LIMITED_COST.name());
        limitedGain = blueprint.parameters().index(LIMITED_GAIN.name());
        audience = blueprint.parameters().index(AUDIENCE.name());
        error = blueprint.parameters().index(ERROR.name());
        opacity = blueprint.parameters().index(OPACITY.name());
        int sides = 2 * cast.rivalries();
        moverNoise = new long[sides * THEATRES];
        errorStream = new long[sides];
        opaque = new double[sides];
        for (int side = 0; side < sides; side++) {
            errorStream[side] = Stream.of("perception", cast.rivalryId(side / 2), cast.sideId(side));
            for (int u = 0; u < THEATRES; u++) {
                moverNoise[side * THEATRES + u] = Stream.of(
                        "crisis.mover",
                        cast.rivalryId(side / 2),
                        cast.sideId(side),
                        u == 0 ? "disputed" : "recognised");
            }
            opaque[side] = opaqueShare(cast.clientOfSide(side ^ 1));
        }
        dis = new double[2 * THEATRES];
        warChance = new double[2 * THEATRES];
        weight = new double[2 * THEATRES];
        disagreement = new double[cast.rivalries()];
        standing = new double[2];
        burden = new double[2];
    }

    /** Share of a client's arms that its rivals cannot see, by the opacity of its suppliers. */
    private double opaqueShare(int client) {
        var held = blueprint.setting().clients().get(client).stocks();
        double all = 0;
        double hidden = 0;
        for (double tiv : held.values()) {
            all += tiv;
        }
        for (var tie : blueprint.setting().ties()) {
            if (tie.client().equals(cast.clientId(client))) {
                hidden += held.getOrDefault(tie.supplier(), 0.0) * tie.opacity();
            }
        }
        return all == 0 ? 0 : hidden / all;
    }

    @Override
    public void begin(World world) {
        odds.begin(world);
        costs.begin(world);
        shifting.begin(world);
        play.begin(world);
        List<Rivalry> rivalries = blueprint.setting().rivalries();
        for (int r = 0; r < rivalries.size(); r++) {
            world.share[2 * r] = rivalries.get(r).shareA();
            world.share[2 * r + 1] = rivalries.get(r).shareB();
        }
        for (int side = 0; side < errorStream.length; side++) {
            double sd = world.draws[error] + world.draws[opacity] * opaque[side];
            world.misperception[side] = sd * world.chance.normal(errorStream[side], 0);
        }
        for (int r = 0; r < disagreement.length; r++) {
            disagreement[r] =
                    Elementary.exp(odds.decisiveness() * (world.misperception[2 * r] + world.misperception[2 * r + 1]));
        }
        game.lambda = world.draws[precision];
        game.limitedCost = world.draws[limitedCost];
        game.limitedGain = world.draws[limitedGain];
        game.audienceCost = world.draws[audience];
        for (int n = 0; n < World.NODES; n++) {
            game.node[n] = costs.node(n);
        }
        game.prepare();
    }

    @Override
    public void step(World world) {
        if (world.replaying) {
            return;
        }
        boolean projected = false;
        boolean first = world.tally.noWarYet();
        double peace = 1;
        for (int r = 0; r < cast.rivalries(); r++) {
            boolean counted = world.countsRisk && world.tally.firstWar[r] == 0;
            if (world.atWar(r) || (!world.window[r] && !counted)) {
                continue;
            }
            if (!projected && shifting.foresees(world)) {
                shifting.project(world);
                projected = true;
            }
            double war = appraise(world, r);
            if (counted) {
                double chance = world.windowChance[r] * war;
                world.tally.risk[r] += chance;
                peace *= 1 - chance;
            }
            if (world.window[r]) {
                open(world, r);
            }
        }
        if (first && world.countsRisk) {
            world.tally.riskOfAny += 1 - peace;
        }
    }

    /** Values all four attacks of a rivalry; returns the probability of war if a dispute opened now. */
    private double appraise(World world, int rivalry) {
        Optional<GivenPlay> own = given.get(rivalry);
        for (int s = 0; s < 2; s++) {
            burden[s] = restraint.ofAttack(world, 2 * rivalry + s, game.lambda);
        }
        for (int s = 0; s < 2; s++) {
            standing[s] = shifting.foresees(world) ? standing(world, 2 * rivalry + s, burden[s ^ 1]) : 0;
        }
        for (int s = 0; s < 2; s++) {
            for (int u = 0; u < THEATRES; u++) {
                int side = 2 * rivalry + s;
                int move = s * THEATRES + u;
                pose(world, side, u, standing[s], burden[s]);
                game.solve();
                warChance[move] = own.isPresent()
                        ? own.get().warProbability()
                        : game.warProbability(aloneSeenByVictim, chanceSeenByVictim, world.costBorne(side ^ 1));
                dis[move] = game.rootValue[CrisisGame.WAR] - standing[s];
                // e^(lambda Dis), as the root has it already
                weight[move] = game.root[CrisisGame.WAR] / game.root[CrisisGame.STAND];
            }
        }
        double all = (weight[0] + weight[1]) + (weight[2] + weight[3]);
        double war = (weight[0] * warChance[0] + weight[1] * warChance[1])
                + (weight[2] * warChance[2] + weight[3] * warChance[3]);
        return war / all;
    }

    private double standing(World world, int side, double burdenOfRival) {
        int rival = side ^ 1;
        double stake = world.draws[aims[0]];
        odds.prepareAid(world, rival, 0);
        return shifting.standing(
                world,
                odds,
                side,
                odds.logitSeenByVictim(world, rival, 0),
                odds.decisiveness(),
                Math.min(stake, 1 - world.held(rival, 0)),
                Math.min(stake, world.held(rival, 0)),
                costs.expected(world, side) + (burdenOfRival + restraint.byLaw(world, rival, 0)));
    }

    /** Sets the game up for an attack, and the mover's chances of winning as the victim sees them. */
    private void pose(World world, int side, int theatre, double standingValue, double burdenOfMover) {
        double held = world.held(side, theatre);
        double stake = world.draws[aims[theatre]];
        double against = Elementary.exp(-odds.logit(world, side, theatre));
        double againstSeenByVictim = against * disagreement[side / 2];
        double unseen = odds.unseen(world, side) + odds.unseen(world, side ^ 1);
        if (unseen > 0) {
            // what neither side knows of the other sets their views of the odds further apart
            againstSeenByVictim *= Elementary.exp(odds.decisiveness() * unseen);
        }
        odds.prepareAid(world, side, theatre);
        game.chanceAlone = 1 / (1 + against);
        game.chanceOfWar = odds.withAidAgainst(side, against);
        aloneSeenByVictim = 1 / (1 + againstSeenByVictim);
        chanceSeenByVictim = odds.withAidAgainst(side, againstSeenByVictim);
        game.gain = Math.min(stake, 1 - held);
        game.loss = Math.min(stake, held);
        game.standing = standingValue;
        game.restraint = burdenOfMover + restraint.byLaw(world, side, theatre);
        game.cost = world.costBorne(side);
        game.setDemands(stake, 1 - held);
        System.arraycopy(world.belief, side * World.NODES, game.aboutTarget, 0, World.NODES);
        System.arraycopy(world.belief, (side ^ 1) * World.NODES, game.aboutMover, 0, World.NODES);
    }

    /** A dispute opens: the mover and theatre are drawn and the game is played. */
    private void open(World world, int rivalry) {
        world.tally.disputes[rivalry]++;
        world.quiet[rivalry] = 0;
        int best = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int move = 0; move < dis.length; move++) {
            double score = game.lambda * dis[move] + world.chance.gumbel(moverNoise[2 * rivalry * THEATRES + move], 0);
            if (score > top) {
                top = score;
                best = move;
            }
        }
        int side = 2 * rivalry + best / THEATRES;
        int theatre = best % THEATRES;
        if (world.journal.listening()) {
            journalMover(world, rivalry, best);
        }
        Optional<GivenPlay> own = given.get(rivalry);
        if (own.isPresent()) {
            if (world.journal.listening()) {
                world.journal.crisis(world.month, cast.rivalryId(rivalry), own.get()::game);
            }
            own.get().play(world, side, theatre, dis[best], world.draws[aims[theatre]], world.draws[limitedGain]);
            return;
        }
        pose(world, side, theatre, standing[best / THEATRES], burden[best / THEATRES]);
        game.solve();
        if (world.journal.listening()) {
            String title = cast.sideId(side) + " moves against " + cast.sideId(side ^ 1) + " over "
                    + (theatre == 0 ? "disputed" : "recognised") + " land, month " + world.month;
            double targetCost = world.costBorne(side ^ 1);
            world.journal.crisis(
                    world.month,
                    cast.rivalryId(rivalry),
                    () -> CrisisTree.of(title, game, aloneSeenByVictim, chanceSeenByVictim, targetCost));
        }
        play.play(world, game, side, theatre, aloneSeenByVictim, chanceSeenByVictim, dis[best]);
    }

    private void journalMover(World world, int rivalry, int best) {
        List<Journal.Option> menu = new ArrayList<>();
        double[] weights = new double[dis.length];
        org.equipoise.games.Logit.probabilities(game.lambda, dis, dis.length, weights);
        for (int move = 0; move < dis.length; move++) {
            int side = 2 * rivalry + move / THEATRES;
            double presence = world.alignment.safety[cast.clientOfSide(side ^ 1)];
            String name = cast.sideId(side) + " over " + (move % THEATRES == 0 ? "disputed" : "recognised") + " land";
            menu.add(new Journal.Option(
                    name,
                    weights[move],
                    List.of(
                            new Journal.Term("gain of war over standing still", dis[move]),
                            new Journal.Term("of which restraint by suppliers", presence - burden[move / THEATRES]),
                            new Journal.Term("of which friends present with the other side", -presence),
                            new Journal.Term("of which legal exposure", -restraint.byLaw(world, side, move % THEATRES)),
                            new Journal.Term("of which foreseen shift of power", -standing[move / THEATRES]))));
        }
        world.journal.record(
                new Journal.Decision(world.month, cast.rivalryId(rivalry), "who moves, and where", menu, best));
    }
}
