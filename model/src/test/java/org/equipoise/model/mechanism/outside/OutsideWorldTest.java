package org.equipoise.model.mechanism.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Treaty;
import org.junit.jupiter.api.Test;

class OutsideWorldTest {

    private static final Setting ALONE = Example.playing(Example.setting(60, false), List.of("outside-world"));

    private static Treaty treaty(Treaty.Obligation obligation, Treaty.Scope scope, int from, int to) {
        return new Treaty("t", "PATRON", "EAST", obligation, true, scope, Optional.empty(), from, to);
    }

    private static boolean[] scope(Treaty treaty, int month) {
        Rig rig = new Rig(new Example.Builder(ALONE).treaties(treaty).build(), Example.free())
                .begin(0)
                .months(month);
        int tie = rig.tie("EAST", "PATRON");
        return new boolean[] {rig.world.inScope[2 * tie], rig.world.inScope[2 * tie + 1]};
    }

    @Test
    void budgetsAndAttentionFollowTheirSeriesAndHoldTheLastValue() {
        Setting setting = new Example.Builder(ALONE)
                .attention(Map.of("PATRON", List.of(1.0, 0.5, 0.2)))
                .build();
        Rig rig = new Rig(setting, Example.free()).begin(0);
        int patron = rig.cast.supplier("PATRON");
        rig.months(2);
        assertThat(rig.world.attention[patron]).isEqualTo(0.5);
        assertThat(rig.world.attention[rig.cast.supplier("MARKET")]).isEqualTo(1);
        rig.months(10);
        assertThat(rig.world.attention[patron]).isEqualTo(0.2);
        rig.month();
        assertThat(rig.world.spending[1]).isCloseTo(1.08, within(1e-12));
        assertThat(rig.world.logSpending[1]).isCloseTo(StrictMath.log(1.08), within(1e-12));
    }

    @Test
    void scopeSaysWhereAnAttackMustFall() {
        assertThat(scope(treaty(Treaty.Obligation.DEFENCE, Treaty.Scope.RECOGNISED, -5, 99), 1))
                .containsExactly(false, true);
        assertThat(scope(treaty(Treaty.Obligation.DEFENCE, Treaty.Scope.DISPUTED, -5, 99), 1))
                .containsExactly(true, false);
        assertThat(scope(treaty(Treaty.Obligation.UNCONDITIONAL, Treaty.Scope.ANY, -5, 99), 1))
                .containsExactly(true, true);
        assertThat(scope(treaty(Treaty.Obligation.CONSULT, Treaty.Scope.ANY, -5, 99), 1))
                .containsExactly(false, false);
    }

    @Test
    void treatiesBindWhileTheyAreInForce() {
        Treaty later = treaty(Treaty.Obligation.DEFENCE, Treaty.Scope.ANY, 10, 20);
        assertThat(scope(later, 10)).containsExactly(false, false);
        assertThat(scope(later, 11)).containsExactly(true, true);
        assertThat(scope(later, 20)).containsExactly(true, true);
        assertThat(scope(later, 21)).containsExactly(false, false);
    }
}
