package org.equipoise.games.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.games.group.expected.Course;
import org.equipoise.games.group.expected.ExpectedUtilityModel;
import org.equipoise.games.group.expected.Variant;
import org.equipoise.games.group.spatial.OutcomeModel;
import org.equipoise.games.group.spatial.SpatialModel;
import org.equipoise.games.group.spatial.SpatialRound;
import org.equipoise.games.group.spatial.SpatialVariant;
import org.equipoise.games.group.spatial.VictoryModel;
import org.equipoise.games.group.spatial.VotingRule;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Problem;
import org.junit.jupiter.api.Test;

class PositionTableTest {

    private static final String SIMPLE = """
            actor, capability, position, salience, veto, risk
            Ardia, 30, 2.5, 0.8, yes,
            "Borland, Kingdom of", 20, 7, 1, , 1.5
            Caspia, 10, -1, 0.25, no,
            """;

    @Test
    void aSimpleFileGivesItsActors() {
        Group group = PositionTable.read("g.csv", SIMPLE).group();

        assertThat(group.issues()).containsExactly(new Issue("issue", -1, 7));
        assertThat(group.actors())
                .containsExactly(
                        Actor.of("Ardia", 30, 2.5, .8).withVeto(),
                        Actor.of("Borland, Kingdom of", 20, 7, 1).withRisk(1.5),
                        Actor.of("Caspia", 10, -1, .25));
    }

