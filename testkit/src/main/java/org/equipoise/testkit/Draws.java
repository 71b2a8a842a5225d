package org.equipoise.testkit;

import java.util.SplittableRandom;

/**
 * What a property's generator builds its cases from: numbers that depend only on the seed and the number of the case.
 *
 * <p>The source is {@link SplittableRandom}, whose algorithm is laid down in its documentation, so that a case stays
 * the same on every JDK.
 */
public final class Draws {
    private final SplittableRandom random;

    Draws(long seed, int number) {
        // The odd multiplier, 2^64 over the golden ratio, is also the step of the generator: without the split, a
        // case would hold its neighbour's numbers one place further on.
        this.random = new SplittableRandom(seed + number * 0x9E3779B97F4A7C15L).split();
    }

    /** A number in [from, to), each part of it as likely as another of the same width. */
    public double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** A positive number in [from, to) whose logarithm is spread evenly; {@code from} is above 0. */
    public double betweenMagnitudes(double from, double to) {
        if (!(from > 0)) {
            throw new IllegalArgumentException("Magnitudes must be positive, but begin at " + from + ".");
        }
        return from * StrictMath.pow(to / from, random.nextDouble());
    }

    /** A whole number from {@code first} to {@code last}, both of them possible. */
    public int integer(int first, int last) {
        return (int) random.nextLong(first, (long) last + 1);
    }

    /** Any of the 2^64 words. */
    public long word() {
        return random.nextLong();
    }

    /** True as often as false. */
    public boolean flip() {
        return random.nextLong() < 0;
    }

    /** One of the choices, all as likely. */
    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** {@code length} numbers in [from, to). */
    public double[] array(int length, double from, double to) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = between(from, to);
        }
        return values;
    }
}
