package org.equipoise.lab.calibration;

/**
 * One auxiliary statistic: a number that the same code takes from the real panel and from a simulated one.
 *
 * @param id dotted name, such as {@code rate.war}
 * @param label words for tables
 * @param source where the real value comes from
 * @param fitted whether estimates are drawn to it; others follow from fitted ones and are only shown
 */
public record Statistic(String id, String label, Source source, boolean fitted) {

    /** Where the real value of a statistic comes from. */
    public enum Source {
        /** The panel itself. */
        PANEL,
        /** A figure printed in the model's list of targets (A.7), with its standard error: the panel does not know it. */
        PRINTED
    }
}
