package org.equipoise.bench.k1;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.World;

/**
 * Step 4, supply: the patron picks a pair of postures by logit over U = w_rev (D_A f_A + D_B f_B)/100 - w_bal (p'-p*)^2, and the
 * clients read its signals.
 */
final class Supply implements Mechanism {

    private static final int POSTURES = K1.POSTURES.length;
    private static final int REVENUE = 0;
    private static final int BALANCE = 1;

    private final Variant variant;
    private final int balance;
    private final int revenue;
    private final Decision menu;
    private final double[] power = new double[2 * POSTURES];

    Supply(Cast cast, Variant variant, int balance, int revenue) {
        this.variant = variant;
        this.balance = balance;
        this.revenue = revenue;
        List<String> pairs = new ArrayList<>();
        for (double first : K1.POSTURES) {
            for (double second : K1.POSTURES) {
                pairs.add(first + " of " + cast.clientId(0) + ", " + second + " of " + cast.clientId(1));
            }
        }
        menu = new Decision(cast.supplierId(0), "supply posture", pairs, List.of("revenue", "balance"));
    }

    @Override
    public void begin(World world) {}

    @Override
    public void step(World world) {
        project(world, 0);
        project(world, 1);
        // logarithms and exponentials in passes of their own, which the processor overlaps better
        for (int r = 0; r < power.length; r++) {
            power[r] = K1.DECISIVENESS * Elementary.log(power[r]);
        }
        for (int r = 0; r < power.length; r++) {
            power[r] = Elementary.exp(power[r]);
        }
        double target = variant == Variant.PAR ? 0.5 : world.share[0];
        double weight = -world.draws[balance];
        double price = world.draws[revenue] / 100;
        for (int first = 0; first < POSTURES; first++) {
            double own = power[first];
            double taken = price * world.demand[0] * K1.POSTURES[first];
            for (int second = 0; second < POSTURES; second++) {
                int option = POSTURES * first + second;
                double off = own / (own + power[POSTURES + second]) - target;
                menu.term(option, REVENUE, taken + price * world.demand[1] * K1.POSTURES[second]);
                menu.term(option, BALANCE, weight * off * off);
            }
        }
        int chosen = menu.draw(world, K1.PATRON_PRECISION);
        supply(world, 0, chosen / POSTURES);
        supply(world, 1, chosen % POSTURES);
    }

    /** What a client will have under each posture. */
    private void project(World world, int client) {
        double base = world.arms[client] + world.onOrder[client];
        double flow = K1.LOOK * world.demand[client];
        for (int f = 0; f < POSTURES; f++) {
            power[POSTURES * client + f] = base + flow * K1.POSTURES[f];
        }
    }

    private static void supply(World world, int client, int posture) {
        world.order(client, client, K1.POSTURES[posture] * world.demand[client], K1.LAG);
        world.publicAid[client] += K1.SIGNAL_OF_AID[posture];
        world.publicDoubt[client] += K1.SIGNAL_OF_DOUBT[posture];
    }
}
