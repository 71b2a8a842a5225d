package org.equipoise.model.mechanism.repute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Critics of a supplier allege that it is complicit in what was done with its arms, and a share of the outside world believes it
 * (model, B.1).
 *
 * <p>In a month with n incidents a critic alleges with probability 1 - prod_c (1 - p_c)^n_c, p_c that of {@link Suspicion}; belief B <- B + f
 * e (1 - B) for each allegation (DellaVigna and Gentzkow 2010), f smaller by inoculation where a norm had been stated; without one it
 * is forgotten. Whether an allegation is true is not modelled: arms were used, and the question is what others make of it.
 */
public final class Allegations implements Mechanism {

    private static final Parameter FORGETTING = Parameter.assumed(
            "allegations.forgetting", "d_B", "share of believers who forget", "share a month", new Prior.Fixed(0.03));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "allegations",
            "Allegations of complicity and who believes them",
            "Pr = 1 - prod (1 - sigma(a_0 + a_1 hostility - a_2 d))^n;  B <- (1-d_B) B,  B += f_a (1 - i_n [norm]) e_a (1-B)",
            List.of("M9", "M23"),
            "DellaVigna and Gentzkow 2010; Banas and Rains 2010",
            parameters(),
            Set.of(Slot.MISUSE, Slot.STATEMENTS),
            Set.of(Slot.ALLEGATIONS, Slot.REPUTATION),
            Set.of("misuse"),
            Allegations::new);

    private final Cast cast;
    private final Critics critics;
    private final Suspicion suspicion;
    private final long[] stream;
    private final int forgetting;

    private Allegations(Blueprint blueprint) {
        cast = blueprint.cast();
        critics = new Critics(blueprint);
        suspicion = new Suspicion(blueprint);
        stream = new long[critics.size()];
        for (int i = 0; i < stream.length; i++) {
            stream[i] = Stream.of("allegations", critics.id[i], cast.supplierId(critics.supplier[i]));
        }
        forgetting = blueprint.parameters().index(FORGETTING.name());
    }

    private static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(Suspicion.PARAMETERS);
        all.add(FORGETTING);
        return all;
    }

    @Override
    public void begin(World world) {
        // nobody believes anything yet
    }

    @Override
    public void step(World world) {
        double keep = 1 - world.draws[forgetting];
        for (int k = 0; k < cast.suppliers(); k++) {
            world.repute.alleged[k] = 0;
            world.repute.accepted[k] = 0;
            world.repute.push[k] = 0;
            world.repute.belief[k] *= keep;
        }
        if (world.replaying) {
            return;
        }
        for (int i = 0; i < stream.length; i++) {
            double spared = spared(world, i);
            if (spared < 1 && world.chance.uniform(stream[i], 0) >= spared) {
                allege(world, i);
            }
        }
    }

    /** Chance that a critic takes none of the month's incidents up. */
    private double spared(World world, int critic) {
        int k = critics.supplier[critic];
        double spared = 1;
        for (int c = 0; c < cast.clients(); c++) {
            double n = world.repute.incidents[cast.tie(c, k)];
            if (n > 0) {
                double hostility = critics.hostility(critic, world.month);
                double taken = suspicion.takenUp(world, hostility, suspicion.distance(world, k, c));
                spared *= taken < 1 ? Elementary.pow(1 - taken, n) : 0;
            }
        }
        return spared;
    }

    private void allege(World world, int critic) {
        int k = critics.supplier[critic];
        double rate = suspicion.rate(world, world.repute.norm[k] > 0);
        double exposed = suspicion.exposed(world);
        double won = Persuasion.convinced(world.repute.belief[k], rate, exposed);
        world.repute.alleged[k]++;
        world.repute.accepted[k] += won;
        world.repute.belief[k] += won;
        world.repute.push[k] += Persuasion.convinced(world.repute.push[k], rate, exposed);
        if (world.journal.listening()) {
            double percent = Math.rint(1000 * world.repute.belief[k]) / 10;
            world.journal.record(new Journal.Event(
                    world.month,
                    "allegation",
                    critics.id[critic],
                    critics.id[critic] + " alleges that " + cast.supplierId(k) + " is complicit in misuse of its arms; "
                            + percent + "% of the outside world hold it so"));
        }
    }
}
