package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.data.state.States;
import org.equipoise.lab.draft.StartingValue;
import org.equipoise.workbench.terminal.TextTable;

/** The state on the first day as data have it, both sides side by side. */
final class StartingTable {

    private StartingTable() {}

    static TextTable of(List<StartingValue> values, String title) {
        List<Integer> states =
                values.stream().map(StartingValue::state).distinct().toList();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Set<String> sources = new LinkedHashSet<>();
        for (StartingValue value : values) {
            List<String> row = rows.computeIfAbsent(value.what(), what -> {
                List<String> blank = new ArrayList<>(List.of(what));
                states.forEach(state -> blank.add(""));
                blank.add("");
                return blank;
            });
            if (!value.unit().isEmpty()) {
                row.set(0, value.what() + " (" + value.unit() + ")");
            }
            row.set(1 + states.indexOf(value.state()), value.value());
            row.set(row.size() - 1, value.asOf());
            sources.addAll(List.of(value.source().split(" ")));
        }
        sources.remove("");
        List<String> header = new ArrayList<>(List.of("What"));
        states.forEach(state -> header.add(States.shipped().name(state)));
        header.add("Year");
        return new TextTable(
                title,
                header,
                List.copyOf(rows.values()),
                List.of("From " + String.join(", ", sources) + ". No data is not zero."));
    }
}
