package org.equipoise.lab.calibration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.equipoise.data.panel.SideYear;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;

/**
 * A pair of rivals of a panel as a setting of the core, so that the model can play what the panel records.
 *
 * <p>Arms follow the record: the stock at the start, then each year's deliveries in twelve parts, all from one pool of suppliers that
 * decides, aids and opposes nothing. A year's deliveries are what the panel's stock grew by, over what was left of it at
 * {@value #DEPRECIATION} a year; the last year's are the mean of the three before. Stocks that the panel does not know (before 1950)
 * count as none, personnel that it does not know as the other side's. Assumed: each side holds one half of what is disputed; armed
 * forces stay at their mean. Everything else is the model's prior.
 */
public final class RivalSettings {

    /** Annual depreciation of the panel's stocks. */
    public static final double DEPRECIATION = 0.08;

    /** What is played: the core without demand, supply posture and patrons. */
    public static final List<String> MECHANISMS = List.of("arms-stocks", "dispute-window", "crisis", "war", "politics");

    private static final double PERSONNEL_UNKNOWN = 50;
    private static final double SMALLEST = 1;

    private RivalSettings() {}

    /** The setting of a spell, from January of its first year to December of its last. */
    public static Setting of(RivalSpell spell, long seed) {
        String[] ids = {id(spell.first()), id(spell.second())};
        double[] personnel = {personnel(spell, 0), personnel(spell, 1)};
        List<Client> clients = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            double own = Double.isNaN(personnel[side]) ? personnel[side ^ 1] : personnel[side];
            clients.add(new Client(
                    ids[side],
                    Map.of(Setting.OTHERS, stock(spell, side, 0)),
                    orders(spell, side),
                    Map.of(Setting.OTHERS, 1.0),
                    Double.isNaN(own) ? PERSONNEL_UNKNOWN : own,
                    Collections.nCopies(12 * spell.years(), 1.0)));
        }
        return new Setting(
                spell.name(),
                YearMonth.of(spell.from(), 1),
                12 * spell.years(),
                List.of(actor(ids[0], "state"), actor(ids[1], "state"), actor(Setting.OTHERS, "organisation")),
                List.of(Setting.OTHERS),
                clients,
                List.of(rivalry(spell)),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                MECHANISMS,
                Replay.NONE,
                seed);
    }

    /** The rivalry of a spell's setting. */
    public static Rivalry rivalry(RivalSpell spell) {
        return new Rivalry(
                spell.name(),
                id(spell.first()),
                id(spell.second()),
                spell.territorial(),
                0.5,
                0.5,
                12 * spell.peaceYears(),
                0,
                Rivalry.Ceasefire.NONE);
    }

    /** The one policy: arms as recorded. */
    public static Policy policy() {
        return new Policy(
                "as-recorded",
                "Arms as recorded",
                Setting.OTHERS,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                "as it is");
    }

    /** A compiled simulation of a spell, of which only the story is wanted. */
    public static Simulation simulation(RivalSpell spell, long seed) {
        return Simulation.storyOf(of(spell, seed), List.of(policy()));
    }

    /** The same with all measures, which takes longer: a story keeps no account of the chance of war. */
    public static Simulation measured(RivalSpell spell, long seed) {
        return Simulation.of(of(spell, seed), List.of(policy()));
    }

    /**
     * Address of a spell's luck, the number of its replicate: it hangs on the two states and the first year alone, so that a spell
     * meets the same luck in any panel.
     */
    public static long luck(RivalSpell spell) {
        return (spell.first() * 1000L + spell.second()) * 10_000L + spell.from();
    }

    /** Deliveries of a year counted from 0, TIV million, at least 0. */
    static double deliveries(RivalSpell spell, int side, int year) {
        if (year + 1 < spell.years()) {
            return Math.max(0, stock(spell, side, year + 1) - (1 - DEPRECIATION) * stock(spell, side, year));
        }
        return orZero(spell.row(side, year).map(SideYear::inflow).orElse(Double.NaN)) / 3;
    }

    private static List<Client.Order> orders(RivalSpell spell, int side) {
        List<Client.Order> orders = new ArrayList<>();
        for (int year = 0; year < spell.years(); year++) {
            double part = deliveries(spell, side, year) / 12;
            for (int month = 1; month <= 12 && part > 0; month++) {
                orders.add(new Client.Order(Setting.OTHERS, 12 * year + month, part));
            }
        }
        return orders;
    }

    /** Stock at the start of a year, from either direction's row. */
    private static double stock(RivalSpell spell, int side, int year) {
        return orZero(read(spell, side, year, SideYear::stock, SideYear::targetStock));
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private static double personnel(RivalSpell spell, int side) {
        double sum = 0;
        int known = 0;
        for (int year = 0; year < spell.years(); year++) {
            double thousand = read(spell, side, year, SideYear::personnel, SideYear::targetPersonnel);
            if (!Double.isNaN(thousand)) {
                sum += thousand;
                known++;
            }
        }
        return known == 0 ? Double.NaN : Math.max(SMALLEST, sum / known);
    }

    private static double read(
            RivalSpell spell, int side, int year, ToDoubleFunction<SideYear> own, ToDoubleFunction<SideYear> target) {
        return spell.row(side, year)
                .map(own::applyAsDouble)
                .or(() -> spell.row(side ^ 1, year).map(target::applyAsDouble))
                .orElse(Double.NaN);
    }

    private static String id(int state) {
        return "S" + state;
    }

    private static Actor actor(String id, String kind) {
        return new Actor(id, id, kind, Optional.empty(), List.of());
    }
}
