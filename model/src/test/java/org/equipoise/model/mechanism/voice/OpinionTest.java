package org.equipoise.model.mechanism.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Statement;
import org.junit.jupiter.api.Test;

class OpinionTest {

    private static Rig rig(Statement.Kind kind, String about, boolean inPublic) {
        Statement statement = new Statement(kind, about.isEmpty() ? Optional.empty() : Optional.of(about));
        return new Rig(Example.setting(60, false), Example.saying(Policy.Trigger.ALWAYS, statement, inPublic))
                .set("opinion.persuasion", 0.2)
                .set("opinion.decay", 0.1)
                .begin(0)
                .open()
                .step("voice")
                .step("opinion");
    }

    @Test
    void anAudienceMovesTowardsTheStatementByThePersuasionRate() {
        Rig rig = rig(Statement.Kind.BACK, "EAST", true);
        assertThat(rig.world.opinion[rig.tie("EAST", "PATRON")]).isCloseTo(0.2, within(1e-15));
        assertThat(rig.world.opinion[rig.tie("WEST", "PATRON")]).isCloseTo(-0.2, within(1e-15));
        assertThat(rig.world.standing[0]).isCloseTo(-0.1, within(1e-15));
        rig.open().step("voice").step("opinion");
        assertThat(rig.world.opinion[rig.tie("EAST", "PATRON")]).isCloseTo(0.36, within(1e-15));
    }

    @Test
    void thePublicOfTheCondemnedResents() {
        Rig rig = rig(Statement.Kind.CONDEMN, "WEST", true);
        assertThat(rig.world.opinion[rig.tie("WEST", "PATRON")]).isNegative();
        assertThat(rig.world.opinion[rig.tie("EAST", "PATRON")]).isPositive();
    }

    @Test
    void whatIsSaidInPrivateMovesNoAudience() {
        Rig rig = rig(Statement.Kind.BACK, "EAST", false);
        assertThat(rig.world.opinion).containsOnly(0);
        assertThat(rig.world.standing).containsOnly(0);
    }

    @Test
    void opinionDecaysWhenNothingIsHeard() {
        Rig rig = rig(Statement.Kind.BACK, "EAST", true).open();
        rig.world.statement[0] = -1;
        rig.step("opinion");
        assertThat(rig.world.opinion[rig.tie("EAST", "PATRON")]).isCloseTo(0.18, within(1e-15));
    }

    @Test
    void opinionStaysBetweenItsBounds() {
        Rig rig = new Rig(Example.setting(240, false), Example.free());
        for (long future = 0; future < 20; future++) {
            rig.future(future).begin(0, future, 0).months(240);
            for (double opinion : rig.world.opinion) {
                assertThat(opinion).isBetween(-1.0, 1.0);
            }
        }
    }
}
