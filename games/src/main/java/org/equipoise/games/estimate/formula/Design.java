package org.equipoise.games.estimate.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The regressors that a right-hand side makes of data.
 *
 * <p>A factor enters as indicators of its levels beside the first (treatment coding), unless nothing else in the right-hand side takes up what
 * the first level stands for, as with {@code - 1}: then all levels get one (Chambers and Hastie 1992, 2.4).
 *
 * @param columns regressors in their order
 */
public record Design(List<DesignColumn> columns) {
    public Design {
        columns = List.copyOf(columns);
    }

    /**
     * Of a right-hand side.
     *
     * @param levels levels of each factor by label of the variable, base first; what is not named here is numeric
     */
    public static Design of(RightSide side, Map<String, List<String>> levels) {
        List<DesignColumn> columns = new ArrayList<>();
        Set<Set<String>> spanned = new HashSet<>();
        if (side.constant()) {
            columns.add(new DesignColumn(DesignColumn.CONSTANT, List.of()));
            spanned.add(new TreeSet<>());
        }
        for (Term term : side.terms()) {
            columns.addAll(columns(term, levels, spanned));
            spanned.add(term.key());
            // indicators of all levels of a factor add up to the constant
            if (term.variables().size() == 1 && levels.containsKey(term.label())) {
                spanned.add(new TreeSet<>());
            }
        }
        return new Design(columns);
    }

    private static List<DesignColumn> columns(Term term, Map<String, List<String>> levels, Set<Set<String>> spanned) {
        List<List<DesignColumn.Piece>> products = List.of(List.of());
        for (Variable variable : term.variables()) {
            List<DesignColumn.Piece> pieces = new ArrayList<>();
            List<String> known = levels.get(variable.label());
            if (known == null) {
                pieces.add(new DesignColumn.Piece(variable, Optional.empty()));
            } else {
                int first = spanned.contains(term.keyWithout(variable)) ? 1 : 0;
                for (String level : known.subList(first, known.size())) {
                    pieces.add(new DesignColumn.Piece(variable, Optional.of(level)));
                }
            }
            // the first variable's levels vary fastest, as in R
            List<List<DesignColumn.Piece>> longer = new ArrayList<>();
            for (DesignColumn.Piece piece : pieces) {
                for (List<DesignColumn.Piece> product : products) {
                    List<DesignColumn.Piece> more = new ArrayList<>(product);
                    more.add(piece);
                    longer.add(more);
                }
            }
            products = longer;
        }
        return products.stream()
                .map(product -> new DesignColumn(
                        product.stream().map(DesignColumn.Piece::name).collect(Collectors.joining(":")), product))
                .toList();
    }

    /** Names of the regressors. */
    public List<String> names() {
        return columns.stream().map(DesignColumn::name).toList();
    }

    /** Values of the regressors. */
    public double[] row(Covariates covariates) {
        double[] row = new double[columns.size()];
        for (int c = 0; c < row.length; c++) {
            row[c] = columns.get(c).value(covariates);
        }
        return row;
    }
}
