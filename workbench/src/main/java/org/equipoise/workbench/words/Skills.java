package org.equipoise.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.validation.Verdict;

/** Skill in words, whatever its sign. */
public final class Skills {

    private static final Map<String, String> NOUNS = Map.of(
            "force", "force",
            "fatal", "clashes with dead",
            "war", "war",
            "truce-ends", "the end of a truce",
            "truce-ends-in-war", "a truce’s end in war");
    private static final double LEAST = -999;

    /** Percent below which tenths are told. */
    private static final double TENTHS = 10;

    private Skills() {}

    /** What is forecast, as a noun. */
    public static String noun(String kind) {
        return NOUNS.getOrDefault(kind, "a step to " + kind.replace('-', ' '));
    }

    /** A share as percent with its sign, tenths below ten, {@code <−999%} at the far end. */
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return Figures.NONE;
        }
        double percent = 100 * share;
        if (percent < LEAST) {
            return "<−999%";
        }
        // an end of an interval that is not 0 must not look like 0
        String text =
                Figures.decimal(percent, Math.abs(percent) < TENTHS ? 1 : 0).replaceFirst("\\.0$", "");
        return (percent > 0 && !text.equals("0") ? "+" : "") + text + "%";
    }

    /** Skill with its interval: {@code +3% [−1%, +7%]}. */
    public static String skill(double skill, double low, double high) {
        return percent(skill) + (Double.isNaN(low) ? "" : " [" + percent(low) + ", " + percent(high) + "]");
    }

    /** The same of a verdict. */
    public static String skill(Verdict verdict) {
        return skill(verdict.skill(), verdict.low(), verdict.high());
    }

    /**
     * Kinds of events by what may be said of them, each with its skill: "scored better than the base rate on war (…), worse than it on
     * force (…)".
     */
    public static String sentence(List<Verdict> verdicts) {
        List<String> parts = new ArrayList<>();
        for (Verdict.Sign sign : Verdict.Sign.values()) {
            List<String> names = verdicts.stream()
                    .filter(verdict -> verdict.sign() == sign)
                    .map(verdict -> noun(verdict.kind()) + " ("
                            + (sign == Verdict.Sign.TOO_FEW
                                    ? Listing.count(verdict.distinct(), "different event", "different events")
                                    : skill(verdict))
                            + ")")
                    .toList();
            if (!names.isEmpty()) {
                parts.add(words(sign, parts.isEmpty()) + Listing.and(names));
            }
        }
        return String.join("; ", parts);
    }

    private static String words(Verdict.Sign sign, boolean first) {
        String rate = first ? "the base rate" : "it";
        return switch (sign) {
            case BETTER -> "scored better than " + rate + " on ";
            case WORSE -> "scored worse than " + rate + " on ";
            case OPEN -> "were not clearly better or worse than " + rate + " on ";
            case TOO_FEW -> "met too few events to be told from " + rate + " on ";
        };
    }

    /** Whether chances of one kind are clearly off on average, and whether they beat the base rate. */
    public static String bias(Verdict verdict) {
        String noun = noun(verdict.kind());
        String words =
                switch (verdict.bias()) {
                    case FAR_TOO_LOW -> "far too low";
                    case TOO_LOW -> "too low";
                    case NOT_CLEARLY_OFF -> "not clearly off";
                    case TOO_HIGH -> "too high";
                    case FAR_TOO_HIGH -> "far too high";
                    case TOO_FEW -> "";
                };
        if (words.isEmpty()) {
            return "cannot be judged for " + noun + " ("
                    + Listing.count(verdict.distinct(), "different event", "different events") + ")";
        }
        String against =
                switch (verdict.sign()) {
                    case BETTER -> ", better than the base rate: skill " + skill(verdict);
                    case WORSE -> ", worse than the base rate: skill " + skill(verdict);
                    case OPEN -> ", not clearly better or worse than the base rate: skill " + skill(verdict);
                    case TOO_FEW -> "";
                };
        Interval rates = verdict.rates();
        return "were " + words + " for " + noun + " (" + Figures.percent(verdict.chance()) + " on average, "
                + Figures.percent(verdict.rate()) + " came [" + Figures.percent(rates.low()) + ", "
                + Figures.percent(Math.min(1, rates.high())) + "]" + against + ")";
    }
}
