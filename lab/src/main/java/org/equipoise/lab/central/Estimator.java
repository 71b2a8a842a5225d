package org.equipoise.lab.central;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.lab.regression.ConditionalLogistic;
import org.equipoise.lab.regression.Fit;
import org.equipoise.lab.regression.Linear;
import org.equipoise.lab.regression.Logistic;
import org.equipoise.lab.result.Interval;

/** Estimates a contrast on a sample. */
public final class Estimator {

    /** Cases that each kind of side-year needs before an estimate is worth printing. */
    public static final int FEWEST_EVENTS = 5;

    /** Pairs that each kind needs, for errors by pair. */
    public static final int FEWEST_PAIRS = 5;

    /** Pairs that change kind and have cases that an estimate within pairs needs: with fewer, errors by pair are far too small. */
    public static final int FEWEST_INFORMATIVE = 10;

    private static final double PER = 1000;

    private Estimator() {}

    /** The estimate, or why there is none. */
    public static Estimate of(List<Observation> sample, Contrast contrast, Outcome outcome, Estimate.Method method) {
        Design design = new Design(sample, contrast, method == Estimate.Method.LOGIT_WITH_REGIONS);
        Estimate.Cell exposed = design.cell(Contrast.Group.EXPOSED, outcome);
        Estimate.Cell reference = design.cell(Contrast.Group.REFERENCE, outcome);
        boolean compares = contrast.amount().isEmpty();
        int rows = design.rows().size();
        if (few(exposed) || (compares && few(reference))) {
            return Estimate.none(
                    method, rows, exposed, reference, design.informative(outcome), few(exposed, reference, compares));
        }
        boolean within = method == Estimate.Method.WITHIN_PAIRS || method == Estimate.Method.CONDITIONAL_LOGIT;
        if (within && design.informative(outcome) < FEWEST_INFORMATIVE) {
            return Estimate.none(
                    method,
                    rows,
                    exposed,
                    reference,
                    design.informative(outcome),
                    "fewer than " + FEWEST_INFORMATIVE + " pairs that change kind and have cases");
        }
        return switch (method) {
            case LOGIT, LOGIT_WITH_REGIONS -> logit(design, contrast, outcome, method, exposed, reference);
            case WITHIN_PAIRS -> within(design, outcome, exposed, reference);
            case CONDITIONAL_LOGIT -> conditional(design, outcome, exposed, reference);
        };
    }

    private static boolean few(Estimate.Cell cell) {
        return cell.events() < FEWEST_EVENTS || cell.pairs() < FEWEST_PAIRS;
    }

    private static String few(Estimate.Cell exposed, Estimate.Cell reference, boolean compares) {
        boolean events = exposed.events() < FEWEST_EVENTS || (compares && reference.events() < FEWEST_EVENTS);
        return "fewer than " + (events ? FEWEST_EVENTS + " cases" : FEWEST_PAIRS + " pairs") + " on one side";
    }

    private static Estimate logit(
            Design design,
            Contrast contrast,
            Outcome outcome,
            Estimate.Method method,
            Estimate.Cell exposed,
            Estimate.Cell reference) {
        Logistic logistic = new Logistic(design.names());
        for (int r = 0; r < design.rows().size(); r++) {
            Observation at = design.used().get(r);
            logistic.add(design.rows().get(r), outcome.in(at.row()), at.row().pair());
        }
        Fit fit = logistic.fit();
        double coefficient = fit.coefficients()[Design.ASKED];
        double error = fit.errors()[Design.ASKED];
        if (!Double.isFinite(coefficient) || !Double.isFinite(error)) {
            return unknown(method, design, outcome, exposed, reference);
        }
        double half = Estimate.Z90 * error;
        return new Estimate(
                method,
                coefficient,
                error,
                change(design, contrast, fit, coefficient),
                new Interval(
                        change(design, contrast, fit, coefficient - half),
                        change(design, contrast, fit, coefficient + half)),
                fit.rows(),
                exposed,
                reference,
                design.informative(outcome),
                java.util.Optional.empty());
    }

    private static Estimate unknown(
            Estimate.Method method, Design design, Outcome outcome, Estimate.Cell exposed, Estimate.Cell reference) {
        return Estimate.none(
                method,
                design.rows().size(),
                exposed,
                reference,
                design.informative(outcome),
                "the data do not tell it from the other columns");
    }

    /** Average over the rows of the contrast of Pr(case | exposed) - Pr(case | reference), or for an amount of one more of it. */
    private static double change(Design design, Contrast contrast, Fit fit, double coefficient) {
        boolean amount = contrast.amount().isPresent();
        double sum = 0;
        int count = 0;
        for (int r = 0; r < design.rows().size(); r++) {
            Contrast.Group group = contrast.group(design.used().get(r));
            if (group != Contrast.Group.EXPOSED && group != Contrast.Group.REFERENCE) {
                continue;
            }
            double[] x = design.rows().get(r);
            double z = 0;
            for (int c = 0; c < x.length; c++) {
                double beta = fit.coefficients()[c];
                z += c == Design.ASKED || Double.isNaN(beta) ? 0 : beta * x[c];
            }
            double before = amount ? x[Design.ASKED] : 0;
            sum += Elementary.logistic(z + coefficient * (before + 1)) - Elementary.logistic(z + coefficient * before);
            count++;
        }
        return PER * sum / count;
    }

    private static Estimate within(Design design, Outcome outcome, Estimate.Cell exposed, Estimate.Cell reference) {
        Linear linear = new Linear(design.names());
        for (int r = 0; r < design.rows().size(); r++) {
            Observation at = design.used().get(r);
            linear.add(
                    design.rows().get(r), outcome.in(at.row()) ? 1 : 0, at.row().pair());
        }
        Fit fit = linear.within();
        double coefficient = fit.coefficients()[Design.ASKED];
        double error = fit.errors()[Design.ASKED];
        if (!Double.isFinite(coefficient) || !Double.isFinite(error)) {
            return unknown(Estimate.Method.WITHIN_PAIRS, design, outcome, exposed, reference);
        }
        double half = Estimate.Z90 * error;
        return new Estimate(
                Estimate.Method.WITHIN_PAIRS,
                coefficient,
                error,
                PER * coefficient,
                new Interval(PER * (coefficient - half), PER * (coefficient + half)),
                fit.rows(),
                exposed,
                reference,
                design.informative(outcome),
                java.util.Optional.empty());
    }

    private static Estimate conditional(
            Design design, Outcome outcome, Estimate.Cell exposed, Estimate.Cell reference) {
        ConditionalLogistic logistic = new ConditionalLogistic(design.names());
        for (int r = 0; r < design.rows().size(); r++) {
            Observation at = design.used().get(r);
            logistic.add(design.rows().get(r), outcome.in(at.row()), at.row().pair());
        }
        Fit fit = logistic.fit();
        double coefficient = fit.coefficients()[Design.ASKED];
        double error = fit.errors()[Design.ASKED];
        if (!Double.isFinite(coefficient) || !Double.isFinite(error)) {
            return unknown(Estimate.Method.CONDITIONAL_LOGIT, design, outcome, exposed, reference);
        }
        return new Estimate(
                Estimate.Method.CONDITIONAL_LOGIT,
                coefficient,
                error,
                Double.NaN,
                new Interval(Double.NaN, Double.NaN),
                fit.rows(),
                exposed,
                reference,
                design.informative(outcome),
                java.util.Optional.empty());
    }
}
