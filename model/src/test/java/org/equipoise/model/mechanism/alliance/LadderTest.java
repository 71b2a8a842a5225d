package org.equipoise.model.mechanism.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Reply;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final int PATRON = 0;

    private static Rig rig() {
        return new Rig(Example.setting(12, false), Example.free()).begin(0);
    }

    private static Ladder ladder(Rig rig) {
        Ladder ladder = new Ladder(rig.blueprint);
        ladder.begin(rig.world);
        return ladder;
    }

    @Test
    void creditRisesWithEveryRungFromNothingToAll() {
        Property.forAll(1, 200, draws -> draws.array(1, -2, 2), x -> {
            Ladder ladder = ladder(rig().set("alliance.credit", StrictMath.exp(x[0])));
            assertThat(ladder.credit(Reply.NOTHING)).isZero();
            assertThat(ladder.credit(Reply.FORCE)).isEqualTo(1);
            for (int rung = 1; rung < Reply.values().length; rung++) {
                assertThat(ladder.credit(Reply.values()[rung])).isGreaterThan(ladder.credit(Reply.values()[rung - 1]));
            }
        });
    }

    @Test
    void aMoreWillingPatronGoesAtLeastAsFarUnderTheSameLuck() {
        Property.forAll(2, 500, draws -> draws.array(3, 0.001, 0.999), x -> {
            Rig rig = rig();
            Ladder ladder = ladder(rig);
            Reply less = ladder.draw(rig.world, PATRON, Math.min(x[0], x[1]), x[2]);
            Reply more = ladder.draw(rig.world, PATRON, Math.max(x[0], x[1]), x[2]);
            assertThat(more).isGreaterThanOrEqualTo(less);
        });
    }

    @Test
    void eachRungHasItsChanceWhereAllAboveAreRefused() {
        Rig rig = rig().set("alliance.mediation", 0.25)
                .set("alliance.materiel", 0.5)
                .set("alliance.fact-finding", 0.75)
                .set("alliance.statement", 1);
        rig.world.attention[PATRON] = 0.8;
        Ladder ladder = ladder(rig);
        int[] times = new int[Reply.values().length];
        int steps = 100_000;
        for (int i = 0; i < steps; i++) {
            times[ladder.draw(rig.world, PATRON, 0.1, (i + 0.5) / steps).ordinal()]++;
        }
        double left = 0.9;
        double[] chance = new double[times.length];
        chance[Reply.FORCE.ordinal()] = 0.1;
        chance[Reply.MEDIATION.ordinal()] = left * 0.2;
        left *= 0.8;
        chance[Reply.MATERIEL.ordinal()] = left * 0.4;
        left *= 0.6;
        chance[Reply.FACT_FINDING.ordinal()] = left * 0.6;
        left *= 0.4;
        chance[Reply.STATEMENT.ordinal()] = left * 0.8;
        chance[Reply.NOTHING.ordinal()] = left * 0.2;
        for (int rung = 0; rung < times.length; rung++) {
            assertThat((double) times[rung] / steps)
                    .as("%s", Reply.values()[rung])
                    .isCloseTo(chance[rung], within(2.0 / steps));
        }
    }

    @Test
    void onlyForceAndMaterielAddCapability() {
        Rig rig = rig().set("aid.strength", 1.6);
        Ladder ladder = ladder(rig);
        for (Reply reply : Reply.values()) {
            double expected = reply == Reply.FORCE ? 1.6 : reply == Reply.MATERIEL ? 0.4 : 0;
            assertThat(ladder.help(rig.world, PATRON, reply)).as("%s", reply).isCloseTo(expected, within(1e-15));
        }
    }
}
