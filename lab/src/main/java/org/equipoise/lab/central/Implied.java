package org.equipoise.lab.central;

import org.equipoise.lab.result.Interval;

/**
 * What the model implies for a contrast: the same regression on simulated panels.
 *
 * @param suppliers how the model has suppliers
 * @param contrast what is compared
 * @param outcome what began or not
 * @param data log odds ratio of the record
 * @param mean mean of the simulated log odds ratios, over values of the parameters and luck
 * @param range their 5 % and 95 % quantiles
 * @param below share of them that is below the record's
 * @param panels simulated panels with an estimate
 * @param played simulated panels
 */
public record Implied(
        Suppliers suppliers,
        Contrast contrast,
        Outcome outcome,
        double data,
        double mean,
        Interval range,
        double below,
        int panels,
        int played) {

    /** How the model has suppliers. */
    public enum Suppliers {
        /** One pool for all: who arms whom can have no effect. */
        POOLED,
        /** Top suppliers apart, opposing force in years in which they arm both. */
        KEPT_APART
    }

    /** Share of panels that must have an estimate: those that have too few cases for one are not like the others. */
    private static final double MOST = 0.9;

    /** Whether enough panels have an estimate to set them beside the record. */
    public boolean comparable() {
        return panels >= MOST * played;
    }

    /** Whether the record's estimate lies within the 90 % of the model. */
    public boolean holdsData() {
        return range.contains(data);
    }
}
