package org.equipoise.bench.k1;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.equipoise.games.Elementary;

/**
 * Kernel K1 as one loop written by hand for speed and for nothing else: what the engine is measured against.
 *
 * <p>Rearranged where that is exact: ln M is a function of the month, the window's chance one of the quiet months, the patron's
 * weights share their powers of the stocks, orders due in 18 months take the place of those delivered. XoShiRo256++ and the
 * ziggurat for normal numbers. The elementary functions are {@link Elementary}'s, or those of {@link Math} when
 * {@code -Dk1.math=true}.
 */
public final class K1Loop {

    private static final boolean MATH = Boolean.getBoolean("k1.math");
    private static final double[] LOG_DEMAND_A = logDemand(K1.BUDGET_GROWTH[0]);
    private static final double[] LOG_DEMAND_B = logDemand(K1.BUDGET_GROWTH[1]);
    private static final double POISSON_0 = Elementary.exp(-K1.BATTLES);

    private final UniformRandomProvider random;
    private final ZigguratSampler.NormalizedGaussian gaussian;
    private final double[] dueA = new double[K1.LAG];
    private final double[] dueB = new double[K1.LAG];
    private final double[] power = new double[8];
    private final double[] sum = new double[16];
    private final double[] move = new double[6];
    private final double[] accepted = new double[3];

    /** A loop with a generator of its own. */
    public K1Loop(long seed) {
        long[] state = new long[4];
        long next = seed;
        for (int i = 0; i < state.length; i++) {
            next += 0x9e3779b97f4a7c15L;
            state[i] = mix(next);
        }
        random = new XoShiRo256PlusPlus(state);
        gaussian = ZigguratSampler.NormalizedGaussian.of(random);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }

    private static double[] logDemand(double growth) {
        double[] table = new double[K1.MONTHS + 1];
        for (int t = 0; t <= K1.MONTHS; t++) {
            table[t] = Elementary.log(K1.ORDERS) + K1.BUDGET_ELASTICITY * Elementary.log(1 + growth) * t / 12;
        }
        return table;
    }

    private static double exp(double x) {
        return MATH ? Math.exp(x) : Elementary.exp(x);
    }

    private static double log(double x) {
        return MATH ? Math.log(x) : Elementary.log(x);
    }

