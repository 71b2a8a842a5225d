package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.equipoise.games.estimate.numeric.Address;
import org.equipoise.games.estimate.numeric.Objective;
import org.equipoise.games.estimate.table.DataTable;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final DataTable CRISES = Simulated.crises(400, 5);
    private static final Starts FEW = new Starts(0, 1);
    private static final StrategicChoice MODEL = Simulated.crisisModel();

    private static void assertRecovers(Fit fit, double... truth) {
        for (int k = 0; k < truth.length; k++) {
            Coefficient found = fit.coefficients().get(k);
            assertThat(found.standardError()).as(found.name()).isLessThan(3);
            assertThat((found.estimate() - truth[k]) / found.standardError())
                    .as(found.name() + " is " + found.estimate())
                    .isBetween(-3.5, 3.5);
        }
    }

    private static Fit simulateAndFit(
            ChoiceGame game, Link link, Errors errors, String formula, IntFunction<double[]> utilities) {
        DataTable table = Simulated.cases(game, link, errors, 0, 2_500, 9, utilities);
        return StrategicChoice.of(game, formula)
                .with(link)
                .with(errors)
                .with(FEW)
                .fit(table);
    }

    @Tag("slow")
    @Test
    void egame12FindsTheCoefficientsThatMadeTheData() {
        for (Errors errors : Errors.values()) {
            assertRecovers(
                    simulateAndFit(
                            ChoiceGame.egame12(),
                            Link.PROBIT,
                            errors,
                            "o ~ x | 0 | f | y",
                            row -> Simulated.crisis(9, row)),
                    .2,
                    -.5,
                    -.4,
                    .9,
                    -.3,
                    -1,
                    2.5);
        }
        assertRecovers(
                simulateAndFit(
                        ChoiceGame.egame12(),
                        Link.LOGIT,
                        Errors.AGENT,
                        "o ~ x | 0 | f | y",
                        row -> Simulated.crisis(9, row)),
                .2,
                -.5,
                -.4,
                .9,
                -.3,
                -1,
                2.5);
    }

    @Tag("slow")
    @Test
    void egame122FindsTheCoefficientsThatMadeTheData() {
        IntFunction<double[]> utilities = row -> {
            double x = Simulated.x(9, row);
            double y = Simulated.y(9, row);
            return new double[] {.5 + .6 * x, -1.2, 0, .8 * y, .7 * x, -1 + 2 * y};
        };
        String formula = "o ~ x | 1 | 0 | y - 1 | x - 1 | y";
        double[] truth = {.5, .6, -1.2, .8, .7, -1, 2};
        assertRecovers(simulateAndFit(ChoiceGame.egame122(), Link.PROBIT, Errors.AGENT, formula, utilities), truth);
        assertRecovers(simulateAndFit(ChoiceGame.egame122(), Link.PROBIT, Errors.PRIVATE, formula, utilities), truth);
        assertRecovers(simulateAndFit(ChoiceGame.egame122(), Link.LOGIT, Errors.AGENT, formula, utilities), truth);
    }

    @Tag("slow")
    @Test
    void egame123FindsTheCoefficientsThatMadeTheData() {
        IntFunction<double[]> utilities = row -> {
            double x = Simulated.x(9, row);
            double y = Simulated.y(9, row);
            return new double[] {-.6 + .7 * x, 0, 0, .9 * y, .4 * x, 0, 1.5 * y, .3 + .6 * x};
        };
        String formula = "o ~ x | 0 | 0 | y - 1 | x - 1 | 0 | y - 1 | x";
        double[] truth = {-.6, .7, .9, .4, 1.5, .3, .6};
        assertRecovers(simulateAndFit(ChoiceGame.egame123(), Link.PROBIT, Errors.AGENT, formula, utilities), truth);
        assertRecovers(simulateAndFit(ChoiceGame.egame123(), Link.PROBIT, Errors.PRIVATE, formula, utilities), truth);
        assertRecovers(simulateAndFit(ChoiceGame.egame123(), Link.LOGIT, Errors.AGENT, formula, utilities), truth);
    }

    @Tag("slow")
    @Test
    void scaleRegressorsAreFound() {
        DataTable table = Simulated.cases(ChoiceGame.egame12(), Link.PROBIT, Errors.AGENT, 1, 4_000, 9, row -> {
            double[] u = Simulated.crisis(9, row);
            return new double[] {2 * u[0], 0, 2 * u[2], 2 * u[3], .5 * Simulated.x(9, row)};
        });
        assertRecovers(MODEL.scale("x - 1").with(FEW).fit(table), .4, -1, -.8, 1.8, -.6, -2, 5, .5);
    }

    @Tag("slow")
    @Test
    void ultimatumFindsTheCoefficientsThatMadeTheData() {
        StringBuilder text = new StringBuilder("x,y,offer,accept\n");
        for (int row = 0; row < 2_000; row++) {
            double x = Simulated.x(9, row);
            double y = Simulated.y(9, row);
            double r1 = 20 + 10 * x;
            double r2 = 25 + 20 * y;
            double s1 = 12;
            double s2 = 9;
            double u = Address.uniform(9, row, 5);
            // y of F(y) = u by bisection; beyond the limits it is the limit
            double low = 0;
            double high = 100;
            for (int i = 0; i < 60; i++) {
                double middle = (low + high) / 2;
                double g = 100 - middle - r1 - s2 * (1 + StrictMath.exp((middle - r2) / s2));
                if (1 / (1 + StrictMath.exp(g / s1)) < u) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            double offer = low < 1e-9 ? 0 : high > 100 - 1e-9 ? 100 : low;
            double accept = 1 / (1 + StrictMath.exp(-(offer - r2) / s2));
            text.append(x + "," + y + "," + offer + "," + (Address.uniform(9, row, 6) < accept ? 1 : 0) + "\n");
        }
        DataTable table = DataTable.parse("offers.csv", text.toString());

        double[] truth = {20, 10, 25, 20, StrictMath.log(12), StrictMath.log(9)};
        for (String left : new String[] {"offer + accept", "offer"}) {
            Fit fit = Ultimatum.of(left + " ~ x | y", 0, 100).with(FEW).fit(table);
            for (int k = 0; k < truth.length; k++) {
                Coefficient found = fit.coefficients().get(k);
                assertThat((found.estimate() - truth[k]) / found.standardError())
                        .as(found.name())
                        .isBetween(-3.5, 3.5);
            }
        }
        Fit fixed = Ultimatum.of("offer + accept ~ x | y", 0, 100)
                .proposerScale(12)
                .responderScale(9)
                .fit(table);
        assertThat(fixed.coefficients()).hasSize(4);
    }

    @Test
    void gradientAndHessianEqualDifferences() {
        List<Estimable> models = new ArrayList<>();
        models.add(MODEL.join(CRISES));
        models.add(MODEL.with(Errors.PRIVATE).scaleByPlayer("x - 1 | y - 1").join(CRISES));
        models.add(MODEL.with(Link.LOGIT).scale("y - 1").join(CRISES));
        for (Estimable model : models) {
            Likelihood likelihood = new Likelihood(model.kernel(), model.blocks(), 400);
            Property.forAll(1, 5, draws -> draws.array(likelihood.size(), -.7, .7), at -> {
                Objective.Slope slope = likelihood.slope(at);
                assertThat(slope.value()).isEqualTo(likelihood.value(at));
                for (int k = 0; k < at.length; k++) {
                    double h = 1e-5;
                    double[] up = at.clone();
                    double[] down = at.clone();
                    up[k] += h;
                    down[k] -= h;
                    assertThat(slope.gradient()[k])
                            .isCloseTo((likelihood.value(up) - likelihood.value(down)) / (2 * h), within(2e-5));
                    Objective.Slope above = likelihood.slope(up);
                    Objective.Slope below = likelihood.slope(down);
                    for (int l = 0; l < at.length; l++) {
                        assertThat(slope.hessian()[k][l])
                                .isCloseTo((above.gradient()[l] - below.gradient()[l]) / (2 * h), within(1e-4));
                    }
                }
            });
        }
    }

    @Test
    void estimateIsStationaryAndStandardErrorsAreItsCurvature() {
        Fit fit = MODEL.fit(CRISES);
        double[] at = fit.estimates();
        assertThat(fit.logLikelihoodAt(at)).isCloseTo(fit.logLikelihood(), within(1e-10));
        for (int k = 0; k < at.length; k++) {
            double[] off = at.clone();
            off[k] += 1e-4;
            assertThat(fit.logLikelihoodAt(off)).isLessThan(fit.logLikelihood());
        }
        // the information matrix by differences of the likelihood in the coefficients, times the covariances, is one
        int n = at.length;
        double h = 2e-4;
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double information = -(shifted(fit, i, h, k, h)
                                - shifted(fit, i, h, k, -h)
                                - shifted(fit, i, -h, k, h)
                                + shifted(fit, i, -h, k, -h))
                        / (4 * h * h);
                for (int j = 0; j < n; j++) {
                    product[i][j] += information * fit.covariance()[k][j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertThat(product[i][j]).isCloseTo(i == j ? 1 : 0, within(1e-3));
            }
        }
    }

    private static double shifted(Fit fit, int i, double byI, int k, double byK) {
        double[] at = fit.estimates();
        at[i] += byI;
        at[k] += byK;
        return fit.logLikelihoodAt(at);
    }

    private static DataTable rescaled(String from, java.util.function.DoubleUnaryOperator change) {
        StringBuilder text = new StringBuilder("x,y,f,o\n");
        int column = List.of("x", "y", "f", "o").indexOf(from);
        for (String line : Simulated.text(
                        ChoiceGame.egame12(), Link.PROBIT, Errors.AGENT, 0, 400, 5, row -> Simulated.crisis(5, row))
                .split("\n")) {
            String[] cells = line.split(",");
            if (!cells[0].equals("x")) {
                cells[column] = Double.toString(change.applyAsDouble(Double.parseDouble(cells[column])));
                text.append(String.join(",", cells)).append('\n');
            }
        }
        return DataTable.parse("simulated.csv", text.toString());
    }

    @Test
    void rescalingARegressorRescalesItsCoefficient() {
        Fit fit = MODEL.fit(CRISES);
        Fit scaled = MODEL.fit(rescaled("x", x -> 1e5 * x));

        assertThat(scaled.logLikelihood()).isCloseTo(fit.logLikelihood(), within(1e-10));
        assertThat(scaled.coefficient("u11", "x").estimate() * 1e5)
                .isCloseTo(fit.coefficient("u11", "x").estimate(), within(1e-9));
        assertThat(scaled.coefficient("u11", "x").standardError() * 1e5)
                .isCloseTo(fit.coefficient("u11", "x").standardError(), within(1e-9));
        assertThat(scaled.coefficient("u24", "y").estimate())
                .isCloseTo(fit.coefficient("u24", "y").estimate(), within(1e-9));
    }

    @Test
    void shiftingARegressorMovesTheConstantOnly() {
        Fit fit = MODEL.fit(CRISES);
        Fit moved = MODEL.fit(rescaled("y", y -> y + 1900));

        assertThat(moved.logLikelihood()).isCloseTo(fit.logLikelihood(), within(1e-9));
        assertThat(moved.coefficient("u24", "y").estimate())
                .isCloseTo(fit.coefficient("u24", "y").estimate(), within(1e-7));
        assertThat(moved.coefficient("u24", "(Intercept)").estimate()
                        + 1900 * moved.coefficient("u24", "y").estimate())
                .isCloseTo(fit.coefficient("u24", "(Intercept)").estimate(), within(1e-7));
    }

    @Test
    void anotherBaseOfAFactorTellsTheSameDifferences() {
        Fit fit = MODEL.fit(CRISES);
        Fit other = MODEL.fit(CRISES.withBase("f", "c"));

        assertThat(other.logLikelihood()).isCloseTo(fit.logLikelihood(), within(1e-10));
        assertThat(other.coefficient("u14", "fa").estimate())
                .isCloseTo(-fit.coefficient("u14", "fc").estimate(), within(1e-9));
        assertThat(other.coefficient("u14", "fb").estimate())
                .isCloseTo(
                        fit.coefficient("u14", "fb").estimate()
                                - fit.coefficient("u14", "fc").estimate(),
                        within(1e-9));
        Fit levels = StrategicChoice.of(ChoiceGame.egame12(), "o ~ x | 0 | f - 1 | y")
                .fit(CRISES);
        assertThat(levels.logLikelihood()).isCloseTo(fit.logLikelihood(), within(1e-10));
        assertThat(levels.coefficient("u14", "fa").estimate())
                .isCloseTo(fit.coefficient("u14", "(Intercept)").estimate(), within(1e-9));
    }

    @Test
    void orderOfRowsDoesNotMatter() {
        Fit fit = MODEL.fit(CRISES);
        List<Integer> backwards =
                IntStream.range(0, 400).map(row -> 399 - row).boxed().toList();
        Fit other = MODEL.fit(CRISES.select(backwards));

        assertThat(other.logLikelihood()).isCloseTo(fit.logLikelihood(), within(1e-11));
        assertThat(other.estimates()).containsExactly(fit.estimates(), within(1e-10));
    }

    /** If player 1's actions change names in egame122, so do its utilities. */
    @Test
    void swappingLeftAndRightSwapsTheUtilities() {
        DataTable table =
                Simulated.cases(ChoiceGame.egame122(), Link.PROBIT, Errors.AGENT, 0, 600, 3, row -> new double[] {
                    .5 + .6 * Simulated.x(3, row), -1.2, 0, .8 * Simulated.y(3, row), .3 + Simulated.x(3, row), -.4
                });
        StrategicChoice model = StrategicChoice.of(ChoiceGame.egame122(), "o ~ x | 1 | 0 | y - 1 | x | 1");
        StrategicChoice swapped = StrategicChoice.of(ChoiceGame.egame122(), "o ~ 0 | y - 1 | x | 1 | 1 | x")
                .outcomes("3", "4", "1", "2");
        Fit fit = model.fit(table);
        Fit other = swapped.fit(table);

        assertThat(other.logLikelihood()).isCloseTo(fit.logLikelihood(), within(1e-10));
        assertThat(other.coefficient("u13", "x").estimate())
                .isCloseTo(fit.coefficient("u11", "x").estimate(), within(1e-8));
        assertThat(other.coefficient("u24", "(Intercept)").estimate())
                .isCloseTo(fit.coefficient("u22", "(Intercept)").estimate(), within(1e-8));
    }

    @Test
    void indicatorsActionsAndOutcomesSayTheSame() {
        StringBuilder text = new StringBuilder("x,y,f,o,w,esc,war,sq,cap\n");
        String[] lines = Simulated.text(
                        ChoiceGame.egame12(), Link.PROBIT, Errors.AGENT, 0, 400, 5, row -> Simulated.crisis(5, row))
                .split("\n");
        for (String line : List.of(lines).subList(1, lines.length)) {
            String o = line.substring(line.length() - 1);
            text.append(line)
                    .append(
                            switch (o) {
                                case "1" -> ",status quo,0,0,1,0\n";
                                case "3" -> ",capitulation,1,0,0,1\n";
                                default -> ",war,1,1,0,0\n";
                            });
        }
        DataTable table = DataTable.parse("t.csv", text.toString());
        double[] expected = MODEL.fit(CRISES).estimates();
        for (String left : new String[] {"w", "esc + war", "sq + cap + war"}) {
            assertThat(StrategicChoice.of(ChoiceGame.egame12(), left + " ~ x | 0 | f | y")
                            .fit(table)
                            .estimates())
                    .isEqualTo(expected);
        }
        assertThat(StrategicChoice.of(ChoiceGame.egame12(), "w ~ x | 0 | f | y")
                        .outcomes("status quo", "capitulation", "war")
                        .fit(table)
                        .estimates())
                .isEqualTo(expected);
    }

    @Test
    void fixingUtilitiesIsAnOffset() {
        Fit fixed = MODEL.fixing("u13", -.4).fit(CRISES);
        Fit moved = StrategicChoice.of(ChoiceGame.egame12(), "o ~ x | f | y")
                .fixing("u13", -.4)
                .fit(CRISES);

        assertThat(moved.estimates()).isEqualTo(fixed.estimates());
        // adding a constant to all of player 1's utilities changes nothing
        assertThat(fixed.logLikelihood()).isCloseTo(MODEL.fit(CRISES).logLikelihood(), within(1e-9));
        assertThat(fixed.coefficient("u11", "(Intercept)").estimate())
                .isCloseTo(MODEL.fit(CRISES).coefficient("u11", "(Intercept)").estimate() - .4, within(1e-8));
    }

    /** With all utilities fixed at half of what they are the scale is a half too: ln 1/2. */
    @Test
    void scaleUndoesTheSizeOfFixedUtilities() {
        DataTable table = Simulated.cases(
                ChoiceGame.egame12(), Link.PROBIT, Errors.PRIVATE, 0, 3_000, 2, row -> new double[] {.8, -.4, 1.2, .6});
        Fit fit = StrategicChoice.of(ChoiceGame.egame12(), "o ~ 1")
                .with(Errors.PRIVATE)
                .fixingAll(.4, -.2, .6, .3)
                .fit(table);

        assertThat(fit.coefficients()).hasSize(1);
        assertThat((fit.estimates()[0] - StrictMath.log(.5))
                        / fit.coefficients().get(0).standardError())
                .isBetween(-3.0, 3.0);
    }

    @Test
    void missingValuesAreDroppedAndCounted() {
        String text = Simulated.text(
                        ChoiceGame.egame12(), Link.PROBIT, Errors.AGENT, 0, 400, 5, row -> Simulated.crisis(5, row))
                + "NA,.5,a,1\n.2,.5,,3\n.1,NA,b,4\n";
        Fit fit = MODEL.fit(DataTable.parse("t.csv", text));

        assertThat(fit.cases()).isEqualTo(400);
        assertThat(fit.dropped()).isEqualTo(3);
        assertThat(fit.estimates()).isEqualTo(MODEL.fit(CRISES).estimates());
        assertThat(MODEL.where("f != b").fit(DataTable.parse("t.csv", text)).dropped())
                .isEqualTo(1);
    }

    @Test
    void criteriaCountTheCoefficients() {
        Fit fit = MODEL.fit(CRISES);
        assertThat(fit.aic()).isCloseTo(14 - 2 * fit.logLikelihood(), within(1e-10));
        assertThat(fit.bic()).isCloseTo(7 * StrictMath.log(400) - 2 * fit.logLikelihood(), within(1e-10));
        double sum = 0;
        for (double log : fit.logLikelihoods()) {
            sum += log;
        }
        assertThat(sum).isCloseTo(fit.logLikelihood(), within(1e-10));
    }

    @Test
    void observedOutcomeOfVanishingProbabilityGivesAFiniteLikelihood() {
        Fit fit = MODEL.fit(CRISES);
        assertThat(fit.logLikelihoodAt(1e6, 0, -1e7, 0, 0, 1e5, 3)).isFinite().isLessThan(-1e9);
        assertThat(fit.logLikelihoodAt(-1e6, 1e3, 1e7, 0, 0, -1e5, 3))
                .isFinite()
                .isLessThan(-1e9);
    }
}
