package org.equipoise.lab.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.data.cow.WarParticipation;
import org.equipoise.data.dispute.DisputeYear;
import org.equipoise.data.rivalry.Rivalry;

/** Who wins the wars that are decided, and how long peace lasts after wars between rivals. */
final class WarEndings {

    private static final int WON = 1;
    private static final int LOST = 2;
    private static final int WAR = 5;
    private static final int LAST = 2010;

    private WarEndings() {}

    static void tell(EvidenceData data, Figures figures) {
        data.wars().ifPresent(file -> initiators(file.rows(), figures));
        peace(data, figures);
    }

    private static void initiators(List<WarParticipation> rows, Figures figures) {
        Map<Integer, List<WarParticipation>> wars = new TreeMap<>();
        for (WarParticipation row : rows) {
            wars.computeIfAbsent(row.war(), war -> new ArrayList<>()).add(row);
        }
        int decided = 0;
        int byInitiator = 0;
        for (List<WarParticipation> war : wars.values()) {
            boolean bilateral =
                    war.size() == 2 && war.get(0).side() != war.get(1).side();
            if (bilateral
                    && war.get(0).outcome() + war.get(1).outcome() == WON + LOST
                    && war.get(0).outcome() != war.get(1).outcome()) {
                decided++;
                byInitiator += war.stream().anyMatch(side -> side.initiator() && side.outcome() == WON) ? 1 : 0;
            }
        }
        figures.put("war.initiator-rows", Estimate.count(decided));
        figures.put("war.initiator-wins", Estimate.count(byInitiator));
        figures.put("war.initiator-share", Estimate.share(byInitiator, decided));
    }

    private static void peace(EvidenceData data, Figures figures) {
        Map<List<Integer>, Map<Integer, List<DisputeYear>>> pairs =
                new TreeMap<>(java.util.Comparator.<List<Integer>>comparingInt(key -> key.get(0))
                        .thenComparingInt(key -> key.get(1)));
        for (DisputeYear row : data.disputes()) {
            if (row.first() < row.second()) {
                pairs.computeIfAbsent(List.of(row.first(), row.second()), pair -> new TreeMap<>())
                        .computeIfAbsent(row.dispute(), dispute -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Weibull.Spell> spells = new ArrayList<>();
        pairs.forEach((pair, disputes) -> {
            for (List<DisputeYear> war : disputes.values()) {
                boolean both =
                        war.stream().anyMatch(row -> row.firstHostility() == WAR && row.secondHostility() == WAR);
                int began = war.stream().mapToInt(DisputeYear::year).min().orElse(0);
                if (both && rivals(data.rivalries(), pair, began)) {
                    spell(war.stream().mapToInt(DisputeYear::year).max().orElse(0), disputes, spells);
                }
            }
        });
        Weibull law = Weibull.of(spells);
        int ends = (int) spells.stream().filter(Weibull.Spell::ended).count();
        figures.put("peace.n", Estimate.count(spells.size()));
        figures.put("peace.shape", Estimate.number(law.shape(), spells.size(), ends));
        figures.put("peace.scale", Estimate.number(law.scale(), spells.size(), ends));
        for (int years : new int[] {1, 5, 10}) {
            figures.put("peace." + years, Estimate.number(law.beyond(years), spells.size(), ends));
        }
    }

    /** From the last year of a war to the first year of the next dispute with dead, or to the end of the data. */
    private static void spell(int ended, Map<Integer, List<DisputeYear>> disputes, List<Weibull.Spell> spells) {
        int next = Integer.MAX_VALUE;
        for (List<DisputeYear> dispute : disputes.values()) {
            int began = dispute.stream().mapToInt(DisputeYear::year).min().orElse(0);
            boolean fatal = dispute.stream().anyMatch(row -> Math.max(row.firstFatality(), row.secondFatality()) > 0);
            next = fatal && began > ended ? Math.min(next, began) : next;
        }
        boolean over = next < Integer.MAX_VALUE;
        if (over || ended < LAST) {
            spells.add(new Weibull.Spell(over ? next - ended : LAST - ended, over));
        }
    }

    private static boolean rivals(List<Rivalry> rivalries, List<Integer> pair, int year) {
        return rivalries.stream()
                .anyMatch(rivalry -> rivalry.cow1() == pair.get(0)
                        && rivalry.cow2() == pair.get(1)
                        && rivalry.from() <= year
                        && year <= rivalry.to());
    }
}
