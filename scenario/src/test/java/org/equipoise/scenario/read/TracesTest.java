package org.equipoise.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.equipoise.scenario.Draft;
import org.equipoise.scenario.Prediction;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.SmallCatalogue;
import org.equipoise.scenario.Use;
import org.equipoise.scenario.compile.Compiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims are traced to what stands for them, and back. */
class TracesTest {

    private static final String HEAD = "claim,kind,target,note\n";
    private static final String FORETOLD =
            "claim,words,low,high,outcome,decided,record,sources,confidence,question,policy,condition,measure,note\n";

    @TempDir
    private Path folder;

    private Draft draft;

    @BeforeEach
    void copy() {
        draft = Draft.in(folder);
    }

    private void uses(String... rows) {
        draft.append("dossier/uses.csv", HEAD + String.join("\n", rows) + "\n");
    }

    private void says(String... lines) {
        assertThat(draft.problems()).containsExactly(lines);
    }

    @Test
    void aClaimMayHaveSeveralUsesOfEveryKind() {
        uses(
                "C1,parameter,honour.cost[OAK],",
                "C1,parameter,arms.depreciation,",
                "C1,mechanism,voice,",
                "C1,event,disputes/1999-11-03,shots",
                "C1,event,ceasefires/2001-02-15,",
                "C1,event,casualties/the war,",
                "C1,hypothesis,silence.reading=consent,",
                "C1,hypothesis,silence.reading,",
                "C1,measure,war.begins,",
                "C1,policy,arm-both,",
                "C1,policy,no-market,",
                "C1,fact,treaties/pact,",
                "C1,fact,ties/OAK-ALD,",
                "C1,fact,attention/OAK,",
                "C1,fact,deliveries/OAK-ALD,");
        says();
        Scenario read = draft.read();
        assertThat(read.uses()).hasSize(15);
        assertThat(read.uses().get(3)).satisfies(use -> {
            assertThat(use.kind()).isEqualTo(Use.Kind.EVENT);
            assertThat(use.note()).isEqualTo("shots");
            assertThat(use.place().line()).isEqualTo(5);
        });
        Compiler.with(new SmallCatalogue()).checkAll(read);
    }

    @Test
    void aTargetThatDoesNotExistIsNamedWithTheNearest() {
        uses(
                "C1,parameter,honour.cots,",
                "C1,mechanism,voise,",
                "C1,event,disputes/1999-11-04,",
                "C1,hypothesis,silence.reading=weaknes,",
                "C1,hypothesis,honour.cost,",
                "C1,policy,parityy,",
                "C1,fact,treaties/pakt,",
                "C1,prediction,C1,",
                "C2,mechanism,voice,");
        assertThat(draft.problems())
                .anyMatch(line -> line.startsWith("dossier/uses.csv:2:14: unknown parameter 'honour.cots'"))
                .anyMatch(line -> line.contains("uses.csv:3:14") && line.contains("Maybe you meant 'voice'"))
                .anyMatch(line -> line.contains("uses.csv:4:10") && line.contains("'disputes/1999-11-03'"))
                .anyMatch(line -> line.contains("uses.csv:5:") && line.contains("Maybe you meant 'weakness'"))
                .anyMatch(line -> line.contains("uses.csv:6:") && line.contains("no rival readings"))
                .anyMatch(line -> line.contains("uses.csv:7:") && line.contains("Maybe you meant 'parity'"))
                .anyMatch(line -> line.contains("uses.csv:8:") && line.contains("Maybe you meant 'treaties/pact'"))
                .anyMatch(line -> line.contains("uses.csv:9:") && line.contains("unknown prediction 'C1'"))
                .anyMatch(line -> line.contains("uses.csv:10:1: unknown claim 'C2'"));
    }

    @Test
    void aMeasureIsLookedUpInTheQuestions() {
        uses("C1,measure,war.begin,");
        Scenario read = draft.read();
        assertThatThrownBy(() -> Compiler.with(new SmallCatalogue()).checkAll(read))
                .hasMessageContaining("uses.csv:2:12")
                .hasMessageContaining("Maybe you meant 'war.begins'");
    }

