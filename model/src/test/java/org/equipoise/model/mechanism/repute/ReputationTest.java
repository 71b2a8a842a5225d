package org.equipoise.model.mechanism.repute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

/** PATRON sells 3000 TIV million a year elsewhere. */
class ReputationTest {

    private final Rig rig = new Rig(Example.setting(24, false), Example.free())
            .set("reputation.loss", 0.5)
            .set("reputation.recovery", 0.1)
            .set("reputation.elasticity", 2)
            .set("reputation.lost-trade", 0.3)
            .begin(0);

    private double next(double accepted) {
        rig.open();
        rig.world.repute.accepted[0] = accepted;
        rig.step("reputation");
        return rig.world.repute.reputation[0];
    }

    @Test
    void reputationFallsByWhatIsAcceptedAndComesBack() {
        assertThat(next(0.4)).isCloseTo(0.8 + 0.1 * 0.2, within(1e-15));
        assertThat(next(0)).isCloseTo(0.82 + 0.1 * 0.18, within(1e-15));
    }

    @Test
    void ordersElsewhereFollowReputation() {
        next(0);
        assertThat(rig.world.repute.elsewhere[0]).isCloseTo(250, within(1e-12));
        double reputation = next(0.4);
        assertThat(rig.world.repute.elsewhere[0]).isCloseTo(250 + 250 * reputation * reputation, within(1e-9));
    }

    @Test
    void sanctionsTakeAShareOfOrdersElsewhere() {
        rig.world.repute.sanctioned[0] = true;
        next(0);
        assertThat(rig.world.repute.elsewhere[0]).isCloseTo(0.7 * 250, within(1e-12));
        assertThat(rig.world.repute.elsewhere[1]).isZero();
    }

    @Test
    void reputationStaysBetweenItsBoundsWhateverIsAlleged() {
        Property.forAll(23, 200, draws -> draws.array(12, 0, 1), drawn -> {
            rig.set("reputation.loss", drawn[0])
                    .set("reputation.recovery", drawn[1])
                    .begin(0);
            for (int month = 2; month < 12; month++) {
                double before = rig.world.repute.reputation[0];
                double now = next(drawn[month]);
                assertThat(now).isBetween(0.0, 1.0);
                rig.world.repute.reputation[0] = before;
                assertThat(next(drawn[month] / 2)).isGreaterThanOrEqualTo(now);
            }
        });
    }

    @Test
    void reputationThatNothingHurtsIsAsIfItWereNotThere() {
        Absent.equalsOff(Worlds.WARLIKE, Worlds.POLICIES, Map.of("reputation.loss", 0.0), "reputation");
    }
}
