package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.problem.BadInput;
import org.equipoise.lab.plausibility.Stage;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Step;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.compile.Options;

/**
 * Plays a scenario from a past month on, nothing being fixed for anybody, with what was known on the eve of that month: years count when
 * they are over, and arms on order are expected by the delays of deals complete by then.
 */
final class CasePlay {

    private final Scenario scenario;
    private final Contest contest;
    private final int futures;
    private final int replicates;
    private final long seed;

    CasePlay(Scenario scenario, Contest contest, int futures, int replicates, long seed) {
        this.scenario = scenario;
        this.contest = contest;
        this.futures = futures;
        this.replicates = replicates;
        this.seed = seed;
    }

    /**
     * What the runs from one month on showed.
     *
     * @param start first month of play
     * @param why why it could not be played; empty if it was
     * @param setting the state of the world at the start; empty if it could not be played
     * @param firsts month of each question's event by question and run, from 1
     * @param dead dead of each run by months played
     */
    record Played(
            YearMonth start, String why, Optional<Setting> setting, List<int[]> firsts, Map<Integer, double[]> dead) {}

    /** Questions about this rivalry and, if steps are on record, about each client of each patron that chooses its posture. */
    static List<Asked> questions(Scenario scenario) {
        List<Asked> asked = new ArrayList<>(List.of(Asked.Clash.values()));
        if (!scenario.history().steps().isEmpty()) {
            for (Step least : List.of(Step.HOST, Step.FREEZE)) {
                scenario.ties().stream()
                        .map(stated -> stated.value())
                        .filter(tie -> tie.decides())
                        .forEach(tie -> asked.add(new Asked.Away(tie.client(), tie.supplier(), least)));
            }
        }
        return List.copyOf(asked);
    }

    /**
     * Plays.
     *
     * @param start first month
     * @param months how long
     * @param deathsAfter months for which the dead are counted, too; each is a play of its own
     */
    Played play(YearMonth start, int months, List<Asked> asked, List<Integer> deathsAfter) {
        try {
            Setting setting = setting(start, months);
            Map<Integer, double[]> dead = new HashMap<>();
            for (int after : deathsAfter) {
                Setting shorter = setting(start, after);
                Stage stage = new Stage(shorter, scenario.studied(), List.of("war.begun"));
                Optional<Integer> at = stage.measure("deaths");
                if (at.isPresent()) {
                    dead.put(after, dead(stage, at.get()));
                }
            }
            return new Played(start, "", Optional.of(setting), firsts(setting, asked), dead);
        } catch (BadInput e) {
            String why = e.problems().isEmpty()
                    ? "no facts"
                    : e.problems().get(0).found().replaceFirst("^.*/", "");
            return new Played(start, why, Optional.empty(), List.of(), Map.of());
        }
    }

    /** The state of the world on the eve of a month, and what is due in the months from it on. */
    Setting setting(YearMonth start, int months) {
        // a question that begins in just this month would bring its own clamp
        Question question = scenario.questions().values().stream()
                .filter(one -> !one.start().equals(Optional.of(start)))
                .findFirst()
                .orElse(scenario.questions().values().iterator().next());
        Options options = Options.NONE
                .withSeed(seed)
                .withFrom(start)
                .withAsOf(start.minusMonths(1))
                .withMonths(months);
        return Compiler.compile(scenario, question, options).setting();
    }

    private double[] dead(Stage stage, int measure) {
        double[] values = new double[futures * replicates];
        int[] run = {0};
        stage.play(futures, replicates, () -> Journal.SILENT, (ear, outcomes) -> values[run[0]++] = outcomes[measure]);
        return values;
    }

    private List<int[]> firsts(Setting setting, List<Asked> asked) {
        Rivalry rivalry = setting.rivalries().stream()
                .filter(one -> one.id().equals(contest.id()))
                .findFirst()
                .orElseThrow();
        List<String> watched = asked.stream()
                .filter(Asked.Away.class::isInstance)
                .map(Asked.Away.class::cast)
                .map(CasePlay::rung)
                .distinct()
                .toList();
        boolean steps = !watched.isEmpty() && setting.mechanisms().contains("realignment");
        Stage stage = new Stage(setting, scenario.studied(), steps ? watched : List.of("war.begun"));
        int[] at = new int[asked.size()];
        List<int[]> firsts = new ArrayList<>();
        for (int a = 0; a < at.length; a++) {
            at[a] = asked.get(a) instanceof Asked.Away away
                    ? stage.quantity(rung(away)).orElse(-1)
                    : -1;
            firsts.add(new int[futures * replicates]);
        }
        int[] run = {0};
        stage.play(futures, replicates, () -> new Witness(rivalry, asked, at), (witness, outcomes) -> {
            for (int a = 0; a < at.length; a++) {
                firsts.get(a)[run[0]] = witness.first(a);
            }
            run[0]++;
        });
        return firsts;
    }

    private static String rung(Asked.Away away) {
        return "step." + away.client() + "." + away.patron();
    }
}
