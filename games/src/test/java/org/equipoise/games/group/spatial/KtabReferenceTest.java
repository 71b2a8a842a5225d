package org.equipoise.games.group.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.equipoise.games.group.Actor;
import org.equipoise.games.group.Group;
import org.equipoise.games.group.Issue;
import org.equipoise.games.group.Stake;
import org.junit.jupiter.api.Test;

/** Figures that KTAB itself printed, in the reference runs that come with its sources (C++, 2016 and 2017). */
class KtabReferenceTest {

    /** Powers are printed to two decimals and positions to four, so that the last of three or four digits may differ by one. */
    private static final Offset<Double> THREE = within(1.01e-3);

    private static final Offset<Double> FOUR = within(1.5e-4);

    /** [C] KTAB kmodel, reference run of 30 May 2017: demo PCE with the square victory model. */
    @Test
    void oneTableOfStrengthsGivesAllThreeDistributions() {
        double[][] s = {{0, 12.099, 54.921}, {10.333, 0, 27.079}, {5.007, 55.047, 0}};

        shares(s, OutcomeModel.MARKOV_UNIFORM, .6351, .2148, .1501);
        shares(s, OutcomeModel.MARKOV_INCENTIVE, .5094, .2796, .2110);
        shares(s, OutcomeModel.CONDITIONAL, .8659, .1241, .0100);
        shares(new double[][] {{0, 51.212}, {19.714, 0}}, OutcomeModel.MARKOV_INCENTIVE, .8709, .1291);
    }

    private static void shares(double[][] s, OutcomeModel outcome, double... expected) {
        Election election =
                CondorcetElection.decide(List.of("a", "b", "c").subList(0, s.length), s, VictoryModel.SQUARE, outcome);
        for (int a = 0; a < expected.length; a++) {
            assertThat(election.probabilities().get(a)).isCloseTo(expected[a], within(5.1e-5));
        }
    }

    /** Seven actors and three issues of KTAB's dummyData_3Dim.csv: capability, then position and salience in per cent of each. */
    private static final Group SEVEN = group(new double[][] {
        {102.54, 75.79, 49.53, 6.37, 5.91, 70.45, 28.15},
        {53.39, 82.72, 30.33, 73.50, 21.22, 64.00, 24.79},
        {129.64, 82.45, 48.47, 90.89, 13.55, .07, 34.62},
        {75.92, 62.52, 20.76, 50.82, 39.24, 62.33, 22.21},
        {63.22, 82.34, 40.96, 45.77, 25.43, 73.31, 22.59},
        {120.05, 84.48, 22.92, 33.70, 39.35, 88.11, 15.42},
        {54.18, 70.96, 31.75, 33.46, 27.93, 90.36, 26.03}
    });

    /** [C] KTAB smp, reference run of 30 May 2017 on dummyData_3Dim, turn 0. */
    @Test
    void defaultsFollowTheReferenceRunThroughItsFirstRound() {
        SpatialRound round = SpatialModel.bargain(SEVEN, SpatialVariant.ktab());

        close(round.before().risk(), THREE, -.500, -.459, -.499, -.274, 1.000, -.232, -.430);
        bargain(round, 0, 6, .7643, .0947, 75.61, 24.785, 71.95);
        bargain(round, 1, 0, .7964, .2810, 81.69, 73.16, 64.50);
        bargain(round, 2, 6, .8334, .4711, 82.26, 82.56, 2.06);
        bargain(round, 3, 0, .8056, .2839, 65.82, 50.76, 63.02);
        bargain(round, 4, 0, .5836, .0116, 79.54, 44.715, 72.05);
        bargain(round, 5, 1, .8510, .2986, 84.39, 34.05, 86.34);
        bargain(round, 6, 1, .3970, .0286, 78.93, 56.33, 72.52);
        resolved(round, 0, 4, .0004, .2938, .0137, .1953, .4968);
        resolved(round, 1, 3, .0249, .1609, .2445, .5696);
        resolved(round, 2, 0, .6347, .3653);
        resolved(round, 3, 1, .1627, .8373);
        resolved(round, 4, 1, .0716, .9284);
        resolved(round, 5, 1, .3729, .6271);
        resolved(round, 6, 1, .0048, .6634, .0409, .2908);
        List<Double> stays =
                SEVEN.actors().get(2).stakes().stream().map(Stake::position).toList();
        assertThat(round.after().actors().get(2).stakes().stream().map(Stake::position))
                .isEqualTo(stays);
    }

