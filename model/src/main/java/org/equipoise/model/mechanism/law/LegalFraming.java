package org.equipoise.model.mechanism.law;

import java.util.List;
import java.util.Set;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * What recognised sovereignty makes of an attack: how far it exposes the attacker in law, and how far third parties feel with the
 * attacked (model, B.6).
 *
 * <p>E_i0 = share of the disputed land that is recognised as the rival's, E_i1 = 1 on the rival's recognised land; the attacked j has
 * sympathy 2 E_iu - 1. Where nobody recognises a division of the disputed land, both are 0 there. These are rules on data without a
 * parameter. The one number here is what exposure costs an attacker, in {@code mechanism.crisis}: the Charter forbids force against
 * territorial integrity (art. 2(4)) and leaves self-defence (art. 51); how much that restrains is an assumption that starts at nothing.
 */
public final class LegalFraming implements Mechanism {

    /** What full legal exposure costs an attacker. */
    public static final Parameter COST = Parameter.assumed(
            "law.cost",
            "c_law",
            "cost of an attack on land that is all recognised as the rival's",
            "share",
            new Prior.Uniform(0, 0.05));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "legal-framing",
            "Legal exposure by recognised sovereignty",
            "E_i0 = share recognised as j's, E_i1 = 1; sympathy with j = 2 E_iu - 1; r_iu = r_i + c_law E_iu",
            List.of("M22"),
            "Charter of the United Nations, articles 2(4) and 51",
            List.of(COST),
            Set.of(),
            Set.of(Slot.LAW),
            Set.of(),
            LegalFraming::new);

    /** Shares are known to a billionth at best; rounding makes a share and what it leaves to the other side mirror images. */
    private static final double GRAIN = 1e9;

    private final Cast cast;
    private final double[] exposure;
    private final double[] sympathy;

    private LegalFraming(Blueprint blueprint) {
        cast = blueprint.cast();
        exposure = new double[4 * cast.rivalries()];
        sympathy = new double[exposure.length];
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            exposure[2 * side + 1] = 1;
            sympathy[2 * side + 1] = 1;
        }
        for (Diplomacy.Sovereignty recognised : blueprint.setting().diplomacy().sovereignty()) {
            int first = 2 * rivalry(recognised.rivalry());
            double shareA = recognised.shareA();
            if (!(shareA >= 0 && shareA <= 1)) {
                throw new IllegalArgumentException("recognised share of the first side of " + recognised.rivalry()
                        + " is " + shareA + "; expected 0 to 1");
            }
            expose(first, 1 - shareA);
            expose(first + 1, shareA);
        }
    }

    private int rivalry(String id) {
        for (int r = 0; r < cast.rivalries(); r++) {
            if (cast.rivalryId(r).equals(id)) {
                return r;
            }
        }
        throw new IllegalArgumentException(
                "sovereignty is given for a rivalry '" + id + "' that the setting does not have");
    }

    private void expose(int attacker, double shareOfRival) {
        double recognised = Math.rint(GRAIN * shareOfRival) / GRAIN;
        exposure[2 * attacker] = recognised;
        sympathy[2 * (attacker ^ 1)] = 2 * recognised - 1;
    }

    @Override
    public void begin(World world) {
        System.arraycopy(exposure, 0, world.law.exposure, 0, exposure.length);
        System.arraycopy(sympathy, 0, world.law.sympathy, 0, sympathy.length);
    }

    @Override
    public void step(World world) {
        if (world.month == 1 && world.journal.listening()) {
            for (int side = 0; side < 2 * cast.rivalries(); side++) {
                double percent = Math.rint(1000 * world.law.exposure[2 * side]) / 10;
                world.journal.record(new Journal.Event(
                        world.month,
                        "law.exposure",
                        cast.sideId(side),
                        "force by " + cast.sideId(side) + " over the disputed land would fall on land that is "
                                + percent + "% recognised as " + cast.sideId(side ^ 1) + "'s"));
            }
        }
    }
}
