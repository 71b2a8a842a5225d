package org.equipoise.scenario;

/**
 * Armed forces of an actor from a date on.
 *
 * @param actor whose
 * @param from since when
 * @param thousand thousand men and women, above 0
 */
public record Personnel(String actor, Moment from, double thousand) {}
