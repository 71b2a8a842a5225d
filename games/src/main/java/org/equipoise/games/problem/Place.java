package org.equipoise.games.problem;

/**
 * Where in a file something stands, so that a message can point at it.
 *
 * @param file path as the user would type it
 * @param line line from 1; 0 means the file as a whole
 * @param column column from 1
 */
public record Place(String file, int line, int column) {

    /** The file as a whole. */
    public static Place file(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
