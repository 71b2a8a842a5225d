package org.equipoise.workbench.command.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.estimate.Interval;
import org.equipoise.games.estimate.Prediction;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.run.Stop;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.terminal.Terminal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Estimating from a file, and what is done with a fit. */
@Tag("slow")
class FitCommandTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final String DATA = "examples/games/crises.csv";
    private static final String FULL = "challenge + fight ~ stake | 0 | regime | balance + regime";
    private static final String SHORT = "challenge + fight ~ stake | 0 | 1 | balance";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Stop stop = new Stop();

    private int run(String... arguments) {
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false, false, 100);
        return new Shell(new Desk(terminal, folder, Optional.of(HOME), stop)).run(arguments);
    }

    private int fit(String formula, String... more) {
        List<String> all = new ArrayList<>(List.of("game", "fit", DATA, "--formula", formula));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private String fresh() {
        String said = out.toString();
        out.getBuffer().setLength(0);
        return said;
    }

    @Test
    void aTableFitsTheScreenAndSaysHowItWasFound() {
        assertThat(fit(FULL, "--profile")).as(err.toString()).isZero();
        assertThat(fresh())
                .contains("u24: regimedemocracy")
                .contains("starts ended on this maximum")
                .contains("No point of any profile lies above")
                .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 100));
    }

    @Test
    void theKeptFitIsWhatItsCommandGives() throws IOException {
        assertThat(fit(FULL, "--save", "again.json")).as(err.toString()).isZero();
        SavedFit again = Json.read(Files.readString(folder.resolve("again.json")), SavedFit.class);
        SavedFit kept = Json.read(Files.readString(HOME.resolve("examples/games/crises-fit.json")), SavedFit.class);
        assertThat(again.request()).isEqualTo(kept.request());
        assertThat(again.data()).isEqualTo(kept.data());
        assertThat(again.names()).isEqualTo(kept.names());
        assertThat(again.estimates()).isEqualTo(kept.estimates());
        assertThat(again.logLikelihood()).isEqualTo(kept.logLikelihood());
    }

    @Test
    void drawsAreTheSameOnAnyNumberOfThreads() {
        assertThat(fit(SHORT, "--bootstrap", "12", "--seed", "5", "--strata", "outcome", "--threads", "1", "--json"))
                .as(err.toString())
                .isZero();
        String one = fresh();
        assertThat(fit(SHORT, "--bootstrap", "12", "--seed", "5", "--strata", "outcome", "--threads", "3", "--json"))
                .isZero();
        assertThat(fresh()).isEqualTo(one);
        assertThat(fit(SHORT, "--bootstrap", "12", "--seed", "6", "--strata", "outcome", "--json"))
                .isZero();
        assertThat(fresh()).isNotEqualTo(one);
    }

    @Test
    void predictionsAreProbabilitiesWithIntervalsAroundThem() {
        assertThat(run(
                        "game",
                        "predict",
                        "examples/games/crises-fit.json",
                        "--vary",
                        "balance=0:1:0.5",
                        "--vary",
                        "regime=democracy,mixed",
                        "--draws",
                        "200",
                        "--json"))
                .as(err.toString())
                .isZero();
        Prediction prediction = Json.read(fresh(), Prediction.class);
        assertThat(prediction.rows()).hasSize(3 * 2 * 5);
        double sum = 0;
        for (Prediction.Row row : prediction.rows()) {
            Interval interval = row.interval().orElseThrow();
            assertThat(row.estimate()).isBetween(interval.low() - .05, interval.high() + .05);
            assertThat(interval.low()).isLessThan(interval.high());
            sum += List.of("status quo", "capitulation", "war").contains(row.quantity()) ? row.estimate() : 0;
        }
        assertThat(sum).isCloseTo(6, within(1e-9));
    }

    @Test
    void aBootstrapIsKeptForPredictions() {
        assertThat(fit(SHORT, "--bootstrap", "10", "--save", "fit.json"))
                .as(err.toString())
                .isZero();
        fresh();
        assertThat(run("game", "predict", "fit.json", "--at", "balance=0.2"))
                .as(err.toString())
                .isZero();
        assertThat(fresh()).contains("10 bootstrap draws");
    }

    @Test
    void twoModelsAreComparedOnTheSameCases() {
        assertThat(fit(SHORT, "--compare", "examples/games/crises-fit.json"))
                .as(err.toString())
                .isZero();
        assertThat(fresh())
                .contains("Against examples/games/crises-fit.json: Vuong −")
                .contains("Clarke");
        assertThat(fit(FULL, "--compare", "examples/games/crises-fit.json")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("the same model twice").hasLineCount(1);
    }

    @Test
    void theFittedGameIsOneThatCanBeSolved() throws IOException {
        assertThat(fit(FULL, "--write-game", "crisis.efg", "--at", "regime=democracy,balance=0.9"))
                .as(err.toString())
                .isZero();
        Game game = Gambit.readExtensive("crisis.efg", Files.readString(folder.resolve("crisis.efg")));
        assertThat(game.nodes()).hasSize(5);
        assertThat(run("game", "solve", "crisis.efg")).isZero();
        assertThat(run("game", "qre", "crisis.efg", "--lambda", "0.7071067811865476"))
                .isZero();
    }

    @Test
    void programsAndPapersGetTheirForms() {
        assertThat(fit(SHORT, "--csv")).isZero();
        assertThat(fresh()).startsWith("utility,regressor,estimate,standard_error,z,p\r\nu11,(Intercept),");
        assertThat(fit(SHORT, "--latex")).isZero();
        assertThat(fresh()).startsWith("\\begin{tabular}").endsWith("\\end{tabular}\n");
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Files.writeString(folder.resolve("fit.json"), "mine");
        assertThat(fit(SHORT, "--save", "fit.json")).isEqualTo(Shell.BAD_INPUT);
        assertThat(folder.resolve("fit.json")).hasContent("mine");
        assertThat(run("game", "predict", "fit.json")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("fit.json is there already").contains("fit.json is no fit saved by");
        Files.writeString(folder.resolve("empty.json"), "{}");
        assertThat(run("game", "predict", "empty.json")).isEqualTo(Shell.BAD_INPUT);
        String kept = Files.readString(HOME.resolve("examples/games/crises-fit.json"));
        Files.writeString(
                folder.resolve("touched.json"),
                kept.replaceFirst("\"estimates\" : \\[ 0\\.4", "\"estimates\" : [ 0.9"));
        assertThat(run("game", "predict", "touched.json")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("the coefficients differ");
    }

    @Test
    void aBootstrapThatIsStoppedExits130() {
        stop.request();
        assertThat(fit(SHORT, "--bootstrap", "100000")).isNotZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "challenge + fight ~ stake # --model egame99 # there are egame12",
                "challenge + fight ~ stake # --csv # 1 right-hand sides; expected 4",
                "challenge + fight ~ stkae | 0 | regime | balance # --csv # Maybe you meant 'stake'",
                "challenge + fight ~ stake | 0 | regime | balance # --link cauchit # there are probit and logit",
                "challenge + fight ~ stake | 0 | regime | balance # --error luck # there are agent and private",
                "challenge + fight ~ stake | 0 | regime | balance # --where year>2100 # no case",
                "challenge + fight ~ stake | 0 | regime | balance # --fix u99=1 # u99",
                "challenge + fight ~ stake | 0 | regime | balance # --fix u13 # write NAME=VALUE",
                "challenge + fight ~ stake | 0 | regime | balance # --fix u13=x # is no number",
                "challenge + fight ~ stake | 0 | regime | balance # --base regime=monarchy # no level 'monarchy'",
                "challenge + fight ~ stake | 0 | regime | balance # --bootstrap 1 # 2 draws or more",
                "challenge + fight ~ stake | 0 | regime | balance # --level 2 # between 0 and 1",
                "challenge + fight ~ stake | 0 | regime | balance # --correction dic # there are bic",
                "challenge + fight ~ stake | 0 | regime | balance # --at stake=1 # one needs the other",
                "challenge + fight ~ stake | 0 | regime | balance # --latex --csv # excludes",
                "challenge + fight ~ stake | 0 | regime | balance # --model ultimatum # --offers"
            })
    void whatCannotBeEstimatedIsOneClearLine(String formula, String options, String words) {
        assertThat(fit(formula, options.split(" "))).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains(words).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--vary balance | write NAME=",
                "--vary balance=0:1 | write NAME=",
                "--vary balance=0:1:0.3 | does not come to 1",
                "--vary balance=0:1:-1 | does not come to 1",
                "--vary balnce=0:1:1 | Maybe you meant 'balance'",
                "--vary regime=monarchy | monarchy",
                "--at balance | write NAME=VALUE",
                "--draws 1 | 0, or 2 or more",
                "--vary a=1 --vary b=1 --vary c=1 | at most two"
            })
    void whatCannotBePredictedIsOneClearLine(String options, String words) {
        List<String> all = new ArrayList<>(List.of("game", "predict", "examples/games/crises-fit.json"));
        all.addAll(List.of(options.split(" ")));
        assertThat(run(all.toArray(String[]::new))).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains(words).doesNotContain("\tat ");
    }

    @Test
    void aBootstrapWithoutTimeKeepsTheFit() {
        assertThat(fit(SHORT, "--bootstrap", "1000", "--seconds", "0", "--save", "kept.json"))
                .as(err.toString())
                .isZero();
        assertThat(fresh()).contains("too few for a spread").contains("Estimate");
        assertThat(folder.resolve("kept.json")).exists();
    }

    @Test
    void aUtilityFixedTooFarOffIsNamed() {
        assertThat(fit("challenge + fight ~ stake | 0 | 0 | balance", "--fix", "u13=1e160"))
                .isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("impossible with what is fixed of u13");
    }

    @Test
    void numbersAreDecimalsAndGridsHaveAnEnd() {
        String kept = "examples/games/crises-fit.json";
        assertThat(run("game", "predict", kept, "--at", "balance=0x1p-1")).isEqualTo(Shell.BAD_INPUT);
        assertThat(run("game", "predict", kept, "--vary", "balance=0d:1:0.5")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("'0x1p-1' for 'balance'", "'0d' is no number");
        assertThat(run("game", "predict", kept, "--vary", "balance=0:1:0.001", "--vary", "stake=0:1:0.001"))
                .isEqualTo(Shell.BAD_INPUT);
        assertThat(run("game", "predict", kept, "--draws", "2000000000")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("points; at most", "--draws 2000000000");
    }
}
