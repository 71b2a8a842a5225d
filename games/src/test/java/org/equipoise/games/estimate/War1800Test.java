package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Known answers [C], computed independently from the equations and the data: fixtures "Games", literature 4.6. */
class War1800Test {

    private static final StrategicChoice MODEL = StrategicChoice.of(StrategicGame.egame12(), War1800.FORMULA);

    @Test
    void agentProbitGivesThePublishedCoefficients() {
        Fit fit = MODEL.fit(War1800.table());

        assertThat(fit.cases()).isEqualTo(282);
        assertThat(fit.dropped()).isEqualTo(31);
        assertThat(fit.logLikelihood()).isCloseTo(-286.1237547, within(5e-8));
        assertThat(names(fit))
                .containsExactly(
                        "u11:(Intercept)",
                        "u11:s_wt_re1",
                        "u11:revis1",
                        "u14:(Intercept)",
                        "u14:regime1dem",
                        "u14:regime1mixed",
                        "u24:(Intercept)",
                        "u24:balanc",
                        "u24:regime2dem",
                        "u24:regime2mixed");
        double[] expected = {
            -.495446, -.740015, .427239, .221911, -1.902249, -.584109, .499088, -.041974, -1.543611, -.616831
        };
        for (int k = 0; k < expected.length; k++) {
            assertThat(fit.estimates()[k]).as(fit.coefficients().get(k).name()).isCloseTo(expected[k], within(5e-7));
        }
    }

    @Test
    void privateInformationGivesThePublishedLikelihood() {
        assertThat(MODEL.with(Errors.PRIVATE).fit(War1800.table()).logLikelihood())
                .isCloseTo(-286.1181742, within(5e-8));
    }

    /** Literature 4.6 prints the coefficients for F(z) = 1/(1 + e^-z); with the scale sqrt 2 of the fixtures they are sqrt 2 times as large. */
    @Test
    void agentLogitGivesThePublishedCoefficients() {
        Fit fit = MODEL.with(Link.LOGIT).fit(War1800.table());

        assertThat(fit.logLikelihood()).isCloseTo(-286.1827939, within(5e-8));
        double[] expected = {-.5981, -.8402, .4802, .1803, -2.1813, -.6771, .5382, -.0056, -1.7714, -.6921};
        for (int k = 0; k < expected.length; k++) {
            assertThat(fit.estimates()[k] / Math.sqrt(2))
                    .as(fit.coefficients().get(k).name())
                    .isCloseTo(expected[k], within(5e-5));
        }
    }

    @Test
    void laterDisputesGiveThePublishedLikelihood() {
        Fit fit = MODEL.where("year >= 1850").fit(War1800.table());

        assertThat(fit.cases()).isEqualTo(214);
        assertThat(fit.logLikelihood()).isCloseTo(-214.5473579, within(5e-8));
    }

    private static List<String> names(Fit fit) {
        return fit.coefficients().stream().map(Coefficient::name).toList();
    }
}
