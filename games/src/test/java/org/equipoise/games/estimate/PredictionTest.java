package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.equipoise.games.estimate.table.DataTable;
import org.equipoise.games.extensive.Game;
import org.equipoise.testkit.Statistically;
import org.junit.jupiter.api.Test;

class PredictionTest {

    private static final Starts FEW = new Starts(0, 1);
    private static final DataTable CRISES = Simulated.crises(300, 5);
    private static final Fit FIT = Simulated.crisisModel().with(FEW).fit(CRISES);
    private static final double[][] NONE = {};

    @Test
    void typicalCaseHasMeansAndMostFrequentLevels() {
        Profile typical = Profile.typical(FIT);
        double sum = 0;
        int[] counts = new int[3];
        for (int row = 0; row < 300; row++) {
            sum += Simulated.x(5, row);
            counts[Simulated.f(5, row).charAt(0) - 'a']++;
        }
        int most = IntStream.range(0, 3).reduce(0, (i, j) -> counts[j] > counts[i] ? j : i);

        assertThat(typical.names()).containsExactly("x", "y", "f");
        assertThat(typical.number("x")).isCloseTo(sum / 300, within(1e-12));
        assertThat(typical.word("f")).isEqualTo(String.valueOf((char) ('a' + most)));
        double[] sorted = IntStream.range(0, 300)
                .mapToDouble(row -> Simulated.y(5, row))
                .sorted()
                .toArray();
        assertThat(Profile.median(FIT).number("y")).isEqualTo((sorted[149] + sorted[150]) / 2);
    }

    @Test
    void predictionAtACaseIsItsLikelihood() {
        int row = 17;
        Profile same = Profile.typical(FIT)
                .with("x", Simulated.x(5, row))
                .with("y", Simulated.y(5, row))
                .with("f", Simulated.f(5, row));
        Prediction prediction = Prediction.over(same, List.of(), NONE, .9);
        String outcome = FIT.specification() instanceof StrategicChoice choice
                ? choice.game().outcomes().get(FIT.estimable().classes()[row]).name()
                : "";

        assertThat(StrictMath.log(prediction.first(outcome))).isCloseTo(FIT.logLikelihoods()[row], within(1e-12));
        assertThat(prediction.first("status quo") + prediction.first("capitulation") + prediction.first("war"))
                .isCloseTo(1, within(1e-14));
        assertThat(prediction.first("player 1: challenge"))
                .isCloseTo(1 - prediction.first("status quo"), within(1e-14));
        assertThat(prediction.first("player 1: challenge") * prediction.first("player 2: fight"))
                .isCloseTo(prediction.first("war"), within(1e-14));
    }

    @Test
    void gridRunsThroughAllPairsTheFirstSlowest() {
        Prediction prediction = Prediction.over(
                Profile.typical(FIT),
                List.of(Varying.over("f", "a", "b"), Varying.grid("y", 0, 1, 3)),
                FIT.simulated(1, 50),
                .9);

        assertThat(prediction.varying()).containsExactly("f", "y");
        assertThat(prediction.rows()).hasSize(2 * 3 * 5);
        assertThat(prediction.rows().get(5).at()).containsExactly("a", "0.5");
        assertThat(prediction.rows()).allSatisfy(row -> {
            assertThat(row.interval().orElseThrow().low())
                    .isBetween(0.0, row.interval().orElseThrow().high());
            assertThat(row.interval().orElseThrow().high()).isLessThanOrEqualTo(1);
        });
        assertThat(prediction.csv())
                .startsWith("f,y,quantity,estimate,low,high\na,0.0,status quo,0.")
                .hasLineCount(31);
    }

    @Test
    void intervalIsThatOfTheDraws() {
        double[] other = FIT.estimates();
        other[0] += 1;
        Prediction alone = Prediction.over(Profile.typical(FIT), List.of(), NONE, .9);
        Prediction drawn =
                Prediction.over(Profile.typical(FIT), List.of(), new double[][] {FIT.estimates(), other}, .5);
        Interval interval = drawn.rows().get(0).interval().orElseThrow();

        assertThat(alone.rows().get(0).interval()).isEmpty();
        assertThat(drawn.first("status quo")).isEqualTo(alone.first("status quo"));
        assertThat(interval.low()).isGreaterThan(drawn.first("status quo"));
        assertThat(interval.high()).isGreaterThan(interval.low());
    }

    @Test
    void simulatedCoefficientsHaveTheCovariancesOfTheEstimate() {
        double[][] draws = FIT.simulated(1, 4_000);
        double[] scaled = Arrays.stream(draws)
                .mapToDouble(draw -> (draw[1] - FIT.estimates()[1])
                        / FIT.coefficients().get(1).standardError())
                .toArray();
        Statistically.assertThatSample(scaled).isDrawnFrom(org.equipoise.games.estimate.numeric.Normal::cdf);
        double[] products = Arrays.stream(draws)
                .mapToDouble(draw -> (draw[5] - FIT.estimates()[5]) * (draw[6] - FIT.estimates()[6]))
                .toArray();
        Statistically.assertThatMean(products).isWithin(4).standardErrorsOf(FIT.covariance()[5][6]);
        assertThat(FIT.simulated(1, 10)[9]).isEqualTo(draws[9]);
    }

    @Test
    void levelsNeverSeenAreNamed() {
        Profile typical = Profile.typical(FIT);
        assertThatThrownBy(() -> typical.with("f", "d"))
                .hasMessage("profile: level 'd' of 'f', which no case had that the fit used; expected one of a, b, c.");
        assertThatThrownBy(() -> typical.with("g", "a")).hasMessageContaining("'g', which the fit does not use");
        assertThatThrownBy(() -> typical.with("f", 1)).hasMessageContaining("a level of factor 'f', not a number");
        assertThatThrownBy(() -> typical.with("x", "a")).hasMessageContaining("expected a number");
        assertThatThrownBy(() -> typical.with("x", Double.NaN)).hasMessageContaining("expected a finite number");
    }

