package org.equipoise.data.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.equipoise.data.Imported;
import org.equipoise.data.dispute.Dispute;
import org.equipoise.data.dispute.DisputeYear;

/** What began between two states in a year, by a definition. */
final class Onsets {

    private static final int FORCE = 4;
    private static final int WAR = 5;

    /** What one side began. */
    record Begun(boolean dispute, boolean force, boolean fatal, boolean war) {
        static final Begun NOTHING = new Begun(false, false, false, false);

        Begun or(Begun other) {
            return new Begun(dispute || other.dispute, force || other.force, fatal || other.fatal, war || other.war);
        }
    }

    private record Direction(int first, int second) {}

    /** Disputes of two states under way on the first day of a year. */
    record UnderWay(boolean dispute, boolean war) {}

    private final PanelDefinition definition;
    private final Map<Direction, TreeMap<Integer, List<DisputeYear>>> years = new HashMap<>();
    private final Map<Direction, TreeMap<Integer, UnderWay>> underWay = new HashMap<>();

    Onsets(List<DisputeYear> rows, Optional<Imported<Dispute>> durations, PanelDefinition definition) {
        this.definition = definition;
        for (DisputeYear row : rows) {
            years.computeIfAbsent(new Direction(row.first(), row.second()), direction -> new TreeMap<>())
                    .computeIfAbsent(row.year(), year -> new ArrayList<>())
                    .add(row);
            if (!row.onset()) {
                underWay.computeIfAbsent(new Direction(row.first(), row.second()), direction -> new TreeMap<>())
                        .merge(
                                row.year(),
                                new UnderWay(true, war(row)),
                                (had, more) -> new UnderWay(true, had.war() || more.war()));
            }
        }
        if (definition.onePerYear()) {
            Map<Integer, Dispute> lengths = new HashMap<>();
            durations.ifPresent(file -> file.rows().forEach(dispute -> lengths.put(dispute.dispute(), dispute)));
            years.values().forEach(perYear -> perYear.replaceAll((year, all) -> List.of(gravest(all, lengths))));
        }
    }

    private static DisputeYear gravest(List<DisputeYear> all, Map<Integer, Dispute> lengths) {
        Comparator<DisputeYear> order = Comparator.comparing(DisputeYear::onset)
                .thenComparing(row -> Math.max(0, row.fatality()))
                .thenComparing(DisputeYear::hostility)
                .thenComparing(row -> Optional.ofNullable(lengths.get(row.dispute()))
                        .map(Dispute::shortest)
                        .orElse(0))
                .thenComparing(row -> Optional.ofNullable(lengths.get(row.dispute()))
                        .map(Dispute::longest)
                        .orElse(0));
        DisputeYear gravest = all.get(0);
        for (DisputeYear row : all) {
            gravest = order.compare(row, gravest) > 0 ? row : gravest;
        }
        return gravest;
    }

    private List<DisputeYear> rows(int first, int second, int year) {
        TreeMap<Integer, List<DisputeYear>> perYear = years.get(new Direction(first, second));
        return perYear == null ? List.of() : perYear.getOrDefault(year, List.of());
    }

    private static boolean original(DisputeYear row) {
        return row.onset() && row.firstOriginal() && row.secondOriginal();
    }

    /** What a side began against another in a year: disputes that both were in from the first day, the side on side A. */
    Begun begun(int own, int target, int year) {
        Begun begun = Begun.NOTHING;
        for (DisputeYear row : rows(own, target, year)) {
            if (original(row) && row.firstBegan()) {
                begun = begun.or(begun(row, definition.ownForce()));
            }
        }
        return begun;
    }

    /** Years in which a side began a dispute with another. */
    SortedSet<Integer> begunYears(int own, int target) {
        SortedSet<Integer> begun = new TreeSet<>();
        for (int year :
                years.getOrDefault(new Direction(own, target), new TreeMap<>()).keySet()) {
            if (begun(own, target, year).dispute()) {
                begun.add(year);
            }
        }
        return begun;
    }

    /** What began between two states in a year, whoever began it. */
    Begun between(int first, int second, int year) {
        Begun begun = Begun.NOTHING;
        for (DisputeYear row : rows(first, second, year)) {
            if (original(row)) {
                begun = begun.or(begun(row, false));
            }
        }
        return begun;
    }

    /**
     * What was under way between two states on the first day of a year: disputes that the record has in the year with an onset before
     * it. The record does not say when within a dispute the level of war was reached; a dispute that came to it counts as war throughout.
     */
    UnderWay underWay(int first, int second, int year) {
        return underWay.getOrDefault(new Direction(first, second), new TreeMap<>())
                .getOrDefault(year, new UnderWay(false, false));
    }

    /** Disputes that began between two in a year, of which the dead of either are not known and the other's none. */
    List<DisputeYear> deadUnknown(int first, int second, int year) {
        return rows(first, second, year).stream()
                .filter(Onsets::original)
                .filter(row -> Math.max(row.firstFatality(), row.secondFatality()) <= 0)
                .filter(row -> Math.min(row.firstFatality(), row.secondFatality()) < 0)
                .toList();
    }

    private static boolean war(DisputeYear row) {
        return row.firstHostility() == WAR && row.secondHostility() == WAR;
    }

    /** Whether the dead of either side are not known, the other's none, but the dispute is known to have had some. */
    static boolean deadByDispute(DisputeYear row) {
        return Math.max(row.firstFatality(), row.secondFatality()) <= 0
                && Math.min(row.firstFatality(), row.secondFatality()) < 0
                && row.fatality() > 0;
    }

    private Begun begun(DisputeYear row, boolean ownForce) {
        int hostility = ownForce ? row.firstHostility() : Math.max(row.firstHostility(), row.secondHostility());
        return new Begun(
                true,
                hostility >= FORCE,
                Math.max(row.firstFatality(), row.secondFatality()) > 0
                        || definition.fatalityOfDispute() && deadByDispute(row),
                war(row));
    }

    /** Years in which two states were not at peace with each other. */
    SortedSet<Integer> breaks(int first, int second) {
        SortedSet<Integer> breaks = new TreeSet<>();
        TreeMap<Integer, List<DisputeYear>> perYear = years.getOrDefault(new Direction(first, second), new TreeMap<>());
        perYear.forEach((year, rows) -> {
            for (DisputeYear row : rows) {
                boolean counts = definition.everyYearBreaksPeace() || row.onset();
                if (counts && (definition.joinersBreakPeace() || row.firstOriginal() && row.secondOriginal())) {
                    breaks.add(year);
                }
            }
        });
        return breaks;
    }
}
