package org.equipoise.bench.k1;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.World;

/** Kernel K1 as mechanisms on the engine's world, luck and decisions: what the hand-written loop is measured against. */
public final class K1Engine {

    private static final List<Parameter> PARAMETERS = List.of(
            uniform("cost.A", "c_A", "war cost of A", 0.25, 0.70),
            uniform("cost.B", "c_B", "war cost of B", 0.25, 0.70),
            uniform("reaction", "rho", "reaction of demand to the balance", 0, 0.30),
            uniform("balance", "w_bal", "weight on balance", 4, 20),
            uniform("revenue", "w_rev", "weight on revenue", 0.10, 0.50),
            uniform("honour", "h0", "probability of honour", 0.15, 0.61));

    private final Setting setting;
    private final ParameterTable parameters;
    private final World world;
    private final Mechanism[] mechanisms;
    private final double[] draws;

    /** One worker's engine. */
    public K1Engine(Variant variant, long seed) {
        setting = setting(seed);
        Cast cast = new Cast(setting);
        parameters = new ParameterTable(PARAMETERS, List.of("A", "B"), List.of("PATRON"), Map.of());
        draws = new double[parameters.size()];
        world = new World(cast);
        mechanisms = new Mechanism[] {
            new Budgets(),
            new Stocks(),
            new Demand(cast, parameters.index("reaction")),
            new Supply(cast, variant, parameters.index("balance"), parameters.index("revenue")),
            new Battles(cast),
            new Crisis(
                    cast,
                    new int[] {parameters.index("cost.A"), parameters.index("cost.B")},
                    parameters.index("honour"))
        };
    }

    /** A world of the kernel's two clients and their patron. */
    public static World world() {
        return new World(new Cast(setting(1)));
    }

    private static Parameter uniform(String name, String symbol, String meaning, double low, double high) {
        return Parameter.assumed(name, symbol, meaning, "1", new Prior.Uniform(low, high));
    }

    private static Setting setting(long seed) {
        return new Setting(
                "kernel-k1",
                YearMonth.of(1, 1),
                K1.MONTHS,
                List.of(actor("A"), actor("B"), actor("PATRON")),
                List.of("PATRON"),
                List.of(client("A"), client("B")),
                List.of(new Rivalry(
                        "rivalry", "A", "B", true, K1.SHARE, 1 - K1.SHARE, K1.QUIET, 0, Rivalry.Ceasefire.NONE)),
                List.of(tie("A"), tie("B")),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Replay.NONE,
                seed);
    }

    private static Actor actor(String id) {
        return new Actor(id, id, "state", Optional.empty(), List.of());
    }

    private static Client client(String id) {
        return new Client(
                id,
                Map.of("PATRON", K1.STOCK),
                List.of(),
                Map.of("PATRON", 1.0),
                0,
                Collections.nCopies(K1.MONTHS, 1.0));
    }

    private static Tie tie(String client) {
        return new Tie("PATRON", client, true, true, false, 1, 0, 0);
    }

    /** Plays run number {@code run} and stores its outcomes. */
    public void run(Outcomes outcomes, int run) {
        parameters.draw(setting.seed(), run, draws);
        world.clear();
        world.draws = draws;
        world.chance.enter(setting.seed(), run, 0);
        for (Mechanism mechanism : mechanisms) {
            mechanism.begin(world);
        }
        double logRatio = 0;
        for (int month = 1; month <= setting.months(); month++) {
            world.open(month);
            for (Mechanism mechanism : mechanisms) {
                mechanism.step(world);
            }
            logRatio += world.logCapability[0] - world.logCapability[1];
        }
        outcomes.firstWar[run] = world.tally.firstWar[0];
        outcomes.incidents[run] = world.tally.disputes[0];
        outcomes.share[run] = world.share[0];
        outcomes.logRatio[run] = logRatio / setting.months();
    }
}
