package org.equipoise.model.measure;

/**
 * A quantity recorded each month, for paths and fans.
 *
 * @param id dotted name, such as {@code stock.B}
 * @param label words for charts
 * @param unit unit
 */
public record Quantity(String id, String label, String unit) {}
