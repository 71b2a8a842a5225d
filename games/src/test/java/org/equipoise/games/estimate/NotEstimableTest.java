package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;
import org.equipoise.games.estimate.NotEstimable.Reason;
import org.equipoise.games.estimate.numeric.Address;
import org.equipoise.games.estimate.table.DataTable;
import org.equipoise.games.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no data can tell is refused, by name. */
class NotEstimableTest {

    private static final DataTable CRISES = Simulated.crises(300, 5);

    private static NotEstimable refusal(Specification specification, DataTable table) {
        return catchThrowableOfType(NotEstimable.class, () -> specification.fit(table));
    }

    private static StrategicChoice model(String formula) {
        return StrategicChoice.of(ChoiceGame.egame12(), formula).with(new Starts(2, 1));
    }

    /** The crises with one more column z, a function of row and line. */
    private static DataTable with(Function<String[], String> z) {
        String[] lines = Simulated.text(
                        ChoiceGame.egame12(), Link.PROBIT, Errors.AGENT, 0, 300, 5, row -> Simulated.crisis(5, row))
                .split("\n");
        StringBuilder text = new StringBuilder(lines[0]).append(",z\n");
        for (int i = 1; i < lines.length; i++) {
            text.append(lines[i])
                    .append(',')
                    .append(z.apply(lines[i].split(",")))
                    .append('\n');
        }
        return DataTable.parse("t.csv", text.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "o ~ x | 1 | 1 | y; the constant stands in all utilities of player 1",
                "o ~ x + y | y - 1 | y + f | 1; 'y' stands in all utilities of player 1 (u11, u13, u14)",
                "o ~ x | 1 | f - 1 | y; stands in all utilities of player 1",
                "o ~ f + x | f - 1 | 1 | y; stands in all utilities of player 1"
            })
    void regressorInAllOfAPlayersUtilitiesIsNamed(String formula, String message) {
        NotEstimable refusal = refusal(model(formula), CRISES);
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_IDENTIFIED);
        assertThat(refusal).hasMessageContaining(message).hasMessageContaining("Maybe");
    }

    @Test
    void playerTwoOfThreeIsHeldToTheSameRule() {
        DataTable table =
                Simulated.cases(ChoiceGame.egame123(), Link.PROBIT, Errors.AGENT, 0, 300, 1, row -> new double[8]);
        StrategicChoice model = StrategicChoice.of(ChoiceGame.egame123(), "o ~ x | 0 | 0 | 1 | y | y | y - 1 | 1");
        assertThat(refusal(model, table))
                .hasMessageContaining("'y' stands in all utilities of player 2 (u23, u25, u26)");
    }

    @Test
    void perfectPredictorIsNamed() {
        // whoever has a z above 1 fights if challenged, whoever has less does not; z says nothing of who is challenged
        DataTable table = with(cells -> {
            boolean high = cells[3].equals("4") || (cells[3].equals("1") && Double.parseDouble(cells[1]) > .5);
            return Double.toString(Double.parseDouble(cells[1]) + (high ? 1 : 0));
        });
        NotEstimable refusal = refusal(model("o ~ x | 0 | f | z"), table);
        assertThat(refusal.reason()).isEqualTo(Reason.SEPARATED);
        assertThat(refusal.names().get(0)).isEqualTo("u24:z");
        assertThat(refusal).hasMessageContaining("'u24:z'").hasMessageContaining("perfect separation");
    }

    @Test
    void levelThatNeverFightsIsNamed() {
        DataTable table =
                with(cells -> cells[3].equals("4") || Double.parseDouble(cells[1]) > .5 ? "often" : "peaceful");
        for (Link link : Link.values()) {
            NotEstimable refusal = refusal(model("o ~ x | 0 | f | z").with(link), table);
            assertThat(refusal.reason()).isEqualTo(Reason.SEPARATED);
            assertThat(refusal.names().get(0)).isEqualTo("u24:zpeaceful");
        }
    }

    @Test
    void perfectPredictorOfPlayerOneIsNamed() {
        DataTable table = with(cells -> cells[3].equals("1") ? "1" : "0");
        NotEstimable refusal = refusal(model("o ~ z | 0 | f | y"), table);
        assertThat(refusal.reason()).isEqualTo(Reason.SEPARATED);
        assertThat(refusal.names().get(0)).isEqualTo("u11:z");
    }

    @Test
    void collinearRegressorsAreNamed() {
        DataTable table = with(cells -> Double.toString(2 * Double.parseDouble(cells[0]) - 1));
        NotEstimable refusal = refusal(model("o ~ x + y + z | 0 | f | y"), table);
        assertThat(refusal.reason()).isEqualTo(Reason.COLLINEAR);
        assertThat(refusal.names()).containsExactly("u11:z", "u11:(Intercept)", "u11:x");
    }

    @Test
    void constantRegressorIsNamed() {
        NotEstimable refusal = refusal(model("o ~ x + z | 0 | f | y"), with(cells -> "7"));
        assertThat(refusal.reason()).isEqualTo(Reason.CONSTANT_REGRESSOR);
        assertThat(refusal).hasMessageContaining("'u11:z' is 7.0 in all 300 cases");
        assertThat(refusal(model("o ~ x | 0 | z | y"), with(cells -> "only")))
                .hasMessageContaining("factor 'z' has only the level 'only'");
    }

    @Test
    void emptyOutcomeIsNamed() {
        DataTable table = with(cells -> cells[3].equals("1") ? "0" : "1");
        NotEstimable refusal = refusal(model("z + z ~ x | 0 | f | y"), table);
        assertThat(refusal.reason()).isEqualTo(Reason.EMPTY_OUTCOME);
        assertThat(refusal.names()).containsExactly("capitulation");
        assertThat(refusal(model("o ~ x | 0 | f | y").where("o < 4"), CRISES))
                .hasMessageContaining("only the values 1, 3");
    }

    /** p4 depends on nothing, so that u13 and u14 cannot be told apart. */
    @Test
    void coefficientsThatMoveTogetherAreNamed() {
        NotEstimable refusal = refusal(model("o ~ 0 | x - 1 | x - 1 | 1"), CRISES);
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_IDENTIFIED);
        assertThat(refusal.names()).containsExactlyInAnyOrder("u13:x", "u14:x");
    }

    @Test
    void scaleOfFreeUtilitiesIsRefused() {
        assertThat(refusal(model("o ~ x | 0 | f | y").scale("1"), CRISES))
                .hasMessageContaining("the constant of log(sigma) cannot be told apart");
        assertThat(refusal(model("o ~ x | 0 | f | y").fixing("u13", 1).scaleByPlayer("1 | 1"), CRISES))
                .hasMessageContaining("the constant of log(sigma2)");
    }

    @Test
    void tooFewCasesAreCounted() {
        assertThat(refusal(model("o ~ x | 0 | f | y"), Simulated.crises(6, 12)).reason())
                .isIn(Reason.TOO_FEW_CASES, Reason.EMPTY_OUTCOME, Reason.CONSTANT_REGRESSOR);
        assertThat(refusal(model("o ~ x | 0 | f | y").where("x > 99"), CRISES))
                .hasMessageContaining("no case is left: 300 rows in simulated.csv");
        assertThat(refusal(model("o ~ 0 | 0 | 0 | 0"), CRISES)).hasMessageContaining("nothing to estimate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "o ~ x | 0 | y; 3 right-hand sides; expected 4, one for each of u11, u13, u14, u24",
                "o ~ xx | 0 | f | y; formula:1:5: no column 'xx' in simulated.csv",
                "o ~ x | 0 | f | yy; formula:1:17: no column 'yy' in simulated.csv; expected one of x, y, f, o. Maybe you meant 'y'",
                "f ~ x | 0 | y | y; outcome 'a' in column 'f'; expected one of status quo, capitulation, war",
                "x + o ~ x | 0 | y | y; in column 'x', which says what was done; expected 0 or 1",
                "o + x + y + f ~ x | 0 | y | y; 4 columns on the left; expected 1 with the outcome, 2"
            })
    void whatDoesNotFitTheGameIsBadInput(String formula, String message) {
        assertThatThrownBy(() -> model(formula).fit(CRISES))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void indicatorsMustPointToOneOutcome() {
        DataTable table = with(cells -> "1");
        assertThatThrownBy(() -> model("z + z + z ~ x | 0 | f | y").fit(table))
                .hasMessageContaining("t.csv:2:1: 3 of the indicators z, z, z are 1; expected exactly one");
    }

    @Test
    void fixedUtilitiesMustExistAndHaveNoRegressors() {
        assertThatThrownBy(() -> model("o ~ x | 0 | f | y").fixing("u23", 1))
                .hasMessageContaining(
                        "no utility 'u23' in egame12; expected one of u11, u13, u14, u24. Maybe you meant 'u13'");
        assertThatThrownBy(() -> model("o ~ x | 0 | f | y").fixing("u14", 1).fit(CRISES))
                .hasMessageContaining("regressors for u14, which is fixed at 1.0");
        assertThatThrownBy(() -> model("o ~ x | 0 | f | y").fixing("u13", Double.NaN))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> model("o ~ 1").fixingAll(1, 2)).hasMessageContaining("2 values");
    }

    @Test
    void privateInformationWithLogitIsNotDefined() {
        assertThatThrownBy(() -> model("o ~ x | 0 | f | y")
                        .with(Errors.PRIVATE)
                        .with(Link.LOGIT)
                        .fit(CRISES))
                .hasMessageContaining("private information is not defined with the logit link");
    }

    private static DataTable offers(Function<Integer, String> accept) {
        StringBuilder text = new StringBuilder("x,offer,accept\n");
        for (int row = 0; row < 80; row++) {
            double u = Address.uniform(1, row, 0);
            text.append(Address.normal(1, row, 1) + "," + (100 * u) + "," + accept.apply(row) + "\n");
        }
        return DataTable.parse("offers.csv", text.toString());
    }

    @Test
    void ultimatumsNeedOffersWithinAndBothAnswers() {
        Ultimatum model = Ultimatum.of("offer + accept ~ x | 1", 0, 100);
        assertThat(refusal(model, offers(row -> "1"))).hasMessageContaining("all of the 80 offers were accepted");
        assertThatThrownBy(() -> Ultimatum.of("offer + accept ~ x | 1", 0, 50).fit(offers(row -> "1")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("expected one from 0.0 to 50.0");
        assertThatThrownBy(() -> Ultimatum.of("offer ~ x", 0, 100).fit(offers(row -> "1")))
                .hasMessageContaining("2 right-hand sides: R1 | R2");
        assertThatThrownBy(() -> model.proposerScale(-1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> Ultimatum.of("offer ~ x | 1", 5, 5)).hasMessageContaining("between 5.0 and 5.0");
        assertThat(refusal(Ultimatum.of("accept ~ x | 1", 0, 1), offers(row -> Integer.toString(row % 2))))
                .hasMessageContaining("all 80 offers in 'accept' are at the limits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"egame12", "egame122", "egame123"})
    void gamesAreKnownByName(String name) {
        assertThat(ChoiceGame.named(name).orElseThrow().name()).isEqualTo(name);
        assertThat(ChoiceGame.named(name + "x")).isEmpty();
    }
}
