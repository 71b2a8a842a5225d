package org.equipoise.model.mechanism.crisis;

import static org.equipoise.games.extensive.Between.to;
import static org.equipoise.games.extensive.Between.with;

import org.equipoise.games.Elementary;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Tree;

/**
 * The crisis game written down as a tree of perfect information, so that any solver of games can check {@link CrisisGame} and anyone
 * can open it in Gambit: its agent logit equilibrium at the game's precision is what the engine computes.
 *
 * <p>Each deciding self is a player of its own, as agent logit has it: the mover, the mover after a refusal, the target asked for land,
 * the target under force, and the mover as the target imagines it. Beliefs are frozen in a crisis, so that chance draws a type wherever
 * somebody weighs it. Where a play goes on while somebody imagines another one, chance leads to either half of the time, and what counts
 * before that move of chance is paid twice after it. The demands are nested in the engine; in the tree the mover pays
 * (1/lambda) ln n for having n of them, which is the same (McFadden 1978).
 *
 * <p>The root is chance: one half is the game as the mover sees it, the other half holds the answers of the target as it really is.
 */
public final class CrisisTree {

    private static final String MOVER = "mover";
    private static final String LATER = "mover after a refusal";
    private static final String ASKED = "target asked";
    private static final String FORCED = "target under force";
    private static final String IMAGINED = "mover as imagined";
    private static final Between G = Game.between(MOVER, LATER, ASKED, FORCED, IMAGINED);
    private static final int TWICE = 2;

    private final CrisisGame game;

    private CrisisTree(CrisisGame game) {
        this.game = game;
    }

    /**
     * The tree of a game that was posed.
     *
     * @param title title of the tree
     * @param alone mover's chance without patrons as the target sees it
     * @param chance mover's chance with aid as the target sees it
     * @param cost the target's true cost of war
     */
    public static Game of(String title, CrisisGame game, double alone, double chance, double cost) {
        if (!(game.lambda > 0)) {
            throw new IllegalArgumentException("nested demands have no tree at precision " + game.lambda);
        }
        CrisisTree tree = new CrisisTree(game);
        return G.titled(title)
                .saying("Agent logit equilibrium at lambda = " + game.lambda
                        + " is what was played. Payoffs are changes from the status quo in shares of the good. The first half"
                        + " is the game as the mover sees it, the second the target's answers as it is; where chance leads to"
                        + " 'goes on' or 'imagines' half of the time, what counts before is paid twice.")
                .startingAt(G.chance(
                        "view",
                        with("1/2", "as the mover sees it", tree.mover()),
                        with("1/2", "the target as it is", tree.target(alone, chance, cost))));
    }

    private Tree mover() {
        Tree.Branch[] moves = new Tree.Branch[3 + game.demandCount];
        moves[0] = to("stand down", end("stands down", game.standing, 0, 0, 0, 0));
        for (int k = 0; k < game.demandCount; k++) {
            moves[1 + k] = to("demand " + game.demand[k], demand(k));
        }
        moves[moves.length - 2] = to("limited force", force("at once", game.cost, 1, 0, 0));
        moves[moves.length - 1] = to("war", end("war", game.warValue(game.cost), 0, 0, 0, 0));
        return G.move(MOVER, "move", moves);
    }

    private Tree demand(int k) {
        Tree.Branch[] types = new Tree.Branch[game.node.length];
        for (int n = 0; n < types.length; n++) {
            String who = type(n) + " asked for " + game.demand[k];
            Tree refused = G.chance(
                    who + " refuses",
                    with("1/2", "goes on", goesOn(who)),
                    with("1/2", "imagines", imagines(who, TWICE, game.chanceAlone, game.chanceOfWar, game.node[n])));
            types[n] = with(
                    game.aboutTarget[n],
                    type(n),
                    G.move(
                            ASKED,
                            who,
                            to("accept", end("accepted", game.demand[k], 0, -game.demand[k], 0, 0)),
                            to("refuse", refused)));
        }
        Tree weighed = G.chance("target's cost, demand " + game.demand[k], types);
        return game.demandCount == 1
                ? weighed
                : weighed.paying(G.payment(
                        "one of " + game.demandCount + " demands",
                        -Elementary.log(game.demandCount) / game.lambda,
                        0,
                        0,
                        0,
                        0));
    }

