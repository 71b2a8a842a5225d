package org.equipoise.games.estimate;

import java.util.List;
import java.util.Optional;

/**
 * How the maximum was found, so that a reader can judge whether it is the highest.
 *
 * @param starts how each start ended: that of the estimate, then the highest first
 * @param maxima local maxima that differ, the highest first; the first is the estimate
 * @param condition largest over smallest curvature at the estimate, in orthogonal regressors; large means ill-determined
 */
public record SearchReport(List<Start> starts, List<Maximum> maxima, double condition) {
    public SearchReport {
        starts = List.copyOf(starts);
        maxima = List.copyOf(maxima);
    }

    /**
     * One climb.
     *
     * @param name where it began
     * @param logLikelihood where it ended
     * @param iterations steps taken
     * @param atMaximum whether it ended on a proper maximum
     * @param above why it is no estimate, if it ended above the estimate: there the likelihood has no maximum
     */
    public record Start(String name, double logLikelihood, int iterations, boolean atMaximum, Optional<String> above) {}

    /**
     * A local maximum.
     *
     * @param logLikelihood its log-likelihood
     * @param estimates coefficients there, in the order of the fit
     * @param starts how many starts ended there
     */
    public record Maximum(double logLikelihood, List<Double> estimates, int starts) {
        public Maximum {
            estimates = List.copyOf(estimates);
        }
    }

    /** Whether all starts that ended on a maximum ended on the same one, and none ended above it. */
    public boolean startsAgree() {
        return maxima.size() == 1 && higher().isEmpty();
    }

    /** Starts that ended above the estimate, where the likelihood goes on rising and has no maximum. */
    public List<Start> higher() {
        return starts.stream().filter(start -> start.above().isPresent()).toList();
    }
}
