package org.equipoise.games.estimate.numeric;

import org.equipoise.games.Elementary;

/**
 * A number that carries its first and second derivatives with respect to a few inputs, so that a likelihood is written once, as in the
 * paper, and its derivatives are exact.
 *
 * <p>Laid out as one array: the value, the n first derivatives, then the lower triangle of second derivatives by rows. With order 0 only the
 * value is kept, with order 1 no second derivatives. Immutable. Jets that meet must have the same inputs and order.
 */
public final class Jet {

    private final int n;
    private final double[] d;

    private Jet(int n, double[] d) {
        this.n = n;
        this.d = d;
    }

    /** A number that depends on none of the {@code inputs}. */
    public static Jet constant(double value, int inputs, int order) {
        double[] d = new double[length(inputs, order)];
        d[0] = value;
        return new Jet(inputs, d);
    }

    /** The input of a position, from 0. */
    public static Jet input(double value, int position, int inputs, int order) {
        Jet jet = constant(value, inputs, order);
        if (order > 0) {
            jet.d[1 + position] = 1;
        }
        return jet;
    }

    private static int length(int inputs, int order) {
        return switch (order) {
            case 0 -> 1;
            case 1 -> 1 + inputs;
            case 2 -> 1 + inputs + inputs * (inputs + 1) / 2;
            default -> throw new IllegalArgumentException("derivatives go to order 0, 1 or 2, not " + order);
        };
    }

    /** The number itself. */
    public double value() {
        return d[0];
    }

    /** Derivative by input i; 0 if first derivatives are not kept. */
    public double first(int i) {
        return d.length == 1 ? 0 : d[1 + i];
    }

    /** Second derivative by inputs i and j; 0 if second derivatives are not kept. */
    public double second(int i, int j) {
        if (d.length <= 1 + n) {
            return 0;
        }
        return i >= j ? d[1 + n + i * (i + 1) / 2 + j] : d[1 + n + j * (j + 1) / 2 + i];
    }

    /** Sum. */
    public Jet plus(Jet other) {
        double[] sum = new double[d.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = d[i] + other.d[i];
        }
        return new Jet(n, sum);
    }

    /** Difference. */
    public Jet minus(Jet other) {
        double[] difference = new double[d.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = d[i] - other.d[i];
        }
        return new Jet(n, difference);
    }

    /** Sum with a constant. */
    public Jet plus(double constant) {
        double[] sum = d.clone();
        sum[0] += constant;
        return new Jet(n, sum);
    }

    /** Product with a constant. */
    public Jet times(double constant) {
        double[] product = new double[d.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = d[i] * constant;
        }
        return new Jet(n, product);
    }

    /** The negative. */
    public Jet negate() {
        return times(-1);
    }

    /** Product. */
    public Jet times(Jet other) {
        double a = d[0];
        double b = other.d[0];
        double[] product = new double[d.length];
        for (int i = 1; i < product.length; i++) {
            product[i] = a * other.d[i] + b * d[i];
        }
        product[0] = a * b;
        if (d.length > 1 + n) {
            int k = 1 + n;
            for (int i = 1; i <= n; i++) {
                for (int j = 1; j <= i; j++) {
                    product[k++] += d[i] * other.d[j] + d[j] * other.d[i];
                }
            }
        }
        return new Jet(n, product);
    }

    /** Quotient. */
    public Jet over(Jet other) {
        double b = other.d[0];
        return times(other.apply(1 / b, -1 / (b * b), 2 / (b * b * b)));
    }

    /** f of this number, given f, f' and f'' at its value. */
    public Jet apply(double f, double f1, double f2) {
        double[] image = new double[d.length];
        for (int i = 1; i < image.length; i++) {
            image[i] = f1 * d[i];
        }
        image[0] = f;
        if (d.length > 1 + n) {
            int k = 1 + n;
            for (int i = 1; i <= n; i++) {
                for (int j = 1; j <= i; j++) {
                    image[k++] += f2 * d[i] * d[j];
                }
            }
        }
        return new Jet(n, image);
    }

    /** e to this power. */
    public Jet exp() {
        double e = Elementary.exp(d[0]);
        return apply(e, e, e);
    }

    /** Square root of a positive number. */
    public Jet sqrt() {
        double root = Math.sqrt(d[0]);
        return apply(root, 0.5 / root, -0.25 / (root * d[0]));
    }
}
