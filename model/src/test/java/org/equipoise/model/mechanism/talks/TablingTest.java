package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

/** Two rivalries, one offer in each. */
class TablingTest {

    private static final int VALLEY = 0;
    private static final int HILLS = 1;

    private static Offer offer(String id, String rivalry) {
        return new Offer(
                id, id, rivalry, Optional.of("CONCERT"), -100, 1000, 0.5, 0.5, 0, 0, 0, 0, Optional.empty(), 0);
    }

    private static Policy fixing(String offer) {
        return Example.conducting(
                new Conduct(Map.of(), Optional.empty(), Optional.of(offer), Optional.empty(), Map.of()));
    }

    private static double[] chances(Policy policy, double attention) {
        Setting one = Example.setting(120, false);
        Diplomacy all = one.diplomacy();
        Setting two = new Example.Builder(one)
                .rivalries(
                        one.rivalries().get(0),
                        new Rivalry("hills", "EAST", "WEST", true, 0.5, 0.5, 10, 50, Rivalry.Ceasefire.NONE))
                .diplomacy(new Diplomacy(
                        all.sovereignty(),
                        all.authorities(),
                        List.of(offer("division", "valley"), offer("partition", "hills")),
                        List.of(),
                        all.critics(),
                        all.reliances(),
                        all.alternatives(),
                        all.fighters(),
                        all.customers()))
                .build();
        Rig rig = new Rig(two, policy).begin(0).open();
        OffersOnFile file = new OffersOnFile(rig.blueprint);
        SigningCost signing = new SigningCost(rig.blueprint, file);
        Guarantee guarantee = new Guarantee(rig.blueprint, file);
        Appraisal appraisal = new Appraisal(rig.blueprint, file, signing, guarantee);
        Tabling tabling = new Tabling(rig.blueprint, file, new PatronsTable(rig.blueprint, file, appraisal, guarantee));
        rig.set("settlement.tabling", 0.1);
        rig.world.attention[rig.cast.supplier("PATRON")] = attention;
        return new double[] {tabling.chance(rig.world, VALLEY), tabling.chance(rig.world, HILLS)};
    }

    @Test
    void whoFixesAnOfferLeavesOtherRivalriesTheirTables() {
        assertThat(chances(fixing("division"), 1)).containsExactly(chances(Example.free(), 1));
        assertThat(chances(fixing(Conduct.NO_OFFER), 1)).containsExactly(0, 0);
    }

    @Test
    void aPatronTablesItsFixedOfferWithTheAttentionItPays() {
        double[] full = chances(fixing("division"), 1);
        double[] half = chances(fixing("division"), 0.5);
        assertThat(half[VALLEY]).isCloseTo(full[VALLEY] / 2, within(1e-15));
        assertThat(half[HILLS]).as("tabled by somebody else").isEqualTo(full[HILLS]);
    }
}
