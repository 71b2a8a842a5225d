package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.run.Ensemble;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.setting.Tie;
import org.equipoise.scenario.Call;
import org.equipoise.scenario.Circumstance;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.compile.Compiled;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.compile.Frame;
import org.equipoise.scenario.compile.LeftOut;
import org.equipoise.workbench.brief.Material;
import org.equipoise.workbench.terminal.ProgressBar;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Months;
import org.equipoise.workbench.words.Naming;
import org.equipoise.workbench.words.Stance;

/** Runs a question of a scenario, or reads its study when it was run before, and names things for people. */
final class Answering {

    private static final Set<Statement.Kind> TAKES_A_SIDE = Set.of(Statement.Kind.CONDEMN, Statement.Kind.BACK);

    private final Desk desk;
    private final StudyOptions options;

    Answering(Desk desk, StudyOptions options) {
        this.desk = desk;
        this.options = options;
        options.check();
    }

    /** The plan of a question: policies under each condition, hypotheses that the question names or else all. */
    Plan plan(Scenario scenario, Question question) {
        Compiled compiled = Compiler.compile(scenario, question, options.compilation(scenario));
        try {
            Simulation simulation = Simulation.of(compiled.setting(), compiled.policies());
            Plan plan =
                    Plan.of(compiled, options.futures(question.futures()), options.replicates(question.replicates()));
            return question.hypotheses().isEmpty() ? plan.withHypotheses(hypotheses(simulation.parameters())) : plan;
        } catch (IllegalArgumentException e) {
            throw new Refused(question.place() + ": " + e.getMessage(), e);
        }
    }

    /** Runs a question in its folder. */
    Material.Answer answer(Scenario scenario, Question question) {
        return new Material.Answer(
                question.id(),
                question.text(),
                name(scenario, scenario.studied()),
                conditions(scenario),
                stance(plan(scenario, question)),
                join(
                        leftOut(options.leftOut(scenario)),
                        frame(Compiler.compile(scenario, question, options.compilation(scenario))
                                .frame())),
                results(scenario, question),
                question.paths(),
                question.dates(),
                options.quick);
    }

    /** Which options take a side in words, and whether the patron could mediate, as the mechanism of war sees it. */
    private static Stance stance(Plan plan) {
        Set<String> partisan = plan.policies().stream()
                .filter(policy -> policy.voice()
                        .filter(voice -> TAKES_A_SIDE.contains(voice.say().kind()))
                        .isPresent())
                .map(Policy::id)
                .collect(Collectors.toSet());
        String patron = plan.policies().get(0).of();
        Set<String> clients = plan.setting().ties().stream()
                .filter(tie -> tie.decides() && tie.supplier().equals(patron))
                .map(Tie::client)
                .collect(Collectors.toSet());
        boolean mediator = plan.setting().mechanisms().contains("war")
                && plan.setting().rivalries().stream()
                        .anyMatch(rivalry -> clients.contains(rivalry.sideA()) && clients.contains(rivalry.sideB()));
        return new Stance(partisan, mediator);
    }

    /** What is left out and what goes with it, in a sentence; empty when nothing is. */
    static String leftOut(LeftOut left) {
        if (left.asked().isEmpty()) {
            return "";
        }
        List<String> with = left.dependents().entrySet().stream()
                .map(entry -> entry.getKey() + " (needs " + entry.getValue() + ")")
                .toList();
        return "Left out of the model: " + Listing.and(left.asked())
                + (with.isEmpty() ? "" : ", and with it " + Listing.and(with)) + ".";
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    private static String frame(Frame frame) {
        return frame.clamp()
                .map(until -> "History is replayed up to " + until + " with what was known by " + frame.asOf()
                        + "; the toll of replayed months is not counted.")
                .orElse(frame.asOf().equals(frame.start()) ? "" : "Facts known by " + frame.asOf() + " are used.");
    }

    private Results results(Scenario scenario, Question question) {
        Path folder = folder(scenario, question);
        Results results = run(plan(scenario, question), folder, scenario.id() + " " + question.id());
        return naming(scenario).of(results);
    }

    /** Runs a plan in a folder, with a progress bar, and says what was found there. */
    Results run(Plan plan, Path folder, String title) {
        ProgressBar bar = new ProgressBar(desk.terminal(), title);
        Ensemble ensemble = Ensemble.of(plan).progress(bar).stop(desk.stop());
        if (options.threads.isPresent()) {
            ensemble = ensemble.threads(options.threads.get());
        }
        try {
            return ensemble.run(folder);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        } finally {
            bar.end();
        }
    }

    /** Folder of a question's study. */
    Path folder(Scenario scenario, Question question) {
        return desk.path(options.out).resolve(scenario.id()).resolve(question.id() + options.suffix());
    }

    /** Names for people in place of ids. */
    static Naming naming(Scenario scenario) {
        return new Naming(names(scenario), calls(scenario), conditions(scenario));
    }

    /** Names of actors by id, and of the pool of suppliers that a scenario does not name. */
    static Map<String, String> names(Scenario scenario) {
        Map<String, String> names = scenario.actors().stream()
                .collect(Collectors.toMap(Actor::id, Actor::name, (a, b) -> a, LinkedHashMap::new));
        names.put(Setting.OTHERS, "other suppliers");
        return names;
    }

    /** Words for the calls for help on record, by id. */
    private static Map<String, String> calls(Scenario scenario) {
        return scenario.history().calls().stream()
                .map(Stated::value)
                .collect(Collectors.toMap(
                        Call::id, call -> "the call of " + Months.of(call.date()), (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, String> conditions(Scenario scenario) {
        return scenario.conditions().values().stream()
                .collect(Collectors.toMap(Circumstance::id, Circumstance::label, (a, b) -> a, LinkedHashMap::new));
    }

    static String name(Scenario scenario, String actor) {
        return names(scenario).getOrDefault(actor, actor);
    }

    private static List<String> hypotheses(ParameterTable table) {
        List<String> names = new ArrayList<>();
        for (ParameterTable.Slot slot : table.slots()) {
            if (slot.prior() instanceof Prior.Hypotheses rival && rival.names().size() > 1) {
                names.add(slot.name());
            }
        }
        return names;
    }
}
