package org.equipoise.games.estimate;

import org.equipoise.games.Elementary;
import org.equipoise.games.estimate.numeric.Jet;
import org.equipoise.games.estimate.numeric.Normal;

/** Distribution of the difference of two errors, by which a difference in utility becomes a probability. */
public enum Link {
    /** Standard normal: errors are normal. */
    PROBIT {
        @Override
        Jet logProbability(Jet z) {
            double x = z.value();
            double mills = Normal.inverseMills(x);
            return z.apply(Normal.logCdf(x), mills, -mills * (x + mills));
        }
    },
    /** Logistic F(z) = 1/(1 + e^-z): errors are of extreme-value type. */
    LOGIT {
        @Override
        Jet logProbability(Jet z) {
            return logLogistic(z);
        }
    };

    /** ln F(z) with its derivatives, finite far into the tails. */
    abstract Jet logProbability(Jet z);

    /** ln of the logistic function. */
    static Jet logLogistic(Jet z) {
        double x = z.value();
        double tail = Elementary.exp(-Math.abs(x));
        double near = 1 / (1 + tail);
        double other = x > 0 ? tail * near : near;
        return z.apply(Math.min(x, 0) - StrictMath.log1p(tail), other, -near * tail * near);
    }

    /** ln(1 + e^z), which is near z for large z. */
    static Jet logOnePlusExp(Jet z) {
        return logLogistic(z.negate()).negate();
    }
}
