package org.equipoise.lab.draft;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.equipoise.data.cow.StateYear;
import org.equipoise.data.dispute.DisputeYear;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.state.Party;
import org.equipoise.data.state.States;

/**
 * What a rival has on the first day: imported arms by supplier (perpetual inventory, 8 % a year, of deliveries before the day),
 * inflow of the last three years, spending, personnel, share of world capabilities, promises, the last dispute with the other.
 */
final class StartingValues {

    private static final String NO_DATA = "no data";
    private static final double KEPT = 0.92;
    private static final int LISTED = 3;
    private static final List<String> ORDINALS = List.of("largest", "second", "third");

    private final Extract extract;
    private final Citations citations;
    private final YearMonth day;

    StartingValues(Extract extract, Citations citations, YearMonth day) {
        this.extract = extract;
        this.citations = citations;
        this.day = day;
    }

    /** The values of both sides. */
    static List<StartingValue> of(Request request, Extract extract, Citations citations) {
        StartingValues starting = new StartingValues(extract, citations, request.from());
        List<StartingValue> values = new ArrayList<>(
                starting.of(request.first().cow(), request.second().cow()));
        values.addAll(starting.of(request.second().cow(), request.first().cow()));
        return values;
    }

    /** The values of one side against another. */
    List<StartingValue> of(int state, int rival) {
        List<StartingValue> values = new ArrayList<>();
        arms(state, values);
        spending(state, values);
        capabilities(state, values);
        pacts(state, values);
        disputes(state, rival, values);
        return values;
    }

    private int lastYear() {
        return day.getYear() - 1;
    }

    private String source(Optional<? extends Extract.Part<?>> part) {
        return part.map(one ->
                        String.join(" ", one.from().stream().map(citations::id).toList()))
                .orElse("");
    }

    private void arms(int state, List<StartingValue> values) {
        String source = source(extract.deliveries());
        boolean covered = extract.deliveries()
                .filter(part -> part.coverage().holds(lastYear()))
                .isPresent();
        if (!covered) {
            values.add(new StartingValue(state, "imported arms", NO_DATA, "", source, ""));
            return;
        }
        Map<String, Double> stocks = new TreeMap<>();
        double inflow = 0;
        for (Delivery row : extract.deliveries().orElseThrow().rows()) {
            boolean ours = row.recipient().kind() == Party.Kind.STATE
                    && row.recipient().cow() == state;
            if (ours && row.tiv() > 0 && row.year() <= lastYear()) {
                stocks.merge(row.supplier().name(), row.tiv() * power(lastYear() - row.year()), Double::sum);
                inflow += row.year() > lastYear() - 3 ? row.tiv() : 0;
            }
        }
        double all = 0;
        for (double stock : stocks.values()) {
            all += stock;
        }
        String year = String.valueOf(lastYear());
        values.add(new StartingValue(state, "imported arms in stock", Figure.plain(round(all)), "TIV m", source, year));
        List<Map.Entry<String, Double>> largest = stocks.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ORDINALS.size())
                .toList();
        for (int at = 0; at < largest.size(); at++) {
            Map.Entry<String, Double> one = largest.get(at);
            values.add(new StartingValue(
                    state,
                    "from its " + ORDINALS.get(at) + " supplier",
                    one.getKey() + ", " + Figure.plain(round(one.getValue())),
                    "TIV m",
                    source,
                    year));
        }
        values.add(new StartingValue(
                state, "delivered in three years", Figure.plain(round(inflow)), "TIV m", source, year));
    }

    private static double power(int years) {
        double kept = 1;
        for (int year = 0; year < years; year++) {
            kept *= KEPT;
        }
        return kept;
    }

    private static double round(double value) {
        return Math.rint(value * 10) / 10;
    }

    private void spending(int state, List<StartingValue> values) {
        Optional<Extract.Outlay> last = extract.spending().flatMap(part -> part.rows().stream()
                .filter(row -> row.state() == state && row.million() > 0 && row.year() <= lastYear())
                .max(Comparator.comparingInt(Extract.Outlay::year)));
        values.add(new StartingValue(
                state,
                "military spending",
                last.map(row -> Figure.plain(row.million())).orElse(NO_DATA),
                last.map(row -> row.base() == 0 ? "current US$ m" : "US$ m of " + row.base())
                        .orElse(""),
                source(extract.spending()),
                last.map(row -> String.valueOf(row.year())).orElse("")));
    }

    private void capabilities(int state, List<StartingValue> values) {
        Optional<StateYear> last = extract.capabilities().flatMap(part -> part.rows().stream()
                .filter(row -> row.cow() == state && row.year() <= lastYear())
                .max(Comparator.comparingInt(StateYear::year)));
        String source = source(extract.capabilities());
        String year = last.map(row -> String.valueOf(row.year())).orElse("");
        values.add(new StartingValue(
                state,
                "armed forces",
                last.filter(row -> row.personnel() > 0)
                        .map(row -> Figure.plain(row.personnel()))
                        .orElse(NO_DATA),
                last.isPresent() ? "thousand" : "",
                source,
                year));
        values.add(new StartingValue(
                state,
                "share of world capabilities",
                last.filter(row -> row.cinc() > 0)
                        .map(row -> Figure.plain(row.cinc()))
                        .orElse(NO_DATA),
                last.isPresent() ? "CINC" : "",
                source,
                year));
    }

    private void pacts(int state, List<StartingValue> values) {
        String source = source(extract.pacts());
        boolean covered = extract.pacts()
                .filter(part -> part.coverage().holds(lastYear()))
                .isPresent();
        List<String> names = extract.pacts().stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> row.first() == state && row.year() == lastYear() && row.defence())
                .map(row -> States.shipped()
                        .byCow(row.second(), row.year())
                        .map(other -> other.name())
                        .orElse("state " + row.second()))
                .distinct()
                .sorted()
                .toList();
        String value = !covered
                ? NO_DATA
                : names.isEmpty()
                        ? "none"
                        : names.size() + " states" + (names.size() <= LISTED ? ": " + String.join(", ", names) : "");
        values.add(new StartingValue(
                state,
                "promises of defence, all treaties",
                value,
                "",
                source,
                covered ? String.valueOf(lastYear()) : ""));
    }

    private void disputes(int state, int rival, List<StartingValue> values) {
        String source = source(extract.disputes());
        boolean covered = extract.disputes()
                .filter(part -> part.coverage().holds(lastYear()))
                .isPresent();
        Optional<DisputeYear> last = extract.disputes().flatMap(part -> part.rows().stream()
                .filter(row -> row.first() == state && row.second() == rival && row.onset() && row.year() <= lastYear())
                .max(Comparator.comparingInt(DisputeYear::year)));
        String value = last.map(row -> String.valueOf(row.year())).orElse(covered ? "none on record" : NO_DATA);
        String remark = last.isPresent() && !covered ? " (the record ends before)" : "";
        values.add(new StartingValue(state, "last dispute of the two began", value + remark, "", source, ""));
    }
}
