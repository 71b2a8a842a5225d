package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.equipoise.data.index.SupplierShares;
import org.equipoise.lab.calibration.RivalSettings;
import org.equipoise.lab.calibration.RivalSpell;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;

/**
 * A pair of rivals as {@link RivalSettings} has it, with the suppliers kept apart that were ever either side's top supplier, so that
 * restraint by them can work (model, A.2: r_i = sum_k r_k dep_ik att_k Opp_k, with the untruncated prior of A.6 around zero or near it).
 *
 * <p>Assumed: a supplier opposes force fully in years before which it delivered to both sides within the window, and not at all in
 * others; nobody aids, decides or speaks. A supplier is the same in all pairs.
 */
final class KeptApart {

    /** The core without demand and supply posture, with what carries restraint. */
    private static final List<String> MECHANISMS = List.of(
            "outside-world", "arms-stocks", "voice", "dispute-window", "crisis", "invocation", "war", "politics");

    private final SupplyYears supply;
    private final long seed;

    KeptApart(SupplyYears supply, long seed) {
        this.supply = supply;
        this.seed = seed;
    }

    /** The setting of a spell. */
    Setting of(RivalSpell spell) {
        Setting pooled = RivalSettings.of(spell, seed);
        SortedSet<Integer> kept = kept(spell);
        List<Actor> actors = new ArrayList<>(pooled.actors());
        List<String> suppliers = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        Map<String, List<Double>> attention = new LinkedHashMap<>();
        for (int code : kept) {
            actors.add(new Actor(id(code), id(code), "state", java.util.Optional.empty(), List.of()));
            suppliers.add(id(code));
            pooled.clients().forEach(client -> ties.add(new Tie(id(code), client.id(), false, false, false, 1, 1, 0)));
            attention.put(id(code), opposing(spell, code));
        }
        suppliers.add(Setting.OTHERS);
        int[] states = {spell.first(), spell.second()};
        List<Client> clients = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            clients.add(armed(pooled.clients().get(side), spell, states[side], kept));
        }
        return new Setting(
                pooled.name(),
                pooled.start(),
                pooled.months(),
                actors,
                suppliers,
                clients,
                pooled.rivalries(),
                ties,
                pooled.treaties(),
                pooled.peacekeepers(),
                attention,
                pooled.doctrines(),
                pooled.priors(),
                MECHANISMS,
                pooled.replay(),
                seed);
    }

    private static String id(int code) {
        return "K" + code;
    }

    private SortedSet<Integer> kept(RivalSpell spell) {
        SortedSet<Integer> kept = new TreeSet<>();
        for (int year = spell.from(); year <= spell.to(); year++) {
            for (int state : new int[] {spell.first(), spell.second()}) {
                kept.add(SupplierShares.of(supply.stock(state, year - 1)).top());
            }
        }
        kept.remove(SupplierShares.OTHERS);
        return kept;
    }

    /** By month, 1 in years before which the supplier delivered to both sides, else 0. */
    private List<Double> opposing(RivalSpell spell, int code) {
        List<Double> months = new ArrayList<>();
        for (int year = spell.from(); year <= spell.to(); year++) {
            boolean both = supply.knows(year)
                    && supply.of(spell.first(), spell.second(), year).both().contains(code);
            for (int month = 0; month < 12; month++) {
                months.add(both ? 1.0 : 0.0);
            }
        }
        return months;
    }

    private Client armed(Client pooled, RivalSpell spell, int state, SortedSet<Integer> kept) {
        List<Client.Order> orders = new ArrayList<>();
        for (int year = 0; year < spell.years(); year++) {
            Map<String, Double> delivered =
                    byId(supply.delivered(state, spell.from() + year, spell.from() + year), kept);
            for (int month = 1; month <= 12; month++) {
                int due = 12 * year + month;
                delivered.forEach((supplier, tiv) -> orders.add(new Client.Order(supplier, due, tiv / 12)));
            }
        }
        return new Client(
                pooled.id(),
                byId(supply.stock(state, spell.from() - 1), kept),
                orders,
                pooled.marketShares(),
                pooled.personnel(),
                pooled.spending());
    }

    private static SortedMap<String, Double> byId(SortedMap<Integer, Double> amounts, SortedSet<Integer> kept) {
        SortedMap<String, Double> byId = new TreeMap<>();
        amounts.forEach((code, tiv) -> {
            if (tiv > 0) {
                byId.merge(kept.contains(code) ? id(code) : Setting.OTHERS, tiv, Double::sum);
            }
        });
        return byId;
    }
}
