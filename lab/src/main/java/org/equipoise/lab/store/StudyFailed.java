package org.equipoise.lab.store;

import java.nio.file.Path;

/**
 * A study that could not be written, such as on a full disk. The message is one line for the user; exit code 1; what was finished
 * before stays and the study can be resumed.
 */
public final class StudyFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what could not be written and why. */
    public StudyFailed(Path where, String why, Throwable cause) {
        super(where + ": " + why, cause);
    }
}
