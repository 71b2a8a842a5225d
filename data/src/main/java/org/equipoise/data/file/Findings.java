package org.equipoise.data.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.games.problem.Suggestion;

/** Collects what is wrong with a file while it is read. */
public final class Findings {

    /** A damaged file can have a problem in every line; more than this many help nobody. */
    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private int unlisted;

    /** Notes a problem. */
    public void problem(Place place, String found, String expected) {
        add(new Problem(place, found, expected, Optional.empty()));
    }

    /** Notes that a word is none of those known, and names the nearest. */
    public void unknown(Place place, String what, String word, Collection<String> known) {
        if (problems.size() >= MOST) {
            // looking for near words takes its time, and these would not be told
            unlisted++;
            return;
        }
        add(new Problem(
                place,
                "unknown " + what + " '" + word + "'",
                "one of " + known.size() + " known names",
                Suggestion.nearest(word, known)));
    }

    /** Notes what was mended or is worth knowing: one sentence, with its line if it is of one line; said twice, it is noted once. */
    public void remark(String sentence) {
        remarks.add(sentence);
    }

    private void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            unlisted++;
        }
    }

    /** How many things are wrong so far. */
    public long count() {
        return problems.size() + (long) unlisted;
    }

    /** What was remarked, in the order of the file. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return problems.isEmpty();
    }

    /** Throws {@link BadInput} if anything is wrong. */
    public void settle(String file) {
        if (problems.isEmpty()) {
            return;
        }
        if (unlisted > 0) {
            problems.add(new Problem(
                    Place.file(file), unlisted + " more problems of the same file", "none", Optional.empty()));
        }
        throw new BadInput(problems);
    }
}
