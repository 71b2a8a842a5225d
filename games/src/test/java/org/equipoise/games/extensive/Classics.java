package org.equipoise.games.extensive;

import static org.equipoise.games.extensive.Between.to;
import static org.equipoise.games.extensive.Between.with;

/** Small games that everybody knows, for tests. */
public final class Classics {

    private Classics() {}

    /** Stripped-down poker, Reiley et al. 2008: Alice sees her card and bets or folds, Bob calls or folds without seeing it. */
    public static Game poker() {
        Between g = Game.between("Alice", "Bob");
        Tree king = g.move(
                "Bob",
                "facing a bet",
                to("call", g.end("Alice wins big", 2, -2)),
                to("fold", g.end("Alice wins", 1, -1)));
        Tree queen = g.move(
                "Bob",
                "facing a bet",
                to("call", g.end("Bob wins big", -2, 2)),
                to("fold", g.end("Alice wins", 1, -1)));
        return g.titled("Stripped-down poker")
                .startingAt(g.chance(
                        "deal",
                        with(
                                "1/2",
                                "King",
                                g.move("Alice", "King", to("bet", king), to("fold", g.end("Bob wins", -1, 1)))),
                        with(
                                "1/2",
                                "Queen",
                                g.move("Alice", "Queen", to("bet", queen), to("fold", g.end("Bob wins", -1, 1))))));
    }

    /** Kuhn 1950: three cards, one each; ante 1, one bet of 1. */
    public static Game kuhnPoker() {
        Between g = Game.between("Alice", "Bob");
        String[] card = {"J", "Q", "K"};
        Tree.Branch[] deals = new Tree.Branch[6];
        int deal = 0;
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                if (a == b) {
                    continue;
                }
                int win = a > b ? 1 : -1;
                Tree afterBet =
                        g.move("Bob", card[b] + " bet", to("fold", g.end(1, -1)), to("call", g.end(2 * win, -2 * win)));
                Tree afterCheckBet = g.move(
                        "Alice",
                        card[a] + " check bet",
                        to("fold", g.end(-1, 1)),
                        to("call", g.end(2 * win, -2 * win)));
                Tree afterCheck =
                        g.move("Bob", card[b] + " check", to("check", g.end(win, -win)), to("bet", afterCheckBet));
                deals[deal++] = with(
                        "1/6",
                        card[a] + card[b],
                        g.move("Alice", card[a], to("check", afterCheck), to("bet", afterBet)));
            }
        }
        return g.titled("Kuhn poker").startingAt(g.chance("deal", deals));
    }

    /** Matching pennies where the row player gets 2 at one match. */
    public static Game asymmetricPennies() {
        Between g = Game.between("Row", "Column");
        return g.titled("Asymmetric matching pennies")
                .startingAt(g.move(
                        "Row",
                        "row",
                        to("U", g.move("Column", "column", to("L", g.end(2, 0)), to("R", g.end(0, 1)))),
                        to("D", g.move("Column", "column", to("L", g.end(0, 1)), to("R", g.end(1, 0))))));
    }

    /** Signorino 1999 with the payoffs of the known answer: status quo, capitulation, war. */
    public static Game crisis() {
        Between g = Game.between("challenger", "defender");
        return g.titled("A crisis in two moves")
                .startingAt(g.move(
                        "challenger",
                        "challenge",
                        to("status quo", g.end("status quo", .5, 0)),
                        to(
                                "demand",
                                g.move(
                                        "defender",
                                        "answer",
                                        to("give in", g.end("capitulation", .9, 0)),
                                        to("resist", g.end("war", .3, -.1))))));
    }
}
