package org.equipoise.scenario.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Problem;
import org.equipoise.model.mechanism.crisis.SolvedGame;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.GameFile;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Ledger;

/** {@code games/*.efg}: games that rivalries bring for their crises. */
final class GamesFiles {

    private final Folder files;
    private final Ledger ledger;

    GamesFiles(Folder files, Ledger ledger) {
        this.files = files;
        this.ledger = ledger;
    }

    /** Texts by file, of those that can be read; each is tried as it will be played. */
    Map<String, String> read(List<Contest> contests) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Contest contest : contests) {
            contest.game()
                    .ifPresent(game -> files.required(game.value().file(), "the game of rivalry '" + contest.id() + "'")
                            .ifPresent(text -> {
                                texts.put(game.value().file(), text);
                                check(game, text);
                            }));
        }
        return texts;
    }

    private void check(Stated<GameFile> stated, String text) {
        GameFile game = stated.value();
        try {
            SolvedGame solved = SolvedGame.of(game.reading(text));
            for (String outcome : solved.outcomes()) {
                if (!game.ends().containsKey(outcome)) {
                    ledger.problem(
                            game.endsPlace(), "nothing said of outcome '" + outcome + "'", "an end for every outcome");
                }
            }
            for (String named : game.ends().keySet()) {
                if (!solved.outcomes().contains(named)) {
                    ledger.unknown(game.endsPlace(), "outcome of " + game.file(), named, solved.outcomes());
                }
            }
        } catch (BadInput e) {
            for (Problem problem : e.problems()) {
                ledger.problem(problem);
            }
        } catch (IllegalArgumentException e) {
            ledger.problem(stated.place(), String.valueOf(e.getMessage()), "a game that two sides can play");
        }
    }
}
