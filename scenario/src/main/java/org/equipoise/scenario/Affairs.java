package org.equipoise.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.setting.Diplomacy;

/**
 * The systems around arms and war as a scenario's files state them, with their dates; {@link Diplomacy} is what becomes of them on
 * the first day of play.
 *
 * @param proposals settlements, in the order of the file
 * @param brokers who may mediate, and when
 * @param critics who speaks against a supplier
 * @param reliances what a client hangs on a patron for, one line a channel and date
 * @param alternatives whom clients could turn to, and since when
 * @param fighters fighters that a sponsor could send
 * @param customers what suppliers sell to others, one line a supplier and date
 */
public record Affairs(
        List<Stated<Proposal>> proposals,
        List<Stated<Broker>> brokers,
        List<Stated<Critic>> critics,
        List<Stated<Reliance>> reliances,
        List<Stated<Alternative>> alternatives,
        List<Stated<Diplomacy.Fighters>> fighters,
        List<Stated<Customers>> customers) {

    public Affairs {
        proposals = List.copyOf(proposals);
        brokers = List.copyOf(brokers);
        critics = List.copyOf(critics);
        reliances = List.copyOf(reliances);
        alternatives = List.copyOf(alternatives);
        fighters = List.copyOf(fighters);
        customers = List.copyOf(customers);
    }

    /**
     * A settlement over the units of the disputed land. A unit that it does not name stays with whoever holds it on the day from which
     * the offer is dated.
     *
     * @param id short name
     * @param label words for tables
     * @param rivalry of which rivalry
     * @param by who puts it on the table; empty when the sides may
     * @param from the day that dates it
     * @param to first month no longer on the table; empty while it is
     * @param now units that change hands at once
     * @param later units that change hands later
     * @param months months until then, at least 0
     * @param interim units whose holder gets an interim status for them
     * @param vote units whose future a vote is to settle
     * @param interimWorth worth of an interim status to the holder, as a share of the weight of these units
     * @param voteWorth worth of a vote to the holder, as a share of the weight of these units
     * @param beside what a side gets beside land, in shares of the good, by side
     * @param troops peacekeepers that guarantee it, thousand
     * @param guarantor whose troops
     * @param mandate months for which they may stay
     * @param signed when it was signed; empty while it is not
     */
    public record Proposal(
            String id,
            String label,
            String rivalry,
            Optional<String> by,
            Moment from,
            Optional<Moment> to,
            Set<String> now,
            Set<String> later,
            int months,
            Set<String> interim,
            Set<String> vote,
            double interimWorth,
            double voteWorth,
            Map<String, Double> beside,
            double troops,
            Optional<String> guarantor,
            int mandate,
            Optional<Moment> signed) {
        public Proposal {
            now = Set.copyOf(now);
            later = Set.copyOf(later);
            interim = Set.copyOf(interim);
            vote = Set.copyOf(vote);
            beside = Ordered.copy(beside);
        }
    }

    /**
     * Somebody who may mediate.
     *
     * @param actor who
     * @param rivalry between whom
     * @param favours the side that it leans to, if any
     * @param bias how far, in [0, 1]
     * @param leverage how hard it can press, in [0, 1]
     * @param from since when
     * @param to first month in which it no longer is at hand; empty while it is
     */
    public record Broker(
            String actor,
            String rivalry,
            Optional<String> favours,
            double bias,
            double leverage,
            Moment from,
            Optional<Moment> to) {}

    /**
     * A rival of a supplier.
     *
     * @param actor who
     * @param of the supplier
     * @param hostility how hostile it is, from dates on
     * @param sanctions whether it can sanction
     */
    public record Critic(String actor, String of, List<Level> hostility, boolean sanctions) {
        public Critic {
            hostility = List.copyOf(hostility);
        }
    }

    /** A level in [0, 1] from a date on. */
    public record Level(Moment from, double level) {}

    /**
     * How far a client hangs on a patron in one respect.
     *
     * @param client who
     * @param patron on whom
     * @param channel such as {@code gas}
     * @param share share of the need that the patron covers, in [0, 1]
     * @param from since when it is so
     */
    public record Reliance(String client, String patron, String channel, double share, Moment from) {}

    /**
     * Somebody a client could turn to.
     *
     * @param client who could turn
     * @param actor to whom
     * @param arms whether it sells arms
     * @param presence whether it would send a mission or hold exercises
     * @param safety how much safer its presence makes the client, in [0, 1]
     * @param from since when
     */
    public record Alternative(
            String client, String actor, boolean arms, boolean presence, double safety, Moment from) {}

    /**
     * What a supplier sells to others than the rivals.
     *
     * @param supplier who
     * @param tivAYear TIV million a year, at least 0
     * @param from since when
     */
    public record Customers(String supplier, double tivAYear, Moment from) {}
}
