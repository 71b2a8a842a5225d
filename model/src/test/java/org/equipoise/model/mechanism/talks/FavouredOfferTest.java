package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

/** PATRON, sworn to EAST alone, has two offers: "much" and "little" land for EAST. Whatever is tabled is accepted. */
class FavouredOfferTest {

    private static final int MUCH = 0;
    private static final int LITTLE = 1;

    private static Offer offer(String id, double east) {
        return new Offer(
                id, id, "valley", Optional.of("PATRON"), -100, 1000, east, east, 0, 0, 0, 0, Optional.empty(), 0);
    }

    private static Rig rig(Rivalry... more) {
        Setting one = Example.setting(120, false);
        Diplomacy all = one.diplomacy();
        List<Rivalry> rivalries = new ArrayList<>(one.rivalries());
        rivalries.addAll(List.of(more));
        Setting setting = new Example.Builder(one)
                .rivalries(rivalries.toArray(Rivalry[]::new))
                .doctrines(Map.of("PATRON", new Doctrine(Doctrine.Archetype.ADVANTAGE_GIVER, Optional.empty())))
                .diplomacy(new Diplomacy(
                        all.sovereignty(),
                        all.authorities(),
                        List.of(offer("much", 0.9), offer("little", 0.1)),
                        all.brokers(),
                        all.critics(),
                        all.reliances(),
                        all.alternatives(),
                        all.fighters(),
                        all.customers()))
                .build();
        return new Rig(setting, Example.free())
                .set("doctrine.advantage", 1)
                .set("doctrine.influence", 0)
                .set("doctrine.war-aversion", 0);
    }

    /** Which offer is on the table: MUCH, LITTLE or none. */
    private static int choice(Rig rig, long replicate) {
        rig.begin(replicate).open();
        OffersOnFile file = new OffersOnFile(rig.blueprint);
        Guarantee guarantee = new Guarantee(rig.blueprint, file);
        Appraisal appraisal = new Appraisal(rig.blueprint, file, new SigningCost(rig.blueprint, file), guarantee);
        PatronsTable patrons = new PatronsTable(rig.blueprint, file, appraisal, guarantee);
        patrons.begin();
        rig.world.table.accepted[MUCH] = 1;
        rig.world.table.accepted[LITTLE] = 1;
        patrons.choose(rig.world, 0);
        return patrons.withholds(MUCH) ? patrons.withholds(LITTLE) ? PatronsTable.NONE : LITTLE : MUCH;
    }

    @Test
    void aPatronThatNamesNoFavouriteTablesWhatItsSoleAllyGainsBy() {
        Rig rig = rig().set("choice.precision", 1000);
        for (int replicate = 0; replicate < 20; replicate++) {
            assertThat(choice(rig, replicate)).isEqualTo(MUCH);
        }
    }

    @Test
    void anotherRivalryDoesNotReshuffleTheTable() {
        Rig alone = rig().set("choice.precision", 1e-9);
        Rig together = rig(new Rivalry("hills", "EAST", "WEST", true, 0.5, 0.5, 10, 50, Rivalry.Ceasefire.NONE))
                .set("choice.precision", 1e-9);
        for (int replicate = 0; replicate < 50; replicate++) {
            assertThat(choice(together, replicate))
                    .as("replicate %s", replicate)
                    .isEqualTo(choice(alone, replicate));
        }
    }
}
