package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.estimate.table.Column;
import org.equipoise.games.estimate.table.DataTable;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.games.problem.Suggestion;

/** How often each action was taken, from a table with columns player, set, action and count; a strategic game has no sets. */
final class Counts {

    private final DataTable table;
    private final List<Names.Decision> decisions;
    private final List<Problem> problems = new ArrayList<>();
    private final double[] counts;

    private Counts(DataTable table, List<Names.Decision> decisions) {
        this.table = table;
        this.decisions = decisions;
        counts = new double[decisions.stream().mapToInt(d -> d.actions().size()).sum()];
    }

    /** Counts in the order of the decisions and their actions; what the table does not have is 0. */
    static double[] read(DataTable table, List<Names.Decision> decisions) {
        Counts counts = new Counts(table, decisions);
        for (int row = 0; row < table.rows(); row++) {
            counts.add(row);
        }
        if (!counts.problems.isEmpty()) {
            throw new BadInput(counts.problems);
        }
        return counts.counts;
    }

    private void add(int row) {
        String player = word("player", row);
        boolean sets = decisions.stream().anyMatch(decision -> decision.number() > 0);
        String set = sets ? word("set", row) : "";
        String action = word("action", row);
        double count = Double.NaN;
        if (table.column("count") instanceof Column.Numbers numbers && numbers.has(row)) {
            count = numbers.number(row);
        }
        if (!(count >= 0)) {
            note(row, "no count of 0 or more", "one in each line", Optional.empty());
            return;
        }
        List<Names.Decision> own =
                decisions.stream().filter(d -> d.player().equals(player)).toList();
        if (own.isEmpty()) {
            List<String> known =
                    decisions.stream().map(Names.Decision::player).distinct().toList();
            unknown(row, "player", player, known);
            return;
        }
        Optional<Names.Decision> decision =
                own.stream().filter(d -> d.set().equals(set)).findFirst();
        if (decision.isEmpty()) {
            unknown(row, "set", set, own.stream().map(Names.Decision::set).toList());
            return;
        }
        int at = decision.get().actions().indexOf(action);
        if (at < 0) {
            unknown(row, "action", action, decision.get().actions());
            return;
        }
        counts[slot(decision.get()) + at] += count;
    }

    private int slot(Names.Decision decision) {
        int slot = 0;
        for (Names.Decision each : decisions) {
            if (each.equals(decision)) {
                break;
            }
            slot += each.actions().size();
        }
        return slot;
    }

    private String word(String name, int row) {
        Column column = table.column(name);
        return column.has(row) ? column.word(row) : "";
    }

    private void unknown(int row, String what, String word, List<String> known) {
        note(
                row,
                "no " + what + " '" + word + "'",
                "one of " + String.join(", ", known),
                Suggestion.nearest(word, known));
    }

    private void note(int row, String found, String expected, Optional<String> maybe) {
        problems.add(new Problem(new Place(table.file(), table.line(row), 1), found, expected, maybe));
    }
}
