package org.equipoise.model.mechanism.repute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

/** CONCERT is a critic of PATRON, of hostility .5. */
class AllegationsTest {

    private static final Setting SETTING = Example.setting(24, false);

    private final Rig rig = rig(SETTING);

    private static Rig rig(Setting setting) {
        return new Rig(setting, Example.free())
                .set("allegations.base", -1)
                .set("allegations.hostility", 2)
                .set("allegations.distance", 1)
                .set("allegations.persuasion", 0.1)
                .set("allegations.reach", 0.5)
                .set("allegations.inoculation", 0.25)
                .set("allegations.forgetting", 0.03);
    }

    private static Setting hostile(double hostility) {
        return criticised(new Diplomacy.Critic("CONCERT", "PATRON", List.of(hostility), true));
    }

    private static Setting criticised(Diplomacy.Critic... critics) {
        return new Example.Builder(SETTING)
                .diplomacy(new Diplomacy(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(critics),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .build();
    }

    /** Plays a month in which EAST misuses PATRON's arms once, after a change to the world; whether it is alleged. */
    private static boolean alleged(Rig rig, int replicate, Consumer<Rig> change) {
        rig.begin(replicate).open();
        rig.world.repute.incidents[rig.tie("EAST", "PATRON")] = 1;
        change.accept(rig);
        rig.step("allegations");
        return rig.world.repute.alleged[0] > 0;
    }

    private static void certain(Rig rig) {
        rig.set("allegations.base", 100);
    }

    /** Asserts that with the same luck what is alleged after a change was alleged before, and somewhere less is. */
    private static void fewer(Rig one, Consumer<Rig> before, Rig other, Consumer<Rig> after) {
        int was = 0;
        int is = 0;
        for (int replicate = 0; replicate < 300; replicate++) {
            boolean then = alleged(one, replicate, before);
            boolean now = alleged(other, replicate, after);
            assertThat(now && !then).isFalse();
            was += then ? 1 : 0;
            is += now ? 1 : 0;
        }
        assertThat(is).isLessThan(was);
    }

    /** Literature 9: y_T .55, y_C .50, e_T .9, e_C .3, y_0 .48 give a persuasion rate of 16.0256 %. */
    @Test
    void thePersuasionRateIsThatOfDellaVignaAndGentzkow() {
        double rate = (0.55 - 0.50) / (0.9 - 0.3) / (1 - 0.48);
        assertThat(100 * rate).isCloseTo(16.0256, within(5e-5));
        assertThat(Persuasion.convinced(0.48, rate, 0.9) - Persuasion.convinced(0.48, rate, 0.3))
                .isCloseTo(0.05, within(1e-15));
    }

    @Test
    void anIncidentIsTakenUpWithTheOddsOfHostility() {
        int times = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            times += alleged(rig, replicate, r -> {}) ? 1 : 0;
        }
        assertThatProportion(times, 4_000).isWithin(4).standardErrorsOf(0.5);
    }

    @Test
    void eachIncidentIsAnOccasion() {
        int times = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            times += alleged(rig, replicate, r -> {
                        r.world.repute.incidents[r.tie("EAST", "PATRON")] = 2;
                        r.world.repute.incidents[r.tie("WEST", "PATRON")] = 1;
                    })
                    ? 1
                    : 0;
        }
        assertThatProportion(times, 4_000).isWithin(4).standardErrorsOf(1 - 0.125);
    }

    @Test
    void theMoreHostileTheCriticTheMoreIsAlleged() {
        fewer(rig(hostile(1)), r -> {}, rig(hostile(0.5)), r -> {});
        fewer(rig(hostile(0.5)), r -> {}, rig(hostile(0)), r -> {});
    }

    /** What a supplier fears of saying something is what it meets once it has said it, in every reading of its silence. */
    @Test
    void itFearsOfEachStatementWhatComesOfIt() {
        Rig one = rig(SETTING).begin(0).open();
        Suspicion suspicion = new Suspicion(one.blueprint);
        int east = one.cast.client("EAST");
        for (int silence = 0; silence < 3; silence++) {
            one.set("silence.reading", silence);
            for (Statement.Kind kind : Statement.Kind.values()) {
                one.world.repute.norm[0] = kind == Statement.Kind.AMBIGUOUS_NORM ? 12 : 0;
                one.world.repute.blamed[one.tie("EAST", "PATRON")] = kind == Statement.Kind.CONDEMN ? 12 : 0;
                one.world.statement[0] = kind.ordinal();
                one.world.statementAbout[0] = east;
                double met = suspicion.takenUp(one.world, 0.5, suspicion.distance(one.world, 0, east))
                        * (kind == Statement.Kind.AMBIGUOUS_NORM ? 1 - one.get("allegations.inoculation") : 1);
                one.world.repute.norm[0] = 0;
                one.world.repute.blamed[one.tie("EAST", "PATRON")] = 0;
                one.world.statement[0] = -1;
                assertThat(suspicion.feared(one.world, 0.5, 0, east, kind, true))
                        .as("%s, reading %s", kind, silence)
                        .isCloseTo(met, within(1e-15));
            }
        }
    }

