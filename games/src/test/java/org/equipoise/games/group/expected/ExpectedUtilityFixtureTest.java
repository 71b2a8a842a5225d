package org.equipoise.games.group.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.equipoise.games.group.EmissionCase;
import org.junit.jupiter.api.Test;

/** The emission case against the figures of the fixtures and of two public replications. */
class ExpectedUtilityFixtureTest {

    /** Figures with 16 digits are met to the last but one: the order of sums differs. */
    private static final Offset<Double> PRINTED = within(2e-14);

    private static final Course PAPER = ExpectedUtilityModel.run(EmissionCase.group(), Variant.paper());
    private static final Course ALL = ExpectedUtilityModel.run(
            EmissionCase.group(), Variant.allPairsDenominator().with(Halt.after(10)));
    private static final Course PAIR = ExpectedUtilityModel.run(EmissionCase.group(), Variant.pairwiseDenominator());

    @Test
    void startsAtTheWeightedMedianAndMean() {
        for (Course course : List.of(PAPER, ALL, PAIR)) {
            assertThat(course.firstMedian()).isEqualTo(7);
            assertThat(course.firstMean()).isCloseTo(7.389955686853767, PRINTED);
        }
    }

    /** [C] literature.md section 10. */
    @Test
    void theFormulasAsPrintedGiveTheReferenceProbabilitiesGainsAndRisks() {
        Round first = PAPER.rounds().get(0);

        assertThat(first.neutralProbabilities().at("DE", "BE")).isCloseTo(.3663, within(5e-5));
        assertThat(first.neutralProbabilities().at("DE", "FR")).isCloseTo(.4247, within(5e-5));
        assertThat(first.neutralProbabilities().at("BE", "FR")).isCloseTo(.5037, within(5e-5));
        assertThat(first.neutralGains().at("DE", "FR")).isCloseTo(.6192, within(5e-5));
        assertThat(first.neutralGains().at("FR", "DE")).isCloseTo(.6411, within(5e-5));
        risks(PAPER, within(5.1e-4), 1.117, 1.004, .5, 1.117, 1.018, 1.018, 2.0, .648, 1.454, 1.557);
    }

    /** [C] fixtures, variant "all-pairs denominator". */
    @Test
    void theAllPairsDenominatorGivesItsRisksMedianAndMean() {
        risks(ALL, within(5e-7), 1.405653, .754196, .508864, 1.405653, 1.046524, 1.046524, 1.964898, .5, 2.0, 1.112125);
        assertThat(ALL.rounds().get(0).median()).isCloseTo(8.415932315426764, PRINTED);
        assertThat(ALL.rounds().get(0).mean()).isCloseTo(7.461314378277189, PRINTED);
    }

    /** [C] the log of ten rounds that comes with D. Masad's fork of jmckib/bdm-scholz-expected-utility-model (Example.log). */
    @Test
    void theAllPairsDenominatorFollowsThePublicReplicationForTenRounds() {
        double[] means = {
            7.461314378277189, 7.552500865855845, 7.590144997451547, 7.358130531334201, 7.3491739896752115,
            7.414877545372958, 7.510457183677219, 7.5724470975503, 7.324989065683666, 7.242130958473938
        };
        double[] belgium = {
            8.415932315426764, 9.610859134120188, 9.961979590401311, 4.800881140632622, 5.524237694197356,
            7.47204636191629, 8.824593855262423, 9.671129769802048, 4.144849062500606, 4.291541224979646
        };
        List<String> partners = List.of("FR", "FR", "FR", "NL", "FR", "FR", "FR", "FR", "NL", "FR");
        for (int t = 0; t < 10; t++) {
            Round round = ALL.rounds().get(t);
            assertThat(round.mean()).isCloseTo(means[t], within(1e-12));
            assertThat(round.moved().get(1)).isCloseTo(belgium[t], within(1e-12));
            Offer taken = round.accepted().get(0);
            assertThat(taken.receiver()).isEqualTo("BE");
            assertThat(taken.kind()).isEqualTo(Offer.Kind.COMPROMISE);
            assertThat(taken.initiator()).isEqualTo(partners.get(t));
            assertThat(round.accepted()).extracting(Offer::receiver).containsExactly("BE", "LU", "IE");
        }
        Offer first = ALL.rounds().get(0).accepted().get(0);
        assertThat(first.receiverGain()).isCloseTo(-0.11483050347300794, within(1e-14));
        assertThat(first.initiatorGain()).isCloseTo(0.2432965945234421, within(1e-14));
    }

    /** [C] fixtures, variant "pairwise denominator". */
    @Test
    void thePairwiseDenominatorGivesItsRisksMedianAndMean() {
        risks(
                PAIR,
                within(5.1e-11),
                1.1271980463,
                .7809178391,
                .5,
                1.1271980463,
                1.0778922989,
                1.0778922989,
                2.0,
                .5247821722,
                1.4716965450,
                1.1404794480);
        assertThat(PAIR.rounds().get(0).median()).isEqualTo(10.0);
        assertThat(PAIR.rounds().get(0).mean()).isCloseTo(7.444520171019051, PRINTED);
    }

    private static void risks(Course course, Offset<Double> printed, double... expected) {
        List<Double> risk = course.rounds().get(0).risk();
        for (int i = 0; i < expected.length; i++) {
            assertThat(risk.get(i)).as(course.actors().get(i)).isCloseTo(expected[i], printed);
        }
    }
}
