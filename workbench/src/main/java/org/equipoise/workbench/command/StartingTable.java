package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.equipoise.data.state.States;
import org.equipoise.lab.draft.StartingValue;
import org.equipoise.workbench.terminal.TextTable;

/** The state on the first day as data have it. */
final class StartingTable {

    private StartingTable() {}

    static TextTable of(List<StartingValue> values, String title) {
        List<List<String>> rows = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (StartingValue value : values) {
            rows.add(List.of(
                    States.shipped().name(value.state()),
                    value.what(),
                    value.value() + " " + value.unit(),
                    value.asOf()));
            if (!value.source().isEmpty()) {
                sources.add(value.source());
            }
        }
        return new TextTable(
                title,
                List.of("State", "What", "Value", "Year"),
                rows,
                List.of("From " + String.join(", ", sources) + ". No data is not zero."));
    }
}