    private static double logistic(double z) {
        return 1 / (1 + exp(-z));
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Plays run number {@code run} and stores its outcomes. */
    public void run(Variant variant, Outcomes outcomes, int run) {
        boolean parity = variant == Variant.PAR;
        double costA = between(0.25, 0.70);
        double costB = between(0.25, 0.70);
        double reaction = between(0, 0.30);
        double balance = -K1.PATRON_PRECISION * between(4, 20);
        double revenue = K1.PATRON_PRECISION * between(0.10, 0.50) / 100;
        double honour = between(0.15, 0.61);

        double stockA = K1.STOCK;
        double stockB = K1.STOCK;
        double dueSoonA = K1.LAG * K1.ORDERS;
        double dueSoonB = K1.LAG * K1.ORDERS;
        Arrays.fill(dueA, K1.ORDERS);
        Arrays.fill(dueB, K1.ORDERS);
        double q = K1.SHARE;
        int quiet = K1.QUIET;
        double aidA = K1.BELIEF_AID;
        double aidB = K1.BELIEF_AID;
        double doubtA = K1.BELIEF_DOUBT;
        double doubtB = K1.BELIEF_DOUBT;
        int attacker = 0; // +1 A, -1 B, 0 peace
        boolean aided = false;
        int front = 5;
        int firstWar = 0;
        int incidents = 0;
        double total = 0;
        int slot = 0;

        for (int t = 1; t <= K1.MONTHS; t++) {
            double arriving = dueA[slot];
            stockA = K1.KEEP * stockA + arriving;
            dueSoonA -= arriving;
            arriving = dueB[slot];
            stockB = K1.KEEP * stockB + arriving;
            dueSoonB -= arriving;
            double ratio = log(stockA / stockB);
            total += ratio;

            double demandA = exp(LOG_DEMAND_A[t] - reaction * ratio + K1.DEMAND_SPREAD * gaussian.sample());
            double demandB = exp(LOG_DEMAND_B[t] + reaction * ratio + K1.DEMAND_SPREAD * gaussian.sample());

            // the patron
            double baseA = stockA + dueSoonA;
            double baseB = stockB + dueSoonB;
            for (int f = 0; f < 4; f++) {
                power[f] = baseA + K1.LOOK * K1.POSTURES[f] * demandA;
                power[4 + f] = baseB + K1.LOOK * K1.POSTURES[f] * demandB;
            }
            for (int r = 0; r < 8; r++) {
                power[r] = K1.DECISIVENESS * log(power[r]);
            }
            for (int r = 0; r < 8; r++) {
                power[r] = exp(power[r]);
            }
            double target = parity ? 0.5 : q;
            for (int o = 0; o < 16; o++) {
                double own = power[o >> 2];
                double off = own / (own + power[4 + (o & 3)]) - target;
                sum[o] = revenue * (demandA * K1.POSTURES[o >> 2] + demandB * K1.POSTURES[o & 3]) + balance * off * off;
            }
            double weight = 0;
            for (int o = 0; o < 16; o++) {
                weight += exp(sum[o]);
                sum[o] = weight;
            }
            double u = random.nextDouble() * weight;
            int chosen = 0;
            while (chosen < 15 && u >= sum[chosen]) {
                chosen++;
            }
            int postureA = chosen >> 2;
            int postureB = chosen & 3;
            double order = K1.POSTURES[postureA] * demandA;
            dueA[slot] = order;
            dueSoonA += order;
            order = K1.POSTURES[postureB] * demandB;
            dueB[slot] = order;
            dueSoonB += order;
            slot = slot == K1.LAG - 1 ? 0 : slot + 1;
            aidA += K1.SIGNAL_OF_AID[postureA];
            aidB += K1.SIGNAL_OF_AID[postureB];
            doubtA += K1.SIGNAL_OF_DOUBT[postureA];
            doubtB += K1.SIGNAL_OF_DOUBT[postureB];

            if (attacker != 0) {
                double v = K1.DECISIVENESS * ratio + attacker * (K1.SURPRISE - (aided ? K1.AID : 0));
                double chance = logistic(v / 5);
                for (int battles = poisson(); battles > 0 && front > 0 && front < 10; battles--) {
                    front += random.nextDouble() < chance ? 1 : -1;
                }
                if (front == 0 || front == 10 || random.nextDouble() < K1.STOPS) {
                    q = clip(q + K1.WAR_AIMS * (front - 5) / 5);
                    attacker = 0;
                    quiet = 0;
                }
                continue;
            }
            quiet++;
            if (random.nextDouble() >= K1.window(quiet)) {
                continue;
            }
            incidents++;
            quiet = 0;

            // the crisis game
            double trustA = aidA / (aidA + doubtA);
            double trustB = aidB / (aidB + doubtB);
            double edge = K1.DECISIVENESS * ratio;
            double oddsA = odds(edge + K1.SURPRISE, trustB);
            double oddsB = odds(K1.SURPRISE - edge, trustA);
            double warA = oddsA * Math.min(K1.WAR_AIMS, 1 - q) - (1 - oddsA) * Math.min(K1.WAR_AIMS, q) - costA;
            double warB = oddsB * Math.min(K1.WAR_AIMS, q) - (1 - oddsB) * Math.min(K1.WAR_AIMS, 1 - q) - costB;
            boolean first = random.nextDouble() < logistic(K1.PRECISION * (warA - warB));
            double sign = first ? 1 : -1;
            double p = first ? oddsA : oddsB;
            double held = first ? q : 1 - q;
            double cost = first ? costA : costB;
            double costOfTarget = first ? costB : costA;
            double war = first ? warA : warB;
            double gain = Math.min(K1.WAR_AIMS, 1 - held);
            double loss = Math.min(K1.WAR_AIMS, held);
            double warOfTarget = (1 - p) * loss - p * gain - costOfTarget;
            double back = logistic(K1.PRECISION * (-K1.AUDIENCE_COST - war));
            double refused = -K1.AUDIENCE_COST * back + (1 - back) * war;
            double refusedOfTarget = (1 - back) * warOfTarget;
            move[0] = 0;
            for (int k = 0; k < 3; k++) {
                double x = Math.min(K1.DEMANDS[k], 1 - held);
                accepted[k] = logistic(K1.PRECISION * (-x - refusedOfTarget));
                move[1 + k] = accepted[k] * x + (1 - accepted[k]) * refused;
            }
            double resisted = (2 * p - 1) * K1.LIMITED_GAIN - K1.LIMITED_COST * cost;
            double resistedOfTarget = (1 - 2 * p) * K1.LIMITED_GAIN - K1.LIMITED_COST * costOfTarget / 2;
            double concedes = logistic(K1.PRECISION * (-K1.LIMITED_GAIN - resistedOfTarget));
            move[4] = concedes * K1.LIMITED_GAIN + (1 - concedes) * resisted;
            move[5] = war;
            weight = 0;
            for (int o = 0; o < 6; o++) {
                weight += exp(K1.PRECISION * move[o]);
                sum[o] = weight;
            }
            u = random.nextDouble() * weight;
            int does = 0;
            while (does < 5 && u >= sum[does]) {
                does++;
            }
            boolean begins = does == 5;
            if (does >= 1 && does <= 3) {
                if (random.nextDouble() < accepted[does - 1]) {
                    q = clip(q + sign * Math.min(K1.DEMANDS[does - 1], 1 - held));
                } else {
                    begins = random.nextDouble() >= back;
                }
            } else if (does == 4) {
                boolean won = random.nextDouble() < concedes || random.nextDouble() < p;
                q = clip(q + (won ? sign : -sign) * K1.LIMITED_GAIN);
            }
            if (begins) {
                attacker = first ? 1 : -1;
                front = 5;
                firstWar = firstWar == 0 ? t : firstWar;
                aided = random.nextDouble() < honour;
                double learnt = K1.HONOUR_SIGNAL;
                if (first) {
                    aidB += aided ? learnt : 0;
                    doubtB += aided ? 0 : learnt;
                } else {
                    aidA += aided ? learnt : 0;
                    doubtA += aided ? 0 : learnt;
                }
            }
        }
        outcomes.firstWar[run] = firstWar;
        outcomes.incidents[run] = incidents;
        outcomes.share[run] = q;
        outcomes.logRatio[run] = total / K1.MONTHS;
    }

    private static double odds(double edge, double trust) {
        return (1 - trust) * logistic(edge) + trust * logistic(edge - K1.AID);
    }

    private static double clip(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private int poisson() {
        double u = random.nextDouble() - POISSON_0;
        double term = POISSON_0;
        int n = 0;
        while (u >= 0 && n < 100) {
            n++;
            term *= K1.BATTLES / n;
            u -= term;
        }
        return n;
    }
}
