package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.moments.History;
import org.equipoise.lab.moments.Incident;

/**
 * A panel as the model tells it: the sides, years and regressors of the real one with simulated disputes and years of peace, and the
 * wars behind them. Years of peace and wars under way count as in the real one: an incident of war lasts until its war ends.
 *
 * @param rows directed side-years, by pair, year and side
 * @param wars wars that began
 * @param decisions spells in which wars were decided by arms
 */
public record SimulatedPanel(List<SideYear> rows, List<War> wars, List<Decisions> decisions) {

    /**
     * A simulated war.
     *
     * @param pair number of the pair
     * @param attacker COW code of the side that began it
     * @param victim COW code of the other
     * @param year year in which it began
     * @param months months it lasted, 0 where the panel ends first
     */
    public record War(int pair, int attacker, int victim, int year, int months) {}

    /**
     * Wars of a spell that arms decided.
     *
     * @param first COW code of one side
     * @param second COW code of the other
     * @param byAttacker won by the side that began them
     * @param byVictim won by the other
     */
    public record Decisions(int first, int second, int byAttacker, int byVictim) {}

    public SimulatedPanel {
        rows = List.copyOf(rows);
        wars = List.copyOf(wars);
        decisions = List.copyOf(decisions);
    }

    /** Wars decided for the side that began them. */
    public int wonByAttacker() {
        return decisions.stream().mapToInt(Decisions::byAttacker).sum();
    }

    /** Wars decided for the side that was attacked. */
    public int wonByVictim() {
        return decisions.stream().mapToInt(Decisions::byVictim).sum();
    }

    /** The panel of some of the pairs. */
    public SimulatedPanel part(Particle.Part part) {
        return new SimulatedPanel(
                rows.stream().filter(row -> Halves.in(part, row)).toList(),
                wars.stream()
                        .filter(war -> Halves.in(part, war.attacker(), war.victim()))
                        .toList(),
                decisions.stream()
                        .filter(spell -> Halves.in(part, spell.first(), spell.second()))
                        .toList());
    }

    /** Puts a panel together, spell by spell. */
    static final class Builder {
        private final List<SideYear> rows = new ArrayList<>();
        private final List<War> wars = new ArrayList<>();
        private final List<Decisions> decisions = new ArrayList<>();

        void add(RivalSpell spell, History history, int byAttacker, int byVictim) {
            boolean[][][] opened = new boolean[2][spell.years()][Incident.Rung.values().length];
            for (Incident incident : history.incidents()) {
                int year = (incident.month() - 1) / 12;
                for (Incident.Rung rung : Incident.Rung.values()) {
                    opened[incident.mover()][year][rung.ordinal()] |= incident.reached(rung);
                }
                if (incident.reached(Incident.Rung.WAR)) {
                    wars.add(new War(
                            spell.pair(),
                            incident.mover() == 0 ? spell.first() : spell.second(),
                            incident.mover() == 0 ? spell.second() : spell.first(),
                            spell.from() + year,
                            incident.warEnds() == 0 ? 0 : incident.warEnds() - incident.month() + 1));
                }
            }
            for (int year = 0; year < spell.years(); year++) {
                int quiet = history.settledYears(year);
                boolean atWar = history.warUnderWay(year);
                for (int side = 0; side < 2; side++) {
                    boolean[] is = opened[side][year];
                    spell.row(side, year)
                            .ifPresent(row -> rows.add(
                                    row.with(is[0], is[1], is[2], is[3], quiet).amid(atWar, atWar)));
                }
            }
            if (byAttacker + byVictim > 0) {
                decisions.add(new Decisions(spell.first(), spell.second(), byAttacker, byVictim));
            }
        }

        SimulatedPanel build() {
            return new SimulatedPanel(rows, wars, decisions);
        }
    }
}
