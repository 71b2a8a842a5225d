package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.model.mechanism.talks.AtTheTable.EAST;
import static org.equipoise.model.mechanism.talks.AtTheTable.WEST;
import static org.equipoise.model.mechanism.talks.AtTheTable.offer;
import static org.equipoise.model.mechanism.talks.AtTheTable.rig;

import java.util.Optional;
import org.equipoise.model.Rig;
import org.junit.jupiter.api.Test;

/** A patron's own offer, and whether it puts it on the table. */
class PatronsTableTest {

    private static final int RUNS = 300;

    /** In how many of the same runs the patron's offer, which both sides would sign, comes up in the first month. */
    private static int tabled(String parameter, double value, double troops) {
        Rig rig = rig(offer("own", Optional.of("PATRON"), 0.75, 0.75, 0, troops))
                .set("settlement.tabling", 1)
                .set("settlement.pressure", 1e6)
                .set("doctrine.influence", 0)
                .set("doctrine.war-aversion", 0)
                .set("hazard.agreement", 0.1)
                .set(parameter, value);
        int tabled = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            rig.begin(replicate);
            rig.world.cost[EAST] = 0.3;
            rig.world.cost[WEST] = 0.3;
            rig.open();
            rig.world.talks.pressure[0] = 1;
            tabled += rig.step("settlement").world.table.inForce[0] ? 1 : 0;
        }
        return tabled;
    }

    /** Leverage lives by the threat: what the settlement would end is worth keeping. */
    @Test
    void aPatronThatLivesByItsInfluenceTablesLess() {
        int before = RUNS;
        for (double weight : new double[] {0, 2, 5, 20}) {
            int tabled = tabled("doctrine.influence", weight, 0);
            assertThat(tabled).as("weight %s", weight).isLessThan(before);
            before = tabled;
        }
    }

    @Test
    void aPatronThatDreadsWarTablesMore() {
        int before = 0;
        for (double weight : new double[] {0, 2, 5, 20}) {
            int tabled = tabled("doctrine.war-aversion", weight, 0);
            assertThat(tabled).as("weight %s", weight).isGreaterThan(before);
            before = tabled;
        }
    }

    @Test
    void troopsOfItsOwnMakeASettlementWorthItsWhileToAPatronThatSeeksInfluence() {
        assertThat(tabled("doctrine.influence", 5, 20)).isGreaterThan(tabled("doctrine.influence", 5, 0));
    }
}
