package org.equipoise.lab.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.equipoise.lab.explain.Contrast;
import org.equipoise.lab.explain.RunAddress;
import org.equipoise.lab.explain.Story;
import org.equipoise.lab.explain.Twin;
import org.equipoise.lab.moments.Moments;
import org.equipoise.lab.moments.PriorPredictive;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.store.Checksums;
import org.equipoise.lab.store.Parquet;
import org.equipoise.lab.store.RunRows;
import org.equipoise.lab.store.Study;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.run.Simulation;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.compile.Options;
import org.equipoise.scenario.read.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lab on the engine and on the scenarios that are shipped. */
class EngineTest {

    @TempDir
    private Path folder;

    private static Plan plan(String scenario, String part, int futures, int replicates) {
        Scenario read = ScenarioReader.read(Path.of("..", "scenarios", scenario));
        Question question = read.questions().values().stream()
                .filter(one -> one.id().contains(part))
                .findFirst()
                .orElseThrow();
        return Plan.of(Compiler.compile(read, question, Options.NONE), futures, replicates);
    }

    @Test
    void aRunDoesNotHangOnTheRunsBeforeIt() {
        Plan plan = plan("south-caucasus", "voice", 6, 3);
        Simulation used = Simulation.of(plan.setting(), plan.policies());
        double[] draws = new double[used.parameters().size()];
        double[] one = new double[used.measures().size()];
        double[] other = new double[used.measures().size()];
        for (int future = 0; future < plan.futures(); future++) {
            used.parameters().draw(plan.setting().seed(), future, draws);
            for (int policy = 0; policy < plan.policies().size(); policy++) {
                for (int replicate = 0; replicate < plan.replicates(); replicate++) {
                    Simulation fresh = Simulation.of(plan.setting(), plan.policies());
                    used.run(policy, draws, future, replicate, Journal.SILENT, Simulation.Monthly.NOBODY, one);
                    fresh.run(policy, draws, future, replicate, Journal.SILENT, Simulation.Monthly.NOBODY, other);
                    assertThat(Arrays.equals(one, other))
                            .as("policy %d, future %d, replicate %d", policy, future, replicate)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theLeadCaseIsTheSameToTheByteForAnyNumberOfThreads() {
        Plan plan = plan("south-caucasus", "voice", 12, 3).withFuturesPerChunk(2);
        Results results = Ensemble.of(plan).threads(1).run(folder.resolve("one"));
        Ensemble.of(plan).threads(3).run(folder.resolve("three"));
        assertThat(Checksums.of(folder.resolve("three"))).isEqualTo(Checksums.of(folder.resolve("one")));
        assertThat(results.arms()).hasSize(plan.policies().size());
        assertThat(results.arms().stream().filter(arm -> arm.baseline()))
                .hasSize(results.conditions().size());
    }

    @Test
    void aRunOfTheLeadCaseHasAStoryAndATwin() {
        Plan plan = plan("south-caucasus", "voice", 2, 2);
        Ensemble.of(plan).run(folder.resolve("s"));
        Twin twin = Twin.of(Study.open(folder.resolve("s")));
        Story story = twin.story(new RunAddress(plan.policies().get(0).id(), 1, 1));
        assertThat(story.text(80).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Contrast contrast = story.against(
                twin.story(story.run().under(plan.policies().get(1).id())));
        assertThat(contrast.text(100).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void theStudyAloneSufficesToPlayARunAgainToTheBit() {
        for (String question : new String[] {"voice", "arming"}) {
            Plan plan = plan("south-caucasus", question, 2, 2);
            Ensemble.of(plan).run(folder.resolve(question));
            Study study = Study.open(folder.resolve(question));
            Twin twin = Twin.of(study);
            int measures = study.manifest().measures().size();
            try (Parquet parquet = new Parquet()) {
                RunRows.read(study, study.plan().chunk(1), parquet, (future, values) -> {
                    for (int policy = 0; policy < plan.policies().size(); policy++) {
                        String id = plan.policies().get(policy).id();
                        Story story = twin.story(new RunAddress(id, future, 1));
                        int at = (policy * plan.replicates() + 1) * measures;
                        assertThat(story.outcomes().values())
                                .as(id)
                                .containsExactly(Arrays.stream(values, at, at + measures)
                                        .boxed()
                                        .toArray(Double[]::new));
                    }
                });
            }
        }
    }

    @Test
    void momentsOfTheGenericRivalryDoNotHangOnThreads() {
        Plan plan = plan("generic-rivalry", "", 6, 3);
        Moments moments = PriorPredictive.of(plan, 1, 0);
        assertThat(PriorPredictive.of(plan, 3, 0).toJson()).isEqualTo(moments.toJson());
        assertThat(moments.disputes()).as("the journal still tells disputes").isPositive();
        assertThat(moments.text()).contains("Disputes a rival-year");
    }
}
