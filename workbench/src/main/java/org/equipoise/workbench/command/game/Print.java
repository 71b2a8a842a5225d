package org.equipoise.workbench.command.game;

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
