package org.equipoise.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.equipoise.scenario.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test for each kind of bad input: the exact line that the user sees. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Draft draft;

    @BeforeEach
    void copy() {
        draft = Draft.in(folder);
    }

    private void says(String... lines) {
        assertThat(draft.problems()).containsExactly(lines);
    }

    @Test
    void nothingIsWrongWithTheOriginal() {
        says();
    }

    @Test
    void unknownKey() {
        draft.replace("scenario.yaml", "    theatres:", "    theatre:");
        assertThat(draft.problems())
                .contains(
                        "scenario.yaml:18:5: unknown key 'theatre'; expected one of sides, territorial, theatres, incidents, crisis."
                                + " Maybe you meant 'theatres'.");
    }

    @Test
    void aTextThatACommaCuts() {
        draft.replace("policies.yaml", "{label: Arm both alike,", "{label: Arm both, alike,");
        says(
                "policies.yaml:4:31: unknown key 'alike' without a value; expected quotes around a text that holds a comma, as a"
                        + " comma ends it within braces, or one of label, supply, doctrine, when, say, audience, prices,"
                        + " reply, table, coercion, steps.");
    }

    @Test
    void duplicateKey() {
        draft.replace("policies.yaml", "  parity:", "  arm-both:");
        assertThat(draft.problems())
                .contains(
                        "policies.yaml:5:3: duplicate key 'arm-both'; expected it once; it stands already in line 4.");
    }

    @Test
    void missingKey() {
        draft.replace("scenario.yaml", "title: Alder and Birch\n", "");
        says("scenario.yaml:2:1: missing key 'title'; expected title.");
    }

    @Test
    void wrongType() {
        draft.replace("scenario.yaml", "sides: [ALD, BIR]", "sides: ALD");
        assertThat(draft.problems()).contains("scenario.yaml:16:12: found 'ALD'; expected a list.");
    }

    @Test
    void numberInQuotes() {
        draft.replace("scenario.yaml", "weight: 300", "weight: '300'");
        assertThat(draft.problems()).contains("scenario.yaml:42:69: found '300' in quotes; expected a number above 0.");
    }

    @Test
    void unitWithinANumber() {
        draft.replace("scenario.yaml", "weight: 300", "weight: 300 km2");
        assertThat(draft.problems()).contains("scenario.yaml:42:69: found '300 km2'; expected a number above 0.");
    }

    @Test
    void wrongUnitOfAParameter() {
        draft.replace("parameters.yaml", "unit: share", "unit: share a month");
        says("parameters.yaml:1:49: wrong unit 'share a month' of 'arms.depreciation'; expected 'share'.");
    }

    @Test
    void noUnitOfAParameter() {
        draft.replace("parameters.yaml", " unit: share,", "");
        says("parameters.yaml:1:20: no unit of 'arms.depreciation'; expected 'unit: share'.");
    }

    @Test
    void wrongUnitOfAWeight() {
        draft.replace("scenario.yaml", "weight: 100, unit_of_weight: km2", "weight: 100, unit_of_weight: acres");
        says("scenario.yaml:43:5: wrong unit 'acres' of the weight of 'South Ridge';"
                + " expected 'km2', as of the other units of 'disputed'.");
    }

    @Test
    void impossibleDates() {
        draft.replace("facts/control.csv", "2001-02-15,,retaken", "2001-02-30,,retaken");
        draft.replace("scenario.yaml", "from: 2000-09", "from: 2000-13");
        draft.replace("questions/2-voice.yaml", "2001-01", "2001-00");
        says(
                "scenario.yaml:46:78: impossible date '2000-13'; expected a date as YYYY, YYYY-MM or YYYY-MM-DD.",
                "questions/2-voice.yaml:2:8: impossible date '2001-00'; expected a month as YYYY-MM.",
                "facts/control.csv:4:17: impossible date '2001-02-30'; expected a date as YYYY, YYYY-MM or YYYY-MM-DD.");
    }

    @Test
    void shareOutsideItsRange() {
        draft.replace("scenario.yaml", "opacity: 0.25", "opacity: 25");
        says("scenario.yaml:23:102: found '25'; expected a number in [0, 1].");
    }

    @Test
    void probabilityOutsideItsRange() {
        draft.replace("parameters.yaml", "fixed: 0.19", "fixed: 19");
        says("parameters.yaml:1:28: a share outside [0, 1]; expected a belief within [0, 1].");
    }

    @Test
    void negativeWeights() {
        draft.replace("scenario.yaml", "weight: 300", "weight: -300");
        draft.replace("parameters.yaml", "consent: 1", "consent: -1");
        assertThat(draft.problems())
                .contains(
                        "scenario.yaml:42:69: found '-300'; expected a number above 0.",
                        "parameters.yaml:3:41: found '-1'; expected a number of at least 0.");
    }

    @Test
    void unknownActor() {
        draft.replace("scenario.yaml", "members: [OAK, ALD]", "members: [OAK, ADL]");
        draft.replace("facts/personnel.csv", "BIR,1995", "BRI,1995");
        says(
                "scenario.yaml:12:79: unknown actor 'ADL'; expected one of ALD, BIR, OAK, ELM, HILL, GROVE."
                        + " Maybe you meant 'ALD'.",
                "facts/personnel.csv:5:1: unknown actor 'BRI'; expected one of ALD, BIR, OAK, ELM, HILL, GROVE."
                        + " Maybe you meant 'BIR'.");
    }

    @Test
    void supplierThatLooksLikeAnActor() {
        draft.replace("facts/deliveries.csv", "ELM,BIR", "EML,BIR");
        says("facts/deliveries.csv:6:1: unknown actor 'EML'; expected one of ALD, BIR, OAK, ELM, HILL, GROVE."
                + " Maybe you meant 'ELM'.");
    }

    @Test
    void supplierByTheFullNameOfAnActor() {
        draft.replace("facts/deliveries.csv", "ELM,BIR", "Elm,BIR");
        says("facts/deliveries.csv:6:1: supplier 'Elm', an actor by its full name; expected 'ELM'.");
    }

    @Test
    void danglingSourceAndClaim() {
        draft.replace("scenario.yaml", "sources: [C1]", "sources: [C9]");
        draft.replace("facts/spending.csv", "BIR,1999,110,S1", "BIR,1999,110,S1 S7");
        says(
                "scenario.yaml:28:47: unknown source or claim 'C9'; expected one of S1, S2, C1. Maybe you meant 'C1'.",
                "facts/spending.csv:6:17: unknown source or claim 'S7'; expected one of S1, S2, C1. Maybe you meant 'S1'.");
    }

    @Test
    void neitherSourcesNorAssumption() {
        draft.replace("scenario.yaml", ", assumption: an election", "");
        says("scenario.yaml:49:5: found neither of 'sources', 'assumption'; expected at least one of them.");
    }

    @Test
    void factWithoutSources() {
        draft.replace("facts/deliveries.csv", "OAK,BIR,1999,60,S1,sourced", "OAK,BIR,1999,60,,sourced");
        says("facts/deliveries.csv:5:17: no sources; expected at least one, or the confidence recall or estimate.");
    }

    @Test
    void unknownConfidence() {
        draft.replace("facts/deliveries.csv", "24,S1,part", "24,S1,partly");
        says("facts/deliveries.csv:6:20: unknown confidence 'partly';"
                + " expected one of sourced, part, disputed, recall, estimate. Maybe you meant 'part'.");
    }

    @Test
    void supplyWithoutItsMechanism() {
        draft.replace("scenario.yaml", "supply-posture, ", "");
        says(
                "policies.yaml:4:45: 'supply' of policy 'arm-both' for a mechanism that is switched off;"
                        + " expected 'supply-posture' among the mechanisms of scenario.yaml.",
                "policies.yaml:5:42: 'doctrine' of policy 'parity' for a mechanism that is switched off;"
                        + " expected 'supply-posture' among the mechanisms of scenario.yaml.",
                "policies.yaml:6:43: 'doctrine' of policy 'favour' for a mechanism that is switched off;"
                        + " expected 'supply-posture' among the mechanisms of scenario.yaml.");
    }

    @Test
    void sayWithoutItsMechanism() {
        draft.replace("scenario.yaml", ", voice]", "]");
        assertThat(draft.problems())
                .contains("policies.yaml:7:56: 'say' of policy 'condemn' for a mechanism that is switched off;"
                        + " expected 'voice' among the mechanisms of scenario.yaml.");
    }

    @Test
    void unknownMechanism() {
        draft.replace("scenario.yaml", "arms-stocks,", "arms-stock,");
        says("scenario.yaml:51:14: unknown mechanism 'arms-stock';"
                + " expected one of arms-stocks, terms-of-sale, supply-posture, voice, invocation, settlement, realignment,"
                + " coercion. Maybe you meant 'arms-stocks'.");
    }

    @Test
    void unknownSetOfMechanisms() {
        draft.replace("scenario.yaml", "[arms-stocks, supply-posture, voice]", "cor");
        assertThat(draft.problems())
                .contains("scenario.yaml:51:13: unknown set of mechanisms 'cor'; expected one of all, core."
                        + " Maybe you meant 'core'.");
    }

    @Test
    void conductWithoutItsMechanisms() {
        draft.replace(
                "policies.yaml",
                "  condemn:",
                "  bargain: {label: Bargain, prices: {ALD: 2}, reply: force, table: plan, coercion: true, steps: {ALD: leave}}\n"
                        + "  condemn:");
        says(
                "policies.yaml:7:37: 'prices' of policy 'bargain' for a mechanism that is switched off;"
                        + " expected 'terms-of-sale' among the mechanisms of scenario.yaml.",
                "policies.yaml:7:54: 'reply' of policy 'bargain' for a mechanism that is switched off;"
                        + " expected 'invocation' among the mechanisms of scenario.yaml.",
                "policies.yaml:7:68: 'table' of policy 'bargain' for a mechanism that is switched off;"
                        + " expected 'settlement' among the mechanisms of scenario.yaml.",
                "policies.yaml:7:84: 'coercion' of policy 'bargain' for a mechanism that is switched off;"
                        + " expected 'coercion' among the mechanisms of scenario.yaml.",
                "policies.yaml:7:97: 'steps' of policy 'bargain' for a mechanism that is switched off;"
                        + " expected 'realignment' among the mechanisms of scenario.yaml.");
    }

    @Test
    void conductThatCannotBe() {
        draft.replace("scenario.yaml", "[arms-stocks, supply-posture, voice]", "all");
        draft.replace(
                "policies.yaml",
                "  condemn:",
                "  bargain: {label: Bargain, prices: {ALD: 0}, reply: forces, table: plam, steps: {ADL: leaves}}\n"
                        + "  condemn:");
        says(
                "policies.yaml:7:43: found '0'; expected a number above 0.",
                "policies.yaml:7:54: unknown reply 'forces'; expected one of nothing, statement, fact-finding, materiel,"
                        + " mediation, force. Maybe you meant 'force'.",
                "policies.yaml:7:83: unknown side of a rivalry 'ADL'; expected one of ALD, BIR. Maybe you meant 'ALD'.");
    }

    @Test
    void offerThatNobodyMade() {
        draft.replace("scenario.yaml", "[arms-stocks, supply-posture, voice]", "all");
        draft.replace("policies.yaml", "  condemn:", "  bargain: {label: Bargain, table: plam}\n  condemn:");
        says("policies.yaml:7:36: unknown offer 'plam'; expected one of plan, late-plan. Maybe you meant 'plan'.");
    }

    @Test
    void unitWithTwoFates() {
        draft.replace("scenario.yaml", "interim_status: [South Ridge]", "interim_status: [North Ridge]");
        draft.replace("scenario.yaml", "{return_now: [North Ridge]}", "{return_now: [North Rigde]}");
        assertThat(draft.problems())
                .contains(
                        "scenario.yaml:56:58: unit 'North Ridge' with two fates;"
                                + " expected each unit once; only 'interim_status' and 'vote' go together.",
                        "scenario.yaml:59:85: unknown unit 'North Rigde'; expected one of North Ridge, South Ridge."
                                + " Maybe you meant 'North Ridge'.");
    }

    @Test
    void offerSignedBeforeItWasMade() {
        draft.replace("scenario.yaml", "from: 2001-03-01, land", "from: 2001-03-01, signed: 2001-02-28, land");
        says("scenario.yaml:59:73: a signing while it was not on offer; expected a date between 'from' and 'to'.");
    }

    @Test
    void unitsReturnedAtNoTime() {
        draft.replace("scenario.yaml", " later_after: 24,", "");
        says("scenario.yaml:55:5: units returned later, but not when;"
                + " expected 'return_later' and 'later_after' together.");
    }

    @Test
    void troopsOfNobody() {
        draft.replace("scenario.yaml", " guarantor: OAK,", "");
        says("scenario.yaml:57:49: troops of nobody or for no time;"
                + " expected 'guarantor' and 'mandate_months' beside them.");
    }

    @Test
    void biasTowardsNobody() {
        draft.replace("scenario.yaml", "favours: BIR, bias: 0.4", "bias: 0.4");
        says("scenario.yaml:62:40: a bias towards nobody; expected 'favours' and 'bias' together.");
    }

    @Test
    void criticOfASupplierWithoutATie() {
        draft.replace("scenario.yaml", "{actor: ELM, of: OAK", "{actor: ELM, of: BIR");
        says("scenario.yaml:65:22: unknown supplier 'BIR'; expected one of OTHER, OAK, ELM.");
    }

    @Test
    void armsFromOneWithoutATie() {
        draft.replace("scenario.yaml", "actor: ELM, presence: true, safety: 0.2", "actor: ELM, arms: true");
        says("scenario.yaml:74:5: arms from 'ELM', which has no tie to 'ALD'; expected a tie of 'ELM' to 'ALD'.");
    }

    @Test
    void alternativeThatOffersNothing() {
        draft.replace("scenario.yaml", " presence: true, safety: 0.2,", "");
        says("scenario.yaml:74:26: 'ELM', which offers nothing; expected 'arms: true' or 'presence: true'.");
    }

    @Test
    void relianceAboveTheWhole() {
        draft.replace("scenario.yaml", "channel: rail, share: 1,", "channel: rail, share: 1.5,");
        says("scenario.yaml:69:54: found '1.5'; expected a number in [0, 1].");
    }

    @Test
    void callForHelpInAYear() {
        draft.replace("history/requests.csv", "2001-01-25,false,statement", "2001,false,state");
        says(
                "history/requests.csv:2:31: unknown reply 'state'; expected one of nothing, statement, fact-finding, materiel,"
                        + " mediation, force.");
        draft.replace("history/requests.csv", "2001,false,state,", "2001,false,statement,");
        says("history/requests.csv:2:20: a whole year; expected a day or a month.");
    }

    @Test
    void datesWithoutPaths() {
        draft.append("questions/2-voice.yaml", "dates: [2001-03]\n");
        says("questions/2-voice.yaml:7:8: 'dates' without 'paths';"
                + " expected the quantities that are tabulated at these months.");
    }

    @Test
    void unknownPolicyConditionAndHypothesis() {
        draft.replace("questions/1-arming.yaml", "policies: [arm-both, parity]", "policies: [arm-both, party]");
        draft.replace("questions/1-arming.yaml", "no-market", "nomarket");
        draft.replace("questions/1-arming.yaml", "silence.reading", "silence.readings");
        says(
                "questions/1-arming.yaml:3:22: unknown policy 'party'; expected one of arm-both, parity, favour, condemn."
                        + " Maybe you meant 'parity'.",
                "questions/1-arming.yaml:5:22: unknown condition 'nomarket'; expected one of market, no-market."
                        + " Maybe you meant 'no-market'.",
                "questions/1-arming.yaml:8:14: unknown parameter 'silence.readings'; expected silence.reading."
                        + " Maybe you meant 'silence.reading'.");
    }

    @Test
    void baselineThatIsNotCompared() {
        draft.replace("questions/1-arming.yaml", "baseline: arm-both", "baseline: favour");
        says("questions/1-arming.yaml:4:11: baseline 'favour'; expected one of the policies arm-both, parity.");
    }

    @Test
    void unknownPostureTriggerArchetypeAndStatement() {
        draft.replace("policies.yaml", "BIR: fill", "BIR: full");
        draft.replace("policies.yaml", "doctrine: parity-balancer", "doctrine: parity");
        draft.replace("policies.yaml", "when: fighting", "when: fight");
        draft.replace("policies.yaml", "say: {condemn: BIR}", "say: silent");
        says(
                "policies.yaml:4:62: unknown posture 'full'; expected one of refuse, ration, fill, expedite. Maybe you meant 'fill'.",
                "policies.yaml:5:42: unknown archetype 'parity'; expected one of balancer, parity-balancer, status-quo-balancer,"
                        + " merchant, restrainer.",
                "policies.yaml:7:41: unknown trigger 'fight'; expected one of always, fighting, dispute.",
                "policies.yaml:7:53: unknown statement 'silent'; expected one of silence, neutral-call, ambiguous-norm,"
                        + " legal-scope-reply. Maybe you meant 'silence'.");
    }

    @Test
    void favouriteOfABalancer() {
        draft.replace("policies.yaml", "archetype: advantage-giver", "archetype: merchant");
        says(
                "policies.yaml:6:74: a favourite of an archetype that favours nobody; expected the archetype advantage-giver.");
    }

    @Test
    void supplyOfAClientWithoutATie() {
        draft.replace("scenario.yaml", "client: BIR, role: patron", "client: BIR, role: supplier");
        says("policies.yaml:4:45: supply of 'BIR', to which 'OAK' has no tie as a patron; expected a client of OAK.");
    }

    @Test
    void overlappingControl() {
        draft.replace("facts/control.csv", "2001-02-15,,retaken", "2001-02-10,,retaken");
        says("facts/control.csv:4:1: overlapping spans of 'North Ridge': HILL from 1994-05-12, BIR from 2001-02-10;"
                + " expected one holder at a time; line 3 must end first.");
    }

    @Test
    void unitThatNobodyHeld() {
        draft.replace("facts/control.csv", "South Ridge,BIR,1990,,,S1,sourced\n", "");
        says("scenario.yaml:43:5: unit 'South Ridge' that nobody ever held; expected a line in facts/control.csv.");
    }

    @Test
    void holderThatSidesWithNeither() {
        draft.replace("facts/control.csv", "South Ridge,BIR", "South Ridge,ELM");
        says("facts/control.csv:5:1: holder 'ELM' that sides with neither;"
                + " expected ALD, BIR or an authority whose 'sides_with' is one of them.");
    }

    @Test
    void treatyThatEndsBeforeItBegins() {
        draft.replace("scenario.yaml", "{from: 1990-01, to: 2001-01}", "{from: 2001-01, to: 1990-01}");
        says("scenario.yaml:33:36: an end that is not after its beginning; expected a date after 2001-01-01.");
    }

    @Test
    void secondTie() {
        draft.replace("scenario.yaml", "client: BIR, role: patron", "client: ALD, role: patron");
        assertThat(draft.problems())
                .contains(
                        "scenario.yaml:24:5: a second tie of OAK to ALD; expected one tie for each patron and client.");
    }

    @Test
    void unknownParameter() {
        draft.replace("parameters.yaml", "arms.depreciation", "arms.deprecation");
        says(
                "parameters.yaml:1:1: unknown parameter 'arms.deprecation'; expected one of arms.depreciation, honour.cost,"
                        + " silence.reading. Maybe you meant 'arms.depreciation'.");
    }

    @Test
    void unknownMemberOfAParameter() {
        draft.replace("parameters.yaml", "honour.cost[OAK]", "honour.cost[OKA]");
        says("parameters.yaml:2:13: unknown supplier 'OKA'; expected one of OTHER, OAK, ELM. Maybe you meant 'OAK'.");
    }

    @Test
    void memberOfAParameterOfTheWorld() {
        draft.replace("parameters.yaml", "arms.depreciation", "arms.depreciation[OAK]");
        says(
                "parameters.yaml:1:19: 'arms.depreciation' of 'OAK'; expected 'arms.depreciation', as there is one for the world.");
    }

    @Test
    void unknownReading() {
        draft.replace("parameters.yaml", "consent: 1", "content: 1");
        says("parameters.yaml:3:31: unknown reading 'content'; expected one of weakness, squeeze, consent."
                + " Maybe you meant 'consent'.");
    }

    @Test
    void twoPriors() {
        draft.replace("parameters.yaml", "{fixed: 0.19}", "{fixed: 0.19, beta: {a: 1, b: 2}}");
        says("parameters.yaml:1:28: found 'beta' and 'fixed'; expected exactly one of them.");
    }

    @Test
    void missingFiles() {
        draft.delete("policies.yaml").delete("facts/deliveries.csv");
        assertThat(draft.problems())
                .contains(
                        "policies.yaml: missing file; expected the policies to compare.",
                        "facts/deliveries.csv: missing file; expected arms by year.");
    }

    @Test
    void missingFolder() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> ScenarioReader.read(Path.of("no", "such", "folder"))))
                .hasMessage(Path.of("no", "such", "folder") + ": no such folder; expected a scenario folder.");
    }

    @Test
    void misspeltFile() {
        draft.append("facts/delivery.csv", "supplier,client,year,tiv_m,sources,confidence\n");
        assertThat(draft.problems())
                .singleElement()
                .asString()
                .startsWith("facts/delivery.csv: unknown file 'facts/delivery.csv'; expected one of ");
    }

    @Test
    void bytesThatAreNoText() {
        draft.bytes("facts/spending.csv", "ALD,2001,1,S1,sou".getBytes(StandardCharsets.US_ASCII));
        draft.bytes("facts/spending.csv", new byte[] {(byte) 0xfc, 'r', '\n'});
        says("facts/spending.csv:7:18: bytes that are no UTF-8; expected text in UTF-8.");
    }

    @Test
    void tabs() {
        draft.replace("policies.yaml", "  parity:", "\tparity:");
        assertThat(draft.problems()).anySatisfy(line -> assertThat(line)
                .startsWith("policies.yaml:5:1: unreadable YAML: found character")
                .endsWith("expected blanks, as YAML allows no tabs here."));
    }

    @Test
    void anchorsAreRead() {
        draft.replace("policies.yaml", "supply: {ALD: fill, BIR: fill}", "supply: &both {ALD: fill, BIR: fill}");
        says();
    }

    @Test
    void unknownAndMissingColumns() {
        draft.replace("facts/personnel.csv", "thousand", "thousands");
        says(
                "facts/personnel.csv:1:1: missing column 'thousand'; expected the columns"
                        + " actor,from,thousand,sources,confidence,known.",
                "facts/personnel.csv:1:12: unknown column 'thousands'; expected one of actor, from, thousand, sources,"
                        + " confidence, known. Maybe you meant 'thousand'.");
    }

    @Test
    void rowsOfAnotherLength() {
        draft.append("facts/personnel.csv", "\nALD,1990,1,S1\n");
        says("facts/personnel.csv:7:1: found 4 cells; expected 5, one for each column.");
    }

    @Test
    void quotesThatDoNotEnd() {
        draft.append("facts/personnel.csv", "ALD,1990,1,\"S1,sourced\n");
        assertThat(draft.problems()).singleElement().asString().startsWith("facts/personnel.csv:6:1: unreadable CSV: ");
    }

    @Test
    void linesAreCountedThroughQuotedCells() {
        draft.replace("history/disputes.csv", "the war,", "\"the war,\nfought \"\"twice\"\"\",");
        draft.replace("history/disputes.csv", "1999-11-03", "1999-11-31");
        says("history/disputes.csv:4:7: impossible date '1999-11-31'; expected a date as YYYY, YYYY-MM or YYYY-MM-DD.");
    }

    @Test
    void disputesThatCannotBe() {
        draft.replace("history/disputes.csv", "force,disputed", "shove,disputed");
        draft.replace("history/disputes.csv", "war,BIR,disputed", "war,BRI,elsewhere");
        says(
                "history/disputes.csv:3:29: unknown level 'shove'; expected one of dispute, force, fatal, war.",
                "history/disputes.csv:4:33: unknown actor 'BRI'; expected one of ALD, BIR, OAK, ELM, HILL, GROVE."
                        + " Maybe you meant 'BIR'.",
                "history/disputes.csv:4:37: unknown theatre 'elsewhere'; expected disputed.");
    }

    @Test
    void allProblemsOfAllFilesAtOnce() {
        draft.replace("scenario.yaml", "price: 0.5", "price: 0");
        draft.replace("scenario.yaml", "    territorial: true", "    territorial: maybe");
        draft.replace("parameters.yaml", "unit: utility", "unit: utils");
        draft.replace("questions/1-arming.yaml", "months: 24", "months: 0");
        draft.replace("dossier/sources.yaml", "grade: A1", "grade: A7");
        draft.replace("facts/control.csv", "South Ridge", "South Rigde");
        assertThat(draft.problems())
                .hasSizeGreaterThanOrEqualTo(6)
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .contains(
                        "dossier/sources.yaml",
                        "scenario.yaml",
                        "parameters.yaml",
                        "questions/1-arming.yaml",
                        "facts/control.csv");
    }

    private static final String CRISIS = """
            EFG 2 R "crisis" { "challenger" "defender" }
            p "" 1 1 "challenge" { "wait" "demand" } 0
            t "" 1 "status quo" { 0, 0 }
            p "" 2 1 "answer" { "give in" "resist" } 0
            t "" 2 "capitulation" { 1, -1 }
            t "" 3 "war" { -1/2, -2 }
            """;

    private Draft withGame(String text, String more) {
        return draft.append("games/crisis.efg", text)
                .replace(
                        "scenario.yaml",
                        "    incidents:",
                        "    crisis: {game: games/crisis.efg, errors: agent-logit, " + more + ", assumption: a test}\n"
                                + "    incidents:");
    }

    @Test
    void aRivalryMayBringItsOwnGame() {
        withGame(CRISIS, "ends: {status quo: stand-down, capitulation: yield, war: war}");
        says();
    }

    @Test
    void anUnknownOrMissingEndOfAGame() {
        withGame(CRISIS, "ends: {status quo: stand-down, capitulatoin: yield, war: war}");
        says(
                "scenario.yaml:20:65: nothing said of outcome 'capitulation'; expected an end for every outcome.",
                "scenario.yaml:20:65: unknown outcome of games/crisis.efg 'capitulatoin'; expected one of status quo,"
                        + " capitulation, war. Maybe you meant 'capitulation'.");
    }

    @Test
    void aBrokenGameIsBlamedInItsOwnFile() {
        withGame(CRISIS.replace("-1/2, -2", "-1/2"), "ends: {status quo: stand-down, capitulation: yield, war: war}");
        assertThat(draft.problems()).singleElement().asString().startsWith("games/crisis.efg:6:");
    }

    @Test
    void aGameThatIsNotThere() {
        draft.replace(
                "scenario.yaml",
                "    incidents:",
                "    crisis: {game: games/none.efg, errors: agent-logit, ends: {war: war}, assumption: a test}\n"
                        + "    incidents:");
        says("games/none.efg: missing file; expected the game of rivalry 'ridge'.");
    }

    @Test
    void aGameThatNobodyAskedFor() {
        draft.append("games/lost.efg", CRISIS);
        assertThat(draft.problems()).singleElement().asString().contains("unknown file 'games/lost.efg'");
    }
}
