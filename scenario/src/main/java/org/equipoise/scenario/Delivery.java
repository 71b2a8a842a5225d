package org.equipoise.scenario;

/**
 * Arms delivered in a year.
 *
 * @param supplier actor, or name of a supplier that is no actor
 * @param client actor that received them
 * @param year year of delivery
 * @param tiv TIV million, at least 0
 */
public record Delivery(String supplier, String client, int year, double tiv) {}
