package org.equipoise.model.setting;

/**
 * Troops between the sides.
 *
 * @param rivalry where
 * @param by whose troops
 * @param troops thousand, at least 0
 * @param from first month, counted from the start; they wait for the end of a war under way
 * @param to month in which their mandate ends; they stay for as long again when the host consents
 */
public record Peacekeepers(String rivalry, String by, double troops, int from, int to) {}
