package org.equipoise.lab.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.equipoise.data.panel.DyadYear;
import org.equipoise.data.rivalry.ArmsRace;
import org.equipoise.lab.regression.Fit;
import org.equipoise.lab.regression.Logistic;

/** Whether rivals who race in arms come to blows more often than other rivals, and than their territory and past let expect. */
final class ArmsRaceYears {

    private static final int LAST = 1993;

    private ArmsRaceYears() {}

    static void tell(EvidenceData data, Figures figures) {
        data.races().ifPresent(file -> tell(data.long1816(), file.rows(), figures));
    }

    private static void tell(List<DyadYear> all, List<ArmsRace> races, Figures figures) {
        Set<List<Integer>> racing = new HashSet<>();
        for (ArmsRace race : races) {
            for (int year = race.from(); year <= race.to(); year++) {
                racing.add(List.of(Math.min(race.cow1(), race.cow2()), Math.max(race.cow1(), race.cow2()), year));
            }
        }
        List<DyadYear> in = new ArrayList<>();
        List<DyadYear> out = new ArrayList<>();
        for (DyadYear row : all) {
            if (row.year() <= LAST) {
                (races(row, racing) ? in : out).add(row);
            }
        }
        Map<String, Predicate<DyadYear>> outcomes =
                Map.of("dispute", DyadYear::dispute, "fatal", DyadYear::fatal, "war", DyadYear::war);
        outcomes.forEach((name, happened) -> {
            figures.put("race.in." + name, Estimate.share(BaseRates.count(in, happened), in.size()));
            figures.put("race.out." + name, Estimate.share(BaseRates.count(out, happened), out.size()));
            Logistic logistic = new Logistic(List.of("constant", "race", "territorial", "peace"));
            for (DyadYear row : all) {
                if (row.year() <= LAST) {
                    logistic.add(
                            new double[] {
                                1, races(row, racing) ? 1 : 0, row.territorial() ? 1 : 0, AnnualLogits.peace(row)
                            },
                            happened.test(row),
                            row.pair());
                }
            }
            Fit fit = logistic.fit();
            figures.put("race.logit." + name, Estimate.of(fit, "race"));
        });
    }

    private static boolean races(DyadYear row, Set<List<Integer>> racing) {
        return racing.contains(List.of(row.first(), row.second(), row.year()));
    }
}
