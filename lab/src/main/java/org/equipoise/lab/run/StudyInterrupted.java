package org.equipoise.lab.run;

import java.nio.file.Path;

/** A study that was stopped by the user; finished chunks are kept and the same command resumes it. Exit code 130. */
public final class StudyInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says how far the study came. */
    public StudyInterrupted(Path folder, int done, int chunks) {
        super(folder + ": stopped with " + done + " of " + chunks + " chunks done; the same command resumes it");
    }

    /** Says that work which cannot be resumed was stopped. */
    public StudyInterrupted(String what, int done, int all) {
        super(what + ": stopped with " + done + " of " + all + " parts done; nothing was written");
    }
}
