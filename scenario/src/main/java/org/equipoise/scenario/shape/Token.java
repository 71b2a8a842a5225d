package org.equipoise.scenario.shape;

import org.equipoise.games.problem.Place;

/**
 * A word of a file, before it is known what it means.
 *
 * @param text the word without its quotes
 * @param quoted whether it stood in quotes and is therefore text
 * @param place where it stands
 */
public record Token(String text, boolean quoted, Place place) {}
