package org.equipoise.model.world;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.Logit;
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
    private final long[] noise;
    private final double[][] parts;
    private final double[] values;
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
        noise = new long[n];
        for (int o = 0; o < n; o++) {
            noise[o] = Stream.of("choice", question, actor, this.options[o]);
        }
        parts = new double[n][this.terms.length];
        values = new double[n];
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
        for (int o = 0; o < open.length; o++) {
            open[o] = false;
            for (int t = 0; t < parts[o].length; t++) {
                parts[o][t] = 0;
            }
        }
    }

    /** Opens an option and sets one of its terms. */
    public void term(int option, int term, double value) {
        open[option] = true;
        parts[option][term] = value;
    }

    /** Value of an option: the sum of its terms. */
    public double value(int option) {
        double sum = 0;
        for (double part : parts[option]) {
            sum += part;
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
        int best = -1;
        double top = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < options.length; o++) {
            if (open[o]) {
                values[o] = value(o);
                double score = lambda * values[o] + world.chance.gumbel(noise[o], 0);
                if (score > top) {
                    top = score;
                    best = o;
                }
            }
        }
        if (best < 0) {
            throw new IllegalStateException(actor + " has no option for '" + question + "'");
        }
        if (world.journal.listening()) {
            world.journal.record(entry(world.month, lambda, best));
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
                    named.add(new Journal.Term(terms[t], parts[o][t]));
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
