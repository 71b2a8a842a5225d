package org.equipoise.model.mechanism.arms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.junit.jupiter.api.Test;

class SupplyPostureTest {

    private static Policy doctrine(Doctrine.Archetype archetype, String favours) {
        return new Policy(
                "p",
                "",
                "PATRON",
                Map.of(),
                Optional.of(new Doctrine(archetype, favours.isEmpty() ? Optional.empty() : Optional.of(favours))),
                Optional.empty(),
                Set.of(),
                "");
    }

    private static Rig rig(Policy policy) {
        return new Rig(Example.setting(60, false), policy)
                .set("demand.noise", 0)
                .set("doctrine.reneging", 0)
                .set("supply.lag", 6);
    }

    /** Reviews until the present month's are over; returns what the patron weighed in the last review. */
    private static Journal.Decision review(Rig rig) {
        List<Journal.Decision> decisions = new ArrayList<>();
        rig.world.journal = new Journal() {
            @Override
            public boolean listening() {
                return true;
            }

            @Override
            public void record(Entry entry) {
                if (entry instanceof Journal.Decision decision
                        && decision.question().equals("supply posture")) {
                    decisions.add(decision);
                }
            }
        };
        rig.open()
                .step("outside-world")
                .step("arms-stocks")
                .step("import-demand")
                .step("supply-posture");
        rig.world.journal = Journal.SILENT;
        return decisions.get(decisions.size() - 1);
    }

    private static double term(Journal.Decision review, String option, String term) {
        for (Journal.Option one : review.options()) {
            if (one.name().equals(option)) {
                for (Journal.Term part : one.terms()) {
                    if (part.name().equals(term)) {
                        return part.value();
                    }
                }
            }
        }
        throw new IllegalArgumentException("no '" + term + "' of '" + option + "' in " + review);
    }

    private static double posture(Rig rig, String client) {
        return rig.world.posture[rig.tie(client, "PATRON")];
    }

    @Test
    void aPolicyFixesWhatItNames() {
        Rig rig = rig(Example.supplying(Policy.Posture.REFUSE, Policy.Posture.EXPEDITE));
        for (int replicate = 0; replicate < 5; replicate++) {
            rig.begin(replicate).months(60);
            assertThat(posture(rig, "EAST")).isZero();
            assertThat(posture(rig, "WEST")).isEqualTo(2);
        }
    }

    @Test
    void whatAPolicyLeavesOpenIsReviewedOnceAYear() {
        Rig rig = rig(Example.free());
        for (int replicate = 0; replicate < 20; replicate++) {
            rig.begin(replicate).month();
            double east = posture(rig, "EAST");
            for (int month = 2; month <= 12 && !rig.world.atWar(0); month++) {
                rig.month();
                assertThat(posture(rig, "EAST")).as("month %s", month).isEqualTo(east);
            }
        }
    }

    @Test
    void aWarThatBeginsOrEndsBringsAReviewInTheNextMonth() {
        Rig rig = rig(Example.free()).begin(0).months(3);
        rig.world.journal = Journal.SILENT;
        rig.world.attacker[0] = 1;
        rig.world.warMonths[0] = 1;
        assertThat(review(rig).options()).hasSize(16);
        rig.world.attacker[0] = -1;
        rig.world.warEnded[0] = true;
        assertThat(rig.world.fighting[0]).as("a truce ends it without a battle").isFalse();
        assertThat(review(rig).options()).hasSize(16);
    }

    @Test
    void theMarketDecidesNothing() {
        Rig rig = rig(Example.free());
        for (int replicate = 0; replicate < 10; replicate++) {
            rig.begin(replicate).months(24);
            assertThat(rig.world.posture[rig.tie("EAST", "MARKET")]).isEqualTo(1);
            assertThat(rig.world.posture[rig.tie("WEST", "MARKET")]).isEqualTo(1);
        }
    }

