package org.equipoise.lab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;
import org.junit.jupiter.api.Test;

class ConditionalLogisticTest {

    private static final double[] YES = {1};
    private static final double[] NO = {0};

    @Test
    void inMatchedPairsTheOddsRatioIsThatOfTheDiscordantPairs() {
        // McNemar 1947: 12 pairs in which the exposed one has the event, 5 in which the other has it
        ConditionalLogistic logistic = new ConditionalLogistic(List.of("exposed"));
        int group = 0;
        for (int pair = 0; pair < 17; pair++) {
            logistic.add(YES, pair < 12, group);
            logistic.add(NO, pair >= 12, group++);
        }
        Fit fit = logistic.fit();
        assertThat(fit.oddsRatio("exposed")).isCloseTo(12.0 / 5, within(1e-9));
        // sandwich of the pairs: sqrt(1/12 + 1/5) times sqrt(17/16)
        assertThat(fit.error("exposed")).isCloseTo(Math.sqrt((1.0 / 12 + 1.0 / 5) * 17 / 16), within(1e-9));
        assertThat(fit.logLikelihood())
                .isCloseTo(12 * Elementary.log(12.0 / 17) + 5 * Elementary.log(5.0 / 17), within(1e-9));
    }

    @Test
    void withOneGroupItIsTheDistributionOfTablesWithFixedMargins() {
        // 4 rows, 2 exposed, 2 events, both among the exposed but for one: B = 1 + 4 e^b + e^2b, score 1 - (4 e^b + 2
        // e^2b)/B = 0 at b = 0
        ConditionalLogistic logistic = new ConditionalLogistic(List.of("exposed"));
        logistic.add(YES, true, 0);
        logistic.add(YES, false, 0);
        logistic.add(NO, true, 0);
        logistic.add(NO, false, 0);
        Fit fit = logistic.fit();
        assertThat(fit.coefficient("exposed")).isCloseTo(0, within(1e-9));
        assertThat(fit.logLikelihood()).isCloseTo(-Elementary.log(6), within(1e-9));
    }

    @Test
    void groupsInWhichEverythingOrNothingHappensSayNothing() {
        ConditionalLogistic without = discordant();
        ConditionalLogistic with = discordant();
        for (int row = 0; row < 5; row++) {
            with.add(row < 2 ? YES : NO, false, 100);
            with.add(row < 4 ? YES : NO, true, 101);
        }
        assertThat(with.fit().coefficient("exposed")).isEqualTo(without.fit().coefficient("exposed"));
        assertThat(with.fit().rows()).isEqualTo(without.fit().rows());
    }

    private static ConditionalLogistic discordant() {
        ConditionalLogistic logistic = new ConditionalLogistic(List.of("exposed"));
        for (int pair = 0; pair < 9; pair++) {
            logistic.add(YES, pair < 3, pair);
            logistic.add(NO, pair >= 3, pair);
        }
        return logistic;
    }

    @Test
    void groupsOwnConstantsDoNotBiasIt() {
        ConditionalLogistic logistic = new ConditionalLogistic(List.of("constant", "x"));
        long stream = Stream.of("conditional");
        for (int group = 0; group < 400; group++) {
            double own = 2 * Normal.quantile(Chance.uniform(1, group, 0, 0, stream));
            for (int row = 0; row < 6; row++) {
                // x moves with the group's constant: a pooled logit would see more than there is
                double x = own + Normal.quantile(Chance.uniform(1, group, row, 1, stream));
                boolean y = Chance.uniform(1, group, row, 2, stream) < Elementary.logistic(own - 0.7 * x);
                logistic.add(new double[] {1, x}, y, group);
            }
        }
        Fit fit = logistic.fit();
        assertThat(fit.coefficient("x")).isCloseTo(-0.7, within(4 * fit.error("x")));
        assertThat(fit.error("x")).isLessThan(0.1);
        assertThat(fit.coefficient("constant")).isNaN();
        assertThat(fit.dropped()).singleElement().asString().startsWith("constant");
    }

    @Test
    void aColumnWithoutEventsOnOneSideIsDroppedWithThatSide() {
        ConditionalLogistic logistic = new ConditionalLogistic(List.of("exposed", "quiet"));
        for (int pair = 0; pair < 9; pair++) {
            logistic.add(new double[] {1, 0}, pair < 3, pair);
            logistic.add(new double[] {0, 0}, pair >= 3, pair);
            logistic.add(new double[] {1, 1}, false, pair);
        }
        Fit fit = logistic.fit();
        assertThat(fit.coefficient("quiet")).isNaN();
        assertThat(fit.oddsRatio("exposed")).isCloseTo(3.0 / 6, within(1e-9));
        assertThat(fit.rows()).isEqualTo(18);
    }
}
