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

    /** 2x2x2x2.nfg of Gambit's collection, said to have three equilibria. */
    static StrategicGame fourPlayers() {
        return table(
                new int[] {2, 2, 2, 2},
                "1.131 1.210 2.426 2.429 4.225 5.277 4.837 5.645 4.452 4.549 1.655 1.347 7.566 4.655 7.076 4.423 "
                        + "1.223 1.358 2.234 2.238 4.483 5.764 4.995 5.754 4.564 4.326 1.762 1.576 7.247 4.943 7.362 4.382 "
                        + "2.326 2.422 3.222 3.024 1.478 2.544 1.973 7.486 2.747 2.243 3.518 3.062 1.759 2.705 1.735 4.043 "
                        + "5.255 5.334 2.643 2.873 4.383 1.436 4.864 5.267 5.634 5.675 2.455 6.523 4.642 1.897 4.042 3.830 ");
    }

    /** 3x3x3.nfg of Gambit's collection, said to have five equilibria, two of them pure. */
    static StrategicGame threeByThree() {
        return table(
                new int[] {3, 3, 3},
                "1.131 1.210 2.426 1.358 2.234 2.238 1.655 1.347 2.747 1.576 5.634 5.675 1.478 2.544 1.973 1.436 4.864 5.267 "
                        + "1.735 4.043 7.247 3.830 1.335 1.734 1.428 1.521 4.248 2.429 2.326 2.422 5.255 5.334 2.643 2.243 3.518 3.062 "
                        + "2.455 6.523 4.225 7.486 4.483 5.764 7.566 4.655 7.076 4.943 7.362 4.382 4.434 4.271 4.120 4.533 5.231 5.458 "
                        + "3.222 3.024 1.223 2.873 4.452 4.549 4.564 4.326 1.762 5.277 4.837 5.645 4.995 5.754 4.383 4.423 1.759 2.705 "
                        + "4.642 1.897 4.042 4.976 7.324 7.723 4.486 4.882 2.537 ");
    }

    /** 2x2x2x2x2.nfg of Gambit's collection, said to have five equilibria. */
    static StrategicGame fivePlayers() {
        return table(
                new int[] {2, 2, 2, 2, 2},
                "7.247 7.362 4.642 4.042 4.225 2.537 1.427 4.542 7.577 2.236 1.223 2.234 5.255 2.643 4.564 2.675 1.132 5.369 4.669 1.131 "
                        + "1.759 1.735 4.452 1.655 2.747 2.778 2.342 2.164 2.243 1.473 4.120 7.324 4.483 4.995 4.383 2.747 3.518 1.223 2.234 5.255 "
                        + "4.837 1.478 1.973 7.566 7.076 2.355 2.798 2.832 3.974 3.575 1.762 5.634 2.455 1.335 4.434 2.426 2.326 3.222 4.452 1.655 "
                        + "3.518 1.131 2.426 2.326 3.222 1.740 3.803 3.464 1.323 1.214 4.864 1.428 4.248 5.231 4.486 2.643 4.564 1.762 5.634 2.455 "
                        + "4.943 4.382 1.897 3.830 5.277 2.417 1.624 4.572 7.969 5.174 1.358 2.238 5.334 2.873 4.326 2.238 1.985 5.395 4.274 1.210 "
                        + "2.705 4.043 4.549 1.347 2.243 1.646 1.640 5.349 5.056 4.580 4.976 7.723 5.764 5.754 1.436 2.243 3.062 1.358 2.238 5.334 "
                        + "5.645 2.544 7.486 4.655 4.423 5.347 1.403 1.380 2.793 2.269 1.576 5.675 6.523 1.734 4.271 2.429 2.422 3.024 4.549 1.347 "
                        + "3.062 1.210 2.429 2.422 3.024 4.192 2.685 2.678 4.792 4.462 5.267 1.521 4.533 5.458 4.882 2.873 4.326 1.576 5.675 6.523 ");
    }
}
