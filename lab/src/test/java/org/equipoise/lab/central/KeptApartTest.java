package org.equipoise.lab.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.panel.SideYear;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.state.Party;
import org.equipoise.lab.calibration.RivalSettings;
import org.equipoise.lab.calibration.RivalSpell;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

class KeptApartTest {

    private static final int FIRST = 1960;
    private static final int YEARS = 10;

    /** Two rivals; one supplier arms both until 1964 and the first alone after that, another then arms the second, and soon is its top supplier. */
    private static RivalSpell spell() {
        List<SideYear> rows = new ArrayList<>();
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            for (int side = 0; side < 2; side++) {
                rows.add(Planted.row(0, side, year, false, false, new double[] {100, 100}));
            }
        }
        return RivalSpell.of(rows).get(0);
    }

    private static SupplyYears supply() {
        List<Delivery> deliveries = new ArrayList<>();
        for (int year = 1950; year < 1975; year++) {
            deliveries.add(delivery(Planted.SUPPLIER, 10, year, 30));
            deliveries.add(delivery(year < 1965 ? Planted.SUPPLIER : Planted.OTHER, 11, year, year < 1965 ? 20 : 100));
        }
        return new SupplyYears(deliveries, new Coverage(1950, 1975), 3, 0.08);
    }

    private static Delivery delivery(int supplier, int recipient, int year, double tiv) {
        return new Delivery(
                1,
                new Party(Party.Kind.STATE, "supplier", supplier),
                new Party(Party.Kind.STATE, "recipient", recipient),
                "type",
                "kind",
                "category",
                year,
                false,
                1,
                false,
                year,
                false,
                "New",
                tiv,
                tiv,
                tiv,
                false);
    }

    @Test
    void aSupplierOpposesForceOnlyInYearsBeforeWhichItArmedBoth() {
        Setting setting = new KeptApart(supply(), 1).of(spell());
        assertThat(setting.suppliers()).containsExactly("K140", "K155", Setting.OTHERS);
        List<Double> attention = setting.attention().getOrDefault("K140", List.of());
        // 1960 to 1967 have a delivery to both in the three years before, since the last to the second was in 1964
        assertThat(attention).hasSize(12 * YEARS);
        assertThat(attention.subList(0, 12 * 8)).containsOnly(1.0);
        assertThat(attention.subList(12 * 8, 12 * YEARS)).containsOnly(0.0);
        assertThat(setting.attention().getOrDefault("K155", List.of())).containsOnly(0.0);
        assertThat(setting.ties()).allMatch(tie -> tie.opposesForce() == 1 && !tie.decides() && !tie.aidsAttack());
    }

    @Test
    void armsAreTheRecordsWhoeverSentThem() {
        SupplyYears supply = supply();
        Setting setting = new KeptApart(supply, 1).of(spell());
        for (Client client : setting.clients()) {
            int state = Integer.parseInt(client.id().substring(1));
            double stock = client.stocks().values().stream().reduce(0.0, Double::sum);
            double orders = client.orders().stream().map(Client.Order::tiv).reduce(0.0, Double::sum);
            assertThat(stock).isCloseTo(supply.of(state, 1, FIRST).stock(), within(1e-9));
            assertThat(orders).isCloseTo(state == 10 ? 10 * 30 : 5 * 20 + 5 * 100, within(1e-9));
        }
    }

    @Test
    void restraintThatWeighsMuchKeepsThoseFromForceWhomOneSupplierArms() {
        Simulation simulation = Simulation.of(new KeptApart(supply(), 1).of(spell()), List.of(RivalSettings.policy()));
        assertThat(force(simulation, 2)).isLessThan(force(simulation, 0) / 2);
    }

    /** Uses of force in the years in which the supplier arms both, over 200 runs with a mean restraint. */
    private static int force(Simulation simulation, double restraint) {
        double[] draws = new double[simulation.parameters().size()];
        int[] count = new int[1];
        for (int run = 0; run < 200; run++) {
            simulation.parameters().draw(1, run, draws);
            draws[simulation.parameters().index("restraint.mean")] = restraint;
            Journal journal = new Journal() {
                @Override
                public boolean listening() {
                    return true;
                }

                @Override
                public void record(Entry entry) {
                    if (entry instanceof Event event && event.kind().startsWith("force.") && event.month() <= 96) {
                        count[0]++;
                    }
                }
            };
            simulation.run(
                    0,
                    draws,
                    run,
                    0,
                    journal,
                    Simulation.Monthly.NOBODY,
                    new double[simulation.measures().size()]);
        }
        return count[0];
    }
}
