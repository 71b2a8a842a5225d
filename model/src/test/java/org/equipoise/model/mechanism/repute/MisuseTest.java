package org.equipoise.model.mechanism.repute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.testkit.Statistically.assertThatMean;

import java.util.Map;
import java.util.function.Consumer;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.junit.jupiter.api.Test;

/** EAST holds 900, WEST 1100 TIV million, three fifths of each from PATRON. */
class MisuseTest {

    private final Rig rig = new Rig(Example.setting(24, false), Example.free())
            .set("misuse.rate", 4)
            .set("misuse.restraint", 0)
            .set("misuse.law", 0)
            .set("misuse.norm", -1)
            .set("misuse.blame", -1)
            .set("misuse.limited-force", 0.2);

    /** Plays misuse in a first month of war by EAST over the disputed land, after a change to the world. */
    private double[] war(int replicate, Consumer<Rig> change) {
        rig.begin(replicate).open();
        rig.world.attacker[0] = rig.side("EAST");
        rig.world.fighting[0] = true;
        change.accept(rig);
        rig.step("misuse");
        return rig.world.repute.incidents.clone();
    }

    private int tie(String client) {
        return rig.tie(client, "PATRON");
    }

    /** Mean number of incidents at a tie over many draws of luck. */
    private double[] many(int tie, Consumer<Rig> change) {
        double[] incidents = new double[3_000];
        for (int replicate = 0; replicate < incidents.length; replicate++) {
            incidents[replicate] = war(replicate, change)[tie];
        }
        return incidents;
    }

    /** Asserts that with the same luck a change never raises, and somewhere lowers, the number of incidents at a tie. */
    private void lowers(int tie, Consumer<Rig> before, Consumer<Rig> after) {
        boolean lower = false;
        for (int replicate = 0; replicate < 200; replicate++) {
            double was = war(replicate, before)[tie];
            double is = war(replicate, after)[tie];
            assertThat(is).isLessThanOrEqualTo(was);
            lower |= is < was;
        }
        assertThat(lower).isTrue();
    }

    @Test
    void incidentsComeAtTheRateThatRestraintAndDependenceLeave() {
        assertThatMean(many(tie("EAST"), r -> {})).isWithin(4).standardErrorsOf(4 * 0.5 * 0.6);
        assertThatMean(many(rig.tie("WEST", "MARKET"), r -> {})).isWithin(4).standardErrorsOf(4 * 0.5 * 0.4);
    }

    @Test
    void aMonthOfLimitedForceIsAFifthOfAMonthOfWar() {
        assertThatMean(many(tie("EAST"), r -> r.world.attacker[0] = -1))
                .isWithin(4)
                .standardErrorsOf(0.2 * 4 * 0.5 * 0.6);
    }

    @Test
    void theMoreAClientHangsOnAPatronTheMoreOfTheMisuseIsWithItsArms() {
        Consumer<Rig> more = r -> {
            r.world.stock[r.tie("EAST", "PATRON")] += 300;
            r.world.stock[r.tie("EAST", "MARKET")] -= 300;
        };
        lowers(tie("EAST"), more, r -> {});
        lowers(rig.tie("EAST", "MARKET"), r -> {}, more);
    }

    @Test
    void aNormOrBlameByNameRestrainsIfItsEffectIsBelowZeroAndProvokesIfAbove() {
        Consumer<Rig> norm = r -> r.world.repute.norm[0] = 5;
        Consumer<Rig> blame = r -> r.world.condemned[r.tie("EAST", "PATRON")] = 5;
        lowers(tie("EAST"), r -> {}, norm);
        lowers(tie("WEST"), r -> {}, norm);
        lowers(tie("EAST"), r -> {}, blame);
        rig.set("misuse.norm", 1).set("misuse.blame", 1);
        lowers(tie("EAST"), norm, r -> {});
        lowers(tie("EAST"), blame, r -> {});
    }

    @Test
    void wordsOfAPatronWithoutAttentionRestrainNobody() {
        for (int replicate = 0; replicate < 100; replicate++) {
            assertThat(war(replicate, r -> {
                        r.world.repute.norm[0] = 5;
                        r.world.attention[0] = 0;
                    }))
                    .isEqualTo(war(replicate, r -> {}));
        }
    }

    @Test
    void theLawRestrainsTheAttackerAsFarAsItIsExposed() {
        lowers(tie("EAST"), r -> r.set("misuse.law", 0), r -> r.set("misuse.law", 2));
        int west = tie("WEST");
        for (int replicate = 0; replicate < 100; replicate++) {
            assertThat(war(replicate, r -> r.set("misuse.law", 2))[west])
                    .isEqualTo(war(replicate, r -> r.set("misuse.law", 0))[west]);
        }
    }

    @Test
    void theMonthInWhichAWarEndsIsAMonthOfWarByTheSameAttacker() {
        rig.set("misuse.law", 2);
        for (int replicate = 0; replicate < 50; replicate++) {
            double[] expected = war(replicate, r -> {}).clone();
            rig.begin(replicate);
            rig.world.attacker[0] = rig.side("EAST");
            rig.step("misuse");
            rig.open();
            rig.world.attacker[0] = -1;
            rig.world.warEnded[0] = true;
            rig.world.fighting[0] = true;
            rig.step("misuse");
            assertThat(rig.world.repute.incidents).isEqualTo(expected);
        }
    }

    @Test
    void nothingHappensInPeaceNorWhileHistoryIsReplayed() {
        assertThat(war(0, r -> r.world.fighting[0] = false)).containsOnly(0);
        assertThat(war(0, r -> r.world.replaying = true)).containsOnly(0);
        rig.set("misuse.rate", 100);
        assertThat(war(0, r -> {})[tie("EAST")]).isPositive();
        rig.open();
        rig.world.attacker[0] = -1;
        assertThat(rig.step("misuse").world.repute.incidents).as("peace again").containsOnly(0);
        assertThat(rig.world.repute.misuse[tie("EAST")]).as("since the start").isPositive();
    }

    @Test
    void withoutARateMisuseIsAsIfItWereNotThere() {
        Absent.equalsOff(
                Worlds.WARLIKE,
                Worlds.POLICIES,
                Map.of("misuse.rate", 0.0, "voice.complicity", 0.0),
                "misuse",
                "allegations",
                "reputation");
    }
}
