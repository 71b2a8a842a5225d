package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.data.panel.SideYear;
import org.equipoise.games.Elementary;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Contest;

/**
 * Logits on a panel of the world's rivals, fitted anew for each start on the years before it, for what a setting says of its first day.
 * The chance of a window of h months is 1 - (1 - p)^(h/12): the first day's inputs are held.
 */
public final class RivalLogits implements Logits {

    private final List<PairYear> rows;
    private final Map<String, RivalLogit> fitted = new HashMap<>();

    /** On a directed panel. */
    public RivalLogits(List<SideYear> panel) {
        rows = PairYear.of(panel);
    }

    @Override
    public synchronized double probability(Asked asked, Setting setting, Contest contest, YearMonth start, int months) {
        if (asked != Asked.Clash.WAR && asked != Asked.Clash.FATAL) {
            return Double.NaN;
        }
        PairYear.Rung rung = asked == Asked.Clash.WAR ? PairYear.Rung.WAR : PairYear.Rung.FATAL;
        RivalLogit logit = fitted.computeIfAbsent(
                rung.id() + " " + start.getYear(),
                key -> RivalLogit.fit(
                        rows.stream()
                                .filter(row -> row.year() < start.getYear())
                                .toList(),
                        rung,
                        PairYear.OF_SETTINGS));
        Rivalry rivalry = setting.rivalries().stream()
                .filter(one -> one.id().equals(contest.id()))
                .findFirst()
                .orElseThrow();
        double[] inputs = PairYear.inputs(
                rivalry.territorial(),
                rivalry.monthsSinceIncident() / 12,
                stock(setting, rivalry.sideA()),
                stock(setting, rivalry.sideB()),
                client(setting, rivalry.sideA()).personnel(),
                client(setting, rivalry.sideB()).personnel(),
                0);
        return 1 - Elementary.pow(1 - logit.probability(inputs), months / 12.0);
    }

    private static double stock(Setting setting, String id) {
        double sum = 0;
        Client client = client(setting, id);
        for (String supplier : setting.suppliers()) {
            sum += client.stocks().getOrDefault(supplier, 0.0);
        }
        return sum;
    }

    private static Client client(Setting setting, String id) {
        return setting.clients().stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String words() {
        int last = rows.stream().mapToInt(PairYear::year).max().orElse(0);
        return "logit on " + rows.size() + " years of pairs of rivals, those before each start, to " + last
                + "; inputs: land at stake, years of peace, ratios of stocks and of armed forces";
    }
}
