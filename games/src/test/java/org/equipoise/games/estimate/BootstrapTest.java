package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.games.estimate.table.Column;
import org.equipoise.games.estimate.table.DataTable;
import org.equipoise.testkit.Statistically;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Starts FEW = new Starts(0, 1);
    private static final DataTable CRISES = Simulated.crises(300, 5);
    private static final Fit FIT = Simulated.crisisModel().with(FEW).fit(CRISES);

    private static List<Bootstrap.Draw> draws(Bootstrap bootstrap, int count) {
        return IntStream.range(0, count).mapToObj(bootstrap::draw).toList();
    }

    @Test
    void drawsAreTheSameInAnyOrderAndOnAnyThread() {
        Bootstrap bootstrap = Bootstrap.of(FIT, 3);
        List<Bootstrap.Draw> forward = draws(bootstrap, 6);
        List<Bootstrap.Draw> backward = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> Bootstrap.of(FIT, 3).draw(5 - i))
                .toList();
        List<Bootstrap.Draw> turned = new ArrayList<>(backward);
        Collections.reverse(turned);

        assertThat(turned).isEqualTo(forward);
        assertThat(BootstrapSummary.of(FIT, backward, .9)).isEqualTo(BootstrapSummary.of(FIT, forward, .9));
        assertThat(draws(Bootstrap.of(FIT, 4), 1)).isNotEqualTo(forward.subList(0, 1));
    }

    @Test
    void drawIsTheFitOfTheDrawnCases() {
        Bootstrap bootstrap = Bootstrap.of(FIT, 3);
        double[] weights = bootstrap.weights(1);
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < weights.length; row++) {
            for (int copy = 0; copy < weights[row]; copy++) {
                rows.add(row);
            }
        }
        assertThat(rows).hasSize(300);
        double[] expected =
                Simulated.crisisModel().with(FEW).fit(CRISES.select(rows)).estimates();
        List<Double> drawn = bootstrap.draw(1).estimates().orElseThrow();
        for (int k = 0; k < expected.length; k++) {
            assertThat(drawn.get(k)).isCloseTo(expected[k], within(1e-8));
        }
    }

    @Test
    void strataKeepTheirSize() {
        int[] classes = FIT.estimable().classes();
        double[] byOutcome = Bootstrap.of(FIT, 3).stratifiedByOutcome().weights(2);
        double[] counts = new double[3];
        for (int row = 0; row < classes.length; row++) {
            counts[classes[row]] += byOutcome[row] - 1;
        }
        assertThat(counts).containsExactly(0, 0, 0);
        Column factor = CRISES.column("f");
        double[] byFactor = Bootstrap.of(FIT, 3).stratifiedBy("f").weights(2);
        double sum = 0;
        for (int row = 0; row < byFactor.length; row++) {
            sum += factor.word(row).equals("b") ? byFactor[row] - 1 : 0;
        }
        assertThat(sum).isZero();
        assertThat(Bootstrap.of(FIT, 3).weights(2)).isNotEqualTo(byFactor);
    }

    @Test
    void casesAreDrawnEvenly() {
        Bootstrap bootstrap = Bootstrap.of(FIT, 8);
        double[] squares = IntStream.range(0, 2_000)
                .mapToDouble(i -> bootstrap.weights(i)[17])
                .toArray();
        Statistically.assertThatMean(squares).isWithin(4).standardErrorsOf(1);
    }

    @Tag("slow")
    @Test
    void standardErrorsAreNearThoseOfTheHessian() {
        BootstrapSummary summary =
                BootstrapSummary.of(FIT, draws(Bootstrap.of(FIT, 3).stratifiedByOutcome(), 300), .95);

        assertThat(summary.draws() + summary.failed()).isEqualTo(300);
        for (String name : new String[] {"u11:x", "u24:y"}) {
            BootstrapSummary.Spread spread = summary.coefficients().stream()
                    .filter(each -> each.coefficient().name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(spread.standardError() / spread.coefficient().standardError())
                    .as(name)
                    .isBetween(.7, 1.5);
            assertThat(spread.interval().low()).isLessThan(spread.coefficient().estimate());
            assertThat(spread.interval().high())
                    .isGreaterThan(spread.coefficient().estimate());
        }
    }

    @Test
    void drawsThatDetermineNothingAreCountedByReason() {
        DataTable few = Simulated.crises(30, 3);
        StrategicChoice small = StrategicChoice.of(ChoiceGame.egame12(), "o ~ 1 | 0 | x - 1 | f");
        Fit fit = small.with(FEW).fit(few);
        List<Bootstrap.Draw> draws = draws(Bootstrap.of(fit, 1), 60);
        BootstrapSummary summary = BootstrapSummary.of(fit, draws, .9);

        assertThat(summary.failed()).isPositive();
        assertThat(summary.draws()).isEqualTo(60 - summary.failed());
        assertThat(summary.failures().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(summary.failed());
        assertThat(BootstrapSummary.estimates(draws)).hasDimensions(summary.draws(), 5);
    }

    @Test
    void summaryIsThatOfTheNumbers() {
        List<Bootstrap.Draw> draws = IntStream.range(0, 5)
                .mapToObj(i -> new Bootstrap.Draw(
                        i,
                        java.util.Optional.of(Collections.nCopies(FIT.estimates().length, (double) i * i)),
                        java.util.Optional.empty()))
                .toList();
        BootstrapSummary.Spread spread =
                BootstrapSummary.of(FIT, draws, .5).coefficients().get(0);
        assertThat(spread.mean()).isEqualTo(6);
        assertThat(spread.standardError()).isCloseTo(Math.sqrt(174.0 / 4), within(1e-12));
        assertThat(spread.interval()).isEqualTo(new Interval(1, 9));
        assertThatThrownBy(() -> BootstrapSummary.of(FIT, draws.subList(0, 1), .5))
                .hasMessageContaining("1 of 1 bootstrap draws");
    }

    @Test
    void strataMustBeKnown() {
        assertThatThrownBy(() -> Bootstrap.of(FIT, 1).stratifiedBy("ff")).hasMessageContaining("no column 'ff'");
    }
}
