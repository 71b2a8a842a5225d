package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.lab.ablation.Ablation;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.plan.Plan;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.run.Simulation;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.LeftOut;
import org.equipoise.scenario.compile.Levers;
import org.equipoise.workbench.terminal.ProgressBar;
import org.equipoise.workbench.words.Measures;
import org.equipoise.workbench.words.Naming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which mechanisms the answer to a question hangs on. */
@Command(
        name = "ablate",
        description =
                "Leave out one mechanism after the other, with the same futures and luck, and show which change the answer.",
        footer = {
            "",
            "What needs a mechanism goes with it. A mechanism through which the options differ cannot be left out.",
            "",
            "Example:",
            "  equipoise ablate generic-rivalry base-rates --futures 4 --replicates 2 --months 24"
        })
final class AblateCommand implements Callable<Integer> {

    private static final int FUTURES = 200;
    private static final int REPLICATES = 10;
    private static final int QUICK_FUTURES = 40;
    private static final int QUICK_REPLICATES = 4;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Name of a folder under scenarios/, or a path.")
    String scenario = "";

    @Parameters(index = "1", paramLabel = "QUESTION", description = "Its name or the beginning of it.")
    String question = "";

    @Option(
            names = "--measure",
            paramLabel = "ID",
            description = "Measure to look at (default: the chief one of the question).")
    Optional<String> measure = Optional.empty();

    @Mixin
    StudyOptions study = new StudyOptions();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    AblateCommand(Desk desk) {
        this.desk = desk;
    }

    /** A mechanism that can be left out, with what goes with it, and the plan without them. */
    private record Variant(LeftOut left, Plan plan) {}

    @Override
    public Integer call() {
        form.check();
        Scenarios scenarios = new Scenarios(desk);
        Scenario read = scenarios.read(scenario);
        Question asked = scenarios.question(read, question);
        int futures = study.futures.orElse(Math.min(study.quick ? QUICK_FUTURES : FUTURES, asked.futures()));
        int replicates =
                study.replicates.orElse(Math.min(study.quick ? QUICK_REPLICATES : REPLICATES, asked.replicates()));
        String folder = asked.id() + study.suffix() + "--ablation-" + futures + "x" + replicates;
        study.futures = Optional.of(futures);
        study.replicates = Optional.of(replicates);
        Answering answering = new Answering(desk, study);
        Plan whole = answering.plan(read, asked);
        List<Measure> measures =
                Simulation.of(whole.setting(), whole.policies()).measures();
        Measure chief = chief(whole, measures);
        Map<String, String> kept = new LinkedHashMap<>();
        Map<String, Variant> variants = new LinkedHashMap<>();
        variants(read, asked, answering, whole, chief, variants, kept);
        Map<String, Plan> plans = new LinkedHashMap<>();
        variants.forEach((id, variant) -> plans.put(id, variant.plan()));
        List<Ablation.Row> rows = run(read, asked, folder, whole, plans, chief);
        Naming naming = Answering.naming(read);
        Measure named =
                new Measure(chief.id(), naming.of(chief.label()), chief.unit(), chief.direction(), chief.kind());
        Map<String, LeftOut> left = new LinkedHashMap<>();
        variants.forEach((id, variant) -> left.put(id, variant.left()));
        AblationTables tables = new AblationTables(asked.text(), whole, named, rows, left, kept, study.quick);
        if (form.json) {
            desk.out().println(Json.pretty(tables.fields(read.id(), asked.id())).strip());
        } else if (form.csv) {
            desk.out().print(tables.csv());
        } else {
            tables.lines(desk.terminal()).forEach(desk.out()::println);
        }
        desk.out().flush();
        return 0;
    }

    private List<Ablation.Row> run(
            Scenario read, Question asked, String folder, Plan whole, Map<String, Plan> plans, Measure chief) {
        Path kept = desk.path(study.out).resolve(read.id()).resolve(folder + "-" + chief.id());
        ProgressBar bar = new ProgressBar(desk.terminal(), "ablate " + asked.id());
        try {
            return new Ablation(
                            kept, study.threads.orElse(Runtime.getRuntime().availableProcessors()), bar, desk.stop())
                    .run(whole, plans, chief.id());
        } finally {
            bar.end();
        }
    }

    /** The measure asked for, else the first that the question names, else what a brief speaks of first. */
    private Measure chief(Plan whole, List<Measure> measures) {
        Optional<String> wanted = measure.or(() -> whole.measures().stream().findFirst());
        Optional<Measure> found = wanted.isEmpty()
                ? Measures.chief(measures, whole.setting().months())
                : measures.stream().filter(one -> wanted.get().equals(one.id())).findFirst();
        return found.orElseThrow(() -> new Refused("no measure '" + wanted.orElse("") + "' in this question; there are "
                + String.join(", ", measures.stream().map(Measure::id).toList())));
    }

    private void variants(
            Scenario read,
            Question asked,
            Answering answering,
            Plan whole,
            Measure chief,
            Map<String, Variant> variants,
            Map<String, String> kept) {
        Map<String, String> levers = Levers.of(whole.setting(), whole.policies());
        List<String> played = whole.setting().mechanisms();
        List<String> before = List.copyOf(study.without);
        for (String id : played) {
            LeftOut left = LeftOut.of(Catalogue.ofModel(), played, List.of(id));
            Optional<String> needed =
                    left.all().stream().filter(levers::containsKey).findFirst();
            if (needed.isPresent()) {
                kept.put(
                        id,
                        (needed.get().equals(id) ? "" : needed.get() + " would go with it: ")
                                + levers.get(needed.get()));
                continue;
            }
            List<String> without = new ArrayList<>(before);
            without.add(id);
            study.without = without;
            Plan plan = answering.plan(read, asked);
            study.without = before;
            boolean has = Simulation.of(plan.setting(), plan.policies()).measures().stream()
                    .anyMatch(one -> one.id().equals(chief.id()));
            if (has) {
                variants.put(id, new Variant(left, plan));
            } else {
                kept.put(id, "without it there is no " + chief.id());
            }
        }
    }
}
