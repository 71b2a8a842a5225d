package org.equipoise.data.state;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.data.file.Row;

/** Reads cells that hold codes of states; a code that no list knows is a problem with the nearest one named. */
public final class StateCode {

    /** Codes outside the state system: Vichy France, Venice, Hejaz and Najd, Hyderabad, and Annam. */
    private static final List<Integer> OUTSIDE = List.of(219, 324, 671, 672, 751, 8152);

    private static final class Known {
        static final Set<String> COW = codes(State::cow);
        static final Set<String> GW = codes(State::gw);

        private static Set<String> codes(ToIntFunction<State> code) {
            return Stream.concat(
                            States.shipped().all().stream()
                                    .map(code::applyAsInt)
                                    .filter(known -> known > 0),
                            OUTSIDE.stream())
                    .map(String::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private StateCode() {}

    /** A Correlates of War code; a problem, and 0, where it is none. */
    public static int cow(Row row, String column) {
        return known(row, column, row.text(column), Known.COW);
    }

    /** The same for sources that list more than the states of COW: 0, and a remark, for a code of theirs that is none. */
    public static int cowIfAny(Row row, String column) {
        String code = row.text(column);
        if (Known.COW.contains(code)) {
            return Integer.parseInt(code);
        }
        if (row.code(column, 2, 999) > 0) {
            row.findings().remark("Code " + code + " is none of COW's; its rows are of no state.");
        }
        return 0;
    }

    /** Codes of Gleditsch and Ward with commas between them, in the order of the cell; none where it is empty. */
    public static List<Integer> gw(Row row, String column) {
        return Arrays.stream(row.text(column).split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> known(row, column, code, Known.GW))
                .toList();
    }

    private static int known(Row row, String column, String code, Set<String> known) {
        if (known.contains(code)) {
            return Integer.parseInt(code);
        }
        row.findings()
                .unknown(
                        row.place(column),
                        "state code",
                        code,
                        known.stream().sorted().toList());
        return 0;
    }

    /** The Correlates of War code of the state that Gleditsch and Ward code so in a year; none for those that only they list. */
    public static Optional<Integer> cowOf(int gw, int year) {
        return States.shipped().byGw(gw, year).map(State::cow).filter(cow -> cow > 0);
    }
}
