package org.equipoise.lab.ablation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.run.Ensemble;
import org.equipoise.lab.run.Progress;
import org.equipoise.lab.run.Stop;
import org.equipoise.lab.run.StudyInterrupted;
import org.equipoise.model.setting.Policy;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.Compiled;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.compile.Options;
import org.equipoise.scenario.read.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AblationTest {

    private static final String MEASURE = "war.risk";

    @TempDir
    private Path folder;

    /** Two options, one that sells to both and one that sells to neither. */
    private static Plan plan(String... without) {
        Scenario read = ScenarioReader.read(Path.of("../scenarios/generic-rivalry"));
        Question question = read.questions().values().iterator().next();
        Compiled compiled =
                Compiler.compile(read, question, Options.NONE.withMonths(36).without(Set.of(without)));
        Policy both = compiled.policies().get(0);
        Map<String, Policy.Posture> none = new LinkedHashMap<>();
        both.supply().keySet().forEach(client -> none.put(client, Policy.Posture.REFUSE));
        Policy neither = new Policy(
                "neither", "Neither", both.of(), none, both.doctrine(), both.voice(), Set.of(), both.condition());
        return Plan.of("test", compiled.setting(), List.of(both, neither), 6, 3);
    }

    private static Map<String, Plan> variants() {
        Map<String, Plan> variants = new LinkedHashMap<>();
        variants.put("nothing", plan());
        variants.put("protest", plan("protest"));
        return variants;
    }

    private List<Ablation.Row> run(String where, int threads) {
        return new Ablation(folder.resolve(where), threads, Progress.SILENT, new Stop())
                .run(plan(), variants(), MEASURE);
    }

    @Test
    void leavingOutNothingChangesNothingToTheBit() {
        assertThat(run("a", 2))
                .filteredOn(row -> row.name().equals("nothing"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.same()).isTrue();
                    assertThat(row.changesTheAnswer()).isFalse();
                    assertThat(row.changesTheLevel()).isFalse();
                });
        assertThat(run("a", 2)).filteredOn(row -> row.name().equals("protest")).noneMatch(Ablation.Row::same);
    }

    @Test
    void resultsAreTheSameForAnyNumberOfThreads() {
        assertThat(run("one", 1)).isEqualTo(run("three", 3));
    }

    /** The levels and differences are those that the whole laboratory reports. */
    @Test
    void levelsAndDifferencesAreThoseOfAStudy() {
        Results results = Ensemble.of(plan()).run(folder.resolve("study"));
        for (Ablation.Change change : run("b", 2).get(0).changes()) {
            double expected = change.baseline()
                    ? results.summary(change.arm(), MEASURE).mean()
                    : results.comparison(change.arm(), MEASURE)
                            .orElseThrow()
                            .difference()
                            .mean();
            assertThat(change.whole()).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void whatWasRunIsNotRunAgain() {
        List<Ablation.Row> first = run("c", 2);
        List<Progress.State> heard = new ArrayList<>();
        List<Ablation.Row> second =
                new Ablation(folder.resolve("c"), 2, heard::add, new Stop()).run(plan(), variants(), MEASURE);
        assertThat(second).isEqualTo(first);
        assertThat(heard).isEmpty();
    }

    @Test
    void aStoppedAblationSaysSo() {
        Stop stop = new Stop();
        stop.request();
        assertThatThrownBy(() ->
                        new Ablation(folder.resolve("d"), 2, Progress.SILENT, stop).run(plan(), variants(), MEASURE))
                .isInstanceOf(StudyInterrupted.class)
                .hasMessageContaining("0 of 3");
    }

    /** Two arms, four futures by hand: differences 1 1 1 1 become 2 3 2 3, so the change is 1.5 with error sqrt(1/3)/2. */
    @Test
    void theChangeIsPairedByFuture() {
        Plan two = plan();
        int arms = two.policies().size();
        Plan four = Plan.of(two.name(), two.setting(), two.policies(), 4, 1);
        double[][] whole = new double[arms][4];
        double[][] without = new double[arms][4];
        int arm = arms - 1;
        int base = four.baseline(arm);
        for (int f = 0; f < 4; f++) {
            whole[base][f] = 10 * f;
            without[base][f] = 7 - f;
            whole[arm][f] = whole[base][f] + 1;
            without[arm][f] = without[base][f] + (f % 2 == 0 ? 2 : 3);
        }
        Ablation.Change change = Ablation.changes(
                        four, FutureMeans.of("x", MEASURE, whole), FutureMeans.of("y", MEASURE, without))
                .get(arm);
        assertThat(base).isNotEqualTo(arm);
        assertThat(change.whole()).isEqualTo(1);
        assertThat(change.without()).isEqualTo(2.5);
        assertThat(change.change()).isEqualTo(1.5);
        assertThat(change.error()).isCloseTo(Math.sqrt(1.0 / 3) / 2, within(1e-12));
        assertThat(change.known()).isTrue();
        assertThat(change.turns()).isFalse();
    }
}
