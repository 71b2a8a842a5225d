package org.equipoise.model.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.Logit;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Gumbel;
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

    private final String actor;
    private final String question;
    private final String[] options;
    private final String[] terms;
    private final long luck;
    private final long[] noise;
    private final long[] bits;
    /** Terms, option by option. */
    private final double[] parts;

    private final double[] values;
    private final double[] ceilings;
    private final double[] probabilities;
    private final boolean[] open;

    /**
     * A menu.
     *
     * @param actor who chooses
     * @param question what is decided
     * @param options names of the options
     * @param terms names of the parts of their values
     */
    public Decision(String actor, String question, List<String> options, List<String> terms) {
        this.actor = actor;
        this.question = question;
        this.options = options.toArray(String[]::new);
        this.terms = terms.toArray(String[]::new);
        int n = this.options.length;
        luck = Stream.of("choice", question, actor);
        noise = new long[n];
        bits = new long[n];
        for (int o = 0; o < n; o++) {
            noise[o] = Stream.of("choice", question, actor, this.options[o]);
        }
        parts = new double[n * this.terms.length];
        values = new double[n];
        ceilings = new double[n];
        probabilities = new double[n];
        open = new boolean[n];
    }

    /** Replaces the address of an option's noise, for options whose name depends on an order that must not matter. */
    public Decision addressed(int option, long stream) {
        noise[option] = stream;
        return this;
    }

    /** Closes all options. */
    public void clear() {
        Arrays.fill(open, false);
        Arrays.fill(parts, 0);
    }

    /** Opens an option and sets one of its terms. */
    public void term(int option, int term, double value) {
        open[option] = true;
        parts[option * terms.length + term] = value;
    }

    /** Value of an option: the sum of its terms. */
    public double value(int option) {
        double sum = 0;
        int end = (option + 1) * terms.length;
        for (int t = option * terms.length; t < end; t++) {
            sum += parts[t];
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
        long chance = world.chance.bits(luck, 0);
        int likely = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < options.length; o++) {
            if (open[o]) {
                values[o] = value(o);
                bits[o] = Chance.bitsOf(chance, noise[o]);
                ceilings[o] = lambda * values[o] + Gumbel.ceiling(bits[o]);
                if (ceilings[o] > highest) {
                    highest = ceilings[o];
                    likely = o;
                }
            }
        }
        if (likely < 0) {
            throw new IllegalStateException(actor + " has no option for '" + question + "'");
        }
        int best = best(lambda, likely);
        if (world.journal.listening()) {
            world.journal.record(entry(world.month, lambda, best));
        }
        return best;
    }

    /** The option with the largest score; the noise is worked out only where its ceiling leaves a chance. */
    private int best(double lambda, int likely) {
        int best = likely;
        double top = lambda * values[likely] + Gumbel.noise(bits[likely]);
        for (int o = 0; o < options.length; o++) {
            if (open[o] && ceilings[o] >= top && o != likely) {
                double score = lambda * values[o] + Gumbel.noise(bits[o]);
                if (score > top || (score == top && o < best)) {
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
            if (open[o]) {
                listed[n++] = values[o];
            }
        }
        Logit.probabilities(lambda, listed, n, probabilities);
        List<Journal.Option> menu = new ArrayList<>();
        int at = 0;
        for (int o = 0; o < options.length; o++) {
            if (open[o]) {
                List<Journal.Term> named = new ArrayList<>();
                for (int t = 0; t < terms.length; t++) {
                    named.add(new Journal.Term(terms[t], parts[o * terms.length + t]));
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