    private static void bargain(SpatialRound round, int i, int j, double odds, double gain, double... point) {
        Bargain bargain = round.resolutions().get(i).bargains().stream()
                .filter(each -> each.initiator().equals("actor " + i))
                .findFirst()
                .orElseThrow();
        assertThat(bargain.receiver()).isEqualTo("actor " + j);
        assertThat(bargain.odds()).isCloseTo(odds, FOUR);
        assertThat(bargain.gain()).isCloseTo(gain, FOUR);
        close(bargain.initiatorTo(), within(.02), point);
        close(bargain.receiverTo(), within(.02), point);
    }

    private static void resolved(SpatialRound round, int k, int chosen, double... probabilities) {
        Election election = round.resolutions().get(k).election();
        // strengths are differences of nearly equal utilities, so that the rounding of bargains to four decimals shows
        close(election.probabilities(), within(2e-3), probabilities);
        assertThat(election.likeliest()).isEqualTo(chosen);
    }

    /**
     * [C] KTAB smp, reference run of 29 November 2016 on smpExample, turn 0. The file asks for other rules, but the run's own tables show
     * the defaults at work.
     */
    @Test
    void defaultsFollowAnotherReferenceRunThroughItsFirstRound() {
        Group five = group(new double[][] {
            {117.7, 52.8, 32.3, 39.8, 22.4, 39.6, 13.4},
            {93.2, 15.9, 25.2, 61.4, 34.5, 72.0, 26.5},
            {61.4, 61.1, 28.8, 86.5, 28.6, 44.5, 18.2},
            {135.4, 26.3, 15.6, 16.5, 42.0, 15.9, 14.3},
            {63.8, 73.3, 39.7, 61.1, 19.9, 26.3, 15.8}
        });
        SpatialRound round = SpatialModel.bargain(five, SpatialVariant.ktab());

        close(round.before().risk(), THREE, 1.000, -.456, -.500, -.284, -.266);
        Space space = new Space(five);
        double[] risk =
                round.before().risk().stream().mapToDouble(Double::doubleValue).toArray();
        double[] first = {1.0000, .8931, .9321, .9359, .9595};
        double[] fourth = {.7115, .4929, .2930, 1.0000, .5015};
        for (int j = 0; j < 5; j++) {
            assertThat(space.utility(0, space.points[j], risk[0])).isCloseTo(first[j], FOUR);
            assertThat(space.utility(3, space.points[j], risk[3])).isCloseTo(fourth[j], FOUR);
        }
        bargain(round, 0, 4, .5741, .0145, 62.11, 46.25, 33.83);
        bargain(round, 1, 2, .7474, .2586, 21.77, 63.23, 70.59);
        bargain(round, 2, 0, .3854, .0671, 54.78, 58.04, 41.66);
        bargain(round, 3, 2, .7858, .4781, 33.33, 18.83, 18.97);
        resolved(round, 0, 2, .0534, .2051, .7415);
        resolved(round, 1, 1, .4290, .5710);
        resolved(round, 2, 2, .0637, .1527, .4539, .3195, .0103);
        resolved(round, 3, 1, .3792, .6208);
        resolved(round, 4, 1, .2262, .7313, .0425);
    }

    private static void close(List<Double> values, Offset<Double> printed, double... expected) {
        assertThat(values).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(values.get(i)).as("%s", values).isCloseTo(expected[i], printed);
        }
    }

    private static Group group(double[][] rows) {
        List<Actor> actors = new ArrayList<>();
        for (double[] row : rows) {
            List<Stake> stakes = new ArrayList<>();
            for (int m = 1; m < row.length; m += 2) {
                stakes.add(new Stake(row[m], row[m + 1] / 100));
            }
            actors.add(new Actor("actor " + actors.size(), row[0], stakes, false, OptionalDouble.empty()));
        }
        return new Group(
                List.of(new Issue("one", 0, 100), new Issue("two", 0, 100), new Issue("three", 0, 100)), actors);
    }
}
