package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.equipoise.games.estimate.formula.Covariates;
import org.equipoise.games.estimate.formula.Design;
import org.equipoise.games.estimate.formula.RightSide;
import org.equipoise.games.estimate.formula.Term;
import org.equipoise.games.estimate.formula.Variable;
import org.equipoise.games.estimate.table.Column;
import org.equipoise.games.estimate.table.Condition;
import org.equipoise.games.estimate.table.DataTable;

/**
 * The rows of a table in which nothing is missing that a formula needs, and the levels of factors that occur in them.
 *
 * @param table those rows
 * @param dropped number of rows that the condition admits but where something is missing
 * @param levels levels of each factor on the right, by label, base first
 */
record CompleteCases(DataTable table, int dropped, Map<String, List<String>> levels) {

    static CompleteCases of(DataTable whole, Optional<Condition> where, List<Variable> left, List<RightSide> right) {
        DataTable admitted = where.map(whole::where).orElse(whole);
        List<Variable> variables = new ArrayList<>(left);
        for (RightSide side : right) {
            for (Term term : side.terms()) {
                variables.addAll(term.variables());
            }
        }
        List<Column> columns = variables.stream()
                .map(variable -> admitted.column(variable.name(), variable.place()))
                .toList();
        List<Integer> complete = IntStream.range(0, admitted.rows())
                .filter(row -> columns.stream().allMatch(column -> column.has(row)))
                .boxed()
                .toList();
        DataTable table = admitted.select(complete);
        List<Integer> all = IntStream.range(0, table.rows()).boxed().toList();
        Map<String, List<String>> levels = new LinkedHashMap<>();
        for (Variable variable : variables.subList(left.size(), variables.size())) {
            Column column = table.column(variable.name());
            if (variable.factor() || column instanceof Column.Factor) {
                levels.put(variable.label(), column.levels(all));
            }
        }
        return new CompleteCases(table, admitted.rows() - complete.size(), levels);
    }

    int size() {
        return table.rows();
    }

    /** Values of a design's regressors by case. */
    double[][] matrix(Design design) {
        double[][] matrix = new double[size()][];
        for (int row = 0; row < matrix.length; row++) {
            matrix[row] = design.row(covariates(row));
        }
        return matrix;
    }

    private Covariates covariates(int row) {
        return new Covariates() {
            @Override
            public double number(String column) {
                return ((Column.Numbers) table.column(column)).number(row);
            }

            @Override
            public String word(String column) {
                return table.column(column).word(row);
            }
        };
    }
}