    private Tree goesOn(String after) {
        double back = game.standing - game.audienceCost;
        double war = game.warValue(game.cost);
        return G.move(
                LATER,
                after,
                to("back down", end("backs down", TWICE * back, back, 0, 0, 0)),
                to("limited force", force("after " + after, game.cost, TWICE, 1, 0)),
                to("war", end("war", TWICE * war, war, 0, 0, 0)));
    }

    /** What a target expects if it refuses; what it is paid here counts {@code times} over. */
    private Tree imagines(String who, int times, double alone, double chance, double cost) {
        Tree.Branch[] movers = new Tree.Branch[game.node.length];
        for (int m = 0; m < movers.length; m++) {
            String imagined = who + ", mover of cost " + game.node[m];
            double back = game.standing - game.audienceCost;
            Tree limited = G.chance(
                    imagined + " uses force",
                    with("1/2", "it weighs types", force("imagined after " + imagined, game.node[m], 0, 0, TWICE)),
                    with("1/2", "it meets this one", self(imagined, TWICE * times, alone, cost)));
            movers[m] = with(
                    game.aboutMover[m],
                    "cost " + game.node[m],
                    G.move(
                            IMAGINED,
                            imagined,
                            to("back down", end("backs down", 0, 0, 0, 0, back)),
                            to("limited force", limited),
                            to(
                                    "war",
                                    end(
                                            "war",
                                            0,
                                            0,
                                            times * game.warValueOfTarget(chance, cost),
                                            0,
                                            game.warValue(game.node[m])))));
        }
        return G.chance(who + " imagines the mover", movers);
    }

    /** Limited force against a target whose type the mover weighs, paid to the three movers as often as said. */
    private Tree force(String when, double moverCost, int mover, int later, int imagined) {
        Tree.Branch[] types = new Tree.Branch[game.node.length];
        double won = game.limitedGain - game.restraint;
        double fought = (2 * game.chanceAlone - 1) * game.limitedGain - game.limitedCost * moverCost - game.restraint;
        for (int n = 0; n < types.length; n++) {
            types[n] = with(
                    game.aboutTarget[n],
                    type(n),
                    G.move(
                            FORCED,
                            when + ", " + type(n),
                            to(
                                    "concede",
                                    end("conceded", mover * won, later * won, 0, -game.limitedGain, imagined * won)),
                            to(
                                    "resist",
                                    end(
                                            "resisted",
                                            mover * fought,
                                            later * fought,
                                            0,
                                            resisting(game.chanceAlone, game.node[n]),
                                            imagined * fought))));
        }
        return G.chance("target's cost, " + when, types);
    }

    /** Limited force as a target of a known cost meets it. */
    private Tree self(String when, int asked, double alone, double cost) {
        double resisting = resisting(alone, cost);
        return G.move(
                FORCED,
                "itself, " + when,
                to("concede", end("conceded", 0, 0, -asked * game.limitedGain, -game.limitedGain, 0)),
                to("resist", end("resisted", 0, 0, asked * resisting, resisting, 0)));
    }

    private double resisting(double alone, double cost) {
        return (1 - 2 * alone) * game.limitedGain - 0.5 * game.limitedCost * cost;
    }

    private Tree target(double alone, double chance, double cost) {
        int acts = game.demandCount + 1;
        Tree.Branch[] faced = new Tree.Branch[acts];
        for (int k = 0; k < game.demandCount; k++) {
            String who = "the target asked for " + game.demand[k];
            faced[k] = with(
                    "1/" + acts,
                    "demand " + game.demand[k],
                    G.move(
                            ASKED,
                            who,
                            to("accept", end("accepted", 0, 0, -game.demand[k], 0, 0)),
                            to("refuse", imagines(who, 1, alone, chance, cost))));
        }
        faced[acts - 1] = with("1/" + acts, "limited force", self("met with force", 0, alone, cost));
        return G.chance("what it may meet", faced);
    }

    private String type(int n) {
        return "target of cost " + game.node[n];
    }

    private static Tree end(String outcome, double mover, double later, double asked, double forced, double imagined) {
        return G.end(outcome, mover, later, asked, forced, imagined);
    }
}
