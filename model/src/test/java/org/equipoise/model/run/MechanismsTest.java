package org.equipoise.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;
import org.junit.jupiter.api.Test;

class MechanismsTest {

    private static final List<String> ALL = List.copyOf(Mechanisms.ids());

    @Test
    void anUnknownIdIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> Mechanisms.select(List.of("arms-stocks", "arms-stoks")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'arms-stoks'")
                .hasMessageContaining("dispute-window");
    }

    @Test
    void aDoubledIdIsNamed() {
        assertThatThrownBy(() -> Mechanisms.select(List.of("arms-stocks", "arms-stocks")))
                .hasMessageContaining("'arms-stocks' is listed twice");
    }

    @Test
    void aMissingNeedIsNamed() {
        assertThatThrownBy(() -> Mechanisms.select(List.of("import-demand")))
                .hasMessageContaining("'import-demand' needs 'arms-stocks'");
    }

    @Test
    void aReaderBeforeTheWriterOfAFreshSlotIsNamed() {
        List<String> turned = new ArrayList<>(ALL);
        turned.remove("dispute-window");
        turned.add("dispute-window");
        assertThatThrownBy(() -> Mechanisms.select(turned))
                .hasMessageContaining("'crisis' reads WINDOW before any mechanism has written it");
    }

    @Test
    void everyMisfitIsNamedAtOnce() {
        assertThatThrownBy(() -> Mechanisms.select(List.of("opinion", "opinion", "fate")))
                .hasMessageContaining("'fate'")
                .hasMessageContaining("twice")
                .hasMessageContaining("needs 'voice'");
    }

    @Test
    void theUsualOrderFits() {
        assertThat(Mechanisms.select(ALL).stream().map(Declaration::id)).containsExactlyElementsOf(ALL);
    }

    @Test
    void everyMechanismCanBeLeftOutWithThoseThatNeedIt() {
        for (String id : ALL) {
            List<String> left = new ArrayList<>(ALL);
            left.remove(id);
            boolean again = true;
            while (again) {
                again = false;
                for (Declaration declaration : Mechanisms.all()) {
                    if (left.contains(declaration.id()) && !left.containsAll(declaration.needs())) {
                        left.remove(declaration.id());
                        again = true;
                    }
                }
            }
            Setting setting = Example.playing(Example.setting(36, false), left);
            Rig rig = new Rig(setting, Example.free()).begin(0).months(36);
            for (double arms : rig.world.arms) {
                assertThat(arms).as("without %s", id).isFinite().isNotNegative();
            }
        }
    }

    @Test
    void oneMechanismThatNothingNeedsCanBeLeftOutAlone() {
        List<String> needed = Mechanisms.all().stream()
                .flatMap(declaration -> declaration.needs().stream())
                .toList();
        List<String> free = ALL.stream().filter(id -> !needed.contains(id)).toList();
        assertThat(free).contains("opinion", "supply-posture", "protest", "history", "overextension", "sanctions");
        for (String id : free) {
            new Rig(Example.without(Example.setting(36, false), id), Example.free())
                    .begin(0)
                    .months(36);
        }
    }

    @Test
    void parametersAreDeclaredOnceWithUnitAndMeaning() {
        List<Parameter> parameters = Mechanisms.parameters(ALL);
        assertThat(parameters.stream().map(Parameter::name)).doesNotHaveDuplicates();
        assertThat(parameters).allSatisfy(parameter -> {
            assertThat(parameter.name()).matches("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");
            assertThat(parameter.symbol()).isNotBlank();
            assertThat(parameter.meaning()).isNotBlank();
            assertThat(parameter.unit()).isNotBlank();
            assertThat(parameter.source()).isNotEqualTo(Optional.of(""));
        });
    }

    @Test
    void declarationsSayWhatTheyAreAndNeedWhatExists() {
        assertThat(Mechanisms.all()).allSatisfy(declaration -> {
            assertThat(declaration.title()).isNotBlank();
            assertThat(declaration.equation()).isNotBlank();
            assertThat(declaration.source()).isNotBlank();
            assertThat(ALL).containsAll(declaration.needs());
        });
        assertThat(Mechanisms.all().stream().map(Declaration::id).collect(Collectors.toSet()))
                .hasSize(Mechanisms.all().size());
    }

    @Test
    void slotsThatNobodyWritesStayNeutral() {
        List<String> core = List.of("arms-stocks", "dispute-window", "crisis", "war");
        Rig rig = new Rig(
                        Example.playing(Example.setting(120, false), core),
                        Example.saying(Policy.Trigger.ALWAYS, Statement.SILENCE, true))
                .begin(0)
                .months(120);
        World world = rig.world;
        Map<Slot, Runnable> neutral = Map.of(
                Slot.ATTENTION, () -> assertThat(world.attention).containsOnly(1),
                Slot.SPENDING, () -> assertThat(world.spending).containsOnly(1),
                Slot.PEACEKEEPING, () -> assertThat(world.peacekeeping).containsOnly(0),
                Slot.DEMAND, () -> assertThat(world.demand).containsOnly(0),
                Slot.POSTURE, () -> assertThat(world.posture).containsOnly(1),
                Slot.BELIEFS, () -> assertThat(world.publicAid).containsOnly(1),
                Slot.STATEMENTS, () -> assertThat(world.statement).containsOnly(-1),
                Slot.OPPOSITION, () -> assertThat(world.opposition).containsOnly(0),
                Slot.SUPPORT, () -> assertThat(world.support).containsOnly(0),
                Slot.OPINION, () -> assertThat(world.opinion).containsOnly(0));
        List<Slot> written = Mechanisms.select(core).stream()
                .flatMap(declaration -> declaration.writes().stream())
                .toList();
        neutral.forEach((slot, check) -> {
            assertThat(written).doesNotContain(slot);
            assertThat(slot.neutral()).isNotBlank();
            check.run();
        });
        assertThat(world.exits).containsOnly(0);
    }
}