    @Test
    void revenueRisesWithWhatIsSold() {
        Journal.Decision review =
                review(rig(doctrine(Doctrine.Archetype.MERCHANT, "")).begin(0));
        assertThat(term(review, "refuse EAST, refuse WEST", "revenue")).isZero();
        assertThat(term(review, "expedite EAST, expedite WEST", "revenue"))
                .isCloseTo(4 * term(review, "ration EAST, ration WEST", "revenue"), within(1e-12));
        for (Journal.Option option : review.options()) {
            assertThat(option.terms().stream()
                            .filter(term -> !term.name().equals("revenue"))
                            .mapToDouble(term -> Math.abs(term.value()))
                            .sum())
                    .as("a merchant weighs revenue alone: %s", option.name())
                    .isZero();
        }
    }

    @Test
    void anAdvantageGiverValuesArmsForItsFavouriteAndNoneForTheRival() {
        Journal.Decision review =
                review(rig(doctrine(Doctrine.Archetype.ADVANTAGE_GIVER, "WEST")).begin(0));
        String term = "favoured client's share";
        assertThat(term(review, "refuse EAST, expedite WEST", term))
                .isGreaterThan(term(review, "fill EAST, fill WEST", term));
        assertThat(term(review, "fill EAST, fill WEST", term))
                .isGreaterThan(term(review, "expedite EAST, refuse WEST", term));
    }

    @Test
    void aParityBalancerFavoursTheWeaker() {
        Journal.Decision review =
                review(rig(doctrine(Doctrine.Archetype.PARITY_BALANCER, "")).begin(0));
        assertThat(term(review, "expedite EAST, refuse WEST", "balance"))
                .isGreaterThan(term(review, "refuse EAST, expedite WEST", "balance"));
    }

    /** Powell 1999 (literature 2.5): with aims over everything the status-quo balancer wants more for who holds more. */
    @Test
    void aStatusQuoBalancerWantsMoreThanParityForWhoHoldsMore() {
        Journal.Decision quo = review(rig(doctrine(Doctrine.Archetype.STATUS_QUO_BALANCER, ""))
                .set("war-aims.disputed", 1)
                .begin(0));
        Journal.Decision parity = review(rig(doctrine(Doctrine.Archetype.PARITY_BALANCER, ""))
                .set("war-aims.disputed", 1)
                .begin(0));
        double byQuo =
                term(quo, "expedite EAST, refuse WEST", "balance") - term(quo, "refuse EAST, expedite WEST", "balance");
        double byParity = term(parity, "expedite EAST, refuse WEST", "balance")
                - term(parity, "refuse EAST, expedite WEST", "balance");
        assertThat(byQuo).isGreaterThan(byParity);
    }

    @Test
    void refusingAClientUnderTreatyHasItsPrice() {
        Journal.Decision review =
                review(rig(Example.free()).set("doctrine.reneging", 0.3).begin(0));
        assertThat(term(review, "refuse EAST, fill WEST", "breaking a promise")).isCloseTo(-0.3, within(1e-15));
        assertThat(term(review, "fill EAST, refuse WEST", "breaking a promise")).isZero();
    }

    @Test
    void aReviewCountsOnWhatAPolicyHasFixedForTheOtherClient() {
        Policy refused = new Policy(
                "p",
                "",
                "PATRON",
                Map.of("WEST", Policy.Posture.REFUSE),
                Optional.of(new Doctrine(Doctrine.Archetype.PARITY_BALANCER, Optional.empty())),
                Optional.empty(),
                Set.of(),
                "");
        Journal.Decision fixed = review(rig(refused).begin(0));
        Rig open = rig(doctrine(Doctrine.Archetype.PARITY_BALANCER, "")).begin(0);
        open.world.posture[open.tie("WEST", "PATRON")] = 0;
        Journal.Decision free = review(open);
        assertThat(fixed.options()).hasSize(4);
        for (String east : List.of("refuse", "ration", "fill", "expedite")) {
            String option = east + " EAST, refuse WEST";
            assertThat(term(fixed, option, "balance")).isCloseTo(term(free, option, "balance"), within(1e-12));
            assertThat(term(free, option, "balance")).isNotEqualTo(term(free, east + " EAST, fill WEST", "balance"));
        }
    }

    /** Literature 14.22: with no restraint and the same supplies it does not matter who supplies. */
    @Test
    void withoutRestraintTheIdentityOfTheSupplierIsIrrelevant() {
        for (long replicate = 0; replicate < 20; replicate++) {
            assertThat(risk("PATRON", "MARKET", replicate)).isEqualTo(risk("MARKET", "PATRON", replicate));
        }
    }

