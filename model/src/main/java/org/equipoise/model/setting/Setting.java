package org.equipoise.model.setting;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.equipoise.model.prior.Prior;

/**
 * Everything that is fixed before a run: who, where, when, what is known and what is believed. Immutable; compiled once from a
 * scenario.
 *
 * @param name name of the scenario
 * @param start first month of play
 * @param months horizon, at least 1
 * @param actors all actors; their order decides nothing but the order of tables
 * @param suppliers ids of all who sell, patrons first; the last may be the pool of all others
 * @param clients the rivals
 * @param rivalries who disputes what with whom
 * @param ties supplier by client
 * @param treaties promises
 * @param peacekeepers troops between sides
 * @param attention attention of suppliers in [0, 1], one number a month; those left out pay full attention
 * @param doctrines objectives of those who decide
 * @param priors priors that replace the defaults, by full parameter name
 * @param mechanisms ids in the order of play
 * @param replay history replayed first
 * @param seed the user's seed, the key of all luck
 * @param diplomacy what the systems around arms and war start from
 */
public record Setting(
        String name,
        YearMonth start,
        int months,
        List<Actor> actors,
        List<String> suppliers,
        List<Client> clients,
        List<Rivalry> rivalries,
        List<Tie> ties,
        List<Treaty> treaties,
        List<Peacekeepers> peacekeepers,
        Map<String, List<Double>> attention,
        Map<String, Doctrine> doctrines,
        Map<String, Prior> priors,
        List<String> mechanisms,
        Replay replay,
        long seed,
        Diplomacy diplomacy) {

    /** Id of the pool of suppliers that a scenario does not name. */
    public static final String OTHERS = "OTHER";

    /** A setting of the core alone. */
    public Setting(
            String name,
            YearMonth start,
            int months,
            List<Actor> actors,
            List<String> suppliers,
            List<Client> clients,
            List<Rivalry> rivalries,
            List<Tie> ties,
            List<Treaty> treaties,
            List<Peacekeepers> peacekeepers,
            Map<String, List<Double>> attention,
            Map<String, Doctrine> doctrines,
            Map<String, Prior> priors,
            List<String> mechanisms,
            Replay replay,
            long seed) {
        this(
                name,
                start,
                months,
                actors,
                suppliers,
                clients,
                rivalries,
                ties,
                treaties,
                peacekeepers,
                attention,
                doctrines,
                priors,
                mechanisms,
                replay,
                seed,
                Diplomacy.NONE);
    }

    public Setting {
        actors = List.copyOf(actors);
        suppliers = List.copyOf(suppliers);
        clients = List.copyOf(clients);
        rivalries = List.copyOf(rivalries);
        ties = List.copyOf(ties);
        treaties = List.copyOf(treaties);
        peacekeepers = List.copyOf(peacekeepers);
        attention = Copies.of(attention);
        doctrines = Copies.of(doctrines);
        priors = Copies.of(priors);
        mechanisms = List.copyOf(mechanisms);
    }

    /** The same setting with another history replayed. */
    public Setting replaying(Replay other) {
        return new Setting(
                name,
                start,
                months,
                actors,
                suppliers,
                clients,
                rivalries,
                ties,
                treaties,
                peacekeepers,
                attention,
                doctrines,
                priors,
                mechanisms,
                other,
                seed,
                diplomacy);
    }
}
