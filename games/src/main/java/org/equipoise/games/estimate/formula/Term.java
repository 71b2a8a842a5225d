package org.equipoise.games.estimate.formula;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A summand of a right-hand side: a variable, or the interaction of several.
 *
 * @param variables at least one, none twice, in the order of the formula
 */
public record Term(List<Variable> variables) {
    public Term {
        variables = List.copyOf(variables);
    }

    /** Such as {@code a:b}. */
    public String label() {
        return variables.stream().map(Variable::label).collect(Collectors.joining(":"));
    }

    /** Labels of the variables; terms with the same are the same term. */
    Set<String> key() {
        return variables.stream().map(Variable::label).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The variables without one of them. */
    Set<String> keyWithout(Variable left) {
        Set<String> key = key();
        key.remove(left.label());
        return key;
    }
}
