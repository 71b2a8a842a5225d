package org.equipoise.model.mechanism.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;

/** Everything that one patron could say: four general statements, and to condemn or back each of its clients. */
final class Repertoire {

    private final List<Statement> statements = new ArrayList<>();
    private final List<Integer> about = new ArrayList<>();
    private final Decision menu;

    Repertoire(Cast cast, int supplier, boolean[] tied) {
        for (Statement.Kind kind : Statement.Kind.values()) {
            if (kind != Statement.Kind.CONDEMN && kind != Statement.Kind.BACK) {
                add(new Statement(kind, Optional.empty()), -1);
                continue;
            }
            for (int c = 0; c < cast.clients(); c++) {
                if (tied[cast.tie(c, supplier)]) {
                    add(new Statement(kind, Optional.of(cast.clientId(c))), c);
                }
            }
        }
        menu = new Decision(
                cast.supplierId(supplier),
                "what to say",
                statements.stream().map(Statement::label).toList(),
                List.of(
                        "clients' trust",
                        "price of taking sides",
                        "standing in the world",
                        "allegations to be feared"));
    }

    private void add(Statement statement, int client) {
        statements.add(statement);
        about.add(client);
    }

    int size() {
        return statements.size();
    }

    Statement statement(int option) {
        return statements.get(option);
    }

    /** Client that an option is about, -1 for none. */
    int about(int option) {
        return about.get(option);
    }

    Decision menu() {
        return menu;
    }

    /**
     * Position of a statement.
     *
     * @throws IllegalArgumentException if the patron has no such statement, as it has no tie to the client
     */
    int find(Statement statement) {
        int at = statements.indexOf(statement);
        if (at < 0) {
            throw new IllegalArgumentException("the patron cannot say '" + statement.label() + "'; it can say "
                    + statements.stream().map(Statement::label).toList());
        }
        return at;
    }
}
