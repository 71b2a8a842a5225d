package org.equipoise.games.problem;

import java.util.Optional;

/**
 * One thing that is wrong in a file, in words that say what to type instead.
 *
 * @param place where
 * @param found what was found
 * @param expected what was expected
 * @param maybe a near word that may have been meant
 */
public record Problem(Place place, String found, String expected, Optional<String> maybe) {

    /** One line, such as {@code scenario.yaml:12:5: unknown key 'theatre'; expected one of .... Maybe you meant 'theatres'.} */
    @Override
    public String toString() {
        String guess = maybe.map(word -> " Maybe you meant '" + word + "'.").orElse("");
        return place + ": " + found + "; expected " + expected + "." + guess;
    }
}
