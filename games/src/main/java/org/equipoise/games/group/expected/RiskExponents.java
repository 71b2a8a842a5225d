package org.equipoise.games.group.expected;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Infers how much risk each actor takes from how much it is threatened where it stands. */
final class RiskExponents {

    private final Arena arena;
    private final Variant variant;
    private final List<OptionalDouble> known;

    RiskExponents(Arena arena, Variant variant, List<OptionalDouble> known) {
        this.arena = arena;
        this.variant = variant;
        this.known = known;
    }

    /** r in a round, given those of the first round, if there was one. */
    double[] in(double[] x, Challenges neutral, double reference, double[] first) {
        double[] r =
                switch (variant.riskStep().when()) {
                    case EACH_ROUND -> inferred(x, neutral, reference);
                    case FIRST_ROUND -> first.length > 0 ? first.clone() : inferred(x, neutral, reference);
                    case NEVER -> ones(x.length);
                };
        for (int i = 0; i < r.length; i++) {
            r[i] = known.get(i).orElse(r[i]);
        }
        return r;
    }

    static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private double[] inferred(double[] x, Challenges neutral, double reference) {
        double[] threat = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            threat[i] = neutral.threat(i);
        }
        double[] r = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            r[i] = switch (variant.riskStep().compared()) {
                case WITH_OTHER_ACTORS -> exponent(threat[i], threat);
                case WITH_OTHER_POSITIONS -> exponent(threat[i], elsewhere(i, x, reference));
            };
        }
        return r;
    }

    private double[] elsewhere(int i, double[] x, double reference) {
        double[] places = Arrays.stream(x).distinct().toArray();
        double[] threat = new double[places.length];
        for (int place = 0; place < places.length; place++) {
            double[] moved = x.clone();
            moved[i] = places[place];
            threat[place] = new Challenges(arena, variant, moved, ones(x.length), reference).threat(i);
        }
        return threat;
    }

    private static double exponent(double threat, double[] compared) {
        double most = Arrays.stream(compared).max().orElse(0);
        double least = Arrays.stream(compared).min().orElse(0);
        // threats that differ by rounding errors alone would spread over the whole range
        if (most - least <= 1e-12 * Math.max(Math.abs(most), Math.abs(least))) {
            return 1;
        }
        // exactly 1 and -1 for the most and the least threatened
        double big = 2 * ((threat - least) / (most - least)) - 1;
        return (3 - big) / (3 + big);
    }
}
