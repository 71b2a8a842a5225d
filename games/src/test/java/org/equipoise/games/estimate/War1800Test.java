package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.equipoise.games.estimate.table.DataTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Known answers [C], computed independently from the equations and the data: fixtures "Games", literature 4.6. */
class War1800Test {

    private static final StrategicChoice MODEL = StrategicChoice.of(ChoiceGame.egame12(), War1800.FORMULA);

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

    /** [C] scipy 1.17.1 (BFGS and Nelder-Mead on a separate writing-down of the equations), as are the answers below. */
    @Tag("slow")
    @Test
    void scaleRegressorsGiveTheIndependentAnswer() {
        assertFit(
                MODEL.scale("~ balanc - 1"),
                -286.078591,
                -.587582,
                -.812509,
                .486564,
                .235624,
                -2.101354,
                -.644916,
                .530853,
                -.009328,
                -1.680190,
                -.691743,
                .194451);
        Fit byPlayer = assertFit(
                MODEL.with(Link.LOGIT).scaleByPlayer("balanc - 1 | s_wt_re1 - 1"),
                -272.904357636,
                -11.156790,
                -4.770308,
                2.261165,
                -18.582187,
                -7.936317,
                -1.803811,
                -.043466,
                .593879,
                -.517192,
                -.298004,
                2.358379,
                16.615906);
        assertThat(byPlayer.search().startsAgree()).isFalse();
        assertThat(byPlayer.search().maxima())
                .extracting(SearchReport.Maximum::logLikelihood)
                .anySatisfy(value -> assertThat(value).isCloseTo(-280.297448, within(1e-6)));
    }

    /** The likelihood with this scale rises above its maximum for constants that grow without end; scipy saw it at -283.519. */
    @Tag("slow")
    @Test
    void riseBeyondTheMaximumIsReported() {
        Fit fit = MODEL.scale("~ balanc - 1").fit(War1800.table());

        assertThat(fit.search().higher()).isNotEmpty().allSatisfy(start -> {
            assertThat(start.logLikelihood()).isGreaterThan(-284.5);
            assertThat(start.above().orElseThrow()).contains("u14:(Intercept)");
        });
        assertThat(new FitTable(fit).text()).contains("Beware: from start");
    }

    @Test
    void fixedUtilitiesGiveTheIndependentScale() {
        StrategicChoice fixed = StrategicChoice.of(ChoiceGame.egame12(), "esc + war ~ 1");

        assertFit(fixed.fixingAll(-.5, .1, -.3, -.2), -339.099916946, .640161);
        assertFit(
                fixed.with(Errors.PRIVATE).fixingAll(-.5, .1, -.3, .2).scaleByPlayer("1 | 1"),
                -338.001587574,
                .522479,
                .931195);
    }

    /** Columns put to a use they were not made for, to have numbers for the other games. */
    @Tag("slow")
    @Test
    void egame122GivesTheIndependentAnswers() {
        StrategicChoice model = StrategicChoice.of(
                ChoiceGame.egame122(), "revis1 + war ~ s_wt_re1 | balanc - 1 | 0 | 1 | balanc | balanc");

        assertFit(model, -342.826929257, 1.655696, .534500, -9.658688, .612804, .774902, -1.801827, -1.125634, .172881);
        assertFit(
                model.with(Link.LOGIT),
                -342.458736085,
                3.302001,
                .954627,
                -17.275553,
                1.608099,
                1.239745,
                -2.925272,
                -1.849299,
                .298840);
        assertFit(
                model.with(Errors.PRIVATE),
                -343.028104367,
                1.295048,
                .400186,
                -7.364648,
                .594953,
                .735555,
                -1.750476,
                -1.110383,
                .148859);
    }

    @Tag("slow")
    @Test
    void egame123GivesTheIndependentAnswers() {
        StrategicChoice model = StrategicChoice.of(
                ChoiceGame.egame123(), "esc + revis2 + war ~ s_wt_re1 | 0 | 0 | 1 | 1 | s_wt_re2 - 1 | 0 | balanc");

        assertFit(model, -319.830319727, .449531, .435075, 6.695006, 2.041296, 5.874474, .266781, 1.112140);
        assertFit(
                model.with(Link.LOGIT),
                -318.599353397,
                .637735,
                .709594,
                10.561510,
                3.712814,
                10.871092,
                .430756,
                1.645660);
        assertFit(
                model.with(Errors.PRIVATE),
                -320.010096155,
                .387432,
                .326257,
                5.526570,
                1.834857,
                5.262203,
                .260503,
                1.094385);
    }

    @Tag("slow")
    @Test
    void ultimatumGivesTheIndependentAnswers() {
        DataTable offers = War1800.clipped("balanc", .05, .95);

        assertFit(
                Ultimatum.of("balanc + esc ~ s_wt_re1 | s_wt_re2", .05, .95),
                offers,
                -420.253102764,
                -9.173288,
                -2.345674,
                .167850,
                -1.859814,
                -.554671,
                1.497340);
        assertFit(
                Ultimatum.of("balanc ~ s_wt_re1 | s_wt_re2", .05, .95),
                offers,
                -190.551613131,
                .197593,
                .013344,
                .963643,
                -.161151,
                -1.195822,
                -2.869937);
        assertFit(
                Ultimatum.of("balanc + esc ~ s_wt_re1 | s_wt_re2", .05, .95)
                        .proposerScale(.2)
                        .responderScale(.3),
                offers,
                -606.932069485,
                -.154527,
                -.065562,
                .990135,
                -.201765);
    }

    private static Fit assertFit(Specification specification, double logLikelihood, double... estimates) {
        return assertFit(specification, War1800.table(), logLikelihood, estimates);
    }

    private static Fit assertFit(
            Specification specification, DataTable table, double logLikelihood, double... estimates) {
        Fit fit = specification.fit(table);
        assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(1e-6));
        assertThat(fit.estimates()).hasSize(estimates.length);
        for (int k = 0; k < estimates.length; k++) {
            // scipy stops within about 1e-6 of the size
            assertThat(fit.estimates()[k])
                    .as(fit.coefficients().get(k).name())
                    .isCloseTo(estimates[k], within(2e-6 + 2e-6 * Math.abs(estimates[k])));
        }
        return fit;
    }

    private static List<String> names(Fit fit) {
        return fit.coefficients().stream().map(Coefficient::name).toList();
    }
}
