package org.equipoise.data.ucdp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/**
 * The states in a conflict, by the codes of Gleditsch and Ward. A state that only sends troops is a secondary party: who looks at the
 * first parties alone does not find it.
 *
 * @param a first parties of side A
 * @param aSecond secondary parties of side A
 * @param b first parties of side B, none where it is no state
 * @param bSecond secondary parties of side B
 * @param location states whose land or government is fought over
 */
public record Sides(
        List<Integer> a, List<Integer> aSecond, List<Integer> b, List<Integer> bSecond, List<Integer> location) {

    public Sides {
        a = List.copyOf(a);
        aSecond = List.copyOf(aSecond);
        b = List.copyOf(b);
        bSecond = List.copyOf(bSecond);
        location = List.copyOf(location);
    }

    static Sides of(Row row) {
        return new Sides(
                StateCode.gw(row, "gwno_a"),
                StateCode.gw(row, "gwno_a_2nd"),
                StateCode.gw(row, "gwno_b"),
                StateCode.gw(row, "gwno_b_2nd"),
                StateCode.gw(row, "gwno_loc"));
    }

    /** COW codes of all parties, first and secondary, side A first. */
    List<Integer> cow(int year) {
        return Stream.of(a, b, aSecond, bSecond)
                .flatMap(List::stream)
                .map(gw -> StateCode.cowOf(gw, year))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    static String text(List<Integer> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
