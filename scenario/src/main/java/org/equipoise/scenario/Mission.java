package org.equipoise.scenario;

import java.util.Optional;

/**
 * Peacekeepers with their dates.
 *
 * @param name its name
 * @param rivalry where
 * @param by whose troops
 * @param troops thousand, at least 0
 * @param from first day
 * @param to first month without them; empty while they stay
 */
public record Mission(String name, String rivalry, String by, double troops, Moment from, Optional<Moment> to) {}
