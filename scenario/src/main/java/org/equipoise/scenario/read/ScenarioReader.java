package org.equipoise.scenario.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.Claim;
import org.equipoise.scenario.Facts;
import org.equipoise.scenario.History;
import org.equipoise.scenario.Prediction;
import org.equipoise.scenario.PriorChange;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.SourceEntry;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.Use;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.problem.Ledger;
import org.equipoise.scenario.shape.Document;
import org.equipoise.scenario.shape.Shape;
import org.equipoise.scenario.shape.Sheet;

/**
 * Reads a scenario folder strictly into a {@link Scenario}, or tells everything that is wrong with it at once.
 *
 * <p>Files are read in an order in which names are declared before they are used: sources, actors, policies, questions, facts.
 */
public final class ScenarioReader {

    private static final String USES = "dossier/uses.csv";
    private static final String PREDICTIONS = "dossier/predictions.csv";

    private final Catalogue catalogue;

    private ScenarioReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A reader that checks mechanisms and parameters against a catalogue. */
    public static ScenarioReader with(Catalogue catalogue) {
        return new ScenarioReader(catalogue);
    }

    /** Reads a folder; throws {@link BadInput} with all problems of all files. */
    public static Scenario read(Path folder) {
        return with(Catalogue.ofModel()).readFolder(folder);
    }

    /** Reads a folder; throws {@link BadInput} with all problems of all files. */
    public Scenario readFolder(Path folder) {
        Ledger ledger = new Ledger();
        if (!Files.isDirectory(folder)) {
            ledger.problem(Place.file(folder.toString()), "no such folder", "a scenario folder");
            ledger.settle();
        }
        Folder files = new Folder(folder, ledger);
        Optional<Map<String, SourceEntry>> sources =
                yaml(files, "dossier/sources.yaml", "the sources of all facts", SourcesFile.SHAPE, ledger);
        ledger.open(Kind.CLAIM);
        List<Claim> claims = sheet(files, "dossier/claims.csv", Optional.empty(), ClaimsFile.SHEET, ledger);

        List<CalibrationFile.Posterior> calibrations = calibrations(files, ledger);
        catalogue.mechanisms().forEach(mechanism -> ledger.declare(Kind.MECHANISM, mechanism));
        ledger.declare(Kind.SUPPLIER, Setting.OTHERS);
        ledger.open(Kind.OFFER);
        Optional<ScenarioFile.Parts> parts =
                yaml(files, "scenario.yaml", "who, where and when", new ScenarioFile(catalogue).shape(), ledger);
        Optional<List<Stated<PriorChange>>> parameters = yaml(
                files,
                "parameters.yaml",
                "the priors that the scenario changes, or {}",
                new ParametersFile(catalogue).shape(),
                ledger);
        calibrations.forEach(
                calibration -> parameters.orElse(List.of()).forEach(change -> calibration.check(change, ledger)));
        Optional<PoliciesFile.Parts> policies =
                yaml(files, "policies.yaml", "the policies to compare", PoliciesFile.SHAPE, ledger);
        parts.ifPresent(read -> catalogue
                .misfit(read.mechanisms())
                .ifPresent(misfit -> ledger.problem(
                        read.mechanismsPlace(), misfit, "mechanisms that can be played together in this order")));
        parts.ifPresent(
                read -> readings(read.mechanisms(), ledger).forEach(name -> ledger.declare(Kind.PARAMETER, name)));
        Map<String, Question> questions = questions(files, ledger);
        Facts facts = facts(files, ledger);
        History history = history(files, ledger);
        Map<String, String> games = parts.map(read -> new GamesFiles(files, ledger).read(read.contests()))
                .orElse(Map.of());
        List<Stated<Prediction>> predictions =
                sheet(files, PREDICTIONS, Optional.empty(), PredictionsFile.SHEET, ledger);
        List<Use> uses = sheet(files, USES, Optional.empty(), UsesFile.SHEET, ledger);
        files.noteStrangers();

        Optional<Scenario> scenario = parts.flatMap(p -> policies.map(choice -> new Scenario(
                folder,
                p.id(),
                p.title(),
                p.start(),
                p.actors(),
                p.codes(),
                p.contests(),
                p.ties(),
                p.doctrines(),
                p.treaties(),
                p.territory(),
                p.peacekeepers(),
                p.attention(),
                p.affairs(),
                p.mechanisms(),
                parameters.orElse(List.of()),
                choice.studied(),
                choice.policies(),
                choice.conditions(),
                questions,
                games,
                all(sources.orElse(Map.of()), calibrations),
                claims,
                uses,
                predictions,
                facts,
                history,
                files.fingerprint())));
        boolean sound = !ledger.blames(files.name("scenario.yaml"));
        parts.ifPresent(read -> new Checks(read, sound, ledger).all(facts, policies));
        if (sound) {
            scenario.ifPresent(read -> new Traces(read, catalogue.parameters(read.mechanisms()), ledger)
                    .all(Place.file(files.name(USES)), Place.file(files.name(PREDICTIONS))));
        }
        ledger.settle();
        return scenario.orElseThrow(() -> new IllegalStateException("a scenario without problems could not be read"));
    }

