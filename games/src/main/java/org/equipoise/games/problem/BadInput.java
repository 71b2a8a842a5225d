package org.equipoise.games.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Tells all that is wrong with what a user wrote at once; its message is one line a problem. */
public final class BadInput extends RuntimeException {

    private final transient List<Problem> problems;

    /** Of at least one problem. */
    public BadInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
