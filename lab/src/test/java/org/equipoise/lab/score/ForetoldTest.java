package org.equipoise.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.run.Ensemble;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.compile.Options;
import org.equipoise.scenario.read.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForetoldTest {

    private static final Path ORIGINAL = Path.of("../scenarios/generic-rivalry");

    @TempDir
    private Path folder;

    private Scenario scenario(String measure) throws IOException {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve("mine").resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
        Files.writeString(
                folder.resolve("mine/dossier/claims.csv"),
                "id,paraphrase,type\nP1,There will be war,prediction\nP2,There may be peace,prediction\n"
                        + "P3,Somebody could pay,prediction\nF1,Arms were sold,fact\n");
        Files.writeString(
                folder.resolve("mine/dossier/predictions.csv"),
                "claim,words,low,high,outcome,decided,record,confidence,question,policy,measure,note\n"
                        + "P1,will,0.8,1,happened,2001,war,recall,base-rates,sell-to-both," + measure + ",\n"
                        + "P2,may,0.4,0.6,did-not,2001,no peace,recall,,,,no measure\n"
                        + "P3,could,0.2,0.4,moot,,nobody tried,recall,base-rates,sell-to-both," + measure + ",\n");
        return ScenarioReader.read(folder.resolve("mine"));
    }

    private Results results(Scenario scenario) {
        Question question = scenario.questions().values().iterator().next();
        return Ensemble.of(Plan.of(Compiler.compile(scenario, question, Options.NONE.withMonths(24)), 4, 2))
                .run(folder.resolve("study"));
    }

    /** By hand: 0.9 for what happened is 0.01 off, 0.5 for what did not 0.25, on average 0.13. */
    @Test
    void wordsAreScoredByTheMiddleOfTheirRange() throws IOException {
        Foretold foretold = Foretold.of(scenario("war.begins"), Map.of());
        assertThat(foretold.rows()).hasSize(3).allMatch(row -> row.model().isEmpty());
        assertThat(foretold.source().cases()).isEqualTo(2);
        assertThat(foretold.source().score()).isCloseTo(0.13, within(1e-12));
        assertThat(foretold.model()).isEqualTo(Brier.NONE);
    }

    @Test
    void theModelIsScoredBesideTheSourceWhereBothSpeak() throws IOException {
        Scenario scenario = scenario("war.begins");
        Results results = results(scenario);
        double probability = results.summary("sell-to-both", "war.begins").mean();
        Foretold foretold = Foretold.of(scenario, Map.of("base-rates", results));
        assertThat(foretold.rows().get(0).model().orElseThrow().probability()).isEqualTo(probability);
        assertThat(foretold.rows().get(2).model()).isPresent();
        assertThat(foretold.model().cases()).isEqualTo(1);
        assertThat(foretold.model().score()).isCloseTo((1 - probability) * (1 - probability), within(1e-12));
        assertThat(foretold.sourceWhereBoth().score()).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void aMeasureThatIsNoProbabilityIsRefused() throws IOException {
        Scenario scenario = scenario("wars");
        Results results = results(scenario);
        assertThatThrownBy(() -> Foretold.of(scenario, Map.of("base-rates", results)))
                .hasMessageContaining("'wars'")
                .hasMessageContaining("no probability");
    }
}
