package org.equipoise.scenario;

import org.equipoise.model.prior.Prior;

/**
 * What a scenario believes about an uncertain number instead of the default.
 *
 * @param name full name, such as {@code honour.cost[P]}
 * @param prior the belief
 */
public record PriorChange(String name, Prior prior) {}
