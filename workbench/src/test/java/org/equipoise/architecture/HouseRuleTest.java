package org.equipoise.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The product keeps every rule of the house, and every rule notices the fixture that breaks it. */
class HouseRuleTest {
    private static final String HOUSE = "org.equipoise";

    private static final String FIXTURE = "org.equipoise.architecture.fixture";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    HOUSE + ".games",
                    HOUSE + ".model",
                    HOUSE + ".scenario",
                    HOUSE + ".data",
                    HOUSE + ".lab",
                    HOUSE + ".workbench");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURE);

    /** What each rule has to find in the fixture, and all that it may find there. */
    private static final Map<HouseRule, List<String>> CULPRITS = Map.of(
            HouseRule.ONE_WAY_ROAD, List.of("games.LooksAhead"),
            HouseRule.CORE_TRAVELS_LIGHT, List.of("games.LooksAhead", "model.ReadsAFile"),
            HouseRule.CORE_IS_A_PURE_FUNCTION, List.of("games.ReadsTheClock", "model.StartsAThread"),
            HouseRule.SAME_BITS_FUNCTIONS, List.of("games.CallsMathExp", "lab.RefersToMathLog"),
            HouseRule.SAME_BITS_SUMS, List.of("lab.SumsAStream"),
            HouseRule.NO_OTHER_CHANCE, List.of("scenario.RollsItsOwnDice"),
            HouseRule.NO_STATIC_STATE, List.of("scenario.Remembers"),
            HouseRule.ONLY_THE_WORKBENCH_SPEAKS, List.of("lab.Prints"),
            HouseRule.NULL_MARKED, List.of("scenario.untold"));

    @ParameterizedTest
    @EnumSource
    void theProductKeeps(HouseRule rule) {
        rule.under(HOUSE).check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void theFixtureBreaks(HouseRule rule) {
        EvaluationResult result = rule.under(FIXTURE).evaluate(BROKEN);
        List<String> culprits = CULPRITS.getOrDefault(rule, List.of());

        assertThat(culprits).as("fixture classes that break %s", rule).isNotEmpty();
        for (String culprit : culprits) {
            assertThat(result.getFailureReport().getDetails())
                    .as("%s has to notice %s", rule, culprit)
                    .anySatisfy(line -> assertThat(line).contains(FIXTURE + "." + culprit));
        }
        assertThat(result.getFailureReport().getDetails())
                .as("%s has to notice nothing else", rule)
                .allSatisfy(line -> assertThat(culprits)
                        .anySatisfy(culprit -> assertThat(line).contains(FIXTURE + "." + culprit)));
    }
}
