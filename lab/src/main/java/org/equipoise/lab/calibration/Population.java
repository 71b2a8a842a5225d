package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Weighted draws that stand for a posterior.
 *
 * @param particles draws, in the order of their numbers
 * @param weights one for each, summing to one
 * @param distances distance of each from what was observed
 * @param tolerance largest distance that was let in
 * @param attempts panels played for it
 */
public record Population(
        List<Particle> particles, double[] weights, double[] distances, double tolerance, int attempts) {

    public Population {
        particles = List.copyOf(particles);
    }

    /** The nearest of equally likely particles; ties go to the lower number. */
    static Population nearest(List<Particle> particles, ToDoubleFunction<Particle> distance, int wanted) {
        record Far(Particle particle, double distance) {}
        List<Far> sorted = new ArrayList<>();
        for (Particle particle : particles) {
            double far = distance.applyAsDouble(particle);
            if (Double.isFinite(far)) {
                sorted.add(new Far(particle, far));
            }
        }
        sorted.sort(Comparator.comparingDouble(Far::distance)
                .thenComparingLong(far -> far.particle().number()));
        List<Far> kept = new ArrayList<>(sorted.subList(0, Math.min(wanted, sorted.size())));
        double tolerance = kept.get(kept.size() - 1).distance();
        kept.sort(Comparator.comparingLong(far -> far.particle().number()));
        double[] weights = new double[kept.size()];
        Arrays.fill(weights, 1.0 / kept.size());
        return new Population(
                kept.stream().map(Far::particle).toList(),
                weights,
                kept.stream().mapToDouble(Far::distance).toArray(),
                tolerance,
                particles.size());
    }

    /** Values on the line. */
    List<double[]> lines() {
        return particles.stream().map(Particle::line).toList();
    }

    /** Number of equally weighted draws that would say as much (Kish): 1 / sum of squared weights. */
    public double effective() {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        return 1 / squares;
    }
}
