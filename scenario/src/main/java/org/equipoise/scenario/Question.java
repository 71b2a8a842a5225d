package org.equipoise.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.problem.Place;

/**
 * What is asked of a scenario: which policies to compare, from when, for how long.
 *
 * @param id name of its file without the ending
 * @param text the question in words
 * @param start first month of play, when it differs from the scenario's
 * @param asOf month whose knowledge may be used
 * @param clamp last month of history that is replayed
 * @param months horizon, at least 1
 * @param policies ids of policies, at least one
 * @param baseline policy that the others are compared with
 * @param conditions ids of conditions, possibly none
 * @param measures ids of measures; none means all
 * @param paths ids of monthly quantities to chart, possibly none
 * @param dates months at which the paths are tabulated
 * @param futures draws of what is not known
 * @param replicates draws of luck for each
 * @param hypotheses parameters whose rival readings split the results
 * @param place where it is written
 * @param measuresPlace where its measures are written
 * @param pathsPlace where its paths are written
 * @param datesPlace where its dates are written
 */
public record Question(
        String id,
        String text,
        Optional<YearMonth> start,
        Optional<YearMonth> asOf,
        Optional<YearMonth> clamp,
        int months,
        List<String> policies,
        String baseline,
        List<String> conditions,
        List<String> measures,
        List<String> paths,
        List<YearMonth> dates,
        int futures,
        int replicates,
        List<String> hypotheses,
        Place place,
        Place measuresPlace,
        Place pathsPlace,
        Place datesPlace) {
    public Question {
        policies = List.copyOf(policies);
        conditions = List.copyOf(conditions);
        measures = List.copyOf(measures);
        paths = List.copyOf(paths);
        dates = List.copyOf(dates);
        hypotheses = List.copyOf(hypotheses);
    }

    /** The same question about other measures, monthly quantities and hypotheses. */
    public Question about(List<String> otherMeasures, List<String> otherPaths, List<String> otherHypotheses) {
        return new Question(
                id,
                text,
                start,
                asOf,
                clamp,
                months,
                policies,
                baseline,
                conditions,
                otherMeasures,
                otherPaths,
                dates,
                futures,
                replicates,
                otherHypotheses,
                place,
                measuresPlace,
                pathsPlace,
                datesPlace);
    }
}
