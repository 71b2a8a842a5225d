package org.equipoise.lab.plausibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.equipoise.games.problem.BadInput;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Call;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Dispute;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.Truce;
import org.equipoise.scenario.compile.Compiled;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.compile.Options;

/**
 * Asks of each ceasefire and each call for help on record what the model would have said of it shortly before: history is replayed up
 * to then with what was known, and nothing is fixed for anybody.
 *
 * <p>The priors are not updated by the history that is replayed: these are predictions given the state of the world, not given that the
 * model survived what came before. A month is the grain, so truces of one month are counted and not timed.
 */
public final class Plausibility {

    /** Months around the observed one that count as near. */
    private static final int NEAR = 3;

    /** Months of a war that are played when its end is asked for. */
    private static final int LAST_MONTHS_OF_WAR = 6;

    /** Months that are played beyond the observed one. */
    private static final int BEYOND = 24;

    private static final String BREAK = "truces break";
    private static final String ANSWER = "answer to a call";

    /** Truces that held less than this are counted by month and not timed. */
    private static final int MONTHS_HELD = 3;

    private final Scenario scenario;
    private final Question question;
    private final int futures;
    private final int replicates;
    private final Options options;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Runnable> agenda = new ArrayList<>();

    private Plausibility(Scenario scenario, int futures, int replicates, long seed) {
        this.scenario = scenario;
        this.futures = futures;
        this.replicates = replicates;
        question = scenario.questions().values().iterator().next();
        options = Options.NONE.withSeed(seed);
    }

    /**
     * Plays every question that the record poses.
     *
     * @param progress told after each event how many are done
     */
    public static List<Finding> of(Scenario scenario, int futures, int replicates, long seed, Progress progress) {
        Plausibility plausibility = new Plausibility(scenario, futures, replicates, seed);
        for (Contest contest : scenario.contests()) {
            plausibility.endsOfWars(contest);
            plausibility.brokenTruces(contest);
            plausibility.durationsOfTruces(contest);
        }
        plausibility.answers();
        for (int done = 0; done < plausibility.agenda.size(); done++) {
            plausibility.agenda.get(done).run();
            progress.at(done + 1, plausibility.agenda.size());
        }
        return List.copyOf(plausibility.findings);
    }

    /** Hears how far the work is. */
    @FunctionalInterface
    public interface Progress {
        /** Events done, and events in all. */
        void at(int done, int all);
    }

    private void endsOfWars(Contest contest) {
        for (Dispute war : disputes(contest, Replay.Level.WAR)) {
            YearMonth ended = war.to().lastMonth();
            YearMonth began = war.from().firstMonth();
            YearMonth clamp = ended.minusMonths(LAST_MONTHS_OF_WAR);
            YearMonth until = clamp.isBefore(began) ? began : clamp;
            int observed = (int) until.until(ended, ChronoUnit.MONTHS);
            if (observed < 1) {
                continue;
            }
            ask(
                    "war ends",
                    "war of " + began + " to " + ended + ", from " + until.plusMonths(1),
                    ended.toString(),
                    options.withFrom(until).withClamp(until).withMonths(observed + 1 + BEYOND),
                    observed + 1,
                    contest,
                    Ear::firstEnd);
        }
    }

    /** Truces of a war that broke in the month in which they were signed: how many, against how many the model plays. */
    private void brokenTruces(Contest contest) {
        List<YearMonth> months = truces(contest).stream()
                .filter(truce -> held(truce).filter(held -> held == 0).isPresent())
                .map(truce -> truce.start().firstMonth())
                .filter(month -> disputes(contest, Replay.Level.WAR).stream()
                        .anyMatch(war -> war.from().firstMonth().isBefore(month)
                                && !war.to().lastMonth().isBefore(month)))
                .distinct()
                .toList();
        for (YearMonth month : months) {
            int observed = (int) truces(contest).stream()
                    .filter(truce -> truce.start().firstMonth().equals(month)
                            && held(truce).filter(held -> held == 0).isPresent())
                    .count();
            YearMonth before = month.minusMonths(1);
            String what = "truces of " + month + " that broke at once";
            play(
                    BREAK,
                    what,
                    String.valueOf(observed),
                    options.withFrom(before).withClamp(before).withMonths(2),
                    setting -> {
                        Stage stage = new Stage(setting, scenario.studied());
                        return stage.measure("truces.broken" + suffix(contest))
                                .map(at -> broken(stage, at, what, observed))
                                .orElseGet(
                                        () -> unasked(BREAK, what, String.valueOf(observed), "truces are not played"));
                    });
        }
    }

    private Finding broken(Stage stage, int at, String what, int observed) {
        Spells counts = new Spells(stage.outcomes(futures, replicates, at));
        return new Finding(
                BREAK,
                what,
                String.valueOf(observed),
                counts.between(observed, observed),
                "1 or more",
                counts.between(1, Integer.MAX_VALUE),
                Optional.of(counts.percentile(observed)),
                counts.runs(),
                "");
    }

