package org.equipoise.lab.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.equipoise.data.alliance.Membership;
import org.equipoise.data.cow.Major;
import org.equipoise.data.panel.DyadYear;
import org.equipoise.data.panel.Region;
import org.equipoise.data.panel.SideYear;
import org.equipoise.games.Elementary;
import org.equipoise.lab.regression.Fit;
import org.equipoise.lab.regression.Logistic;

/** Whether rivals whom one major power owes defence come to blows less often, and whether a patron of the target alone deters. */
final class Patrons {

    private static final int AMERICAS = 5;
    private static final int FIRST = 1946;
    private static final int LAST = 2010;

    private record StateInYear(int cow, int year) {}

    private final Map<StateInYear, Set<Integer>> patrons = new HashMap<>();
    private final boolean bare;

    private Patrons(List<Membership> members, List<Major> majors, boolean bare) {
        this.bare = bare;
        Map<List<Integer>, List<Membership>> treaties =
                new TreeMap<>(java.util.Comparator.<List<Integer>>comparingInt(key -> key.get(0))
                        .thenComparingInt(key -> key.get(1)));
        for (Membership member : members) {
            treaties.computeIfAbsent(List.of(member.treaty(), member.phase()), key -> new ArrayList<>())
                    .add(member);
        }
        for (List<Membership> treaty : treaties.values()) {
            for (Membership patron : treaty) {
                for (Membership client : treaty) {
                    if (patron.defence() && patron.cow() != client.cow()) {
                        add(patron, client, majors);
                    }
                }
            }
        }
    }

    private void add(Membership patron, Membership client, List<Major> majors) {
        int from = Math.max(FIRST, Math.max(patron.firstYear(), client.firstYear()));
        int to = Math.min(LAST, Math.min(patron.lastYear(), client.lastYear()));
        for (int year = from; year <= to; year++) {
            int then = year;
            if (majors.stream()
                    .anyMatch(span ->
                            span.cow() == patron.cow() && span.firstYear() <= then && then <= span.lastYear())) {
                patrons.computeIfAbsent(new StateInYear(client.cow(), year), state -> new TreeSet<>())
                        .add(patron.cow());
            }
        }
    }

    private Set<Integer> of(int cow, int other, int year) {
        Set<Integer> own = new TreeSet<>(patrons.getOrDefault(new StateInYear(cow, year), Set.of()));
        own.remove(other);
        return own;
    }

    private boolean common(DyadYear row) {
        Set<Integer> both = of(row.first(), row.second(), row.year());
        both.retainAll(of(row.second(), row.first(), row.year()));
        return !both.isEmpty();
    }

    static void tell(EvidenceData data, Figures figures) {
        data.treaties().ifPresent(file -> {
            Patrons patrons = new Patrons(file.rows(), data.majors(), data.asPrinted());
            List<DyadYear> shared =
                    data.dyads().stream().filter(patrons::common).toList();
            figures.put("patron.rows", Estimate.count(2 * shared.size()));
            figures.put("patron.war-events", Estimate.count(BaseRates.count(shared, DyadYear::war)));
            figures.put("patron.force", patrons.odds(data.dyads(), DyadYear::force, false));
            figures.put("patron.fatal", patrons.odds(data.dyads(), DyadYear::fatal, false));
            figures.put("patron.war", patrons.odds(data.dyads(), DyadYear::war, false));
            figures.put("patron.americas.force", patrons.odds(data.dyads(), DyadYear::force, true));
            figures.put("patron.americas.fatal", patrons.odds(data.dyads(), DyadYear::fatal, true));
            figures.put("patron.target.dispute", patrons.target(data.sides(), SideYear::dispute));
            figures.put("patron.target.war", patrons.target(data.sides(), SideYear::war));
        });
    }

    private Estimate odds(List<DyadYear> rows, Predicate<DyadYear> happened, boolean americas) {
        Logistic logistic = new Logistic(List.of("constant", "common", "Americas", "territorial", "peace"));
        for (DyadYear row : rows) {
            logistic.add(
                    new double[] {
                        1,
                        common(row) ? 1 : 0,
                        americas && Region.of(row.first()) == AMERICAS ? 1 : 0,
                        !bare && row.territorial() ? 1 : 0,
                        bare ? 0 : AnnualLogits.peace(row)
                    },
                    happened.test(row),
                    row.pair());
        }
        return Estimate.odds(logistic.fit(), "common");
    }

    private Estimate target(List<SideYear> rows, Predicate<SideYear> happened) {
        Logistic logistic = new Logistic(List.of("constant", "target alone", "common", "territorial", "peace"));
        for (SideYear row : rows) {
            Set<Integer> own = of(row.own(), row.target(), row.year());
            Set<Integer> theirs = of(row.target(), row.own(), row.year());
            Set<Integer> both = new TreeSet<>(own);
            both.retainAll(theirs);
            logistic.add(
                    new double[] {
                        1,
                        own.isEmpty() && !theirs.isEmpty() ? 1 : 0,
                        both.isEmpty() ? 0 : 1,
                        !bare && row.territorial() ? 1 : 0,
                        bare ? 0 : Elementary.log(1.0 + row.peaceYears())
                    },
                    happened.test(row),
                    row.pair());
        }
        Fit fit = logistic.fit();
        return Estimate.odds(fit, "target alone");
    }
}
