package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.equipoise.data.panel.RivalPanel;
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

    private RivalLogits(List<PairYear> rows) {
        this.rows = rows;
    }

    /** On a panel. */
    public static RivalLogits of(RivalPanel panel) {
        return new RivalLogits(PairYear.of(panel.sides(), panel.shared()));
    }

    private List<PairYear> before(YearMonth start) {
        return rows.stream().filter(row -> row.year() < start.getYear()).toList();
    }

    private static Optional<PairYear.Rung> rung(Asked asked) {
        if (asked == Asked.Clash.WAR) {
            return Optional.of(PairYear.Rung.WAR);
        }
        return asked == Asked.Clash.FATAL ? Optional.of(PairYear.Rung.FATAL) : Optional.empty();
    }

    @Override
    public OptionalDouble rate(Asked asked, YearMonth start) {
        List<PairYear> known = before(start);
        return known.isEmpty()
                ? OptionalDouble.empty()
                : rung(asked).stream()
                        .mapToDouble(rung -> new Habit(known, rung).rate())
                        .findFirst();
    }

    @Override
    public synchronized double probability(
            Asked asked, Setting setting, Contest contest, int peaceYears, YearMonth start, int months) {
        if (rung(asked).isEmpty()) {
            return Double.NaN;
        }
        PairYear.Rung rung = rung(asked).orElseThrow();
        RivalLogit logit = fitted.computeIfAbsent(
                rung.id() + " " + start.getYear(), key -> RivalLogit.fit(before(start), rung, PairYear.OF_SETTINGS));
        Rivalry rivalry = setting.rivalries().stream()
                .filter(one -> one.id().equals(contest.id()))
                .findFirst()
                .orElseThrow();
        double[] inputs = PairYear.inputs(
                rivalry.territorial(),
                peaceYears,
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
