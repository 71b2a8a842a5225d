package org.equipoise.scenario;

/**
 * How much attention a patron pays from a month on.
 *
 * @param actor whose attention
 * @param from since when
 * @param level in [0, 1]
 */
public record AttentionChange(String actor, Moment from, double level) {}
