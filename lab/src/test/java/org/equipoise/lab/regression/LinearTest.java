package org.equipoise.lab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearTest {

    /**
     * By hand: x = 0, 1, 2, 3 and y = 1, 3, 2, 6 have means 1.5 and 3, S_xy = 7, S_xx = 5, slope 1.4, constant .9; residuals .1, .7, -1.7,
     * .9. With a cluster a row, var(slope) = sum((x - 1.5)^2 e^2) / S_xx^2 times 4 / 3.
     */
    @Test
    void aLineThroughFourPoints() {
        Linear linear = new Linear(List.of("constant", "x"));
        double[] y = {1, 3, 2, 6};
        for (int i = 0; i < 4; i++) {
            linear.add(new double[] {1, i}, y[i], i, i);
        }
        Fit fit = linear.fit();
        assertThat(fit.coefficient("x")).isCloseTo(1.4, within(1e-12));
        assertThat(fit.coefficient("constant")).isCloseTo(.9, within(1e-12));
        double meat = 2.25 * .01 + .25 * .49 + .25 * 2.89 + 2.25 * .81;
        assertThat(fit.error("x")).isCloseTo(Math.sqrt(meat / 25 * 4 / 3), within(1e-12));
        assertThat(fit.fit()).isCloseTo(1 - 4.2 / 14, within(1e-12));
    }

    @Test
    void withinGroupsTheirLevelsDoNotCount() {
        Random random = new Random(5);
        Linear as = new Linear(List.of("x"));
        Linear shifted = new Linear(List.of("x"));
        for (int group = 0; group < 20; group++) {
            double level = 100 * random.nextGaussian();
            for (int k = 0; k < 6; k++) {
                double x = random.nextGaussian();
                double y = 0.5 * x + random.nextGaussian();
                as.add(new double[] {x}, y, group, group);
                shifted.add(new double[] {x + level}, y - 3 * level, group, group);
            }
        }
        assertThat(shifted.within().coefficient("x")).isCloseTo(as.within().coefficient("x"), within(1e-9));
        assertThat(shifted.within().error("x")).isCloseTo(as.within().error("x"), within(1e-9));
        assertThat(as.within().coefficient("x"))
                .isCloseTo(.5, within(4 * as.within().error("x")));
        // without constants of their own the levels are taken for an effect
        assertThat(shifted.fit().coefficient("x")).isCloseTo(-3, within(.2));
    }

    /** The within estimator is least squares with a dummy a group (Frisch and Waugh 1933). */
    @Test
    void withinEqualsDummies() {
        Random random = new Random(6);
        Linear linear = new Linear(List.of("x", "z"));
        Linear dummies = new Linear(List.of("x", "z", "g0", "g1", "g2"));
        for (int i = 0; i < 30; i++) {
            int group = i % 3;
            double x = random.nextGaussian() + group;
            double z = random.nextGaussian();
            double y = x - z + 5 * group + random.nextGaussian();
            linear.add(new double[] {x, z}, y, group, group);
            dummies.add(
                    new double[] {x, z, group == 0 ? 1 : 0, group == 1 ? 1 : 0, group == 2 ? 1 : 0}, y, group, group);
        }
        Fit within = linear.within();
        Fit all = dummies.fit();
        for (String name : List.of("x", "z")) {
            assertThat(within.coefficient(name)).isCloseTo(all.coefficient(name), within(1e-10));
            assertThat(within.error(name)).isCloseTo(all.error(name), within(1e-10));
        }
    }

    /** Groups of which two each are copies of one cluster: the error is that of the clusters, whatever the groups. */
    @Test
    void errorsFollowTheClusters() {
        Random random = new Random(8);
        Linear once = new Linear(List.of("x"));
        Linear twice = new Linear(List.of("x"));
        for (int cluster = 0; cluster < 15; cluster++) {
            for (int k = 0; k < 4; k++) {
                double x = random.nextGaussian();
                double y = x + random.nextGaussian();
                once.add(new double[] {x}, y, cluster, cluster);
                twice.add(new double[] {x}, y, 2 * cluster, cluster);
                twice.add(new double[] {x + 7}, y - 3, 2 * cluster + 1, cluster);
            }
        }
        assertThat(twice.within().error("x")).isCloseTo(once.within().error("x"), within(1e-9));
        assertThat(twice.within().clusters()).isEqualTo(15);
    }

    @Test
    void whatNeverChangesInAGroupIsDroppedAndNamed() {
        Linear linear = new Linear(List.of("always", "x"));
        for (int i = 0; i < 12; i++) {
            linear.add(new double[] {0.1 * (i / 4), i % 4}, i % 4 * 2, i / 4, i / 4);
        }
        Fit fit = linear.within();
        assertThat(fit.coefficient("always")).isNaN();
        assertThat(fit.coefficient("x")).isCloseTo(2, within(1e-12));
        assertThat(fit.dropped()).singleElement().asString().startsWith("always:");
    }
}
