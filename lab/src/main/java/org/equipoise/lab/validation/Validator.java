package org.equipoise.lab.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.data.Library;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.panel.PanelSources;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.data.state.States;
import org.equipoise.lab.central.CentralStudy;
import org.equipoise.lab.central.Finding;
import org.equipoise.lab.central.Samples;
import org.equipoise.lab.evidence.Evidence;
import org.equipoise.lab.hindcast.CaseHindcast;
import org.equipoise.lab.hindcast.CaseReport;
import org.equipoise.lab.hindcast.Heard;
import org.equipoise.lab.hindcast.Logits;
import org.equipoise.lab.hindcast.RivalHindcast;
import org.equipoise.lab.hindcast.RivalLogits;
import org.equipoise.lab.moments.Moments;
import org.equipoise.lab.moments.PriorPredictive;
import org.equipoise.lab.plan.Identity;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.run.Stop;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.compile.Options;

/** Computes the parts of a validation, or takes them from the shelf. */
public final class Validator {

    /** Years after which a run has forgotten that it started without a past, as for the prior predictive check. */
    private static final int BURN_IN = 10;

    private final Shelf shelf;
    private final Effort effort;
    private final int threads;
    private final Stop stop;
    private final Hearing hearing;

    /** Who wants to hear how far a part is. */
    @FunctionalInterface
    public interface Hearing {
        /** A part begins; whoever hears it hears its progress. */
        Heard part(String part);
    }

    /**
     * A scenario and what identifies its files.
     *
     * @param scenario the scenario
     * @param sha256 hash of its folder
     */
    public record Subject(Scenario scenario, String sha256) {}

    /** A validator. */
    public Validator(Shelf shelf, Effort effort, int threads, Stop stop, Hearing hearing) {
        this.shelf = shelf;
        this.effort = effort;
        this.threads = threads;
        this.stop = stop;
        this.hearing = hearing;
    }

    /** Printed figures beside those of a library. */
    public EvidenceFinding evidence(Library library) {
        return shelf.take("evidence", ingredients("files", hashes(library)), EvidenceFinding.class, () -> {
            hearing.part("evidence");
            return Evidences.of(Evidence.of(library));
        });
    }

    /** Hashes of all files that a reader knows, in the order of their paths: whichever of them matter. */
    private static List<String> hashes(Library library) {
        return library.holdings().stream()
                .map(holding -> RawFile.read(holding.path()).sha256())
                .toList();
    }

    /** The panel, its checks and its files; quick enough to be counted each time. */
    public PanelFinding panel(RivalPanel panel) {
        return PanelFinding.of(panel);
    }

    /** Plays the first policy of a scenario's first question and sets its moments beside the data's. */
    public Moments moments(Subject subject) {
        int years = effort.momentMonths() / 12;
        return shelf.take(
                "moments",
                ingredients(
                        "scenario",
                        subject.sha256(),
                        "months",
                        effort.momentMonths(),
                        "futures",
                        effort.momentFutures(),
                        "replicates",
                        effort.momentReplicates()),
                Moments.class,
                () -> {
                    hearing.part("prior predictive check");
                    Question question =
                            subject.scenario().questions().values().iterator().next();
                    Plan plan = Plan.of(
                            Compiler.compile(
                                    subject.scenario(),
                                    question,
                                    Options.NONE
                                            .withMonths(effort.momentMonths())
                                            .withSeed(effort.seed())),
                            effort.momentFutures(),
                            effort.momentReplicates());
                    return PriorPredictive.of(plan, threads, Math.min(BURN_IN, years / 2));
                });
    }

    /** Hindcasts of rivals. */
    public RivalsFinding rivals(RivalPanel panel) {
        return shelf.take(
                "rivals",
                ingredients(
                        "panel",
                        Identity.hash(panel.sides()),
                        "disputes",
                        Identity.hash(new TreeMap<>(panel.shared().groups())),
                        "futures",
                        effort.rivalFutures(),
                        "replicates",
                        effort.rivalReplicates(),
                        "folds",
                        effort.folds()),
                RivalsFinding.class,
                () -> RivalsFinding.of(RivalHindcast.of(
                        panel.sides(),
                        panel.shared(),
                        new RivalHindcast.Effort(
                                effort.rivalFutures(),
                                effort.rivalReplicates(),
                                effort.folds(),
                                effort.seed(),
                                threads),
                        States.shipped()::name,
                        hearing.part("hindcasts of rivals"))));
    }

    /** Hindcasts of every rivalry of a scenario, with a logit on rivals where there is a panel. */
    public List<CaseFinding> cases(Subject subject, List<RivalPanel> panel) {
        Scenario scenario = subject.scenario();
        List<CaseFinding> found = new ArrayList<>();
        for (Contest contest : scenario.contests()) {
            found.add(shelf.take(
                    "case-" + scenario.id() + "-" + contest.id(),
                    ingredients(
                            "scenario", subject.sha256(),
                            "panel",
                                    Identity.hash(panel.stream()
                                            .map(RivalPanel::sides)
                                            .toList()),
                            "futures", effort.caseFutures(),
                            "replicates", effort.caseReplicates(),
                            "horizons", effort.horizons(),
                            "until", effort.until().toString()),
                    CaseFinding.class,
                    () -> CaseFinding.of(scenario.title(), subject.sha256(), report(scenario, contest, panel))));
        }
        return found;
    }

    private CaseReport report(Scenario scenario, Contest contest, List<RivalPanel> panel) {
        return CaseHindcast.of(
                scenario,
                contest,
                new CaseHindcast.Effort(
                        effort.caseFutures(),
                        effort.caseReplicates(),
                        effort.horizons(),
                        effort.until(),
                        effort.seed(),
                        threads),
                panel.stream().findFirst().<Logits>map(RivalLogits::of).orElse(Logits.NONE),
                hearing.part("hindcasts of " + scenario.id()));
    }

    /** What a calibration found that was made before; nothing is calibrated here. */
    public Found<CalibrationFinding> calibration(Path folder, List<RivalPanel> panel) {
        return Calibrations.read(folder, panel.stream().findFirst());
    }

    /** The central question, asked of the record in every way that the study knows. */
    public CentralFinding central(Library library) {
        PanelSources sources = PanelSources.of(library);
        return shelf.take(
                "central",
                ingredients(
                        "files",
                        sources.list().stream()
                                .map(source -> source.provenance().sha256())
                                .toList(),
                        "rule",
                        Finding.RULE),
                CentralFinding.class,
                () -> {
                    Heard heard = hearing.part("central question");
                    return CentralFinding.of(new CentralStudy(new Samples(sources))
                            .all(threads, stop, state -> heard.at((int) state.done(), (int) state.total())));
                });
    }

    private Map<String, Object> ingredients(Object... pairs) {
        Map<String, Object> ingredients = new TreeMap<>();
        ingredients.put("seed", effort.seed());
        for (int i = 0; i < pairs.length; i += 2) {
            ingredients.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return ingredients;
    }
}
