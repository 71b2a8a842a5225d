package org.equipoise.lab.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final int YEARS = 20;

    /** Rivals who dispute each month with a constant chance, of which a tenth are wars of 3 months that kill by a power law. */
    private static History play(Random random, double monthly) {
        List<Incident> incidents = new ArrayList<>();
        double dead = 0;
        double[][] arms = new double[2][12 * YEARS];
        for (int month = 1; month <= 12 * YEARS; month++) {
            arms[0][month - 1] = 100 * Math.exp(random.nextGaussian());
            arms[1][month - 1] = 100 * Math.exp(random.nextGaussian());
            if (random.nextDouble() < monthly) {
                boolean war = random.nextDouble() < 0.1;
                boolean over = month + 2 <= 12 * YEARS;
                incidents.add(new Incident(
                        month,
                        random.nextInt(2),
                        war ? Incident.Rung.WAR : random.nextBoolean() ? Incident.Rung.FORCE : Incident.Rung.DISPUTE,
                        war && over ? month + 2 : 0));
                dead += war ? 1_000 * Math.pow(random.nextDouble(), -1 / 0.53) : 0;
            }
        }
        long wars = incidents.stream().filter(i -> i.reached(Incident.Rung.WAR)).count();
        return new History(
                12 * YEARS,
                0,
                incidents,
                arms,
                new double[0][],
                Map.of(
                        "fatal",
                        (double) wars,
                        "deaths.A",
                        0.4 * dead,
                        "deaths.B",
                        0.6 * dead,
                        "exits.A",
                        4.0,
                        "exits.B",
                        2.0,
                        "wars.won-by-attacker",
                        (double) wars,
                        "wars.won-by-victim",
                        0.0));
    }

    private static Moments play(int futures, int replicates, double monthly) {
        Random random = new Random(1);
        List<List<History>> all = new ArrayList<>();
        for (int f = 0; f < futures; f++) {
            List<History> runs = new ArrayList<>();
            for (int r = 0; r < replicates; r++) {
                runs.add(play(random, monthly));
            }
            all.add(runs);
        }
        return Moments.of(all);
    }

    private static Moment moment(Moments moments, String id) {
        return moments.list().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ratesOfAConstantHazardAreItsClosedForm() {
        double monthly = 0.02;
        Moments moments = play(100, 10, monthly);
        Moment dispute = moment(moments, "rate.dispute");
        assertThat(dispute.model()).isCloseTo(1 - Math.pow(1 - monthly, 12), within(4 * dispute.error()));
        // a year is a Bernoulli trial: error sqrt(p q / n)
        double p = 1 - Math.pow(1 - monthly, 12);
        assertThat(dispute.error()).isCloseTo(Math.sqrt(p * (1 - p) / (1_000 * YEARS)), within(0.0006));
        Moment war = moment(moments, "war.given-dispute");
        assertThat(war.model()).isCloseTo(0.1, within(4 * war.error()));
        assertThat(war.z().orElseThrow())
                .isCloseTo((war.model() - .072) / Math.hypot(war.error(), .013), within(1e-12));
        assertThat(moment(moments, "leader.exit").model()).isCloseTo(6.0 / 40, within(1e-12));
        assertThat(moment(moments, "war.months").model()).isEqualTo(3);
        assertThat(moment(moments, "war.initiator-wins").model()).isEqualTo(1);
    }

    @Test
    void yearsOfABurnInAreNotCounted() {
        List<Incident> incidents = List.of(
                new Incident(3, 0, Incident.Rung.WAR, 5),
                new Incident(20, 1, Incident.Rung.FATAL, 0),
                new Incident(40, 0, Incident.Rung.DISPUTE, 0));
        List<List<History>> one =
                List.of(List.of(new History(48, 0, incidents, new double[0][], new double[0][], Map.of())));
        Moments all = Moments.of(one, 0);
        Moments late = Moments.of(one, 1);
        assertThat(all.years()).isEqualTo(4);
        assertThat(late.years()).isEqualTo(3);
        assertThat(all.wars()).isEqualTo(1);
        assertThat(late.wars()).isZero();
        assertThat(moment(late, "rate.dispute").model()).isEqualTo(2.0 / 3);
        assertThat(moment(late, "rate.fatal").model()).isEqualTo(1.0 / 3);
        assertThat(moment(late, "fatal.given-dispute").model()).isEqualTo(0.5);
        assertThatThrownBy(() -> Moments.of(one, 4)).hasMessageContaining("leaves nothing to count");
    }

    @Test
    void slopesOfAConstantHazardAreNothing() {
        Moments moments = play(100, 10, 0.02);
        for (String id : List.of("slope.dispute", "slope.war", "logit.force.lr", "logit.force.abs-lr")) {
            Moment slope = moment(moments, id);
            assertThat(slope.model()).as(id).isCloseTo(0, within(4 * slope.error()));
        }
    }

    @Test
    void peaceAfterWarIsGeometric() {
        double monthly = 0.02;
        Moment one = moment(play(200, 10, monthly), "peace.1");
        // a war needs a dispute (0.02) that is one (0.1); a month counts from the next one on
        assertThat(one.model()).isCloseTo(Math.pow(1 - 0.1 * monthly, 12), within(4 * one.error() + 1e-9));
        assertThat(one.note()).contains("to the next war");
    }

    @Test
    void theTailOfWarsIsTheOneTheyWereDrawnFrom() {
        Moment tail = moment(play(200, 20, 0.02), "war.size-tail");
        assertThat(tail.model()).isCloseTo(1.53, within(0.1));
    }

    @Test
    void whatIsNotObservedSaysSo() {
        Moments moments = play(3, 3, 0.05);
        assertThat(moment(moments, "logit.fatal.lr").model()).isNaN();
        assertThat(moment(moments, "logit.fatal.lr").note()).startsWith("not observed");
        assertThat(moment(moments, "logit.force.lF").note()).isEqualTo("not observed: no monthly deliveries");
        assertThat(moments.toJson()).contains("\"model\" : null");
        assertThat(moments.text()).contains("Wars a rival-year").contains("0.0139");
    }

    @Test
    void peaceYearsCountFromTheLastIncident() {
        History history = new History(
                48,
                30,
                List.of(new Incident(14, 0, Incident.Rung.DISPUTE, 0)),
                new double[0][],
                new double[0][],
                Map.of());
        assertThat(history.peaceYears(0)).isEqualTo(2);
        assertThat(history.peaceYears(1)).isEqualTo(3);
        assertThat(history.peaceYears(2)).isEqualTo(0);
        assertThat(history.peaceYears(3)).isEqualTo(1);
        assertThat(history.opened(1, Incident.Rung.DISPUTE, 0)).isTrue();
        assertThat(history.opened(1, Incident.Rung.DISPUTE, 1)).isFalse();
        assertThat(history.opened(1, Incident.Rung.FORCE, -1)).isFalse();
    }
}
