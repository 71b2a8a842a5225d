package org.equipoise.scenario;

/**
 * One sign of how far a client hangs on another actor.
 *
 * @param client who depends
 * @param on on whom
 * @param indicator what is measured
 * @param year when
 * @param value the measure
 * @param unit its unit
 */
public record Dependence(String client, String on, String indicator, Moment year, double value, String unit) {}
