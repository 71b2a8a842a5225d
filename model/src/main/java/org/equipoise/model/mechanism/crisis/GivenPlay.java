package org.equipoise.model.mechanism.crisis;

import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.games.Elementary;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Lottery;
import org.equipoise.games.extensive.Node;
import org.equipoise.model.setting.GivenGame;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.World;

/** Plays the crises of a rivalry by a game that the scenario brings: its first player moves, its second answers. */
final class GivenPlay {

    private static final int PLAYERS = 2;

    private final SolvedGame solved;
    private final CrisisPlay play;
    private final Node[] nodes;
    private final int[][] children;
    /** By side that moves and node; a side's decision at a node, or chance's. */
    private final Decision[][] decisions;

    GivenPlay(GivenGame given, CrisisPlay play, Cast cast, int rivalry) {
        this.play = play;
        solved = SolvedGame.of(given);
        Game game = solved.game();
        nodes = game.nodes().toArray(Node[]::new);
        children = game.nodes().stream()
                .map(node ->
                        node.children().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        decisions = new Decision[PLAYERS][nodes.length];
        for (int mover = 0; mover < PLAYERS; mover++) {
            for (Node node : nodes) {
                if (node.kind() == Node.Kind.MOVE) {
                    InformationSet set = game.sets().get(node.set());
                    String actor = cast.sideId(2 * rivalry + (mover + set.player()) % PLAYERS);
                    decisions[mover][node.index()] =
                            decision(actor, cast.rivalryId(rivalry), set.label(), set.actions(), node, mover);
                } else if (node.kind() == Node.Kind.CHANCE) {
                    Lottery lottery = game.lotteries().get(node.set());
                    decisions[mover][node.index()] =
                            decision(cast.rivalryId(rivalry), "", lottery.label(), lottery.actions(), node, mover);
                }
            }
        }
    }

    private static Decision decision(
            String actor, String where, String label, List<String> actions, Node node, int mover) {
        String question = (label.isEmpty() ? "move" : label) + " (point " + (node.index() + 1) + " of the game given, "
                + (mover == 0 ? "first side" : "second side") + " moving)";
        List<String> names = IntStream.range(0, actions.size())
                .mapToObj(a -> actions.get(a).isEmpty() || actions.indexOf(actions.get(a)) != a
                        ? actions.get(a) + " (" + (a + 1) + ")"
                        : actions.get(a))
                .toList();
        return new Decision(actor, where, question, names, List.of("log of its probability in the game given"));
    }

    /** The game. */
    Game game() {
        return solved.game();
    }

    /** Probability that a crisis ends in war. */
    double warProbability() {
        return solved.warProbability();
    }

    /**
     * Plays a crisis.
     *
     * @param side the mover
     * @param aims share of the good that it is after
     * @param forceGain share gained by limited force
     */
    void play(World world, int side, int theatre, double dissatisfaction, double aims, double forceGain) {
        int at = 0;
        while (children[at].length > 0) {
            Decision decision = decisions[side % PLAYERS][at];
            decision.clear();
            for (int a = 0; a < children[at].length; a++) {
                double probability = solved.step(children[at][a]);
                if (probability > 0) {
                    decision.term(a, 0, Elementary.log(probability));
                }
            }
            at = children[at][decision.draw(world, 1)];
        }
        switch (solved.end(at)) {
            case STAND_DOWN ->
                play.event(world, side, "crisis.stands-down", " opens a dispute with ", " and stands down");
            case YIELD -> {
                double given = Math.min(0.5 * aims, 1 - world.held(side, theatre));
                CrisisPlay.move(world, side, theatre, given);
                play.event(world, side, "demand.accepted", " demands land and is given it by ", "");
            }
            case FORCE_CONCEDED -> play.clash(world, side, theatre, false, forceGain);
            case FORCE_RESISTED -> play.clash(world, side, theatre, true, forceGain);
            case WAR -> play.beginWar(world, side, theatre, dissatisfaction);
        }
    }
}