    @Test
    void notModelledNeedsAReasonAndNothingElse() {
        uses("C1,not-modelled,,");
        says("dossier/uses.csv:2:18: no reason why it is not modelled; expected the reason.");
    }

    @Test
    void aClaimIsModelledOrNot() {
        uses("C1,mechanism,voice,", "C1,not-modelled,,too vague");
        assertThat(draft.problems()).singleElement().asString().contains("'C1' both modelled and not");
    }

    @Test
    void onceThereAreUsesEveryClaimHasOne() {
        draft.append("dossier/claims.csv", "C2,S1,Elm sells more,fact\n");
        says();
        uses("C1,mechanism,voice,");
        says("dossier/uses.csv: claim 'C2' without a use; expected at least one row for each claim.");
    }

    @Test
    void predictionsAreReadWithTheirPlaceInTheModel() {
        draft.append("dossier/claims.csv", "C2,S1,Birch will attack,prediction\n");
        draft.append(
                "dossier/predictions.csv",
                FORETOLD
                        + "C2,will,0.8,0.95,happened,2001-01,war of 2001,S1,sourced,1-arming,arm-both,no-market,war.begins,\n");
        uses("C1,mechanism,voice,", "C2,prediction,C2,");
        says();
        Prediction read = draft.read().predictions().get(0).value();
        assertThat(read.middle()).isEqualTo(.875);
        assertThat(read.scored()).isTrue();
        assertThat(read.stand())
                .hasValueSatisfying(stand -> assertThat(stand.measure()).isEqualTo("war.begins"));
    }

    @Test
    void predictionsAndUsesNameEachOther() {
        draft.append("dossier/claims.csv", "C2,S1,Birch will attack,prediction\nC3,S1,Alder may yield,prediction\n");
        draft.append(
                "dossier/predictions.csv",
                FORETOLD + "C2,will,0.8,0.95,open,,nothing yet,S1,sourced,,,,,nothing measures it\n");
        uses("C1,mechanism,voice,", "C2,mechanism,voice,", "C3,mechanism,voice,");
        assertThat(draft.problems())
                .anyMatch(line -> line.contains("prediction 'C3' without a row"))
                .anyMatch(line -> line.contains("prediction 'C2' that no use names"));
    }

    @Test
    void badPredictionsAreTold() {
        draft.append("dossier/claims.csv", "C2,S1,Birch will attack,prediction\n");
        draft.append(
                "dossier/predictions.csv",
                FORETOLD
                        + "C2,will,0.9,0.8,happened,,war,S1,sourced,1-armin,arm-both,,war.begins,\n"
                        + "C2,will,0.8,0.9,open,,war,S1,sourced,1-arming,condemn,x,war.begins,\n"
                        + "C2,will,0.8,0.9,open,,war,S1,sourced,1-arming,,,,\n"
                        + "C2,will,0.8,0.9,open,,war,S1,sourced,,,,,\n");
        assertThat(draft.problems())
                .anyMatch(line -> line.contains("predictions.csv:2:") && line.contains("above the upper one"))
                .anyMatch(line -> line.contains("predictions.csv:2:") && line.contains("outcome without a date"))
                .anyMatch(line -> line.contains("predictions.csv:2:") && line.contains("Maybe you meant '1-arming'"))
                .anyMatch(line -> line.contains("predictions.csv:3:") && line.contains("'condemn'"))
                .anyMatch(line -> line.contains("predictions.csv:3:") && line.contains("'x'"))
                .anyMatch(line -> line.contains("predictions.csv:3:") && line.contains("a second row"))
                .anyMatch(line -> line.contains("predictions.csv:4:") && line.contains("half a place"))
                .anyMatch(line -> line.contains("predictions.csv:5:") && line.contains("neither a measure nor"));
    }
}
