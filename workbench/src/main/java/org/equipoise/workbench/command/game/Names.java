package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.strategic.StrategicGame;

/** What players, information sets and actions are called in tables: their names, told apart by numbers where these are empty or repeat. */
final class Names {

    private Names() {}

    /** Names without gaps and repetitions. */
    static List<String> distinct(List<String> names, String what) {
        Map<String, Long> uses = names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        List<String> distinct = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean alone = uses.getOrDefault(name, 0L) == 1;
            distinct.add(name.isBlank() ? what + (i + 1) : alone ? name : name + " (" + what + (i + 1) + ")");
        }
        return distinct;
    }

    static List<String> players(List<String> names) {
        return distinct(names, "player ");
    }

    /** What can be done at each place where somebody decides, in the order of a profile's numbers. */
    static List<Decision> decisions(Game game) {
        List<String> players = players(game.players());
        List<Decision> decisions = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            List<InformationSet> own = game.setsOf(player);
            List<String> sets = distinct(own.stream().map(InformationSet::label).toList(), "set ");
            for (int s = 0; s < own.size(); s++) {
                List<String> actions = distinct(own.get(s).actions(), "action ");
                decisions.add(new Decision(
                        players.get(player), sets.get(s), own.get(s).number(), actions));
            }
        }
        return decisions;
    }

    static List<Decision> decisions(StrategicGame game) {
        List<String> players = players(game.players());
        List<Decision> decisions = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            decisions.add(new Decision(
                    players.get(player), "", 0, distinct(game.strategies().get(player), "strategy ")));
        }
        return decisions;
    }

    /**
     * A place where a player decides.
     *
     * @param player name of the player
     * @param set name of the information set; empty in a strategic game
     * @param number number of the set in a file; 0 in a strategic game
     * @param actions what can be done
     */
    record Decision(String player, String set, int number, List<String> actions) {
        String words(int action) {
            return player + (set.isEmpty() ? "" : ", " + set) + ": " + actions.get(action);
        }
    }
}
