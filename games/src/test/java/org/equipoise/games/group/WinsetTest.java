package org.equipoise.games.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class WinsetTest {

    private static final Group THREE = Group.over(
            "x", List.of(Actor.of("left", 1, 2, 1), Actor.of("middle", 1, 5, 1), Actor.of("right", 1, 9, 1)));

    @Test
    void outsideTheParetoIntervalChangeGoesToTheNearestVetoPlayersIndifferencePoint() {
        Winset winset = Winset.unanimity(THREE, 0);

        assertThat(winset).isEqualTo(new Winset(0, 0, 4, 2, 9, Optional.of("left")));
        assertThat(winset.changes()).isTrue();
        assertThat(winset.reach()).isEqualTo(4);
        assertThat(winset.pick(3)).isEqualTo(3);
        assertThat(winset.pick(9)).isEqualTo(4);
        assertThat(Winset.unanimity(THREE, 10).low()).isEqualTo(8);
        assertThat(Winset.unanimity(THREE, 10).binding()).contains("right");
    }

    @Test
    void insideTheParetoIntervalNothingChanges() {
        for (double statusQuo : new double[] {2, 4, 9}) {
            Winset winset = Winset.unanimity(THREE, statusQuo);
            assertThat(winset.changes()).isFalse();
            assertThat(winset.pick(0)).isEqualTo(statusQuo);
        }
        assertThat(Winset.unanimity(THREE.at(List.of(3.0, 3.0, 3.0)), 3).binding())
                .isEmpty();
    }

    @Test
    void onlyThoseMarkedWithAVetoCountForUnanimity() {
        Group one = new Group(
                THREE.issues(),
                List.of(
                        THREE.actors().get(0),
                        THREE.actors().get(1).withVeto(),
                        THREE.actors().get(2)));

        assertThat(Winset.unanimity(one, 0).high()).isEqualTo(10);
        assertThat(Winset.unanimity(one, 0).binding()).contains("middle");
        assertThat(Winset.unanimity(one.at(List.of(5.0, 5.0, 5.0)), 0).binding())
                .contains("middle");
        assertThat(Winset.unanimity(one, 0).gridlockLow()).isEqualTo(5);
        assertThat(Winset.unanimity(one, 0).gridlockHigh()).isEqualTo(5);
    }

    @Test
    void theWinsetIsWhatEnoughMembersAndAllVetoPlayersAccept() {
        Property.forAll(21, 300, WinsetTest::any, body -> {
            Winset winset = Winset.of(body.group, body.quota, body.statusQuo);
            for (double point = -12; point <= 24; point += .25) {
                double votes = 0;
                double total = 0;
                boolean vetoed = false;
                for (Actor actor : body.group.actors()) {
                    double ideal = actor.stakes().get(0).position();
                    boolean accepts = Math.abs(point - ideal) <= Math.abs(body.statusQuo - ideal);
                    total += actor.capability();
                    votes += accepts ? actor.capability() : 0;
                    vetoed |= actor.veto() && !accepts;
                }
                assertThat(winset.contains(point))
                        .as("%s in %s", point, winset)
                        .isEqualTo(!vetoed && votes >= body.quota * total - 1e-9);
            }
        });
    }

    @Test
    void nothingMovesFromTheGridlockIntervalAndEverythingElseDoes() {
        Property.forAll(22, 300, WinsetTest::any, body -> {
            Winset winset = Winset.of(body.group, body.quota, body.statusQuo);
            boolean locked = winset.gridlockLow() <= body.statusQuo && body.statusQuo <= winset.gridlockHigh();
            assertThat(winset.changes()).isEqualTo(!locked);
            assertThat(winset.gridlockLow()).isLessThanOrEqualTo(winset.gridlockHigh());
        });
    }

    @Test
    void moreVetoPlayersNeverEnlargeTheWinset() {
        Property.forAll(23, 300, WinsetTest::any, body -> {
            List<Actor> actors = new ArrayList<>(body.group.actors());
            Winset before = Winset.of(body.group, body.quota, body.statusQuo);
            for (int i = 0; i < actors.size(); i++) {
                actors.set(i, actors.get(i).withVeto());
                Winset after = Winset.of(new Group(body.group.issues(), actors), body.quota, body.statusQuo);
                assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
                assertThat(after.high()).isLessThanOrEqualTo(before.high());
                assertThat(after.gridlockLow()).isLessThanOrEqualTo(before.gridlockLow());
                assertThat(after.gridlockHigh()).isGreaterThanOrEqualTo(before.gridlockHigh());
                before = after;
            }
            Winset unanimous = Winset.unanimity(new Group(body.group.issues(), actors), body.statusQuo);
            assertThat(before.low()).isEqualTo(unanimous.low());
            assertThat(before.high()).isEqualTo(unanimous.high());
        });
    }

    @Test
    void simpleMajoritiesOfOddBodiesAreStuckOnlyAtTheMedian() {
        Winset winset = Winset.of(THREE, .501, 0);

        assertThat(winset.gridlockLow()).isEqualTo(5);
        assertThat(winset.gridlockHigh()).isEqualTo(5);
        assertThat(winset.high()).isEqualTo(10);
    }

    @Test
    void whoEndsAChangeIsNamedOnTheSideWhereChangeIsPossible() {
        Group four = Group.over(
                "x",
                List.of(
                        Actor.of("a", 1, 2, 1),
                        Actor.of("b", 1, 5, 1),
                        Actor.of("c", 1, 6, 1),
                        Actor.of("d", 1, 9, 1)));

        assertThat(Winset.of(four, .75, 7)).isEqualTo(new Winset(7, 5, 7, 5, 6, Optional.of("c")));
        assertThat(Winset.of(four, .75, 4)).isEqualTo(new Winset(4, 4, 6, 5, 6, Optional.of("b")));
    }

    @Test
    void oddQuotasAreRefused() {
        for (double quota : new double[] {.5, 1.01, 67, -1, Double.NaN, 0}) {
            assertThatThrownBy(() -> Winset.of(THREE, quota, 1))
                    .hasMessageContaining("quota is " + quota)
                    .hasMessageContaining("Maybe");
        }
        assertThatThrownBy(() -> Winset.unanimity(THREE, Double.NaN)).hasMessageContaining("status quo");
    }

    private record Body(Group group, double quota, double statusQuo) {}

    private static Body any(Draws draws) {
        List<Actor> actors = new ArrayList<>();
        int n = draws.integer(1, 6);
        for (int i = 0; i < n; i++) {
            Actor actor = Actor.of("a" + i, draws.integer(1, 4), draws.integer(0, 10), 1);
            actors.add(draws.integer(0, 3) == 0 ? actor.withVeto() : actor);
        }
        double quota = draws.oneOf(.55, 2.0 / 3, .75, 1.0);
        return new Body(Group.over("x", actors), quota, draws.integer(0, 10));
    }
}
