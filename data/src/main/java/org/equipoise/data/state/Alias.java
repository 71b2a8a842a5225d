package org.equipoise.data.state;

/**
 * Another name of a state.
 *
 * @param name the name
 * @param cow COW code of the state
 * @param from first year in which sources mean that state by it
 * @param to last such year
 */
record Alias(String name, int cow, int from, int to) {}