    @Test
    void aFileOfSnapshotsGivesOneGroupForEach() {
        PositionTable table = PositionTable.read("g.csv", """
                issue_id,issue,snapshot,actor,position_0_100,salience_0_100,capability_share_pct,note
                I1,Status,2016-06,A,5,95,30,"said, ""no"", once"
                I1,Status,2016-06,B,90,50,15,
                I1,Status,2020-09,A,10,95,40,
                I2,Roads,2016-06,A,60,10,30,
                I2,Roads,2016-06,B,20,100,15,
                """);

        assertThat(table.topics())
                .containsExactly(new Topic("I1", "2016-06"), new Topic("I1", "2020-09"), new Topic("I2", "2016-06"));
        Group one = table.group(new Topic("I1", "2016-06"));
        assertThat(one.issue()).isEqualTo(new Issue("I1", 0, 100));
        assertThat(one.actors()).containsExactly(Actor.of("A", 30, 5, .95), Actor.of("B", 15, 90, .5));
        Group two = table.group(new Topic("I1", "2016-06"), new Topic("I2", "2016-06"));
        assertThat(two.issues()).extracting(Issue::name).containsExactly("I1", "I2");
        assertThat(two.actors().get(1).stakes()).containsExactly(new Stake(90, .5), new Stake(20, 1));
        assertThatThrownBy(table::group).hasMessageContaining("'I1' is asked for more than once");
        assertThatThrownBy(() -> table.group(new Topic("I3", "2016-06")))
                .hasMessageContaining("'I3 at 2016-06' is not in g.csv")
                .hasMessageContaining("I2 at 2016-06");
        assertThatThrownBy(() -> table.group(new Topic("I1", "2020-09"), new Topic("I2", "2016-06")))
                .hasMessageContaining("g.csv:5:18: found another capability, veto or risk of 'A' than on line 4")
                .hasMessageContaining("g.csv:6:18: found 'B' on I2 at 2016-06");
        assertThatThrownBy(() -> table.group(new Topic("I2", "2016-06"), new Topic("I1", "2020-09")))
                .hasMessageContaining("g.csv:4:19: found another capability")
                .hasMessageContaining(
                        "g.csv:4:19: found no line for 'B' on I1 at 2020-09; expected actors as on I2 at");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPlace() {
        List<Problem> problems = problems("""
                actor,capability,position_0_10,salience,veto,risk
                A,-1,5,.5,no,1
                B,1,11,80,maybe,0
                ,NaN,Infinity,0x1,yes,1

                A,1,5,1,no,1
                C,1,5
                """);

        assertThat(problems.stream().map(Problem::toString).toList())
                .containsExactly(
                        "g.csv:2:3: found '-1' as capability; expected a capability of at least 0.",
                        "g.csv:3:5: found '11' as position; expected a position from 0.0 to 10.0.",
                        "g.csv:3:8: found '80' as salience; expected a salience from 0 to 1. Maybe the column should be"
                                + " called 'salience_0_100'.",
                        "g.csv:3:11: found 'maybe'; expected yes, no or nothing.",
                        "g.csv:3:17: found '0' as risk; expected a risk exponent above 0, usually from 0.5 to 2, or"
                                + " nothing. Maybe it is on another scale.",
                        "g.csv:4:1: found no name; expected the name of an actor.",
                        "g.csv:4:2: found 'NaN' as capability; expected a capability of at least 0.",
                        "g.csv:4:6: found 'Infinity' as position; expected a position from 0.0 to 10.0.",
                        "g.csv:4:15: found '0x1' as salience; expected a salience from 0 to 1. Maybe the column should"
                                + " be called 'salience_0_100'.",
                        "g.csv:6:1: a second line for 'A' on issue, first on line 2; expected one line for each actor"
                                + " and issue. Maybe a column 'issue' or 'snapshot' is missing.",
                        "g.csv:7:1: found 3 cells; expected 6 as in the first line. Maybe a cell that holds a comma"
                                + " needs quotes.");
    }

    @Test
    void columnsAreCheckedByName() {
        assertThat(problems("actor,capabilty,position_9_1,salience,salience_0_100\n"))
                .extracting(problem -> problem.place() + " " + problem.found())
                .containsExactly(
                        "g.csv:1:7 unknown column 'capabilty'",
                        "g.csv:1:17 a column 'position_9_1'",
                        "g.csv:1:39 a second column for salience",
                        "g.csv:1:1 no column 'capability'");
        assertThat(problems("actor,capabilty,position,salience\n").get(0).maybe())
                .isEqualTo(Optional.of("capability"));
        assertThat(problems("").get(0).found()).isEqualTo("found an empty file");
        assertThat(problems("actor,capability,position,salience\n").get(0).found())
                .isEqualTo("found no actors");
    }

    @Test
    void groupsWithoutAnyCapabilityAndBrokenQuotesAreRefused() {
        assertThat(problems("actor,capability,position,salience\nA,0,1,1\nB,0,1,1\n"))
                .extracting(Problem::toString)
                .containsExactly("g.csv:2:1: the capabilities on issue add up to 0.0; expected a finite sum above 0."
                        + " Maybe the column is still empty.");
        assertThat(problems("actor,capability,position,salience\n\"A\"x,1,1,1\n\"B,1,1,1\n"))
                .extracting(problem -> problem.place() + " " + problem.found())
                .contains("g.csv:2:4 found 'x' after a quoted cell", "g.csv:3:1 found a quoted cell that does not end");
    }

    @Test
    void whoDiffersBetweenIssuesIsNotDecidedOnTogether() {
        String file = "issue,actor,capability,position,salience,veto,risk\n";
        for (String other : List.of("b,A,2,1,1,no,1", "b,A,1,1,1,yes,1", "b,A,1,1,1,no,2")) {
            PositionTable table = PositionTable.read("g.csv", file + "a,A,1,3,1,no,1\r\n\r\n" + other + "\r\n");
            assertThatThrownBy(table::group).hasMessageContaining("g.csv:4:3: found another capability, veto or risk");
            assertThat(table.group(new Topic("b", "")).issue().name()).isEqualTo("b");
        }
    }

    @Test
    void lineEndsAndAByteOrderMarkDoNotMatter() {
        String windows = "\uFEFF" + SIMPLE.replace("\n", "\r\n");
        assertThat(PositionTable.read("g.csv", windows).group())
                .isEqualTo(PositionTable.read("g.csv", SIMPLE).group());
    }

    /** Runs when the case's folder lies beside the data sets; skipped and counted as such otherwise. */
    @Test
    void everySnapshotOfTheLeadCaseIsDecidedWithinItsPositions() throws IOException {
        Optional<Path> found = positions();
        assumeThat(found).as("case/positions.csv beside EQUIPOISE_DATA").isPresent();
        Path path = found.orElseThrow();
        PositionTable table = PositionTable.read(path.getFileName().toString(), Files.readString(path));

        assertThat(table.topics()).hasSizeGreaterThan(10);
        for (Topic topic : table.topics()) {
            Group group = table.group(topic);
            double low = Stream.of(group.actors())
                    .flatMap(List::stream)
                    .mapToDouble(a -> a.stakes().get(0).position())
                    .min()
                    .orElseThrow();
            double high = Stream.of(group.actors())
                    .flatMap(List::stream)
                    .mapToDouble(a -> a.stakes().get(0).position())
                    .max()
                    .orElseThrow();
            MajorityDecision decision = Black.decide(group);
            assertThat(decision.unbeaten())
                    .as("%s", topic)
                    .contains(decision.median().low());
            for (Variant variant :
                    List.of(Variant.paper(), Variant.allPairsDenominator(), Variant.pairwiseDenominator())) {
                Course course = ExpectedUtilityModel.run(group, variant);
                assertThat(course.last().moved())
                        .as("%s by %s", topic, variant.name())
                        .allSatisfy(x -> assertThat(x).isBetween(low, high));
            }
            for (OutcomeModel outcome : OutcomeModel.values()) {
                SpatialVariant variant =
                        SpatialVariant.ktab().with(VotingRule.PROPORTIONAL, VictoryModel.LINEAR, outcome);
                for (SpatialRound round : SpatialModel.run(group, variant, 20, 1e-4)) {
                    assertThat(round.before().expected().get(0)).isBetween(low, high);
                }
            }
        }
    }

    private static Optional<Path> positions() {
        String named = System.getenv("EQUIPOISE_DATA");
        if (named != null) {
            return Optional.of(Path.of(named).resolve("../case/positions.csv")).filter(Files::isReadable);
        }
        return Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()),
                        Optional::isPresent,
                        here -> here.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(here -> here.resolve("shared/case/positions.csv"))
                .filter(Files::isReadable)
                .findFirst();
    }

    private static List<Problem> problems(String text) {
        return catchThrowableOfType(BadInput.class, () -> PositionTable.read("g.csv", text))
                .problems();
    }

    @Test
    void positionsTooFarApartForTheirDistanceAreRefusedByTopic() {
        String far = "issue,actor,capability,position,salience\nroads,A,1,-1e308,1\nroads,B,1,1e308,1\n";
        assertThatThrownBy(() -> PositionTable.read("g.csv", far))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("roads")
                .hasMessageContaining("finite length");
        assertThatThrownBy(() -> new Issue("roads", -1e308, 1e308))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("roads");
    }
}