    private static double risk(String most, String rest, long replicate) {
        Setting example = Example.setting(60, false);
        Setting setting = new Example.Builder(Example.without(example, "supply-posture"))
                .clients(supplied("EAST", 900, 50, most, rest), supplied("WEST", 1100, 80, most, rest))
                .ties(
                        new Tie("PATRON", "EAST", false, false, false, 1, 1, 0),
                        new Tie("PATRON", "WEST", false, false, false, 1, 1, 0),
                        new Tie("MARKET", "EAST", false, false, false, 1, 0, 0),
                        new Tie("MARKET", "WEST", false, false, false, 1, 0, 0))
                .treaties()
                .diplomacy(Diplomacy.NONE)
                .build();
        Rig rig = new Rig(setting, Example.free())
                .set("restraint.mean", 0)
                .set("restraint.supplier", 0)
                .set("supply.lag", 10)
                .set("demand.trust", 0);
        rig.begin(replicate).months(60);
        return rig.world.tally.risk[0];
    }

    private static org.equipoise.model.setting.Client supplied(
            String id, double arms, double men, String most, String rest) {
        return new org.equipoise.model.setting.Client(
                id,
                Map.of(most, 0.7 * arms, rest, 0.3 * arms),
                List.of(),
                Map.of(most, 0.7, rest, 0.3),
                men,
                List.of());
    }

    private static final int DECLARED = 0;
    private static final int PROFIT = 3;
    private static final int LEVER = 4;

    @Test
    void aPatronThatReallySeeksProfitActsLikeAMerchantWhateverItDeclares() {
        Journal.Decision hidden =
                review(rig(Example.free()).set("doctrine.motive", PROFIT).begin(0));
        Journal.Decision merchant = review(rig(doctrine(Doctrine.Archetype.MERCHANT, ""))
                .set("doctrine.motive", DECLARED)
                .begin(0));
        Journal.Decision declared =
                review(rig(Example.free()).set("doctrine.motive", DECLARED).begin(0));
        assertThat(hidden).isEqualTo(merchant).isNotEqualTo(declared);
    }

    @Test
    void aDoctrineThatAPolicyNamesHasNoOtherMotiveBehindIt() {
        Policy named = doctrine(Doctrine.Archetype.STATUS_QUO_BALANCER, "");
        Journal.Decision plain =
                review(rig(named).set("doctrine.motive", DECLARED).begin(0));
        assertThat(review(rig(named).set("doctrine.motive", PROFIT).begin(0))).isEqualTo(plain);
    }

    @Test
    void aPatronThatKeepsItsClientsOnALeverFearsNoWarAndPrizesDependenceUnderThreat() {
        Rig rig = rig(Example.free())
                .set("doctrine.motive", LEVER)
                .set("doctrine.war-aversion", 2)
                .set("doctrine.influence", 0.1)
                .set("doctrine.lever", 6);
        Journal.Decision lever = review(rig.begin(0));
        Journal.Decision balancer = review(rig.set("doctrine.motive", DECLARED).begin(0));
        String both = "expedite EAST, expedite WEST";
        String none = "refuse EAST, refuse WEST";
        assertThat(term(lever, both, "chance of war")).isZero();
        assertThat(term(lever, both, "balance")).isZero();
        assertThat(term(lever, both, "influence"))
                .isCloseTo(61 * term(balancer, both, "influence"), within(1e-9))
                .isGreaterThan(term(lever, none, "influence"));
        assertThat(term(balancer, both, "chance of war")).isNegative();
    }

    @Test
    void aPatronThatReallyFavoursSomebodyFavoursItsSoleAlly() {
        Journal.Decision favours =
                review(rig(Example.free()).set("doctrine.motive", 2).begin(0));
        Journal.Decision declared = review(rig(doctrine(Doctrine.Archetype.ADVANTAGE_GIVER, "EAST"))
                .set("doctrine.motive", DECLARED)
                .begin(0));
        assertThat(favours).isEqualTo(declared);
    }
}