    @Test
    void distanceTakenInPublicBeforehandLeavesLessToAllegeAndBackingMore() {
        Rig other = rig(SETTING);
        fewer(rig, r -> {}, other, r -> r.world.repute.norm[0] = 3);
        fewer(rig, r -> {}, other, r -> r.world.repute.blamed[r.tie("EAST", "PATRON")] = 3);
        Consumer<Rig> backs = r -> {
            r.world.statement[0] = Statement.Kind.BACK.ordinal();
            r.world.statementAbout[0] = r.cast.client("EAST");
        };
        fewer(rig, backs, other, r -> {});
        for (int replicate = 0; replicate < 100; replicate++) {
            boolean asEver = alleged(rig, replicate, r -> {});
            assertThat(alleged(other, replicate, backs.andThen(r -> r.world.statementPublic[0] = false)))
                    .as("backing in private")
                    .isEqualTo(asEver);
            assertThat(alleged(other, replicate, r -> r.world.condemned[r.tie("EAST", "PATRON")] = 3))
                    .as("condemned in private")
                    .isEqualTo(asEver);
        }
    }

    /** B.2: the sources disagree on what silence means; read as consent, it makes complicity easier to allege. */
    @Test
    void silenceLeavesMoreToAllegeWhereItIsReadAsConsent() {
        Consumer<Rig> silent = r -> r.world.statement[0] = Statement.Kind.SILENCE.ordinal();
        Rig other = rig(SETTING);
        fewer(rig.set("silence.reading", 2), silent, other.set("silence.reading", 0), silent);
        for (int replicate = 0; replicate < 100; replicate++) {
            boolean asEver = alleged(rig, replicate, r -> {});
            assertThat(alleged(other, replicate, silent)).isEqualTo(asEver);
        }
    }

    @Test
    void anAllegationConvincesAShareOfThoseWhoHearItAndDidNotBelieveIt() {
        certain(rig);
        alleged(rig, 0, r -> r.world.repute.belief[0] = 0.2);
        double before = 0.2 * 0.97;
        assertThat(rig.world.repute.accepted[0]).isCloseTo(0.1 * 0.5 * (1 - before), within(1e-15));
        assertThat(rig.world.repute.belief[0]).isCloseTo(before + 0.05 * (1 - before), within(1e-15));
        assertThat(rig.world.repute.push[0]).isCloseTo(0.05, within(1e-15));
    }

    @Test
    void aSecondCriticConvincesOfThoseWhomTheFirstLeft() {
        Rig two = rig(criticised(
                new Diplomacy.Critic("CONCERT", "PATRON", List.of(0.5), true),
                new Diplomacy.Critic("MARKET", "PATRON", List.of(0.5), false)));
        certain(two);
        alleged(two, 0, r -> r.world.repute.belief[0] = 0.2);
        double before = 0.2 * 0.97;
        assertThat(two.world.repute.alleged[0]).isEqualTo(2);
        assertThat(1 - two.world.repute.belief[0]).isCloseTo((1 - before) * 0.95 * 0.95, within(1e-15));
        assertThat(two.world.repute.accepted[0]).isCloseTo(two.world.repute.belief[0] - before, within(1e-15));
        assertThat(1 - two.world.repute.push[0]).isCloseTo(0.95 * 0.95, within(1e-15));
    }

    @Test
    void aNormStatedBeforehandLowersPersuasionByTheAllegation() {
        certain(rig);
        Property.forAll(17, 200, draws -> draws.array(4, 0, 1), drawn -> {
            rig.set("allegations.persuasion", drawn[0])
                    .set("allegations.reach", drawn[1])
                    .set("allegations.inoculation", drawn[2]);
            alleged(rig, 0, r -> r.world.repute.belief[0] = drawn[3]);
            double without = rig.world.repute.accepted[0];
            alleged(rig, 0, r -> {
                r.world.repute.belief[0] = drawn[3];
                r.world.repute.norm[0] = 1;
            });
            assertThat(rig.world.repute.accepted[0]).isLessThan(without);
            assertThat(rig.world.repute.accepted[0]).isCloseTo((1 - drawn[2]) * without, within(1e-12));
        });
    }

    @Test
    void beliefIsForgottenAndNothingElseHappensWithoutAnIncidentOrInAReplay() {
        certain(rig);
        for (boolean replaying : new boolean[] {false, true}) {
            alleged(rig, 0, r -> {
                r.world.replaying = replaying;
                r.world.repute.incidents[r.tie("EAST", "PATRON")] = replaying ? 1 : 0;
                r.world.repute.belief[0] = 0.5;
            });
            assertThat(rig.world.repute.belief[0]).isCloseTo(0.485, within(1e-15));
            assertThat(rig.world.repute.alleged[0]).isZero();
            assertThat(rig.world.repute.accepted[0]).isZero();
        }
    }

