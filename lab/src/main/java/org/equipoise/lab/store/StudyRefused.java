package org.equipoise.lab.store;

import java.nio.file.Path;

/**
 * A study folder that cannot be used as asked: foreign, unreadable or of another version. The message is one line for the user; exit
 * code 2.
 */
public final class StudyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which file or folder and why. */
    public StudyRefused(Path where, String why) {
        super(where + ": " + why);
    }
}
