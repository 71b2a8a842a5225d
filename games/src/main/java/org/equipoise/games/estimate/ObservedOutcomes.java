package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equipoise.games.estimate.ChoiceGame.End;
import org.equipoise.games.estimate.ChoiceGame.Move;
import org.equipoise.games.estimate.ChoiceGame.Node;
import org.equipoise.games.estimate.NotEstimable.Reason;
import org.equipoise.games.estimate.formula.Variable;
import org.equipoise.games.estimate.table.Column;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.games.problem.Suggestion;

/**
 * Which outcome of a game each case shows.
 *
 * <p>The left side of a formula has either one column with the outcome, or a 0/1 column for each player (1 the action on the right; what a
 * player would have done at a move that was not reached is not looked at), or a 0/1 column for each outcome.
 */
final class ObservedOutcomes {

    private final ChoiceGame game;
    private final CompleteCases cases;
    private final List<Variable> left;
    private final List<String> order;

    private ObservedOutcomes(ChoiceGame game, CompleteCases cases, List<Variable> left, List<String> order) {
        this.game = game;
        this.cases = cases;
        this.left = left;
        this.order = order;
    }

    /**
     * Position of the outcome of each case.
     *
     * @param order values of the outcome column in the order of the game's outcomes; empty to sort numbers, or to match names
     */
    static int[] of(ChoiceGame game, CompleteCases cases, List<Variable> left, List<String> order) {
        ObservedOutcomes reader = new ObservedOutcomes(game, cases, left, order);
        int[] outcomes;
        if (left.size() == 1) {
            outcomes = reader.fromWords();
        } else if (left.size() == game.players().size()) {
            outcomes = reader.fromActions();
        } else if (left.size() == game.outcomes().size()) {
            outcomes = reader.fromIndicators();
        } else {
            throw bad(
                    left.get(0).place(),
                    left.size() + " columns on the left",
                    "1 with the outcome, " + game.players().size() + " with the players' actions or "
                            + game.outcomes().size() + " with an indicator for each outcome",
                    Optional.empty());
        }
        reader.checkThatAllOccur(outcomes);
        return outcomes;
    }

    private void checkThatAllOccur(int[] outcomes) {
        int[] counts = new int[game.outcomes().size()];
        for (int outcome : outcomes) {
            counts[outcome]++;
        }
        List<String> empty = IntStream.range(0, counts.length)
                .filter(o -> counts[o] == 0)
                .mapToObj(o -> game.outcomes().get(o).name())
                .toList();
        if (!empty.isEmpty()) {
            throw new NotEstimable(
                    Reason.EMPTY_OUTCOME,
                    empty,
                    "none of the " + outcomes.length + " cases used ends in '" + String.join("' or '", empty)
                            + "', so that its utilities cannot be estimated. Maybe a condition or missing values leave"
                            + " such cases out.");
        }
    }

    private int[] fromActions() {
        List<int[]> actions = left.stream().map(this::indicator).toList();
        return IntStream.range(0, cases.size())
                .map(row -> {
                    Node node = game.root();
                    while (node instanceof Move move) {
                        node = actions.get(move.player())[row] == 1 ? move.ifRight() : move.ifLeft();
                    }
                    return ((End) node).outcome();
                })
                .toArray();
    }

    private int[] fromIndicators() {
        List<int[]> indicators = left.stream().map(this::indicator).toList();
        int[] outcomes = new int[cases.size()];
        for (int row = 0; row < outcomes.length; row++) {
            int sum = 0;
            for (int o = 0; o < indicators.size(); o++) {
                sum += indicators.get(o)[row];
                outcomes[row] = indicators.get(o)[row] == 1 ? o : outcomes[row];
            }
            if (sum != 1) {
                throw bad(
                        place(row),
                        sum + " of the indicators "
                                + left.stream().map(Variable::name).collect(Collectors.joining(", ")) + " are 1",
                        "exactly one",
                        Optional.empty());
            }
        }
        return outcomes;
    }

    private int[] indicator(Variable variable) {
        return indicator(cases, variable);
    }

    /** A column of 0 and 1, or of FALSE and TRUE. */
    static int[] indicator(CompleteCases cases, Variable variable) {
        Column column = cases.table().column(variable.name(), variable.place());
        return IntStream.range(0, cases.size())
                .map(row -> switch (column.word(row)) {
                    case "0", "FALSE", "false" -> 0;
                    case "1", "TRUE", "true" -> 1;
                    default ->
                        throw bad(
                                new Place(cases.table().file(), cases.table().line(row), 1),
                                "'" + column.word(row) + "' in column '" + variable.name()
                                        + "', which says what was done",
                                "0 or 1",
                                Optional.empty());
                })
                .toArray();
    }

    private int[] fromWords() {
        Variable variable = left.get(0);
        Column column = cases.table().column(variable.name(), variable.place());
        List<String> found =
                column.levels(IntStream.range(0, cases.size()).boxed().toList());
        List<String> names =
                game.outcomes().stream().map(ChoiceGame.Outcome::name).toList();
        List<String> values = order;
        if (values.isEmpty()) {
            values = column instanceof Column.Numbers ? found : names;
        }
        if (values.size() < names.size()) {
            throw new NotEstimable(
                    Reason.EMPTY_OUTCOME,
                    values,
                    "column '" + variable.name() + "' has only the values " + String.join(", ", values) + " in the "
                            + cases.size() + " cases used, but " + game.name() + " has the outcomes "
                            + String.join(", ", names) + ". Maybe a condition or missing values leave some out.");
        }
        int[] outcomes = new int[cases.size()];
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = values.indexOf(column.word(row));
            if (outcomes[row] < 0 || outcomes[row] >= names.size()) {
                throw bad(
                        place(row),
                        "outcome '" + column.word(row) + "' in column '" + variable.name() + "'",
                        order.isEmpty()
                                ? "one of "
                                        + String.join(
                                                ", ",
                                                column instanceof Column.Numbers
                                                        ? values.subList(0, names.size())
                                                        : names)
                                        + ", or the order of the outcomes named beside the formula"
                                : "one of " + String.join(", ", order),
                        Suggestion.nearest(column.word(row), values));
            }
        }
        return outcomes;
    }

    private Place place(int row) {
        return new Place(cases.table().file(), cases.table().line(row), 1);
    }

    private static BadInput bad(Place place, String found, String expected, Optional<String> maybe) {
        return new BadInput(new ArrayList<>(List.of(new Problem(place, found, expected, maybe))));
    }
}
