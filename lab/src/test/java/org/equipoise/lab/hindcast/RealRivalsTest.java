package org.equipoise.lab.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.equipoise.data.Library;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.lab.score.Forecast;
import org.equipoise.lab.score.LogScore;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the real panel; skipped where the files are not. */
class RealRivalsTest {

    private static List<PairYear> rows = List.of();

    @BeforeAll
    static void read() {
        RivalPanel panel = RivalPanel.of(Library.open(PublicData.folder()));
        rows = PairYear.of(panel.sides(), panel.shared());
    }

    /** Land at stake and years of peace tell more than the base rate: fitted on years to 1980, scored on those after. */
    @Test
    void theLogitBeatsTheBaseRateOnLaterYears() {
        for (PairYear.Rung rung : List.of(PairYear.Rung.FORCE, PairYear.Rung.FATAL)) {
            List<PairYear> before =
                    rows.stream().filter(row -> row.year() <= 1980).toList();
            List<PairYear> after =
                    rows.stream().filter(row -> row.year() > 1980).toList();
            RivalLogit logit = RivalLogit.fit(before, rung, PairYear.OF_SETTINGS);
            double rate = before.stream().filter(row -> row.came(rung)).count() / (double) before.size();
            double fitted = LogScore.of(after.stream()
                            .map(row -> new Forecast(logit.probability(row.inputs()), row.came(rung)))
                            .toList())
                    .score();
            double base = LogScore.of(after.stream()
                            .map(row -> new Forecast(rate, row.came(rung)))
                            .toList())
                    .score();
            assertThat(fitted).isLessThan(base);
        }
    }

    @Test
    void everyYearOfAPairCanBePlayed() {
        for (int i = 0; i < rows.size(); i += 211) {
            float[][] chances =
                    new YearPlay(rows.get(i).spell(), 1).chances(HazardPriors.of(rows), new int[] {0, 1}, 0, 1);
            for (float[] rung : chances) {
                for (float chance : rung) {
                    assertThat(chance).isBetween(0f, 1f);
                }
            }
        }
    }
}
