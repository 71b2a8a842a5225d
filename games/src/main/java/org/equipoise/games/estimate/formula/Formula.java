package org.equipoise.games.estimate.formula;

import java.util.List;

/**
 * Says which columns hold what was done, and what each utility depends on, as {@code esc + war ~ wealth + revis | 0 | regime | regime - 1}.
 *
 * <p>Left of {@code ~} stand columns joined by {@code +}; right of it one right-hand side for each utility, between bars. A right-hand side is a
 * sum of names, {@code a:b} for an interaction and {@code a*b} for {@code a + b + a:b}; it has a constant unless it says {@code - 1} or
 * {@code 0}, and {@code 0} alone fixes the utility at zero. {@code factor(x)} takes the numbers of x as levels. Names with other signs than
 * letters, digits, dots and underscores stand between backticks. (Wilkinson and Rogers 1973, as far as R's package {@code games} uses it.)
 *
 * @param left columns on the left, none if the formula has no left side
 * @param right right-hand sides
 * @param text as written
 */
public record Formula(List<Variable> left, List<RightSide> right, String text) {
    public Formula {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * Reads a formula with a left side.
     *
     * @throws org.equipoise.games.problem.BadInput naming the column of the first thing that cannot be read
     */
    public static Formula parse(String text) {
        return new FormulaParser("formula", text).formula();
    }

    /** Reads right-hand sides alone, with or without a leading {@code ~}, such as {@code ~ x - 1 | 1}. */
    public static Formula parseRight(String text) {
        return new FormulaParser("formula", text).rightOnly();
    }
}