    @Test
    void numbersTakenAsLevelsAreHeldToThoseSeen() {
        Fit fit = StrategicChoice.of(ChoiceGame.egame12(), "o ~ x | 0 | factor(k) | y")
                .with(FEW)
                .fit(DataTable.parse(
                        "t.csv",
                        Simulated.text(
                                        ChoiceGame.egame12(),
                                        Link.PROBIT,
                                        Errors.AGENT,
                                        0,
                                        300,
                                        5,
                                        row -> Simulated.crisis(5, row))
                                .replace("f,o", "k,o")
                                .replace(",a,", ",1,")
                                .replace(",b,", ",2,")
                                .replace(",c,", ",10,")));
        assertThat(fit.coefficients()).extracting(Coefficient::name).contains("u14:factor(k)2", "u14:factor(k)10");
        assertThat(fit.logLikelihood()).isCloseTo(FIT.logLikelihood(), within(1e-9));
        assertThat(Profile.typical(fit).with("k", 10).word("k")).isEqualTo("10");
        assertThatThrownBy(() -> Profile.typical(fit).with("k", 3)).hasMessageContaining("level '3' of 'k'");
    }

    @Test
    void ultimatumPredictsOffers() {
        Fit fit = Ultimatum.of("y ~ x | 1", -.01, 1.01).with(FEW).fit(CRISES);
        Prediction prediction = Prediction.over(Profile.typical(fit), List.of(), NONE, .9);

        assertThat(prediction.first("offer")).isBetween(.4, .6);
        assertThat(prediction.first("offer at the maximum")).isBetween(0.0, 1.0);
        assertThatThrownBy(() -> fit.game(Profile.typical(fit))).hasMessageContaining("continuum of offers");
    }

    /** Agent logit with lambda = 1/sqrt 2, worked out on the exported game's own nodes, gives the fitted probabilities. */
    @Test
    void exportedGameSolvedByAgentLogitIsTheFit() {
        for (ChoiceGame game : List.of(ChoiceGame.egame12(), ChoiceGame.egame122(), ChoiceGame.egame123())) {
            int n = game.utilities().size();
            DataTable table = Simulated.cases(game, Link.LOGIT, Errors.AGENT, 0, 400, 2, row -> IntStream.range(0, n)
                    .mapToDouble(u -> u % 2 == 0 ? .3 * Simulated.x(2, row) : .2)
                    .toArray());
            String sides = String.join(
                    " | ",
                    IntStream.range(0, n)
                            .mapToObj(u -> u == 0 || u == n - 1 ? "x" : "0")
                            .toList());
            Fit fit = StrategicChoice.of(game, "o ~ " + sides)
                    .with(Link.LOGIT)
                    .scale("y - 1")
                    .with(FEW)
                    .fit(table);
            Profile profile = Profile.typical(fit).with("x", .7);
            Game exported = fit.game(profile);
            double[] reached = new double[exported.nodes().size()];
            reached[0] = 1;
            agentLogit(exported, 0, Math.sqrt(.5), reached);
            Prediction prediction = Prediction.over(profile, List.of(), NONE, .9);
            exported.nodes().stream().filter(node -> node.children().isEmpty()).forEach(node -> assertThat(
                            reached[node.index()])
                    .isCloseTo(
                            prediction.first(
                                    exported.outcomes().get(node.outcome()).label()),
                            within(1e-12)));
            assertThat(exported.comment()).contains("lambda = 1/sqrt 2");
        }
    }

    /** Expected payoffs from a node; multiplies the probabilities of the nodes after it. */
    private static double[] agentLogit(Game game, int node, double lambda, double[] reached) {
        List<Integer> children = game.nodes().get(node).children();
        int players = game.players().size();
        if (children.isEmpty()) {
            return IntStream.range(0, players)
                    .mapToDouble(player -> game.payoff(node, player).doubleValue())
                    .toArray();
        }
        int player = game.sets().get(game.nodes().get(node).set()).player();
        double[][] values = new double[2][];
        for (int side = 0; side < 2; side++) {
            reached[children.get(side)] = 1;
            values[side] = agentLogit(game, children.get(side), lambda, reached);
        }
        double right = 1 / (1 + StrictMath.exp(-lambda * (values[1][player] - values[0][player])));
        multiply(game, children.get(0), 1 - right, reached);
        multiply(game, children.get(1), right, reached);
        return IntStream.range(0, players)
                .mapToDouble(each -> (1 - right) * values[0][each] + right * values[1][each])
                .toArray();
    }

    private static void multiply(Game game, int node, double factor, double[] reached) {
        reached[node] *= factor;
        game.nodes().get(node).children().forEach(child -> multiply(game, child, factor, reached));
    }

    @Test
    void utilitiesAreToldByName() {
        Map<String, Double> utilities =
                FIT.utilities(Profile.typical(FIT).with("x", 2).with("f", "b"));
        assertThat(utilities.keySet()).containsExactly("u11", "u13", "u14", "u24");
        assertThat(utilities.get("u11"))
                .isCloseTo(
                        FIT.coefficient("u11", "(Intercept)").estimate()
                                + 2 * FIT.coefficient("u11", "x").estimate(),
                        within(1e-12));
        assertThat(utilities.get("u13")).isZero();
        assertThat(FIT.game(Profile.typical(FIT)).comment()).contains("only nearly");
    }
}
