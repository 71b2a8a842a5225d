package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Scenario;

/**
 * Asks of a scenario's rivalry, from many past months on, what the model would have said of the months that followed, with what was known
 * then; and of simple benchmarks the same.
 *
 * <p>The priors of a scenario were written by people who knew the end, and so was its list of actors and ties: a hindcast is not a forecast.
 * How much the priors matter shows where the library's stand in place of the scenario's; those had the rates of all rivals 1946-2010 in
 * view, this pair and years after a start included. The model's probability is (k + 1/2)/(n + 1) for k
 * of n runs, never 0 or 1.
 */
public final class CaseHindcast {

    /** Months between starts. */
    private static final int EVERY = 3;

    private static final List<String> FORECASTERS = List.of("model", "climatology", "persistence", "logit");

    private final Scenario scenario;
    private final Contest contest;
    private final CaseRecord record;
    private final CaseBenchmarks benchmarks;
    private final DeathRecord dead;
    private final Effort effort;
    private final Logits logits;
    private final List<Asked> asked;

    /**
     * How much is played.
     *
     * @param futures draws of what is not known, for each start
     * @param replicates draws of luck in each
     * @param horizons months, increasing
     * @param until last month of the record that windows may reach
     * @param seed key of all luck
     * @param threads workers; no result depends on them
     */
    public record Effort(int futures, int replicates, List<Integer> horizons, YearMonth until, long seed, int threads) {
        public Effort {
            horizons = List.copyOf(horizons);
            if (futures < 1 || replicates < 1 || threads < 1 || horizons.isEmpty()) {
                throw new IllegalArgumentException("at least one future, draw of luck, horizon and thread is needed");
            }
        }
    }

    private CaseHindcast(Scenario scenario, Contest contest, Effort effort, Logits logits) {
        this.scenario = scenario;
        this.contest = contest;
        this.effort = effort;
        this.logits = logits;
        record = new CaseRecord(scenario, contest);
        benchmarks = new CaseBenchmarks(record);
        dead = new DeathRecord(scenario, contest);
        asked = CasePlay.questions(scenario);
    }

    /** Hindcasts a rivalry. */
    public static CaseReport of(Scenario scenario, Contest contest, Effort effort, Logits logits, Heard heard) {
        return new CaseHindcast(scenario, contest, effort, logits).report(heard);
    }

    private CaseReport report(Heard heard) {
        List<YearMonth> starts = new ArrayList<>();
        Map<String, Integer> left = new TreeMap<>();
        int shortest = effort.horizons().get(0);
        for (YearMonth month = record.begins().plusMonths(1);
                !month.plusMonths(shortest - 1L).isAfter(effort.until());
                month = month.plusMonths(1)) {
            if ((month.getMonthValue() - 1) % EVERY != 0) {
                continue;
            }
            if (record.atWar(month)) {
                left.merge("a war was under way", 1, Integer::sum);
            } else {
                starts.add(month);
            }
        }
        CasePlay own = new CasePlay(scenario, contest, effort.futures(), effort.replicates(), effort.seed());
        CasePlay library = new CasePlay(
                scenario.withPriors(List.of()), contest, effort.futures(), effort.replicates(), effort.seed());
        List<CasePlay.Played> plays = Crew.map(
                2 * starts.size(),
                effort.threads(),
                task -> play(task % 2 == 0 ? own : library, starts.get(task / 2)),
                heard);
        List<List<CasePlay.Played>> played = List.of(new ArrayList<>(), new ArrayList<>());
        for (int task = 0; task < plays.size(); task++) {
            if (plays.get(task).setting().isPresent()) {
                played.get(task % 2).add(plays.get(task));
            } else if (task % 2 == 0) {
                left.merge(plays.get(task).why(), 1, Integer::sum);
            }
        }
        return new CaseReport(
                scenario.id(),
                contest.id(),
                played.get(0).isEmpty() ? record.begins() : played.get(0).get(0).start(),
                effort.until(),
                played.get(0).size(),
                left,
                effort.futures(),
                effort.replicates(),
                FORECASTERS,
                List.of(variant("scenario", played.get(0)), variant("library", played.get(1))),
                logits.words());
    }

    private CasePlay.Played play(CasePlay play, YearMonth start) {
        int longest = 0;
        List<Integer> counted = new ArrayList<>();
        for (int horizon : effort.horizons()) {
            if (!start.plusMonths(horizon - 1L).isAfter(effort.until())) {
                longest = Math.max(longest, horizon);
                boolean wanted = start.getMonthValue() == 1
                        && horizon % 12 == 0
                        && scenario.contests().size() == 1
                        && dead.dead(start.getYear(), horizon / 12).isPresent();
                if (wanted) {
                    counted.add(horizon);
                }
            }
        }
        return play.play(start, longest, asked, counted);
    }

    private CaseReport.Variant variant(String name, List<CasePlay.Played> plays) {
        List<CaseRow> rows = new ArrayList<>();
        for (int horizon : effort.horizons()) {
            for (CasePlay.Played played : plays) {
                if (!played.start().plusMonths(horizon - 1L).isAfter(effort.until())) {
                    rows(played, horizon, rows);
                }
            }
        }
        Map<String, List<CaseRow>> kinds = new LinkedHashMap<>();
        rows.forEach(row -> kinds.computeIfAbsent(row.kind() + " " + row.months(), key -> new ArrayList<>())
                .add(row));
        List<CaseReport.Card> cards = new ArrayList<>();
        for (List<CaseRow> same : kinds.values()) {
            CaseRow first = same.get(0);
            cards.add(new CaseReport.Card(
                    first.kind(),
                    first.months(),
                    (int) same.stream()
                            .flatMap(row -> row.event().map(event -> row.asked() + event).stream())
                            .distinct()
                            .count(),
                    Scorecard.ofWindows(
                            first.kind(),
                            FORECASTERS,
                            same.stream().map(CaseRow::scored).toList(),
                            first.months())));
        }
        List<DeathCard> deaths = effort.horizons().stream()
                .filter(horizon -> horizon % 12 == 0)
                .map(horizon -> Deaths.card(horizon, plays, dead))
                .filter(card -> !card.rows().isEmpty())
                .toList();
        return new CaseReport.Variant(name, cards, deaths, Misses.of(rows), rows);
    }

    private void rows(CasePlay.Played played, int horizon, List<CaseRow> rows) {
        YearMonth start = played.start();
        Setting setting = played.setting().orElseThrow();
        for (int a = 0; a < asked.size(); a++) {
            Asked question = asked.get(a);
            if (!record.makesSense(question, start)) {
                continue;
            }
            double rate = logits.rate(question, start).orElse(question.priorRate());
            int[] months = played.firsts().get(a);
            int came = 0;
            for (int month : months) {
                came += month <= horizon ? 1 : 0;
            }
            Optional<CaseRow.Dated> event =
                    record.first(question, start).filter(one -> one.month().isBefore(start.plusMonths(horizon)));
            rows.add(new CaseRow(
                    kind(question),
                    question.id(),
                    question.words(),
                    start,
                    horizon,
                    record.index(start),
                    List.of(
                            (came + 0.5) / (months.length + 1),
                            benchmarks.climatology(question, start, horizon, rate),
                            benchmarks.persistence(question, start, horizon, rate),
                            logits.probability(question, setting, contest, record.peaceYears(start), start, horizon)),
                    event.isPresent(),
                    event));
        }
    }

    private static String kind(Asked question) {
        return question instanceof Asked.Away away
                ? away.least().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : question.id();
    }
}
