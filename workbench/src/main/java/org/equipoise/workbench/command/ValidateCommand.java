package org.equipoise.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.data.Library;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.lab.moments.Moments;
import org.equipoise.lab.plan.Software;
import org.equipoise.lab.validation.CalibrationFinding;
import org.equipoise.lab.validation.CaseFinding;
import org.equipoise.lab.validation.Effort;
import org.equipoise.lab.validation.FolderHash;
import org.equipoise.lab.validation.Found;
import org.equipoise.lab.validation.Shelf;
import org.equipoise.lab.validation.Standing;
import org.equipoise.lab.validation.Validation;
import org.equipoise.lab.validation.Validator;
import org.equipoise.scenario.Scenario;
import org.equipoise.workbench.terminal.ProgressBar;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.validation.ValidationPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything that history says of the model, on one page. */
@Command(
        name = "validate",
        description =
                "Hold the model against history: printed figures, the panel of rivals, prior predictive check, calibration, hindcasts of "
                        + "rivals and of every scenario that has a history. Writes one page, docs/validation.md, and beside it the few "
                        + "figures that a brief cites. Parts that are done are kept: the same command resumes.",
        footer = {"", "Example:", "  equipoise validate --quick --until 1995-12 --out validation.md"})
final class ValidateCommand implements Callable<Integer> {

    private static final String GENERIC = "generic-rivalry";
    private static final String WITH_LIBRARY = "./equipoise validate --library DIR";
    private static final String NO_LIBRARY = "no library of data files was named or found";

    @Mixin
    LibraryOption library = new LibraryOption();

    @Option(
            names = "--study",
            paramLabel = "DIR",
            description = "Where finished parts are kept (default: studies/validation).")
    Path study = Path.of("studies", "validation");

    @Option(
            names = "--calibration",
            paramLabel = "DIR",
            description =
                    "A calibration that 'equipoise calibrate' made (default: studies/calibration, with --quick studies/calibration-quick "
                            + "where that is not there).")
    Optional<Path> calibration = Optional.empty();

    @Option(names = "--quick", description = "A first look: few draws; marked as such.")
    boolean quick;

    @Option(names = "--seed", paramLabel = "N", description = "Key of all luck (default: 1).")
    long seed = 1;

    @Option(
            names = "--until",
            paramLabel = "MONTH",
            description = "Last month that windows of scenarios may reach (default: 2025-12).")
    YearMonth until = Effort.UNTIL;

    @Option(names = "--threads", paramLabel = "N", description = "Workers (default: one a processor).")
    Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The page (default: docs/validation.md); figures for briefs go beside it as .json.")
    Path out = Path.of("docs", "validation.md");

    private final Desk desk;

    ValidateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        int workers = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (workers < 1) {
            throw new Refused("--threads " + workers + ": at least 1 is needed");
        }
        String name = out.getFileName().toString();
        if (!name.endsWith(".md")) {
            throw new Refused("--out " + out + ": expected a file that ends in .md");
        }
        Effort effort = (quick ? Effort.quick(seed) : Effort.full(seed)).until(until);
        ProgressBar[] bar = {new ProgressBar(desk.terminal(), "validation")};
        Validator validator =
                new Validator(new Shelf(desk.path(study), desk.stop()), effort, workers, desk.stop(), part -> {
                    bar[0].end();
                    ProgressBar next = new ProgressBar(desk.terminal(), part);
                    bar[0] = next;
                    return (done, all) -> next.at(done, all, "");
                });
        Validation validation;
        try {
            validation = validation(validator, effort);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        } finally {
            bar[0].end();
        }
        Path page = desk.path(out);
        Path figures = page.resolveSibling(name.substring(0, name.length() - ".md".length()) + ".json");
        ValidationPage written = new ValidationPage(validation);
        Whole.write(figures, Standing.of(validation).toJson());
        Whole.write(page, written.markdown());
        if (quick) {
            desk.out().println("A first look: few draws, no figure to quote.");
        }
        for (String sentence : written.summary()) {
            TextTable.wrap(
                            sentence.replace("**", "").replace("`", ""),
                            desk.terminal().width())
                    .forEach(desk.out()::println);
        }
        desk.out().println("Page: " + desk.shown(page) + ", figures for briefs: " + desk.shown(figures));
        desk.out().flush();
        return 0;
    }

    private Validation validation(Validator validator, Effort effort) {
        Optional<Library> data = data();
        List<RivalPanel> panel = data.map(RivalPanel::of).stream().toList();
        List<Validator.Subject> subjects = subjects();
        Found<CalibrationFinding> calibrated = validator.calibration(desk.path(calibrated()), panel);
        return new Validation(
                Software.current(),
                effort,
                "./equipoise validate" + (data.isPresent() ? " --library DIR" : "")
                        + typed(calibrated)
                        + (quick ? " --quick" : "")
                        + (seed == 1 ? "" : " --seed " + seed)
                        + (until.equals(Effort.UNTIL) ? "" : " --until " + until),
                data.map(one -> Found.of(validator.evidence(one))).orElse(Found.absent(NO_LIBRARY, WITH_LIBRARY)),
                panel.stream()
                        .findFirst()
                        .map(one -> Found.of(validator.panel(one)))
                        .orElse(Found.absent(NO_LIBRARY, WITH_LIBRARY)),
                moments(validator, subjects),
                calibrated,
                panel.stream()
                        .findFirst()
                        .map(one -> Found.of(validator.rivals(one)))
                        .orElse(Found.absent(NO_LIBRARY, WITH_LIBRARY)),
                cases(validator, subjects, panel),
                data.map(one -> Found.of(validator.central(one))).orElse(Found.absent(NO_LIBRARY, WITH_LIBRARY)));
    }

    /** The library that was named, or the one that is there; a named one that is not there is refused. */
    private Optional<Library> data() {
        return library.folder.isPresent() || Files.isDirectory(library.path(desk))
                ? Optional.of(library.open(desk))
                : Optional.empty();
    }

    /** Folder of the calibration that is shown, as it would be typed. */
    private Path calibrated() {
        Path full = Path.of("studies", "calibration");
        Path first = Path.of("studies", "calibration-quick");
        return calibration.orElse(quick && !Files.isDirectory(desk.path(full)) ? first : full);
    }

    /** The option that names the calibration that was read; a folder elsewhere on this machine tells nobody anything. */
    private String typed(Found<CalibrationFinding> found) {
        if (calibration.isEmpty() && found.what().isEmpty()) {
            return "";
        }
        Path folder = calibrated();
        return " --calibration "
                + (folder.isAbsolute() ? "CALIBRATION" : folder.toString().replace('\\', '/'));
    }

    /** All scenarios on the shelves. */
    private List<Validator.Subject> subjects() {
        Scenarios scenarios = new Scenarios(desk);
        List<Validator.Subject> subjects = new ArrayList<>();
        for (String name : scenarios.names()) {
            Scenario read = scenarios.read(name);
            subjects.add(new Validator.Subject(read, FolderHash.of(scenarios.find(name))));
        }
        return subjects;
    }

    private static Found<Moments> moments(Validator validator, List<Validator.Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.scenario().id().equals(GENERIC))
                .findFirst()
                .map(subject -> Found.of(validator.moments(subject)))
                .orElse(Found.absent("there is no scenario '" + GENERIC + "' here", "./equipoise moments SCENARIO"));
    }

    private static Found<List<CaseFinding>> cases(
            Validator validator, List<Validator.Subject> subjects, List<RivalPanel> panel) {
        List<CaseFinding> found = new ArrayList<>();
        for (Validator.Subject subject : subjects) {
            if (!subject.scenario().history().disputes().isEmpty()) {
                found.addAll(validator.cases(subject, panel));
            }
        }
        return found.isEmpty()
                ? Found.absent("no scenario here has a history/disputes.csv", "./equipoise hindcast SCENARIO")
                : Found.of(found);
    }
}
