package org.equipoise.workbench.command.game;

import java.util.List;
import org.equipoise.lab.json.Json;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.terminal.TextTable;

/** Puts results on the screen, within its width, or hands them to programs. */
final class Print {

    private final Desk desk;
    private boolean begun;

    Print(Desk desk) {
        this.desk = desk;
    }

    void heading(String words) {
        gap();
        for (String line : TextTable.wrap(words, desk.terminal().width())) {
            desk.out().println(desk.terminal().strong(line));
        }
        desk.out().flush();
    }

    void line(String words) {
        TextTable.wrap(words, desk.terminal().width()).forEach(desk.out()::println);
        desk.out().flush();
        begun = true;
    }

    void table(TextTable table) {
        gap();
        table.lines(desk.terminal()).forEach(desk.out()::println);
        desk.out().flush();
    }

    void csv(TextTable table) {
        desk.out().print(table.csv());
        desk.out().flush();
    }

    /** One line of a table that is too long to be kept; who prints the last one flushes. */
    void csvRow(List<String> cells) {
        desk.out().print(new TextTable("", cells, List.of(), List.of()).csv());
    }

    void json(Object value) {
        desk.out().println(Json.pretty(value).strip());
        desk.out().flush();
    }

    private void gap() {
        if (begun) {
            desk.out().println();
        }
        begun = true;
    }
}