    @Test
    void aSupplierWithoutCriticsIsNotAccused() {
        certain(rig);
        alleged(rig, 0, r -> r.world.repute.incidents[r.tie("EAST", "MARKET")] = 5);
        assertThat(rig.world.repute.alleged[rig.cast.supplier("MARKET")]).isZero();
    }

    @Test
    void allegationsTurnTheOutsideWorldAndTheMisusersRivalButNotTheMisuser() {
        certain(rig);
        alleged(rig, 0, r -> r.world.opinion[r.tie("WEST", "PATRON")] = 0.5);
        rig.set("opinion.decay", 0).step("opinion");
        assertThat(rig.world.opinion[rig.tie("WEST", "PATRON")]).isCloseTo(0.5 - 0.05 * 1.5, within(1e-15));
        assertThat(rig.world.opinion[rig.tie("EAST", "PATRON")]).isZero();
        assertThat(rig.world.standing[0]).isCloseTo(-0.05, within(1e-15));
    }

    @Test
    void beliefStaysAShareHoweverLoudTheCritics() {
        certain(rig);
        rig.set("allegations.persuasion", 1).set("allegations.reach", 1);
        alleged(rig, 0, r -> {});
        assertThat(rig.world.repute.belief[0]).isEqualTo(1);
        rig.open();
        rig.world.repute.incidents[rig.tie("EAST", "PATRON")] = 1e6;
        rig.step("allegations").step("opinion").step("reputation");
        assertThat(rig.world.repute.belief[0]).isEqualTo(1);
        assertThat(rig.world.repute.push[0]).isEqualTo(1);
        for (double opinion : rig.world.opinion) {
            assertThat(opinion).isBetween(-1.0, 1.0);
        }
        assertThat(rig.world.repute.reputation[0]).isBetween(0.0, 1.0);
    }

    @Test
    void whereNobodyCanBePersuadedAllegationsAreAsIfTheyWereNotThere() {
        Absent.equalsOff(
                Worlds.WARLIKE,
                Worlds.POLICIES,
                Map.of("allegations.persuasion", 0.0, "voice.complicity", 0.0),
                "allegations",
                "reputation");
    }

    @Test
    void aPatronThatFearsAllegationsAboveAllStatesANorm() {
        Rig free = rig(SETTING).set("voice.complicity", 1_000);
        for (int replicate = 0; replicate < 20; replicate++) {
            free.begin(replicate).open();
            free.world.fighting[0] = true;
            free.open().step("voice");
            assertThat(free.world.statement[0]).isEqualTo(Statement.Kind.AMBIGUOUS_NORM.ordinal());
        }
    }

    @Test
    void whatIsSaidInPublicIsRememberedForAYear() {
        Rig norm = new Rig(
                        SETTING,
                        Example.saying(
                                Policy.Trigger.DISPUTE,
                                new Statement(Statement.Kind.AMBIGUOUS_NORM, Optional.empty()),
                                true))
                .set("norm.read-as-blame", 0)
                .begin(0)
                .open();
        norm.world.window[0] = true;
        norm.open().step("voice");
        assertThat(norm.world.repute.norm[0]).isEqualTo(12);
        assertThat(norm.world.repute.blamed).containsOnly(0);
        for (int month = 11; month >= 0; month--) {
            norm.open().step("voice");
            assertThat(norm.world.repute.norm[0]).isEqualTo(month);
        }
        norm.open().step("voice");
        assertThat(norm.world.repute.norm[0]).isZero();
    }

    @Test
    void blameByNameIsRememberedOfTheClientAndOnlyIfItWasPublic() {
        for (boolean inPublic : new boolean[] {true, false}) {
            Rig blame = new Rig(
                            SETTING,
                            Example.saying(
                                    Policy.Trigger.ALWAYS,
                                    new Statement(Statement.Kind.CONDEMN, Optional.of("EAST")),
                                    inPublic))
                    .begin(0)
                    .open()
                    .step("voice");
            assertThat(blame.world.repute.blamed[blame.tie("EAST", "PATRON")]).isEqualTo(inPublic ? 12 : 0);
            assertThat(blame.world.repute.blamed[blame.tie("WEST", "PATRON")]).isZero();
            assertThat(blame.world.condemned[blame.tie("EAST", "PATRON")]).isEqualTo(12);
            assertThat(blame.world.repute.norm).containsOnly(0);
        }
        Rig norm = new Rig(
                        SETTING,
                        Example.saying(
                                Policy.Trigger.ALWAYS,
                                new Statement(Statement.Kind.AMBIGUOUS_NORM, Optional.empty()),
                                false))
                .begin(0)
                .open()
                .step("voice");
        assertThat(norm.world.repute.norm).as("a norm in private").containsOnly(0);
        norm.world.repute.blamed[norm.tie("EAST", "PATRON")] = 2;
        for (int left = 1; left >= 0; left--) {
            norm.open().step("voice");
            assertThat(norm.world.repute.blamed[norm.tie("EAST", "PATRON")]).isEqualTo(left);
        }
    }

    @Test
    void hostilityOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> rig(hostile(1.5)))
                .hasMessageContaining("CONCERT")
                .hasMessageContaining("1.5");
    }
}
