package org.equipoise.model.mechanism.siege;

import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Monthly;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.crisis.Crisis;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Siege;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Cutting off land that the other side holds: pressure below force, paid by the people there (model, B.12).
 *
 * <p>In peace a side that holds more of the disputed land than the other can cut off the other's rest, an enclave: with chance 1 -
 * exp(-v/12 exp(v_M ln(M_i/M_j) - v_O opposed_i - v_PK kappa)), opposed_i the share of its arms from suppliers that pay attention and oppose
 * its use of force, kappa that of peacekeepers, who keep the road open. Hardship rises by eta_B (1 - kappa)(1 - hardship) a month; the
 * people yield with chance y hardship, which moves min(Delta, s_j) of the land; the blockade is lifted with chance 1 - (1 - l)^(e^(v_O
 * opposed_i)), or drowned in war. While it lasts there is no quiet between the sides: it is an act of the ladder of disputes.
 */
public final class Blockade implements Mechanism {

    private static final Parameter RATE = Parameter.assumed(
            "blockade.rate",
            "v",
            "blockades a year of an enclave by a rival of equal force",
            "1/year",
            new Prior.LogNormal(0.04, 0.7));
    private static final Parameter EDGE = Parameter.assumed(
            "blockade.edge", "v_M", "more by the log ratio of capability", "log", new Prior.HalfNormal(1));
    private static final Parameter OPPOSED = Parameter.assumed(
            "blockade.opposed",
            "v_O",
            "less, and lifted sooner, when all suppliers oppose force",
            "log",
            new Prior.HalfNormal(1));
    private static final Parameter ROAD = Parameter.assumed(
            "blockade.road-kept",
            "v_PK",
            "less where peacekeepers of kappa 1 keep the road",
            "log",
            new Prior.HalfNormal(2));
    private static final Parameter HARDENING = Parameter.assumed(
            "blockade.hardening", "eta_B", "rise of hardship", "share a month", new Prior.Beta(4, 12));
    private static final Parameter YIELDING = Parameter.assumed(
            "blockade.yielding",
            "y_B",
            "monthly chance of yielding at full hardship",
            "probability",
            new Prior.Beta(2, 18));
    private static final Parameter LIFTING = Parameter.assumed(
            "blockade.lifting",
            "l_B",
            "monthly chance that it is lifted when no supplier opposes it",
            "probability",
            new Prior.Beta(2, 14));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "blockade",
            "Blockade of an enclave",
            "Pr = 1 - exp(-v/12 exp(v_M ln(M_i/M_j) - v_O opposed_i - v_PK kappa)) if 0 < s_j < s_i; hardship += eta_B (1-kappa)(1-hardship);"
                    + " yield y_B hardship; lifted 1 - (1-l_B)^exp(v_O opposed_i)",
            List.of("M21"),
            "assumption: an act below force, as blockades count in the ladder of militarised disputes",
            List.of(RATE, EDGE, OPPOSED, ROAD, HARDENING, YIELDING, LIFTING),
            Set.of(Slot.PHASE, Slot.LAND, Slot.ARMS, Slot.OPPOSITION, Slot.ATTENTION, Slot.PEACEKEEPING),
            Set.of(Slot.SIEGE, Slot.LAND, Slot.PHASE),
            Set.of("crisis"),
            Blockade::new);

    private final Cast cast;
    private final Monthly[] beginLuck;
    private final long[] yieldStream;
    private final long[] liftStream;
    private final int rate;
    private final int edge;
    private final int opposed;
    private final int road;
    private final int hardening;
    private final int yielding;
    private final int lifting;
    private final int aims;

    private Blockade(Blueprint blueprint) {
        cast = blueprint.cast();
        beginLuck = new Monthly[cast.rivalries()];
        yieldStream = new long[cast.rivalries()];
        liftStream = new long[cast.rivalries()];
        for (int r = 0; r < cast.rivalries(); r++) {
            beginLuck[r] = new Monthly(Stream.of("blockade.begins", cast.rivalryId(r)));
            yieldStream[r] = Stream.of("blockade.yields", cast.rivalryId(r));
            liftStream[r] = Stream.of("blockade.lifted", cast.rivalryId(r));
        }
        ParameterTable parameters = blueprint.parameters();
        rate = parameters.index(RATE.name());
        edge = parameters.index(EDGE.name());
        opposed = parameters.index(OPPOSED.name());
        road = parameters.index(ROAD.name());
        hardening = parameters.index(HARDENING.name());
        yielding = parameters.index(YIELDING.name());
        lifting = parameters.index(LIFTING.name());
        aims = parameters.index(Crisis.AIMS.name());
    }

    @Override
    public void begin(World world) {
        // roads are open
    }

    @Override
    public void step(World world) {
        if (world.replaying) {
            return;
        }
        for (int r = 0; r < beginLuck.length; r++) {
            if (world.siege.by[r] == World.NOBODY) {
                consider(world, r);
            } else {
                goOn(world, r);
            }
        }
    }

    /** The side that could blockade an enclave of the other's, or nobody. */
    private static int able(World world, int r) {
        double first = world.share[2 * r];
        double second = world.share[2 * r + 1];
        if (world.atWar(r) || first == second || Math.min(first, second) <= 0) {
            return World.NOBODY;
        }
        return first > second ? 2 * r : 2 * r + 1;
    }

    private void consider(World world, int r) {
        int side = able(world, r);
        if (side == World.NOBODY) {
            return;
        }
        double gap = world.logCapability[cast.clientOfSide(side)] - world.logCapability[cast.clientOfSide(side ^ 1)];
        double hazard = world.draws[rate]
                / 12
                * Elementary.exp(world.draws[edge] * gap
                        - world.draws[opposed] * opposition(world, side)
                        - world.draws[road] * world.peacekeeping[r]);
        double u = beginLuck[r].uniform(world.chance);
        // 1 - e^-h is at most h: in an ordinary month the bound decides
        if (u < hazard && u < 1 - Elementary.exp(-hazard)) {
            world.siege.by[r] = side;
            world.siege.months[r] = 0;
            world.siege.hardship[r] = 0;
            world.siege.begun[r]++;
            tell(world, r, "blockade.begins", side, " cuts off the land that ", " holds");
            suffer(world, r);
        }
    }

    private void goOn(World world, int r) {
        int side = world.siege.by[r];
        if (able(world, r) != side) {
            // war has come, or the land is no longer there to be cut off
            end(world.siege, r);
            return;
        }
        suffer(world, r);
        if (world.chance.uniform(yieldStream[r], 0) < world.draws[yielding] * world.siege.hardship[r]) {
            world.share[side ^ 1] = Math.max(0, world.share[side ^ 1] - world.draws[aims]);
            world.share[side] = 1 - world.share[side ^ 1];
            world.siege.yielded[r]++;
            tell(world, r, "blockade.yields", side, " gets land by its blockade from ", "");
            end(world.siege, r);
            return;
        }
        double often = Elementary.exp(world.draws[opposed] * opposition(world, side));
        double lifted = 1 - Elementary.pow(1 - world.draws[lifting], often);
        if (world.chance.uniform(liftStream[r], 0) < lifted) {
            tell(world, r, "blockade.lifted", side, " lifts its blockade of the land that ", " holds");
            end(world.siege, r);
        }
    }

    private void suffer(World world, int r) {
        Siege siege = world.siege;
        siege.months[r]++;
        siege.hardship[r] += world.draws[hardening] * (1 - world.peacekeeping[r]) * (1 - siege.hardship[r]);
        world.quiet[r] = 0;
    }

    private static void end(Siege siege, int r) {
        siege.by[r] = World.NOBODY;
        siege.months[r] = 0;
        siege.hardship[r] = 0;
    }

    /** Share of a side's arms from suppliers that pay attention and oppose its use of force. */
    private double opposition(World world, int side) {
        int client = cast.clientOfSide(side);
        double arms = world.arms[client];
        if (arms <= 0) {
            return 0;
        }
        double against = 0;
        for (int k = 0; k < cast.suppliers(); k++) {
            int tie = cast.tie(client, k);
            against += world.stock[tie] / arms * world.attention[k] * world.opposition[tie];
        }
        return against;
    }

    private void tell(World world, int r, String what, int side, String middle, String last) {
        if (world.journal.listening()) {
            world.journal.record(new Journal.Event(
                    world.month, what, cast.rivalryId(r), cast.sideId(side) + middle + cast.sideId(side ^ 1) + last));
        }
    }
}
