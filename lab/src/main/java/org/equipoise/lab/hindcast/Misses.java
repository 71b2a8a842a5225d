package org.equipoise.lab.hindcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.lab.score.LogScore;

/** Lists surprises, the greatest first: each event once a horizon, and at most one false alarm for each span of time. */
final class Misses {

    private static final double LN_2 = 0.6931471805599453;
    private static final double HALF = 0.5;

    private Misses() {}

    static List<Miss> of(List<CaseRow> rows) {
        Map<String, List<CaseRow>> events = new LinkedHashMap<>();
        for (CaseRow row : rows) {
            row.event().filter(event -> row.happened()).ifPresent(event -> events.computeIfAbsent(
                            row.asked() + " " + event.month() + " " + row.months(), key -> new ArrayList<>())
                    .add(row));
        }
        List<Miss> misses = new ArrayList<>();
        events.values().forEach(windows -> misses.add(event(windows)));
        Set<String> spans = new HashSet<>();
        rows.stream()
                .filter(row -> !row.happened() && row.given().get(0) > HALF)
                .sorted(Comparator.comparingDouble((CaseRow row) -> -row.given().get(0)))
                .filter(row -> spans.add(row.asked() + " " + row.months() + " " + row.span()))
                .forEach(row -> misses.add(new Miss(
                        false,
                        row.asked(),
                        "not: " + row.words(),
                        row.start().toString(),
                        row.months(),
                        1,
                        row.given().get(0),
                        row.given().get(0),
                        row.given().get(1),
                        bits(1 - row.given().get(0)))));
        misses.sort(Comparator.comparingDouble(Miss::surprise)
                .reversed()
                .thenComparing(Miss::asked)
                .thenComparing(Miss::when)
                .thenComparing(Miss::horizon));
        return misses;
    }

    private static Miss event(List<CaseRow> windows) {
        CaseRow first = windows.get(0);
        CaseRow last =
                windows.stream().max(Comparator.comparing(CaseRow::start)).orElse(first);
        double sum = 0;
        double benchmark = 0;
        double surprise = 0;
        for (CaseRow row : windows) {
            sum += row.given().get(0);
            benchmark += row.given().get(1);
            surprise += bits(row.given().get(0));
        }
        int n = windows.size();
        CaseRow.Dated event = first.event().orElseThrow();
        return new Miss(
                true,
                first.asked(),
                event.name(),
                event.month().toString(),
                first.months(),
                n,
                sum / n,
                last.given().get(0),
                benchmark / n,
                surprise / n);
    }

    private static double bits(double probability) {
        return -Elementary.log(Math.max(LogScore.FLOOR, probability)) / LN_2;
    }
}
