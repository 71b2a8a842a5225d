package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/** Strategic games that everybody knows, for tests. */
final class Tables {

    private Tables() {}

    /** A game from its size and, profile by profile with the first player's strategy varying fastest, the payoffs of all players. */
    static StrategicGame table(int[] sizes, String payoffs) {
        List<String> players = new ArrayList<>();
        List<List<String>> names = new ArrayList<>();
        for (int size : sizes) {
            players.add("P" + (players.size() + 1));
            List<String> own = new ArrayList<>();
            for (int s = 1; s <= size; s++) {
                own.add(String.valueOf(s));
            }
            names.add(own);
        }
        List<List<BigFraction>> list = new ArrayList<>();
        String[] numbers = payoffs.trim().split("\\s+");
        for (int at = 0; at < numbers.length; at += sizes.length) {
            list.add(
                    Arrays.stream(numbers, at, at + sizes.length).map(Exact::of).toList());
        }
        return StrategicGame.of("table", "", players, names, list);
    }

    /** Two players' payoffs as matrices, rows the first player's. */
    static StrategicGame matrices(int[][] one, int[][] two) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < one[0].length; column++) {
            for (int row = 0; row < one.length; row++) {
                text.append(one[row][column])
                        .append(' ')
                        .append(two[row][column])
                        .append(' ');
            }
        }
        return table(new int[] {one.length, one[0].length}, text.toString());
    }

    /** A profile from its fractions, players apart by {@code |}. */
    static List<List<BigFraction>> profile(String text) {
        List<List<BigFraction>> profile = new ArrayList<>();
        for (String own : text.split("\\|")) {
            profile.add(Arrays.stream(own.trim().split("\\s+")).map(Exact::of).toList());
        }
        return profile;
    }

    static StrategicGame battleOfTheSexes() {
        return matrices(new int[][] {{3, 0}, {0, 2}}, new int[][] {{2, 0}, {0, 3}});
    }

    static StrategicGame prisonersDilemma() {
        return matrices(new int[][] {{3, 0}, {5, 1}}, new int[][] {{3, 5}, {0, 1}});
    }

    static StrategicGame rockPaperScissors() {
        return matrices(
                new int[][] {{0, -1, 1}, {1, 0, -1}, {-1, 1, 0}}, new int[][] {{0, 1, -1}, {-1, 0, 1}, {1, -1, 0}});
    }

    /** Von Stengel 1997, as in Gambit's collection: 75 equilibria. */
    static StrategicGame vonStengel() {
        return table(
                new int[] {6, 6},
                "9504 72336 -111771 -461736 397584 1227336 171204 -1718376 1303104 1303104 737154 -453420 "
                        + "-660 48081 31680 -300036 -113850 774576 -45936 -1039236 -453420 737154 -227040 -227040 "
                        + "19976 29216 -130944 -178761 451176 451176 208626 -586476 1227336 397584 774576 -113850 "
                        + "-20526 14124 168124 -84436 -586476 208626 -263076 -263076 -1718376 171204 -1039236 -45936 "
                        + "1776 1776 -8514 -8976 29216 19976 14124 -20526 72336 9504 48081 -660 "
                        + "-8976 -8514 52764 52764 -178761 -130944 -84436 168124 -461736 -111771 -300036 31680 ");
    }

    /** McKelvey and McLennan 1997, in Gambit's collection: nine equilibria, two of them totally mixed. */
    static StrategicGame nineEquilibria() {
        return table(new int[] {2, 2, 2}, "9 8 12  0 0 0  0 0 0  9 8 2  0 0 0  3 4 6  3 4 6  0 0 0");
    }

    /** Nau, Gomez Canovas and Hansen 2004, section 4: one equilibrium, irrational. */
    static StrategicGame irrational() {
        return table(new int[] {2, 2, 2}, "3 0 2  0 1 0  0 2 0  1 0 0  1 0 0  0 3 0  0 1 0  2 0 3");
    }

    /** Nau, Gomez Canovas and Hansen 2004, section 5: three pure, two incompletely mixed and a continuum of mixed equilibria. */
    static StrategicGame mixedContinuum() {
        return table(new int[] {2, 2, 2}, "0 0 2  3 0 0  0 3 0  0 0 0  1 1 0  0 0 0  0 0 0  0 0 3");
    }
}
