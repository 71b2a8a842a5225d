package org.equipoise.lab.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.equipoise.data.panel.SideYear;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.run.Mechanisms;
import org.junit.jupiter.api.Test;

class PanelPlayerTest {

    private static final List<SideYear> PANEL = Invented.panel(8, 20);

    private static PanelPlayer player(List<SideYear> rows) {
        return new PanelPlayer(RivalSpell.of(rows), FreeParameter.CORE, 5);
    }

    @Test
    void aSimulatedPanelHasTheRowsAndRegressorsOfTheRealOne() {
        PanelPlayer player = player(PANEL);
        List<SideYear> rows = player.play(player.drawn(1), 1).rows();
        assertThat(rows).hasSameSizeAs(PANEL);
        for (SideYear row : rows) {
            SideYear blank = row.with(false, false, false, false, 0).amid(false, false);
            assertThat(PANEL.stream().map(real -> real.with(false, false, false, false, 0)
                            .amid(false, false)))
                    .contains(blank);
        }
        assertThat(rows).anyMatch(SideYear::dispute);
    }

    @Test
    void everyRungIncludesThoseBelow() {
        PanelPlayer player = player(PANEL);
        for (long particle = 0; particle < 20; particle++) {
            for (SideYear row : player.play(player.drawn(particle), particle).rows()) {
                assertThat(!row.force() || row.dispute()).isTrue();
                assertThat(!row.fatal() || row.force()).isTrue();
                assertThat(!row.war() || row.fatal()).isTrue();
            }
        }
    }

    @Test
    void theOrderOfRowsAndOfSidesChangesNothing() {
        List<SideYear> turned = new ArrayList<>(PANEL);
        Collections.reverse(turned);
        PanelPlayer one = player(PANEL);
        PanelPlayer other = player(turned);
        assertThat(other.play(other.drawn(3), 3)).isEqualTo(one.play(one.drawn(3), 3));
    }

    @Test
    void aPairMeetsTheSameLuckInAnyPanel() {
        List<SideYear> some = PANEL.stream().filter(row -> row.pair() > 4).toList();
        PanelPlayer all = player(PANEL);
        PanelPlayer few = player(some);
        assertThat(few.play(few.drawn(9), 9).rows())
                .isEqualTo(all.play(all.drawn(9), 9).rows().stream()
                        .filter(row -> row.pair() > 4)
                        .toList());
    }

    @Test
    void deliveriesAreWhatTheStockGrewBy() {
        RivalSpell spell = RivalSpell.of(PANEL).get(2);
        double stock = spell.row(0, 0).orElseThrow().stock();
        for (int year = 0; year + 1 < spell.years(); year++) {
            stock = 0.92 * stock + RivalSettings.deliveries(spell, 0, year);
            assertThat(stock).isCloseTo(spell.row(0, year + 1).orElseThrow().stock(), within(1e-9));
        }
    }

    @Test
    void aGapInTheYearsMakesTwoSpells() {
        List<SideYear> gap = PANEL.stream().filter(row -> row.year() != 1970).toList();
        assertThat(RivalSpell.of(gap)).hasSize(16).allMatch(spell -> spell.years() == 10 || spell.years() == 9);
    }

    @Test
    void thePriorsAreThoseOfTheModel() {
        ParameterTable table = new ParameterTable(
                Mechanisms.parameters(RivalSettings.MECHANISMS),
                List.of("A", "B"),
                List.of("OTHER"),
                java.util.Map.of());
        for (FreeParameter parameter : FreeParameter.CORE) {
            ParameterTable.Slot slot = table.slots().get(table.index(parameter.name()));
            assertThat(slot.prior()).isEqualTo(parameter.prior());
            assertThat(slot.parameter().unit()).isEqualTo(parameter.unit());
            assertThat(slot.parameter().symbol()).isEqualTo(parameter.symbol());
            for (double p : new double[] {0.01, 0.3, 0.99}) {
                double value = parameter.prior().quantile(p);
                assertThat(parameter.back(parameter.stretched(value))).isCloseTo(value, within(1e-9));
            }
        }
    }
}
