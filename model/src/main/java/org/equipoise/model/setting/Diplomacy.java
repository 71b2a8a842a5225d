package org.equipoise.model.setting;

import java.util.List;
import java.util.Map;

/**
 * What the systems around arms and war start from (model, Part B); a setting that has none of them plays the core alone.
 *
 * @param sovereignty whose the disputed land is by recognised law
 * @param authorities who governs it in fact
 * @param offers settlements on file
 * @param brokers who may mediate
 * @param critics who speaks and acts against a supplier
 * @param reliances what clients hang on a patron for
 * @param alternatives whom clients could turn to
 * @param fighters hidden fighters that a sponsor could send
 * @param customers what suppliers sell to others
 */
public record Diplomacy(
        List<Sovereignty> sovereignty,
        List<Authority> authorities,
        List<Offer> offers,
        List<Broker> brokers,
        List<Critic> critics,
        List<Reliance> reliances,
        List<Alternative> alternatives,
        List<Fighters> fighters,
        List<Customers> customers) {

    /** Nothing of the kind. */
    public static final Diplomacy NONE = new Diplomacy(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Diplomacy {
        sovereignty = List.copyOf(sovereignty);
        authorities = List.copyOf(authorities);
        offers = List.copyOf(offers);
        brokers = List.copyOf(brokers);
        critics = List.copyOf(critics);
        reliances = List.copyOf(reliances);
        alternatives = List.copyOf(alternatives);
        fighters = List.copyOf(fighters);
        customers = List.copyOf(customers);
    }

    /**
     * How the disputed land is divided by recognised law.
     *
     * @param rivalry which rivalry
     * @param shareA share recognised as the first side's, in [0, 1]; the rest is the second side's
     */
    public record Sovereignty(String rivalry, double shareA) {}

    /**
     * An authority that governs disputed land and can refuse what its state signs.
     *
     * @param rivalry which rivalry
     * @param actor the authority
     * @param side the client whose side it takes
     */
    public record Authority(String rivalry, String actor, String side) {}

    /**
     * Somebody who may mediate.
     *
     * @param actor who
     * @param rivalry between whom
     * @param biasToA how far it favours the first side, -1 (the second) to 1
     * @param leverage how hard it can press, in [0, 1]
     * @param from first month in which it is at hand, counted from the start (may be negative)
     * @param to first month in which it no longer is
     */
    public record Broker(String actor, String rivalry, double biasToA, double leverage, int from, int to) {}

    /**
     * A rival of a supplier that alleges misuse of its arms and may sanction it.
     *
     * @param actor who
     * @param of the supplier
     * @param hostility in [0, 1], one number a month, the last holding on; at least one
     * @param sanctions whether it can sanction
     */
    public record Critic(String actor, String of, List<Double> hostility, boolean sanctions) {
        public Critic {
            hostility = List.copyOf(hostility);
        }
    }

    /**
     * How far a client hangs on a patron beside arms.
     *
     * @param client who
     * @param patron on whom
     * @param channels share of the client's need that the patron covers, in [0, 1], by channel such as {@code gas}
     */
    public record Reliance(String client, String patron, Map<String, Double> channels) {
        public Reliance {
            channels = Copies.of(channels);
        }
    }

    /**
     * Somebody a client could turn to.
     *
     * @param client who could turn
     * @param actor to whom
     * @param arms whether it sells arms (it is then a supplier of the setting)
     * @param presence whether it would send a mission or hold exercises
     * @param safety how much safer its presence makes the client, in [0, 1]
     * @param from first month in which it is at hand, counted from the start (may be negative)
     */
    public record Alternative(String client, String actor, boolean arms, boolean presence, double safety, int from) {}

    /**
     * Fighters that a sponsor could bring in unseen.
     *
     * @param sponsor who
     * @param client for whom
     * @param thousand how many at most, thousand
     */
    public record Fighters(String sponsor, String client, double thousand) {}

    /**
     * What a supplier sells to others than the rivals.
     *
     * @param supplier who
     * @param tivAYear volume a year at the start, TIV million
     */
    public record Customers(String supplier, double tivAYear) {}
}
