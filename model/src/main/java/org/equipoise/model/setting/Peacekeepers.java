package org.equipoise.model.setting;

/**
 * Troops between the sides.
 *
 * @param rivalry where
 * @param by whose troops
 * @param troops thousand, at least 0
 * @param from first month, counted from the start
 * @param to first month without them
 */
public record Peacekeepers(String rivalry, String by, double troops, int from, int to) {}
