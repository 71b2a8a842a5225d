package org.equipoise.workbench.command.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.equipoise.games.estimate.ChoiceGame;
import org.equipoise.games.estimate.Coefficient;
import org.equipoise.games.estimate.Fit;
import org.equipoise.games.estimate.StrategicChoice;
import org.equipoise.games.estimate.numeric.Address;
import org.equipoise.games.estimate.table.DataTable;
import org.junit.jupiter.api.Test;

/**
 * The data set of the examples is drawn from a known game, so that a reader can see what estimation gets back of it: egame12 with agent
 * error and u11 = .5 - stake, u13 = 0, u14 = .4 - 1.2 if a democracy, u24 = 1.3 - 2.5 balance - .9 if a democracy.
 */
class CrisesTest {

    private static final Path FILE = Path.of("..", "examples", "games", "crises.csv");
    private static final List<String> REGIMES = List.of("autocracy", "democracy", "mixed");
    private static final int CASES = 1000;
    private static final int SEED = 1861;

    /** Address: seed 1861, draw = case from 1, items 0 to 7. */
    static String crises() {
        StringBuilder text = new StringBuilder("crisis,year,stake,balance,regime,challenge,fight\n");
        for (int crisis = 1; crisis <= CASES; crisis++) {
            double stake = Math.rint(100 * Address.uniform(SEED, crisis, 0)) / 100;
            double balance = Math.rint(100 * Address.uniform(SEED, crisis, 1)) / 100;
            String regime = REGIMES.get(Address.below(3, SEED, crisis, 2));
            double democracy = regime.equals("democracy") ? 1 : 0;
            int year = 1816 + Address.below(185, SEED, crisis, 3);
            double u24 = 1.3 - 2.5 * balance - .9 * democracy;
            boolean fight = u24 + Address.normal(SEED, crisis, 4) > Address.normal(SEED, crisis, 5);
            double p4 = org.equipoise.games.estimate.numeric.Normal.cdf(u24 / Math.sqrt(2));
            double worth = p4 * (.4 - 1.2 * democracy);
            boolean challenge = worth + Address.normal(SEED, crisis, 6) > .5 - stake + Address.normal(SEED, crisis, 7);
            text.append(String.format(
                    Locale.ROOT,
                    "%d,%d,%.2f,%.2f,%s,%d,%d\n",
                    crisis,
                    year,
                    stake,
                    balance,
                    regime,
                    challenge ? 1 : 0,
                    challenge && fight ? 1 : 0));
        }
        return text.toString();
    }

    @Test
    void theFileIsDrawnFromTheKnownGame() throws IOException {
        assertThat(Files.readString(FILE)).isEqualTo(crises());
    }

    @Test
    void estimationGetsTheGameBack() {
        Fit fit = StrategicChoice.of(ChoiceGame.egame12(), "challenge + fight ~ stake | 0 | regime | balance + regime")
                .fit(DataTable.parse("crises.csv", crises()));
        double[] known = {.5, -1, .4, -1.2, 0, 1.3, -2.5, -.9, 0};
        for (int k = 0; k < known.length; k++) {
            Coefficient c = fit.coefficients().get(k);
            assertThat(Math.abs(c.estimate() - known[k])).as(c.name()).isLessThan(3 * c.standardError());
        }
    }
}
