package org.equipoise.model.mechanism.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Setting;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

/** By recognised law a tenth of the valley is EAST's, the rest WEST's. */
class LegalFramingTest {

    private static Setting recognising(boolean relabelled, Diplomacy.Sovereignty... sovereignty) {
        return new Example.Builder(Example.setting(24, relabelled))
                .diplomacy(new Diplomacy(
                        List.of(sovereignty),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .mechanisms(List.of("arms-stocks", "legal-framing", "dispute-window", "crisis", "war"))
                .build();
    }

    private static Rig rig(Setting setting) {
        return new Rig(setting, Example.free()).begin(0);
    }

    @Test
    void anAttackIsExposedByTheShareThatIsRecognisedAsTheRivals() {
        Rig rig = rig(Example.setting(12, false));
        int east = rig.side("EAST");
        int west = rig.side("WEST");
        assertThat(rig.world.law.exposure[2 * east]).isEqualTo(0.9);
        assertThat(rig.world.law.exposure[2 * west]).isEqualTo(0.1);
        assertThat(rig.world.law.exposure[2 * east + 1]).isEqualTo(1);
        assertThat(rig.world.law.exposure[2 * west + 1]).isEqualTo(1);
    }

    @Test
    void sympathyIsWithTheAttackedAsFarAsTheLandIsRecognisedAsItsOwn() {
        Rig rig = rig(Example.setting(12, false));
        assertThat(rig.world.law.sympathy[2 * rig.side("WEST")]).isCloseTo(0.8, within(1e-15));
        assertThat(rig.world.law.sympathy[2 * rig.side("EAST")]).isCloseTo(-0.8, within(1e-15));
        assertThat(rig.world.law.sympathy[2 * rig.side("EAST") + 1]).isEqualTo(1);
    }

    @Test
    void whereNoDivisionIsRecognisedTheLawIsSilentOnTheDisputedLandAlone() {
        Rig rig = rig(recognising(false));
        for (int side = 0; side < 2; side++) {
            assertThat(rig.world.law.exposure[2 * side]).isZero();
            assertThat(rig.world.law.sympathy[2 * side]).isZero();
            assertThat(rig.world.law.exposure[2 * side + 1]).isEqualTo(1);
            assertThat(rig.world.law.sympathy[2 * side + 1]).isEqualTo(1);
        }
    }

    @Test
    void aShareAndWhatItLeavesAreMirrorImagesToTheBit() {
        Property.forAll(31, 200, draws -> draws.integer(0, 1000), thousandths -> {
            Rig one = rig(recognising(false, new Diplomacy.Sovereignty("valley", thousandths / 1000.0)));
            Rig other = rig(recognising(true, new Diplomacy.Sovereignty("valley", (1000 - thousandths) / 1000.0)));
            for (String client : List.of("EAST", "WEST")) {
                for (int u = 0; u < 2; u++) {
                    int at = 2 * one.side(client) + u;
                    int mirrored = 2 * other.side(client) + u;
                    assertThat(other.world.law.exposure[mirrored]).isEqualTo(one.world.law.exposure[at]);
                    assertThat(other.world.law.sympathy[mirrored]).isEqualTo(one.world.law.sympathy[at]);
                }
            }
        });
    }

    @Test
    void theDearerExposureIsTheLessLikelyIsWar() {
        Setting setting = recognising(false, new Diplomacy.Sovereignty("valley", 0.1));
        double before = Double.POSITIVE_INFINITY;
        for (double cost : new double[] {0, 0.02, 0.05, 0.2}) {
            Rig rig = new Rig(setting, Example.free())
                    .set("law.cost", cost)
                    .begin(0)
                    .month();
            assertThat(rig.world.tally.risk[0]).as("cost %s", cost).isLessThan(before);
            before = rig.world.tally.risk[0];
        }
    }

    /** Literature 4.4: a shift of power is feared only of a rival that would use it. */
    @Test
    void whomTheLawHoldsBackIsNotFeared() {
        assertThat(risk(1, 0)).isNotEqualTo(risk(0, 0));
        assertThat(risk(1, 2)).isEqualTo(risk(0, 2)).isPositive();
    }

    /** Chance of war in a first month in which WEST, who holds less, has ordered arms, with or without foresight. */
    private static double risk(int foresight, double cost) {
        Rig rig = new Rig(recognising(false, new Diplomacy.Sovereignty("valley", 0.5)), Example.free())
                .set("commitment.foresight", foresight)
                .set("law.cost", cost)
                .set("war-cost.low", 0.01)
                .set("war-cost.high", 0.05)
                .begin(0);
        rig.world.order(rig.cast.client("WEST"), rig.tie("WEST", "PATRON"), 5_000, 10);
        return rig.month().world.tally.risk[0];
    }

    /** Whoever reads the law of the world has a weight for it, listed here. */
    @Test
    void withoutItsWeightsTheLawIsAsIfItWereNotThere() {
        Absent.equalsOff(
                Absent.warlike(Example.setting(60, false)),
                "legal-framing",
                Map.of("law.cost", 0.0, "misuse.law", 0.0, "honour.law", 0.0, "entry.law", 0.0));
    }

    @Test
    void aShareOutOfBoundsOrARivalryThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> rig(recognising(false, new Diplomacy.Sovereignty("valley", 1.2))))
                .hasMessageContaining("valley")
                .hasMessageContaining("1.2");
        assertThatThrownBy(() -> rig(recognising(false, new Diplomacy.Sovereignty("hill", 0.2))))
                .hasMessageContaining("'hill'");
    }
}
