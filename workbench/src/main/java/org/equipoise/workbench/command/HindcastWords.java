package org.equipoise.workbench.command;

import java.util.Optional;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.score.Skill;
import org.equipoise.workbench.words.Figures;

/** Words and figures for scores and skill. */
final class HindcastWords {

    private HindcastWords() {}

    /** A score of a forecaster, {@code .0312}. */
    static String score(double score) {
        return Double.isNaN(score) ? Figures.NONE : Figures.decimal(score, 4);
    }

    /** Skill with its interval: {@code −17% (−60 to +5)}. */
    static String skill(Optional<Skill> skill) {
        return skill.map(one -> percent(one.skill())
                        + (Double.isNaN(one.skillInterval().low()) ? "" : " " + range(one.skillInterval())))
                .orElse(Figures.NONE);
    }

    private static String range(Interval interval) {
        return "(" + percent(interval.low()) + " to " + percent(interval.high()) + ")";
    }

    /** A share as percent with its sign, {@code <−999%} below. */
    static String percent(double share) {
        if (Double.isNaN(share)) {
            return Figures.NONE;
        }
        double percent = Math.rint(100 * share);
        String digits =
                percent < -999 ? "<−999" : (percent < 0 ? "−" : percent > 0 ? "+" : "") + (long) Math.abs(percent);
        return digits + "%";
    }

    /** Whether it does better: in words that say when nobody can tell. */
    static String verdict(Skill skill) {
        if (!skill.decided()) {
            return "no clear difference from";
        }
        return skill.difference() < 0 ? "better than" : "worse than";
    }
}
