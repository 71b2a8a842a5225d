package org.equipoise.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.games.problem.BadInput;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.GivenGame;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.setting.Step;
import org.equipoise.model.setting.Treaty;
import org.equipoise.scenario.Draft;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.SmallCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers are computed by hand: depreciation is fixed at 19 % a year, so that .9 is left after six months and .81 after twelve. */
class CompilerTest {

    private static final double LOST_IN_A_MONTH = 1 - StrictMath.pow(0.81, 1.0 / 12);

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void read() {
        scenario = Draft.in(folder).read();
    }

    private Compiled compiled(Options options) {
        return Compiler.with(new SmallCatalogue()).prepare(scenario, question("1-arming"), options);
    }

    private Question question(String id) {
        return Optional.ofNullable(scenario.questions().get(id)).orElseThrow();
    }

    private static Client client(Compiled compiled, String id) {
        return compiled.setting().clients().stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static YearMonth month(String text) {
        return YearMonth.parse(text);
    }

    @Test
    void stocksByPerpetualInventory() {
        Compiled compiled = compiled(Options.NONE);
        double oak = (10 * 0.729 * 0.19 + 10 * 0.9 * 0.19 + 20 * 0.1) / LOST_IN_A_MONTH;
        assertThat(client(compiled, "ALD").stocks()).containsOnlyKeys("OAK", "ELM", "OTHER");
        assertThat(client(compiled, "ALD").stocks().get("OAK")).isCloseTo(oak, within(1e-9));
        assertThat(client(compiled, "BIR").stocks().get("OAK"))
                .isCloseTo(5 * 0.9 * 0.19 / LOST_IN_A_MONTH, within(1e-9));
        assertThat(client(compiled, "BIR").stocks().get("ELM"))
                .isCloseTo(2 * 0.9 * 0.19 / LOST_IN_A_MONTH, within(1e-9));
    }

    @Test
    void armsOfAnAuthorityAreThoseOfItsStateAndUntiedSuppliersArePooled() {
        assertThat(client(compiled(Options.NONE), "ALD").stocks().get("OTHER"))
                .isCloseTo(0.1 / LOST_IN_A_MONTH, within(1e-9));
    }

    @Test
    void factsKnownLaterAreNotUsed() {
        double withPine = (0.1 + 0.9 * 0.19) / LOST_IN_A_MONTH;
        assertThat(client(compiled(Options.NONE.withAsOf(month("2001-05"))), "ALD")
                        .stocks()
                        .get("OTHER"))
                .isCloseTo(0.1 / LOST_IN_A_MONTH, within(1e-9));
        assertThat(client(compiled(Options.NONE.withAsOf(month("2001-06"))), "ALD")
                        .stocks()
                        .get("OTHER"))
                .isCloseTo(withPine, within(1e-9));
    }

    @Test
    void sharesOfTheLastFiveYears() {
        Compiled compiled = compiled(Options.NONE);
        assertThat(client(compiled, "ALD").marketShares().get("OAK")).isCloseTo(360.0 / 366, within(1e-12));
        assertThat(client(compiled, "BIR").marketShares().get("ELM")).isCloseTo(24.0 / 84, within(1e-12));
        Compiled later = compiled(Options.NONE.withFrom(month("2004-07")));
        assertThat(client(later, "ALD").marketShares().get("OAK")).isCloseTo(300.0 / 318, within(1e-12));
    }

    @Test
    void mechanismsByTheirSet() {
        assertThat(scenario.mechanisms()).containsExactly("arms-stocks", "supply-posture", "voice");
        Draft draft = Draft.in(folder.resolve("another"))
                .replace("scenario.yaml", "[arms-stocks, supply-posture, voice]", "core");
        assertThat(draft.read().mechanisms()).containsExactly("arms-stocks", "supply-posture", "voice");
        draft.replace("scenario.yaml", "mechanisms: core", "mechanisms: all");
        assertThat(draft.read().mechanisms())
                .containsExactlyElementsOf(new SmallCatalogue().mechanisms())
                .hasSize(8);
    }

    private Diplomacy diplomacy(Options options) {
        return compiled(options).setting().diplomacy();
    }

    @Test
    void lawAndFactOnTheFirstDay() {
        assertThat(diplomacy(Options.NONE).sovereignty()).containsExactly(new Diplomacy.Sovereignty("ridge", 0));
        assertThat(diplomacy(Options.NONE).authorities())
                .containsExactly(new Diplomacy.Authority("ridge", "HILL", "ALD"));
        assertThat(diplomacy(Options.NONE.withFrom(month("2001-03"))).authorities())
                .isEmpty();
    }

    @Test
    void sovereigntyIsByWeight() {
        scenario = Draft.in(folder.resolve("another"))
                .replace("scenario.yaml", "recognised: BIR, weight: 300", "recognised: HILL, weight: 300")
                .read();
        assertThat(diplomacy(Options.NONE).sovereignty()).containsExactly(new Diplomacy.Sovereignty("ridge", 0.75));
    }

    @Test
    void anOfferIsWeighedAsTheLandStoodOnItsDay() {
        assertThat(diplomacy(Options.NONE).offers())
                .containsExactly(new Offer(
                        "plan",
                        "The plan of 1999",
                        "ridge",
                        Optional.of("OAK"),
                        -14,
                        1_000_000,
                        0.75,
                        0,
                        24,
                        0.05,
                        0.25 * 0.2,
                        1.5,
                        Optional.of("OAK"),
                        60));
        List<Offer> later = diplomacy(Options.NONE.withAsOf(month("2001-03"))).offers();
        assertThat(later).extracting(Offer::id).containsExactly("plan", "late-plan");
        assertThat(later.get(0).to()).isEqualTo(7);
        assertThat(later.get(1).shareANow()).isEqualTo(0.75);
        assertThat(later.get(1).shareALater()).isEqualTo(0.75);
        assertThat(later.get(1).from()).isEqualTo(8);
        assertThat(later.get(1).by()).isEmpty();
    }

    @Test
    void aSigningCountsOnceItMayBeKnown() {
        scenario = Draft.in(folder.resolve("another"))
                .replace("scenario.yaml", "from: 1999-05, to: 2001-02,", "from: 1999-05, to: 2001-02, signed: 2000-10,")
                .read();
        assertThat(diplomacy(Options.NONE).offers().get(0).signed()).isEmpty();
        assertThat(diplomacy(Options.NONE.withAsOf(month("2000-10")))
                        .offers()
                        .get(0)
                        .signed())
                .hasValue(3);
    }

    @Test
    void aBrokerLeansToOneSide() {
        assertThat(diplomacy(Options.NONE).brokers())
                .containsExactly(new Diplomacy.Broker("OAK", "ridge", -0.4, 0.5, -74, 1_000_000));
        assertThat(diplomacy(Options.NONE.withAsOf(month("2001-03"))).brokers())
                .containsExactly(new Diplomacy.Broker("OAK", "ridge", -0.4, 0.5, -74, 7));
    }

    @Test
    void hostilityByMonthAsFarAsItMayBeKnown() {
        assertThat(diplomacy(Options.NONE).critics().get(0).hostility())
                .hasSize(24)
                .containsOnly(0.1);
        assertThat(diplomacy(Options.NONE.withAsOf(month("2000-09")))
                        .critics()
                        .get(0)
                        .hostility())
                .startsWith(0.1, 0.1, 0.6, 0.6)
                .endsWith(0.6);
    }

    @Test
    void reliancesAndCustomersOfTheFirstDay() {
        assertThat(diplomacy(Options.NONE.withAsOf(month("2001-03"))).reliances())
                .containsExactly(new Diplomacy.Reliance("ALD", "OAK", Map.of("gas", 0.8, "rail", 1.0)));
        assertThat(diplomacy(Options.NONE.withFrom(month("2001-01"))).reliances())
                .containsExactly(new Diplomacy.Reliance("ALD", "OAK", Map.of("gas", 0.9, "rail", 1.0)));
        assertThat(diplomacy(Options.NONE).customers()).containsExactly(new Diplomacy.Customers("OAK", 100));
        assertThat(diplomacy(Options.NONE.withFrom(month("2001-02"))).customers())
                .containsExactly(new Diplomacy.Customers("OAK", 80));
        assertThat(diplomacy(Options.NONE).fighters()).containsExactly(new Diplomacy.Fighters("ELM", "BIR", 2));
    }

    @Test
    void alternativesAsFarAsTheyAreKnown() {
        assertThat(diplomacy(Options.NONE).alternatives())
                .containsExactly(new Diplomacy.Alternative("ALD", "ELM", false, true, 0.2, -6));
        assertThat(diplomacy(Options.NONE.withAsOf(month("2000-09"))).alternatives())
                .contains(new Diplomacy.Alternative("BIR", "ELM", true, false, 0, 2));
    }

    @Test
    void callsForHelpAreReplayedWithTheirAnswers() {
        assertThat(compiled(Options.NONE).setting().replay().calls()).isEmpty();
        assertThat(compiled(Options.NONE.withClamp(month("2001-01")))
                        .setting()
                        .replay()
                        .calls())
                .containsExactly(
                        new Replay.Call("first-plea", "ALD", "OAK", "ridge", 3, true, Optional.empty()),
                        new Replay.Call("plea", "ALD", "OAK", "ridge", 7, false, Optional.of(Reply.STATEMENT)));
        assertThat(compiled(Options.NONE.withClamp(month("2000-12")))
                        .setting()
                        .replay()
                        .calls())
                .hasSize(1);
    }

    @Test
    void whatAPolicyFixesBeside() {
        scenario = Draft.in(folder.resolve("another"))
                .replace("scenario.yaml", "[arms-stocks, supply-posture, voice]", "all")
                .replace(
                        "policies.yaml",
                        "  condemn:",
                        "  bargain: {label: Bargain, prices: {ALD: 2}, reply: fact-finding, table: none, coercion: no,"
                                + " steps: {ALD: legal-step}}\n  condemn:")
                .replace("questions/1-arming.yaml", "[arm-both, parity]", "[arm-both, bargain]")
                .read();
        List<Policy> policies = compiled(Options.NONE).policies();
        assertThat(policies.get(0).conduct()).isEqualTo(Conduct.FREE);
        assertThat(policies.get(1).conduct())
                .isEqualTo(new Conduct(
                        Map.of("ALD", 2.0),
                        Optional.of(Reply.FACT_FINDING),
                        Optional.of(Conduct.NO_OFFER),
                        Optional.of(false),
                        Map.of("ALD", Step.LEGAL_STEP)));
    }

    @Test
    void nobodyTablesWhatIsNotKnown() {
        scenario = Draft.in(folder.resolve("another"))
                .replace("scenario.yaml", "[arms-stocks, supply-posture, voice]", "all")
                .replace("policies.yaml", "  condemn:", "  bargain: {label: Bargain, table: late-plan}\n  condemn:")
                .replace("questions/1-arming.yaml", "[arm-both, parity]", "[arm-both, bargain]")
                .read();
        assertThatThrownBy(() -> compiled(Options.NONE))
                .hasMessageContaining("offer 'late-plan' of policy 'bargain@market', which is not known in 2000-07;"
                        + " expected an as_of from the month of the offer on.");
        assertThat(compiled(Options.NONE.withAsOf(month("2001-03"))).policies()).hasSize(4);
    }

    @Test
    void pathsAndDates() {
        Draft draft = Draft.in(folder.resolve("another"))
                .append("questions/1-arming.yaml", "paths: [zone]\ndates: [2000-07, 2002-06]\n");
        scenario = draft.read();
        assertThat(compiled(Options.NONE).question().paths()).containsExactly("zone");
        assertThat(compiled(Options.NONE).dates()).containsExactly(1, 24);
        assertThat(compiled(Options.NONE.withMonths(12)).dates()).containsExactly(1);
        scenario = draft.replace("questions/1-arming.yaml", "[zone]", "[zones]").read();
        assertThatThrownBy(() -> compiled(Options.NONE))
                .hasMessageContaining("questions/1-arming.yaml:9:8: unknown monthly quantity 'zones';"
                        + " expected one of share.ALD, zone. Maybe you meant 'zone'.");
        assertThat(compiled(Options.NONE.withMonths(30)).question().paths()).isEmpty();
        scenario = draft.replace("questions/1-arming.yaml", "[zones]", "[zone]")
                .replace("questions/1-arming.yaml", "2002-06", "2002-07")
                .read();
        assertThatThrownBy(() -> compiled(Options.NONE))
                .hasMessageContaining("questions/1-arming.yaml:10:8: date 2002-07 outside the months of play;"
                        + " expected a month from 2000-07 to 2002-06.");
    }

    @Test
    void ordersUnderWay() {
        Compiled compiled = compiled(Options.NONE);
        List<Client.Order> orders = client(compiled, "BIR").orders();
        assertThat(orders)
                .filteredOn(order -> order.supplier().equals("OAK"))
                .hasSize(18)
                .allMatch(order -> order.tiv() == 2);
        assertThat(orders)
                .filteredOn(order -> order.supplier().equals("ELM"))
                .extracting(Client.Order::month)
                .containsExactly(7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
        assertThat(client(compiled, "ALD").orders()).isEmpty();
    }

    /**
     * On the eve of July 2000 one completed deal is known: a year's delay, two years' length. So 48 TIV ordered in 1999 are expected over
     * 2000 and 2001, six months of it before the start, and 12 ordered in June 2000 from June 2001 on.
     */
    @Test
    void onTheEveOpenOrdersFollowTheDelaysOfCompletedDeals() {
        Draft draft = Draft.in(folder.resolve("eve"));
        draft.append("facts/orders.csv", "OAK,ALD,1997,1998,1999,10,tanks,S1,sourced,\n");
        scenario = draft.read();
        Client eve = client(compiled(Options.NONE.withAsOf(month("2000-06"))), "BIR");
        assertThat(eve.orders())
                .filteredOn(order -> order.supplier().equals("OAK"))
                .hasSize(18)
                .allMatch(order -> order.tiv() == 2);
        assertThat(eve.orders())
                .filteredOn(order -> order.supplier().equals("ELM"))
                .allMatch(order -> order.tiv() == .5)
                .extracting(Client.Order::month)
                .containsExactly(12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24);
        assertThat(eve.stocks().get("OAK")).isCloseTo((5 * 0.9 * 0.19 + 2 * 0.1) / LOST_IN_A_MONTH, within(1e-9));
        draft.replace("facts/orders.csv", "OAK,BIR,1999,2000,2001,48", "OAK,BIR,1999,2003,2009,48");
        scenario = draft.read();
        assertThat(client(compiled(Options.NONE.withAsOf(month("2000-06"))), "BIR"))
                .isEqualTo(eve);
    }

    @Test
    void ordersKnownLaterComeInWithAsOf() {
        assertThat(client(compiled(Options.NONE.withAsOf(month("2001-01"))), "ALD")
                        .orders())
                .containsExactly(new Client.Order("OAK", 7, 7));
    }

    @Test
    void horizonCutsOrders() {
        assertThat(client(compiled(Options.NONE.withMonths(8)), "BIR").orders())
                .allMatch(order -> order.month() <= 8)
                .hasSize(10);
    }

    @Test
    void spendingOfAYearIsKnownInDecember() {
        List<Double> flat = client(compiled(Options.NONE), "ALD").spending();
        assertThat(flat).hasSize(24).containsOnly(1.0);
        assertThat(client(compiled(Options.NONE), "BIR").spending().get(12))
                .as("growth of a tenth a year, fading from the middle of 1999")
                .isCloseTo(
                        StrictMath.pow(
                                1.1,
                                (StrictMath.pow(2, -12.5 / 36) - StrictMath.pow(2, -24.5 / 36))
                                        * 3
                                        / StrictMath.log(2)),
                        within(1e-12));
        List<Double> rising =
                client(compiled(Options.NONE.withAsOf(month("2000-12"))), "ALD").spending();
        assertThat(rising.get(12)).isGreaterThan(1.5);
    }

    @Test
    void personnelAsLastKnownWithTheAuthorities() {
        assertThat(client(compiled(Options.NONE), "ALD").personnel()).isEqualTo(50);
        assertThat(client(compiled(Options.NONE.withAsOf(month("2002-01"))), "ALD")
                        .personnel())
                .isEqualTo(50);
        assertThat(client(compiled(Options.NONE.withFrom(month("2001-01"))), "ALD")
                        .personnel())
                .isEqualTo(109);
    }

    @Test
    void landByWeightOfWhoHoldsItOnTheFirstDay() {
        Rivalry before = compiled(Options.NONE).setting().rivalries().get(0);
        assertThat(before.shareA()).isEqualTo(0.75);
        assertThat(before.shareB()).isEqualTo(0.25);
        assertThat(before.displaceable()).isEqualTo(2.5);
        assertThat(compiled(Options.NONE.withFrom(month("2001-02")))
                        .setting()
                        .rivalries()
                        .get(0)
                        .shareA())
                .isEqualTo(0.75);
        assertThat(compiled(Options.NONE.withFrom(month("2001-03")))
                        .setting()
                        .rivalries()
                        .get(0)
                        .shareA())
                .isEqualTo(0);
    }

    @Test
    void quietMonthsAndTheCeasefireInForce() {
        Rivalry before = compiled(Options.NONE).setting().rivalries().get(0);
        assertThat(before.monthsSinceIncident()).isEqualTo(7);
        assertThat(before.ceasefire()).isEqualTo(new Rivalry.Ceasefire(false, true, 74));
        Rivalry after = compiled(Options.NONE.withFrom(month("2001-03")))
                .setting()
                .rivalries()
                .get(0);
        assertThat(after.monthsSinceIncident()).isEqualTo(0);
        assertThat(after.ceasefire()).isEqualTo(new Rivalry.Ceasefire(true, true, 1));
    }

    @Test
    void treatiesAsKnown() {
        assertThat(compiled(Options.NONE).setting().treaties())
                .extracting(Treaty::id, Treaty::from, Treaty::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pact", -126, Calendar.OPEN),
                        org.assertj.core.groups.Tuple.tuple("base", -64, 8));
        assertThat(compiled(Options.NONE.withAsOf(month("2001-06"))).setting().treaties())
                .extracting(Treaty::id, Treaty::from, Treaty::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pact", -126, 6),
                        org.assertj.core.groups.Tuple.tuple("base", -64, 8),
                        org.assertj.core.groups.Tuple.tuple("later", 11, Calendar.OPEN));
    }

    @Test
    void peacekeepersAndAttentionAsKnown() {
        assertThat(compiled(Options.NONE).setting().peacekeepers()).isEmpty();
        assertThat(compiled(Options.NONE).setting().attention()).isEmpty();
        Setting later = compiled(Options.NONE.withAsOf(month("2001-02"))).setting();
        assertThat(later.peacekeepers()).singleElement().satisfies(force -> {
            assertThat(force.from()).isEqualTo(2);
            assertThat(force.to()).isEqualTo(7);
            assertThat(force.troops()).isEqualTo(1.5);
        });
        assertThat(later.attention().get("OAK"))
                .hasSize(24)
                .startsWith(1.0, 1.0, 1.0, 0.5)
                .endsWith(0.5);
    }

    @Test
    void clampReplaysIncidentsLandAndDeliveries() {
        Compiled compiled = compiled(Options.NONE.withClamp(month("2001-03")));
        assertThat(compiled.frame().asOf()).isEqualTo(month("2001-03"));
        Replay replay = compiled.setting().replay();
        assertThat(replay.until()).isEqualTo(10);
        assertThat(replay.incidents())
                .containsExactly(new Replay.Incident("ridge", 7, Replay.Level.WAR, 2, 30, 20, Optional.of("BIR")));
        assertThat(replay.divisions()).containsExactly(new Replay.Division("ridge", 8, 0));
        assertThat(client(compiled, "ALD").orders())
                .filteredOn(order -> order.supplier().equals("OAK"))
                .hasSize(6)
                .allMatch(order -> order.tiv() == 20 && order.month() <= 6);
        assertThat(client(compiled, "BIR").orders())
                .allMatch(order -> order.month() >= 10 && order.month() <= 18)
                .filteredOn(order -> order.supplier().equals("ELM"))
                .hasSize(9)
                .allMatch(order -> order.tiv() == 101);
    }

    @Test
    void anIncidentUnderWayWhereReplayEndsGoesOn() {
        Compiled compiled = compiled(Options.NONE.withClamp(month("2001-01")));
        assertThat(compiled.setting().replay().incidents())
                .containsExactly(new Replay.Incident("ridge", 7, Replay.Level.WAR, 2, 30, 20, Optional.of("BIR")));
    }

    @Test
    void monthsThatContradictOneAnother() {
        assertThatThrownBy(() -> compiled(Options.NONE.withAsOf(month("2000-05"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(
                        "as_of 2000-05 before the first month 2000-07; expected a month from 2000-06 on.");
        assertThatThrownBy(() -> compiled(Options.NONE.withClamp(month("2002-06"))))
                .hasMessageContaining("clamp 2002-06 that leaves nothing to replay or nothing to play;"
                        + " expected a month from 2000-07 up to 2002-05.");
        assertThatThrownBy(
                        () -> compiled(Options.NONE.withClamp(month("2001-03")).withAsOf(month("2001-01"))))
                .hasMessageContaining("clamp 2001-03 after as_of 2001-01; expected an as_of from 2001-03 on.");
    }

    @Test
    void factsThatAreLacking() {
        assertThatThrownBy(() -> compiled(Options.NONE.withFrom(month("1980-01"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("personnel.csv: no armed forces of 'ALD' known in 1980-01 for 1980-01")
                .hasMessageContaining("spending.csv: no spending of 'BIR' known in 1980-01")
                .hasMessageContaining("control.csv: nobody who holds 'South Ridge' on 1980-01-01");
    }

    @Test
    void armsOfThePlanArePoliciesTimesConditions() {
        Compiled compiled = compiled(Options.NONE.withSeed(9));
        assertThat(compiled.policies())
                .extracting(Policy::id)
                .containsExactly("arm-both@market", "parity@market", "arm-both@no-market", "parity@no-market");
        assertThat(compiled.baseline()).isEqualTo("arm-both@market");
        assertThat(compiled.setting().seed()).isEqualTo(9);
        Policy last = compiled.policies().get(3);
        assertThat(last.label()).isEqualTo("Keep parity, without a market");
        assertThat(last.condition()).isEqualTo("no-market");
        assertThat(last.refusing()).isEqualTo(Set.of("ELM", "OTHER"));
        assertThat(last.doctrine()).contains(new Doctrine(Doctrine.Archetype.PARITY_BALANCER, Optional.empty()));
        assertThat(compiled.policies().get(0).supply())
                .containsOnly(entry("ALD", Policy.Posture.FILL), entry("BIR", Policy.Posture.FILL));
    }

    @Test
    void withOneConditionAPolicyKeepsItsName() {
        Compiled compiled = Compiler.with(new SmallCatalogue()).prepare(scenario, question("2-voice"), Options.NONE);
        assertThat(compiled.setting().start()).isEqualTo(month("2001-01"));
        assertThat(compiled.setting().months()).isEqualTo(12);
        assertThat(compiled.policies()).extracting(Policy::id).containsExactly("condemn", "arm-both");
        Policy condemn = compiled.policies().get(0);
        assertThat(condemn.condition()).isEmpty();
        assertThat(condemn.refusing()).contains("ELM");
        assertThat(condemn.voice())
                .contains(new Policy.Voice(
                        Policy.Trigger.FIGHTING, new Statement(Statement.Kind.CONDEMN, Optional.of("BIR")), false));
    }

    @Test
    void priorsInTheOrderOfTheirReadings() {
        Map<String, Prior> priors = compiled(Options.NONE).setting().priors();
        assertThat(priors)
                .containsEntry("arms.depreciation", new Prior.Fixed(0.19))
                .containsEntry("honour.cost[OAK]", new Prior.Uniform(0, 0.5))
                .containsEntry(
                        "silence.reading",
                        new Prior.Hypotheses(List.of("weakness", "squeeze", "consent"), List.of(3.0, 0.0, 1.0)));
    }

    @Test
    void suppliersPatronsFirstAndThePoolLast() {
        assertThat(compiled(Options.NONE).setting().suppliers()).containsExactly("OAK", "ELM", "OTHER");
    }

    @Test
    void relabellingTheSidesSwapsTheShares(@TempDir Path other) {
        Rivalry before = compiled(Options.NONE).setting().rivalries().get(0);
        scenario = Draft.in(other)
                .replace("scenario.yaml", "sides: [ALD, BIR]", "sides: [BIR, ALD]")
                .read();
        Compiled mirrored = compiled(Options.NONE);
        Rivalry after = mirrored.setting().rivalries().get(0);
        assertThat(after.sideA()).isEqualTo(before.sideB());
        assertThat(after.shareA()).isEqualTo(before.shareB());
        assertThat(after.shareB()).isEqualTo(before.shareA());
        assertThat(after.monthsSinceIncident()).isEqualTo(before.monthsSinceIncident());
        scenario = Draft.in(folder.resolve("again")).read();
        assertThat(client(mirrored, "ALD")).isEqualTo(client(compiled(Options.NONE), "ALD"));
    }

    @Test
    void measuresThatThereAreNot(@TempDir Path other) {
        Scenario spoilt = Draft.in(other)
                .replace("questions/1-arming.yaml", "futures: 10", "measures: [war.begin, deaths.ALD]\nfutures: 10")
                .read();
        assertThatThrownBy(() -> Compiler.with(new SmallCatalogue()).checkAll(spoilt))
                .isInstanceOf(BadInput.class)
                .hasMessage(other.resolve("questions/1-arming.yaml")
                        + ":6:11: unknown measure 'war.begin'; expected one of war.begins, deaths.ALD."
                        + " Maybe you meant 'war.begins'.");
    }

    @Test
    void everyQuestionIsChecked(@TempDir Path other) {
        Scenario spoilt = Draft.in(other)
                .replace("questions/1-arming.yaml", "months: 24", "months: 24\nas_of: 1999-01")
                .replace("questions/2-voice.yaml", "months: 12", "months: 12\nclamp: 2005-01")
                .read();
        assertThatThrownBy(() -> Compiler.with(new SmallCatalogue()).checkAll(spoilt))
                .hasMessageContaining("1-arming.yaml:1:1: as_of 1999-01 before the first month 2000-07")
                .hasMessageContaining(
                        "2-voice.yaml:1:1: clamp 2005-01 that leaves nothing to replay or nothing to play");
    }

    @Test
    void aGameGoesWithItsRivalry() {
        Draft draft = Draft.in(folder.resolve("other"));
        String text = """
                EFG 2 R "" { "A" "B" }
                p "" 1 1 "" { "wait" "fight" } 0
                t "" 1 "peace" { 0, 0 }
                t "" 2 "war" { -1, -1 }
                """;
        draft.append("games/g.efg", text)
                .replace(
                        "scenario.yaml",
                        "    incidents:",
                        "    crisis: {game: games/g.efg, errors: private-probit, ends: {peace: stand-down, war: war},"
                                + " sources: [S1]}\n    incidents:");
        Scenario read = draft.read();
        GivenGame game = Compiler.with(new SmallCatalogue())
                .prepare(read, read.questions().values().iterator().next(), Options.NONE)
                .setting()
                .rivalries()
                .get(0)
                .game()
                .orElseThrow();
        assertThat(game.text()).isEqualTo(text);
        assertThat(game.precision()).isEqualTo(1);
        assertThat(game.ends())
                .containsExactly(entry("peace", GivenGame.End.STAND_DOWN), entry("war", GivenGame.End.WAR));
    }
}