    private List<CalibrationFile.Posterior> calibrations(Folder files, Ledger ledger) {
        Shape<CalibrationFile.Posterior> shape = new CalibrationFile(catalogue).shape();
        List<CalibrationFile.Posterior> found = new ArrayList<>();
        for (String file : files.yaml("calibration")) {
            yaml(files, file, "a calibration", shape, ledger).ifPresent(found::add);
        }
        return found;
    }

    private static Map<String, SourceEntry> all(
            Map<String, SourceEntry> sources, List<CalibrationFile.Posterior> calibrations) {
        Map<String, SourceEntry> all = new LinkedHashMap<>(sources);
        calibrations.forEach(calibration -> all.put(calibration.source().id(), calibration.source()));
        return all;
    }

    /** Numbers with rival readings as questions name them: one for each member where a number has members. */
    private List<String> readings(List<String> mechanisms, Ledger ledger) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : catalogue.parameters(mechanisms)) {
            if (parameter.prior() instanceof Prior.Hypotheses) {
                switch (parameter.per()) {
                    case WORLD -> names.add(parameter.name());
                    case CLIENT -> members(parameter, ledger.names(Kind.CLIENT), names);
                    case SUPPLIER -> members(parameter, ledger.names(Kind.SUPPLIER), names);
                }
            }
        }
        return names;
    }

    private static void members(Parameter parameter, Set<String> members, List<String> names) {
        members.stream()
                .filter(member -> !member.equals(Setting.OTHERS))
                .forEach(member -> names.add(parameter.name() + "[" + member + "]"));
    }

    private static Map<String, Question> questions(Folder files, Ledger ledger) {
        Map<String, Question> questions = new LinkedHashMap<>();
        List<String> names = files.yaml("questions");
        if (names.isEmpty()) {
            ledger.problem(Place.file(files.name("questions")), "no question", "at least one file questions/*.yaml");
        }
        for (String file : names) {
            String id = file.substring("questions/".length(), file.length() - ".yaml".length());
            yaml(files, file, "a question", QuestionFile.SHAPE, ledger)
                    .ifPresent(question -> questions.put(id, question.apply(id)));
        }
        return questions;
    }

    private static Facts facts(Folder files, Ledger ledger) {
        boolean land = !ledger.names(Kind.UNIT).isEmpty();
        Optional<String> control = land ? Optional.of("who held each unit of the disputed land") : Optional.empty();
        return new Facts(
                sheet(files, "facts/deliveries.csv", Optional.of("arms by year"), FactSheets.DELIVERIES, ledger),
                sheet(files, "facts/orders.csv", Optional.empty(), FactSheets.ORDERS, ledger),
                sheet(
                        files,
                        "facts/spending.csv",
                        Optional.of("military spending by year"),
                        FactSheets.SPENDING,
                        ledger),
                sheet(files, "facts/personnel.csv", Optional.of("armed forces"), FactSheets.PERSONNEL, ledger),
                sheet(files, "facts/control.csv", control, FactSheets.CONTROL, ledger),
                sheet(files, "facts/dependence.csv", Optional.empty(), FactSheets.DEPENDENCE, ledger));
    }

    private static History history(Folder files, Ledger ledger) {
        return new History(
                sheet(files, "history/disputes.csv", Optional.empty(), HistorySheets.DISPUTES, ledger),
                sheet(files, "history/casualties.csv", Optional.empty(), HistorySheets.CASUALTIES, ledger),
                sheet(files, "history/ceasefires.csv", Optional.empty(), HistorySheets.CEASEFIRES, ledger),
                sheet(files, "history/requests.csv", Optional.empty(), HistorySheets.REQUESTS, ledger),
                sheet(files, "history/steps.csv", Optional.empty(), HistorySheets.STEPS, ledger));
    }

    private static <T> Optional<T> yaml(Folder files, String file, String what, Shape<T> shape, Ledger ledger) {
        return files.required(file, what)
                .flatMap(text -> Document.read(files.name(file), text, ledger))
                .flatMap(node -> shape.read(node, ledger));
    }

    private static <T> List<T> sheet(
            Folder files, String file, Optional<String> required, Sheet<T> sheet, Ledger ledger) {
        Optional<String> text = required.map(what -> files.required(file, what)).orElseGet(() -> files.optional(file));
        return text.map(content -> sheet.read(files.name(file), content, ledger))
                .orElse(List.of());
    }
}
