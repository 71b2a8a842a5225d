package org.equipoise.scenario;

/**
 * Arms ordered and delivered later.
 *
 * @param supplier actor, or name of a supplier that is no actor
 * @param client actor that ordered them
 * @param ordered when the order was made
 * @param from when deliveries began
 * @param to when they ended, included
 * @param tiv TIV million in all, at least 0
 * @param what what was ordered
 */
public record Deal(String supplier, String client, Moment ordered, Moment from, Moment to, double tiv, String what) {}
