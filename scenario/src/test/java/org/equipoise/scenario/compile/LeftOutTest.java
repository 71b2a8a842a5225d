package org.equipoise.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.model.prior.Parameter;
import org.equipoise.scenario.Catalogue;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    private static final List<String> PLAYED = List.of("stocks", "talk", "misuse", "blame", "doubt");
    private static final Map<String, Set<String>> NEEDS =
            Map.of("blame", Set.of("misuse"), "doubt", Set.of("blame", "stocks"));
    private static final Map<String, List<String>> SYSTEMS =
            Map.of("talk", List.of("M8", "M9"), "misuse", List.of("M9"), "blame", List.of("M9", "M23"));

    private static final Catalogue CATALOGUE = new Catalogue() {
        @Override
        public Set<String> mechanisms() {
            return new LinkedHashSet<>(List.of("stocks", "talk", "misuse", "blame", "doubt", "rest"));
        }

        @Override
        public List<Parameter> parameters(Collection<String> mechanisms) {
            return List.of();
        }

        @Override
        public Set<String> needs(String mechanism) {
            return NEEDS.getOrDefault(mechanism, Set.of());
        }

        @Override
        public List<String> systems(String mechanism) {
            return SYSTEMS.getOrDefault(mechanism, List.of());
        }
    };

    private static LeftOut without(String... words) {
        return LeftOut.of(CATALOGUE, PLAYED, List.of(words));
    }

    @Test
    void whatNeedsAMechanismGoesWithItAndSoOn() {
        LeftOut left = without("misuse");
        assertThat(left.asked()).containsExactly("misuse");
        assertThat(left.dependents()).containsExactly(Map.entry("blame", "misuse"), Map.entry("doubt", "blame"));
        assertThat(left.all()).containsExactly("misuse", "blame", "doubt");
    }

    @Test
    void aMechanismThatNothingNeedsGoesAlone() {
        assertThat(without("talk").all()).containsExactly("talk");
        assertThat(without().all()).isEmpty();
    }

    @Test
    void aNumberMeansTheMechanismsThatStandForItFirstOfAll() {
        assertThat(without("M9").asked()).containsExactly("misuse", "blame");
        assertThat(without("m8").asked()).containsExactly("talk");
        assertThat(without("M8", "M9").asked()).containsExactly("talk", "misuse", "blame");
    }

    @Test
    void aNumberThatIsOnlyPartOfOthersIsRefusedWithTheirNames() {
        assertThatThrownBy(() -> without("M23"))
                .hasMessageContaining("M23")
                .hasMessageContaining("only part of blame, which stands for");
    }

    @Test
    void wordsThatNameNothingAreRefused() {
        assertThatThrownBy(() -> without("M4")).hasMessageContaining("stands for M4");
        assertThatThrownBy(() -> without("misus")).hasMessageContaining("maybe you meant 'misuse'");
        assertThatThrownBy(() -> without("rest")).hasMessageContaining("not played in this scenario");
    }
}
