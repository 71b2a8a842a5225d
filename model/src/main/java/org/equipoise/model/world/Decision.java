package org.equipoise.model.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.Logit;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Gumbel;
import org.equipoise.model.chance.Monthly;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;

/**
 * An actor's choice among options, each worth a sum of named terms, by logit.
 *
 * <p>The choice is drawn by Gumbel-max with noise addressed by (question, actor, option), so that two worlds with the same luck choose
 * alike as long as the values allow it, even when the menu has changed. Made once, used every time: it allocates nothing unless it
 * is journalled.
 */
public final class Decision {

    private static final double CLOSED = Double.NEGATIVE_INFINITY;
    private static final long NONE = Long.MIN_VALUE >> 1;

    private final String actor;
    private final String question;
    private final String[] options;
    private final String[] terms;
    private final Monthly luck;
    private final long[] noise;
    private final long[] bits;
    /** Terms, term by term and in it option by option, so that sums run over options; at least two rows. */
    private final double[] parts;

    private final double[] values;
    /** Smallest power of 2 that numbers all options. */
    private final int room;

    private final double[] probabilities;
    /** 0 for an open option, minus infinity for a closed one: what is added to its score. */
    private final double[] gate;

    /**
     * A menu.
     *
     * @param actor who chooses
     * @param question what is decided
     * @param options names of the options
     * @param terms names of the parts of their values
     */
    public Decision(String actor, String question, List<String> options, List<String> terms) {
        this(actor, "", question, options, terms);
    }

    /**
     * A menu of an actor that may face the same question in several places at once, with luck of its own in each.
     *
     * @param actor who chooses
     * @param where where, such as the id of a rivalry
     * @param question what is decided
     * @param options names of the options
     * @param terms names of the parts of their values
     */
    public Decision(String actor, String where, String question, List<String> options, List<String> terms) {
        this.actor = actor;
        this.question = question;
        this.options = options.toArray(String[]::new);
        this.terms = terms.toArray(String[]::new);
        int n = this.options.length;
        luck = new Monthly(
                where.isEmpty() ? Stream.of("choice", question, actor) : Stream.of("choice", question, actor, where));
        noise = new long[n];
        bits = new long[n];
        for (int o = 0; o < n; o++) {
            noise[o] = Stream.of("choice", question, actor, this.options[o]);
        }
        parts = new double[n * Math.max(2, this.terms.length)];
        values = new double[n];
        room = Integer.highestOneBit(Math.max(1, 2 * n - 1));
        probabilities = new double[n];
        gate = new double[n];
        Arrays.fill(gate, CLOSED);
    }

    /** Replaces the address of an option's noise, for options whose name depends on an order that must not matter. */
    public Decision addressed(int option, long stream) {
        noise[option] = stream;
        return this;
    }

    /** Closes all options. */
    public void clear() {
        Arrays.fill(gate, CLOSED);
        Arrays.fill(parts, 0);
    }

    /** Opens an option and sets one of its terms. */
    public void term(int option, int term, double value) {
        gate[option] = 0;
        parts[term * options.length + option] = value;
    }

    /** Value of an option: the sum of its terms. */
    public double value(int option) {
        double sum = 0;
        for (int at = option; at < parts.length; at += options.length) {
            sum += parts[at];
        }
        return sum;
    }

    /**
     * Draws the choice.
     *
     * @param world where luck and journal are
     * @param lambda precision
     * @return position of the chosen option
     * @throws IllegalStateException if no option is open
     */
    public int draw(World world, double lambda) {
        int best = best(luck.bits(world.chance), lambda);
        if (best < 0 || gate[best] != 0) {
            throw new IllegalStateException(actor + " has no option for '" + question + "'");
        }
        if (world.journal.listening()) {
            world.journal.record(entry(world.month, lambda, best));
        }
        return best;
    }

    /**
     * Finds the option with the largest score lambda u + noise, in plain passes over the options. The noise is worked out only where the bounds on it do not settle the
     * choice.
     */
    private int best(long chance, double lambda) {
        int n = values.length;
        for (int o = 0; o < n; o++) {
            values[o] = parts[o] + parts[n + o];
        }
        for (int from = 2 * n; from < parts.length; from += n) {
            for (int o = 0; o < n; o++) {
                values[o] += parts[from + o];
            }
        }
        for (int o = 0; o < n; o++) {
            bits[o] = Chance.bitsOf(chance, noise[o]);
        }
        // the two highest ceilings, as whole numbers whose last bits give way to the option's number: sorted without a
        // jump
        long numbers = room - 1L;
        long first = NONE;
        long second = NONE;
        for (int o = 0; o < n; o++) {
            long key = ordered(score(lambda, o) + Gumbel.ceiling(bits[o])) & ~numbers | o;
            long above = positive(key - first);
            first += above;
            second += positive(key - above - second);
        }
        int likely = (int) (first & numbers);
        double floor = score(lambda, likely) + Gumbel.floor(bits[likely]);
        if ((second | numbers) < ordered(floor)) {
            return likely;
        }
        return best(lambda, floor);
    }

    private double score(double lambda, int option) {
        return lambda * values[option] + gate[option];
    }

    /** A whole number in half the range that rises with a double, so that differences do not overflow. */
    private static long ordered(double value) {
        long raw = Double.doubleToRawLongBits(value);
        return (raw ^ ((raw >> 63) & Long.MAX_VALUE)) >> 1;
    }

    private static long positive(long difference) {
        return difference & ~(difference >> 63);
    }

    /** Works out the noise of all options that may reach a score. */
    private int best(double lambda, double floor) {
        int best = -1;
        double top = CLOSED;
        for (int o = 0; o < values.length; o++) {
            if (!(score(lambda, o) + Gumbel.ceiling(bits[o]) < floor)) {
                double score = score(lambda, o) + Gumbel.noise(bits[o]);
                if (score > top) {
                    top = score;
                    best = o;
                }
            }
        }
        return best;
    }

    private Journal.Decision entry(int month, double lambda, int chosen) {
        int n = 0;
        double[] listed = new double[options.length];
        for (int o = 0; o < options.length; o++) {
            if (gate[o] == 0) {
                listed[n++] = values[o];
            }
        }
        Logit.probabilities(lambda, listed, n, probabilities);
        List<Journal.Option> menu = new ArrayList<>();
        int at = 0;
        for (int o = 0; o < options.length; o++) {
            if (gate[o] == 0) {
                List<Journal.Term> named = new ArrayList<>();
                for (int t = 0; t < terms.length; t++) {
                    named.add(new Journal.Term(terms[t], parts[t * options.length + o]));
                }
                if (o == chosen) {
                    at = menu.size();
                }
                menu.add(new Journal.Option(options[o], probabilities[menu.size()], named));
            }
        }
        return new Journal.Decision(month, actor, question, menu, at);
    }
}
