package org.equipoise.lab.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.toy.Toy;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Software SOFTWARE = new Software("1.0", "abc");

    @Test
    void anyIngredientChangesTheIdentityOfAPlanAndOfItsChunks() {
        Plan plan = Toy.plan(1, 20, 4, "one", "two");
        Setting setting = plan.setting();
        Setting later = new Setting(
                setting.name(),
                setting.start(),
                setting.months() + 1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                setting.replay(),
                1);
        Setting believing = new Setting(
                setting.name(),
                setting.start(),
                setting.months(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of("theta", new Prior.Gaussian(0, 2)),
                List.of(),
                setting.replay(),
                1);
        List<String> identities = new ArrayList<>(List.of(
                Identity.of(SOFTWARE, plan),
                Identity.of(new Software("1.1", "abc"), plan),
                Identity.of(new Software("1.0", "abd"), plan),
                Identity.of(SOFTWARE, Toy.plan(2, 20, 4, "one", "two")),
                Identity.of(SOFTWARE, Toy.plan(1, 21, 4, "one", "two")),
                Identity.of(SOFTWARE, Toy.plan(1, 20, 5, "one", "two")),
                Identity.of(SOFTWARE, Toy.plan(1, 20, 4, "one", "three")),
                Identity.of(SOFTWARE, Toy.plan(1, 20, 4, "two", "one")),
                Identity.of(SOFTWARE, plan.withFuturesPerChunk(7)),
                Identity.of(SOFTWARE, plan.withBaselines(Map.of("", "two"))),
                Identity.of(SOFTWARE, plan.withMeasures(List.of("y"))),
                Identity.of(SOFTWARE, plan.withHypotheses(List.of("reading"))),
                Identity.of(SOFTWARE, Plan.of("test", later, plan.policies(), 20, 4)),
                Identity.of(SOFTWARE, Plan.of("test", believing, plan.policies(), 20, 4))));
        assertThat(new HashSet<>(identities)).hasSameSizeAs(identities);
        assertThat(plan.chunk(0).identity(identities.get(0)))
                .isNotEqualTo(plan.chunk(1).identity(identities.get(0)))
                .isNotEqualTo(plan.chunk(0).identity(identities.get(1)));
    }

    @Test
    void theIdentityIsTheSameOnEveryMachineAndJavaVersion() {
        assertThat(Identity.of(SOFTWARE, Toy.plan(1, 20, 4, "one", "two")))
                .isEqualTo("6f14a25fc86dc0b3fcecc9f9f057a2784a1338c328d91ce6b7dc1796dba66354");
    }

    @Test
    void theOrderOfSetsLeavesNoTraceAndThatOfMapsIsKept() {
        List<String> texts = new ArrayList<>();
        for (List<String> order : List.of(List.of("ISR", "TUR", "USA"), List.of("USA", "ISR", "TUR"))) {
            Map<String, Policy.Posture> supply = new LinkedHashMap<>();
            List.of("ARM", "AZE", "AAA").forEach(id -> supply.put(id, Policy.Posture.FILL));
            Policy policy = new Policy(
                    "p",
                    "P",
                    "RUS",
                    supply,
                    Optional.empty(),
                    Optional.of(new Policy.Voice(Policy.Trigger.FIGHTING, Statement.SILENCE, true)),
                    new LinkedHashSet<>(order),
                    "");
            texts.add(Json.canonical(policy));
        }
        assertThat(texts.get(0)).isEqualTo(texts.get(1));
        Policy back = Json.read(texts.get(0), Policy.class);
        assertThat(back.refusing()).isEqualTo(Set.of("ISR", "TUR", "USA"));
        assertThat(back.supply().keySet()).containsExactly("ARM", "AZE", "AAA");
    }

    @Test
    void everyKindOfPriorReadsBack() {
        for (Prior prior : List.of(
                new Prior.Fixed(1),
                new Prior.Uniform(0, 1),
                new Prior.Gaussian(0, 1),
                new Prior.HalfNormal(1),
                new Prior.LogNormal(9, 0.35),
                new Prior.Beta(8, 92),
                new Prior.Gamma(2, 2.8),
                new Prior.Truncated(new Prior.LogNormal(1.6, 0.3), 1, 9),
                new Prior.Hypotheses(List.of("a", "b"), List.of(1.0, 3.0)))) {
            Plan plan = Toy.plan(1, 2, 2, "one");
            Setting setting = plan.setting();
            Setting with = new Setting(
                    setting.name(),
                    setting.start(),
                    setting.months(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of("theta", prior),
                    List.of(),
                    setting.replay(),
                    1);
            assertThat(Json.read(Json.canonical(with), Setting.class)).isEqualTo(with);
        }
    }

    @Test
    void chunksCoverEveryFutureOnce() {
        Plan plan = Toy.plan(1, 23, 4, "one").withFuturesPerChunk(5);
        int next = 0;
        long runs = 0;
        for (int number = 0; number < plan.chunks(); number++) {
            Chunk chunk = plan.chunk(number);
            assertThat(chunk.first()).isEqualTo(next);
            next = chunk.end();
            runs += plan.runs(chunk);
        }
        assertThat(next).isEqualTo(23);
        assertThat(runs).isEqualTo(plan.runs()).isEqualTo(92);
        assertThat(plan.chunk(3).file()).isEqualTo("part-00003.parquet");
    }

    @Test
    void chunksHaveSomeSecondsOfWork() {
        assertThat(Plan.futuresPerChunk(24, 500, 40)).isEqualTo(10);
        assertThat(Plan.futuresPerChunk(1, 10, 1)).isEqualTo(3);
        assertThat(Plan.futuresPerChunk(100, 10, 1_000)).isEqualTo(1);
    }

    @Test
    void aBaselineMustBelongToItsCondition() {
        Plan plan = Toy.plan(1, 2, 2, "one");
        assertThatThrownBy(() -> plan.withBaselines(Map.of("", "none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("baseline 'none' of condition ''")
                .hasMessageContaining("Maybe one of [one]");
        assertThatThrownBy(() -> Toy.plan(1, 2, 2, "one", "one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stands twice");
        assertThatThrownBy(() -> Toy.plan(1, 0, 2, "one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1 of futures");
    }
}