    /** How long each truce that held at all kept the peace, by the next fatal clash and the next war on record. */
    private void durationsOfTruces(Contest contest) {
        for (Truce truce : truces(contest)) {
            if (held(truce).filter(held -> held < MONTHS_HELD).isPresent()) {
                continue;
            }
            YearMonth start = truce.start().firstMonth().plusMonths(1);
            for (Replay.Level level : List.of(Replay.Level.FATAL, Replay.Level.WAR)) {
                Optional<YearMonth> next = disputes(contest, level).stream()
                        .map(dispute -> dispute.from().firstMonth())
                        .filter(month -> !month.isBefore(start))
                        .min(Comparator.naturalOrder());
                String kind = "time to the next " + (level == Replay.Level.WAR ? "war" : "fatal clash");
                String what = truce.name() + ", " + truce.start().firstMonth();
                if (next.isEmpty()) {
                    agenda.add(() -> findings.add(unasked(kind, what, "none on record", "the record ends first")));
                    continue;
                }
                int observed = (int) start.until(next.get(), ChronoUnit.MONTHS) + 1;
                ask(
                        kind,
                        what,
                        observed + " months",
                        options.withFrom(start).withMonths(observed + BEYOND),
                        observed,
                        contest,
                        level == Replay.Level.WAR ? Ear::firstWar : Ear::firstFatal);
            }
        }
    }

    /** What patrons answered to calls for help, against the answers that the model gives to the same calls. */
    private void answers() {
        for (Stated<Call> stated : scenario.history().calls()) {
            Call call = stated.value();
            YearMonth month = call.date().firstMonth();
            String what = call.client() + " calls on " + call.patron() + ", " + month + " (" + call.id() + ")";
            String observed = call.reply().map(Plausibility::word).orElse("not known");
            Options asked =
                    options.withFrom(month.minusMonths(1)).withClamp(month).withMonths(3);
            play(ANSWER, what, observed, asked, setting -> {
                Stage stage = new Stage(withoutAnswers(setting), scenario.studied());
                return stage.measure("answer." + call.id())
                        .map(at -> answered(stage, at, what, call, observed))
                        .orElseGet(() -> unasked(ANSWER, what, observed, "calls for help are not played"));
            });
        }
    }

    private Finding answered(Stage stage, int at, String what, Call call, String observed) {
        Spells rungs = new Spells(stage.outcomes(futures, replicates, at));
        boolean known = call.reply().isPresent();
        int rung = call.reply().map(Reply::ordinal).orElse(-1);
        return new Finding(
                ANSWER,
                what,
                observed,
                known ? rungs.between(rung, rung) : 0,
                "short of materiel help",
                rungs.between(0, Reply.MATERIEL.ordinal() - 1),
                known ? Optional.of(rungs.percentile(rung)) : Optional.empty(),
                rungs.runs(),
                known ? "" : "what was answered is not known");
    }

    /** The same setting with the answers of the record taken out, so that the model gives its own. */
    private static Setting withoutAnswers(Setting setting) {
        Replay replay = setting.replay();
        return setting.replaying(new Replay(
                replay.until(),
                replay.incidents(),
                replay.divisions(),
                replay.calls().stream().map(Replay.Call::unanswered).toList()));
    }

    private void ask(
            String kind,
            String what,
            String observed,
            Options asked,
            int month,
            Contest contest,
            ToIntFunction<Ear> time) {
        play(kind, what, observed, asked, setting -> {
            Stage stage = new Stage(setting, scenario.studied());
            Rivalry rivalry = setting.rivalries().stream()
                    .filter(one -> one.id().equals(contest.id()))
                    .findFirst()
                    .orElseThrow();
            int[] months = new int[futures * replicates];
            int[] run = {0};
            stage.play(
                    futures,
                    replicates,
                    () -> new Ear(rivalry),
                    (ear, outcomes) -> months[run[0]++] = time.applyAsInt(ear));
            Spells spells = new Spells(months);
            return new Finding(
                    kind,
                    what,
                    observed,
                    spells.between(month, month),
                    "within " + NEAR + " months of it",
                    spells.between(month - NEAR, month + NEAR),
                    Optional.of(spells.percentile(month)),
                    spells.runs(),
                    spells.median()
                            .map(median -> "half of the runs by month " + median)
                            .orElse("fewer than half of the runs see it"));
        });
    }

    private void play(String kind, String what, String observed, Options asked, Function<Setting, Finding> playing) {
        agenda.add(() -> {
            try {
                Compiled compiled = Compiler.compile(scenario, question, asked);
                findings.add(playing.apply(compiled.setting()));
            } catch (BadInput e) {
                findings.add(unasked(
                        kind,
                        what,
                        observed,
                        e.problems().isEmpty()
                                ? "no facts"
                                : e.problems().get(0).found().replaceFirst("^.*/", "")));
            }
        });
    }

    private static Finding unasked(String kind, String what, String observed, String why) {
        return new Finding(kind, what, observed, 0, "", 0, Optional.empty(), 0, why);
    }

    private List<Dispute> disputes(Contest contest, Replay.Level least) {
        return scenario.history().disputes().stream()
                .map(Stated::value)
                .filter(dispute -> dispute.rivalry().equals(contest.id()))
                .filter(dispute -> dispute.level().compareTo(least) >= 0)
                .toList();
    }

    private List<Truce> truces(Contest contest) {
        return scenario.history().truces().stream()
                .map(Stated::value)
                .filter(truce -> truce.rivalry().equals(contest.id()))
                .toList();
    }

    private static Optional<Long> held(Truce truce) {
        LocalDate start = truce.start().first();
        return truce.end().map(end -> ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end.last())));
    }

    private String suffix(Contest contest) {
        return scenario.contests().size() == 1 ? "" : "." + contest.id();
    }

    private static String word(Reply reply) {
        return reply.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
