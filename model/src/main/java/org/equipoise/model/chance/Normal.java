package org.equipoise.model.chance;

import org.equipoise.games.Elementary;

/**
 * Quantile of the standard normal distribution by the rational approximations of Wichura (1988), Algorithm AS 241 (PPND16), Applied
 * Statistics 37, 477-484; relative accuracy about 1e-16 before rounding.
 */
public final class Normal {

    private static final double[] CENTRE_A = {
        3.3871328727963666080, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3
    };
    private static final double[] CENTRE_B = {
        1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3
    };
    private static final double[] FLANK_C = {
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };
    private static final double[] FLANK_D = {
        1.0, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };
    private static final double[] TAIL_E = {
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] TAIL_F = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };

    private Normal() {}

    /** The z with Pr(Z below z) = p, for p in (0, 1). */
    public static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(CENTRE_A, CENTRE_B, r);
        }
        double r = Math.sqrt(-Elementary.log(q < 0 ? p : 1.0 - p));
        double z = r <= 5.0 ? ratio(FLANK_C, FLANK_D, r - 1.6) : ratio(TAIL_E, TAIL_F, r - 5.0);
        return q < 0 ? -z : z;
    }

    private static double ratio(double[] above, double[] below, double x) {
        double x2 = x * x;
        double x4 = x2 * x2;
        return polynomial(above, x, x2, x4) / polynomial(below, x, x2, x4);
    }

    /** Sum of c_i x^i, i up to 7, by halves (Estrin), which the processor can overlap. */
    private static double polynomial(double[] c, double x, double x2, double x4) {
        return ((c[0] + c[1] * x) + (c[2] + c[3] * x) * x2) + ((c[4] + c[5] * x) + (c[6] + c[7] * x) * x2) * x4;
    }
}
