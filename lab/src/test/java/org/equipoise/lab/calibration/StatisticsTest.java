package org.equipoise.lab.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.equipoise.data.panel.SideYear;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static double at(double[] values, String id) {
        return values[Statistics.ALL.stream().map(Statistic::id).toList().indexOf(id)];
    }

    /** Two pairs over ten years; each line below is worked out by hand. */
    private static List<SideYear> byHand() {
        double[] stock = {100, 50};
        List<SideYear> rows = new ArrayList<>();
        for (int pair = 0; pair < 2; pair++) {
            for (int year = 0; year < 10; year++) {
                for (int side = 0; side < 2; side++) {
                    SideYear quiet =
                            Invented.row(pair, 10 * pair + side, 10 * pair + 1 - side, 1960 + year, stock, side);
                    boolean first = pair == 0 && side == 0;
                    boolean war = first && year == 2;
                    boolean fatal = war || first && year == 5;
                    boolean force = fatal || pair == 1 && side == 1 && year == 4;
                    // both sides of the first pair begin a dispute in year 7: one pair-year
                    boolean dispute = force || pair == 0 && year == 7;
                    rows.add(quiet.with(dispute, force, fatal, war, year));
                }
            }
        }
        return rows;
    }

    @Test
    void ratesOfAPanelMadeByHand() {
        double[] values = Statistics.of(byHand());
        assertThat(at(values, "rate.dispute")).isEqualTo(4 / 20.0);
        assertThat(at(values, "rate.force")).isEqualTo(3 / 20.0);
        assertThat(at(values, "rate.fatal")).isEqualTo(2 / 20.0);
        assertThat(at(values, "rate.war")).isEqualTo(1 / 20.0);
        assertThat(at(values, "force.given-dispute")).isEqualTo(3 / 4.0);
        assertThat(at(values, "fatal.given-dispute")).isEqualTo(2 / 4.0);
        assertThat(at(values, "war.given-dispute")).isEqualTo(1 / 4.0);
    }

    /** Of the twenty pair-years one begins in war: neither it nor the dispute that begins in it is a chance for war. */
    @Test
    void noWarBeginsInAYearThatBeginsInWar() {
        List<SideYear> rows = byHand().stream()
                .map(row -> row.pair() == 0 && row.year() == 1965 ? row.amid(true, true) : row)
                .toList();
        double[] values = Statistics.of(rows);
        assertThat(at(values, "rate.war")).isEqualTo(1 / 19.0);
        assertThat(at(values, "war.given-dispute")).isEqualTo(1 / 3.0);
        assertThat(at(values, "rate.dispute")).isEqualTo(4 / 20.0);
    }

    /** The one war of 1962 is followed by dead in 1965: peace lasts three years. */
    @Test
    void peaceLastsFromTheWarToTheNextDead() {
        double[] values = Statistics.of(byHand());
        assertThat(at(values, "peace.1")).isEqualTo(1);
        assertThat(at(values, "peace.5")).isZero();
        assertThat(at(values, "peace.10")).isZero();
    }

    @Test
    void whatThePanelDoesNotKnowIsNoNumber() {
        double[] values = Statistics.of(byHand());
        assertThat(at(values, "war.initiator-wins")).isNaN();
        assertThat(at(values, "war.months")).isNaN();
    }

    @Test
    void winnersAndMonthsComeFromTheSimulatedWars() {
        SimulatedPanel panel = new SimulatedPanel(
                byHand(),
                List.of(
                        new SimulatedPanel.War(0, 0, 1, 1962, 5),
                        new SimulatedPanel.War(0, 0, 1, 1965, 0),
                        new SimulatedPanel.War(1, 10, 11, 1964, 12)),
                List.of(new SimulatedPanel.Decisions(0, 1, 2, 1), new SimulatedPanel.Decisions(10, 11, 1, 0)));
        double[] values = Statistics.of(panel);
        assertThat(at(values, "war.initiator-wins")).isEqualTo(0.75);
        assertThat(at(values, "war.months")).isEqualTo(8.5);
    }

    @Test
    void theOrderOfRowsAndTheNumbersOfPairsChangeNothing() {
        PanelPlayer player = new PanelPlayer(RivalSpell.of(Invented.panel(30, 30)), FreeParameter.CORE, 1);
        List<SideYear> rows = player.play(player.drawn(0), 0).rows();
        List<SideYear> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        assertThat(Statistics.of(turned)).isEqualTo(Statistics.of(rows));
    }

    /** With stocks exchanged between the sides and each side's behaviour left as it is, the slope on their ratio turns round. */
    @Test
    void theSlopeOnTheRatioTurnsWithTheStocks() {
        PanelPlayer player = new PanelPlayer(RivalSpell.of(Invented.panel(40, 40)), FreeParameter.CORE, 1);
        List<SideYear> rows = player.play(player.drawn(4), 4).rows();
        List<SideYear> exchanged = rows.stream()
                .map(row -> Invented.withStocks(row, row.targetStock(), row.stock()))
                .toList();
        assertThat(at(Statistics.of(exchanged), "logit.force.lr"))
                .isCloseTo(-at(Statistics.of(rows), "logit.force.lr"), within(1e-6));
    }

    @Test
    void halvesArePairsApartAndTogetherTheWhole() {
        PanelPlayer player = new PanelPlayer(RivalSpell.of(Invented.panel(40, 10)), FreeParameter.CORE, 1);
        SimulatedPanel panel = player.play(player.drawn(0), 0);
        List<Integer> first = pairs(panel.part(Particle.Part.FIRST));
        List<Integer> second = pairs(panel.part(Particle.Part.SECOND));
        assertThat(first).doesNotContainAnyElementsOf(second).isNotEmpty();
        assertThat(second).isNotEmpty();
        assertThat(first.size() + second.size()).isEqualTo(40);
    }

    private static List<Integer> pairs(SimulatedPanel panel) {
        return panel.rows().stream().map(SideYear::pair).distinct().toList();
    }
}
