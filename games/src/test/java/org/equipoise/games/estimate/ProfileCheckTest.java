package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProfileCheckTest {

    @Test
    void nothingLiesAboveAGlobalMaximum() {
        Fit fit = Simulated.crisisModel().with(new Starts(0, 1)).fit(Simulated.crises(300, 5));
        ProfileCheck check = ProfileCheck.of(fit, 2, 1);

        assertThat(check.points()).hasSize(7 * 2 * 2);
        assertThat(check.above()).isEmpty();
        assertThat(check.better(fit)).isEmpty();
        for (ProfileCheck.Point point : check.points()) {
            double[] at = point.estimates().stream().mapToDouble(each -> each).toArray();
            assertThat(fit.logLikelihoodAt(at)).isCloseTo(point.logLikelihood(), within(1e-9));
        }
    }

    /** One standard error off, the log-likelihood has fallen by about a half. */
    @Test
    void profileFallsAsTheStandardErrorSays() {
        Fit fit = Simulated.crisisModel().with(new Starts(0, 1)).fit(Simulated.crises(300, 5));
        for (ProfileCheck.Point point : ProfileCheck.of(fit, 1, 1).points()) {
            if (point.coefficient().equals("u11:x") || point.coefficient().equals("u24:y")) {
                assertThat(fit.logLikelihood() - point.logLikelihood()).isBetween(.4, .6);
            }
        }
    }

    /** War1800 with scales has several maxima; from a lower one the profile finds a way up. */
    @Tag("slow")
    @Test
    void localMaximumIsLeftThroughItsProfile() {
        StrategicChoice model = StrategicChoice.of(ChoiceGame.egame12(), War1800.FORMULA)
                .with(Link.LOGIT)
                .scaleByPlayer("balanc - 1 | s_wt_re1 - 1")
                .with(new Starts(0, 1));
        Fit local = model.fit(War1800.table());
        assertThat(local.logLikelihood()).isCloseTo(-280.297448, within(1e-6));
        ProfileCheck check = ProfileCheck.of(local, 2, 2);

        assertThat(check.above()).isNotEmpty();
        Optional<Fit> better = check.better(local);
        assertThat(List.of(better.orElseThrow().logLikelihood())).allMatch(value -> value > -274.2);
    }
}
