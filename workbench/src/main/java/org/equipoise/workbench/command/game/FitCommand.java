package org.equipoise.workbench.command.game;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.games.estimate.Bootstrap;
import org.equipoise.games.estimate.Comparison;
import org.equipoise.games.estimate.Fit;
import org.equipoise.games.estimate.Profile;
import org.equipoise.games.estimate.ProfileCheck;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.lab.json.Json;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.command.Whole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Strategic choice models estimated from data. */
@Command(
        name = "fit",
        description = {
            "Estimate a strategic choice model from a CSV file by maximum likelihood.",
            "A formula has what was done to the left of ~ and a right-hand side for each utility, between bars: egame12 takes u11 | u13 | "
                    + "u14 | u24; egame122 u11 | u12 | u13 | u14 | u22 | u24; egame123 u11 | u13 | u15 | u16 | u23 | u25 | u26 | u36; "
                    + "ultimatum R1 | R2. A right-hand side is a sum of columns, 0 for none, - 1 for no constant, a:b for an interaction."
        },
        footer = {
            "",
            "Example:",
            "  equipoise game fit examples/games/crises.csv --formula",
            "    'challenge + fight ~ stake | 0 | regime | balance + regime'",
            "    --bootstrap 20 --seed 7"
        })
public final class FitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DATA", description = "A CSV file with a case in each row.")
    Path file = Path.of("");

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "egame12 (default), egame122, egame123 or ultimatum.")
    String model = "egame12";

    @Option(names = "--formula", required = true, paramLabel = "FORMULA", description = "What depends on what.")
    String formula = "";

    @Option(names = "--link", paramLabel = "LINK", description = "probit (default) or logit.")
    String link = "probit";

    @Option(
            names = "--error",
            paramLabel = "KIND",
            description = "agent (default) or private, for private information.")
    String error = "agent";

    @Option(names = "--where", paramLabel = "CONDITION", description = "Use only these rows, such as 'year >= 1850'.")
    String where = "";

    @Option(names = "--fix", paramLabel = "U=X", description = "Fix utilities at numbers, such as u13=0,u14=1.")
    List<String> fixed = new ArrayList<>();

    @Option(
            names = "--scale",
            paramLabel = "FORMULA",
            description = "Regressors of the log scale of errors; with bars, by player.")
    String scale = "";

    @Option(
            names = "--outcomes",
            split = ",",
            paramLabel = "WORD",
            description = "The outcomes' words in the data, in order.")
    List<String> outcomes = new ArrayList<>();

    @Option(names = "--base", paramLabel = "F=LEVEL", description = "Base levels of factors, such as regime=autocracy.")
    List<String> base = new ArrayList<>();

    @Option(names = "--offers", paramLabel = "LOW:HIGH", description = "Of ultimatum: the range of offers.")
    Optional<String> offers = Optional.empty();

    @Option(
            names = "--starts",
            paramLabel = "N",
            description = "Disturbed starts of the search (default: ${DEFAULT-VALUE}).")
    int starts = 6;

    @Option(names = "--bootstrap", paramLabel = "N", description = "Standard errors from so many bootstrap draws, too.")
    int bootstrap;

    @Option(names = "--seed", paramLabel = "SEED", description = "Seed of the draws (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Option(
            names = "--strata",
            paramLabel = "COLUMN",
            description = "Draw within values of a column, or within 'outcome'.")
    Optional<String> strata = Optional.empty();

    @Option(
            names = "--level",
            paramLabel = "SHARE",
            description = "Share of draws in an interval (default: ${DEFAULT-VALUE}).")
    double level = 0.95;

    @Option(names = "--threads", paramLabel = "N", description = "Threads for the draws (default: all).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--seconds", paramLabel = "N", description = "Stop drawing after so many seconds.")
    Optional<Double> seconds = Optional.empty();

    @Option(names = "--profile", description = "Look for higher maxima along each coefficient's profile.")
    boolean profile;

    @Option(
            names = "--compare",
            paramLabel = "FIT",
            description = "Vuong's and Clarke's tests against a saved fit of the same cases.")
    Optional<Path> compare = Optional.empty();

    @Option(
            names = "--correction",
            paramLabel = "NAME",
            description = "What a coefficient costs in these tests: bic (default), aic or none.")
    String correction = "bic";

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Keep the fit with its data, for predict and --compare.")
    Optional<Path> save = Optional.empty();

    @Option(
            names = "--write-game",
            paramLabel = "FILE",
            description = "Write the fitted game of a typical case as .efg.")
    Optional<Path> writeGame = Optional.empty();

    @Option(names = "--at", paramLabel = "X=V", description = "Of --write-game: the case, where it is not typical.")
    List<String> at = new ArrayList<>();

    @Option(names = "--force", description = "Write over files that are there.")
    boolean force;

    @Option(names = "--latex", description = "Print a LaTeX table.")
    boolean latex;

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    /** At a desk. */
    public FitCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        check();
        String text = GameFiles.text(desk, file);
        FitRequest request = request();
        Fit fit = Estimates.asked(() -> request.specification().fit(request.table(file.toString(), text)));
        FitReport report = new FitReport(desk, form, latex);
        if (profile) {
            fit = profiled(fit, report);
        }
        Fit best = fit;
        List<Bootstrap.Draw> draws = bootstrap == 0 ? List.of() : draw(best, report);
        if (compare.isPresent()) {
            Fit other = SavedFit.read(desk, compare.get()).fit();
            Comparison.Correction kind = correctionNamed();
            report.compared(
                    compare.get().toString(),
                    Estimates.asked(() -> Comparison.vuong(best, other, kind)),
                    Estimates.asked(() -> Comparison.clarke(best, other, kind)));
        }
        write(request, text, best, draws);
        report.print(best);
        return desk.stop().requested() ? Shell.INTERRUPTED : Shell.DONE;
    }

    private void check() {
        form.check();
        if (latex && (form.json || form.csv)) {
            throw new Refused("--latex excludes --json and --csv");
        }
        if (bootstrap < 0 || bootstrap == 1 || threads < 1 || starts < 0) {
            throw new Refused("--bootstrap needs 2 draws or more, --threads 1 or more, --starts 0 or more");
        }
        if (!(level > 0 && level < 1)) {
            throw new Refused("--level " + level + ": a share between 0 and 1 is expected");
        }
        if (!at.isEmpty() && writeGame.isEmpty()) {
            throw new Refused("--at says where --write-game is; one needs the other");
        }
        correctionNamed();
        for (Optional<Path> out : List.of(save, writeGame)) {
            if (out.isPresent() && Files.exists(desk.path(out.get())) && !force) {
                throw new Refused(out.get() + " is there already; --force writes over it");
            }
        }
    }

    private FitRequest request() {
        Map<String, Double> at = new LinkedHashMap<>();
        Estimates.settings("--fix", fixed).forEach((name, value) -> at.put(name, Estimates.number("--fix", value)));
        double[] range = {Double.NaN, Double.NaN};
        if (offers.isPresent()) {
            String[] ends = offers.get().split(":", -1);
            if (ends.length != 2) {
                throw new Refused("--offers " + offers.get() + ": write LOWEST:HIGHEST");
            }
            range = new double[] {Estimates.number("--offers", ends[0]), Estimates.number("--offers", ends[1])};
        }
        return new FitRequest(
                model,
                formula,
                link,
                error,
                where,
                at,
                scale,
                outcomes,
                Estimates.settings("--base", base),
                starts,
                range[0],
                range[1]);
    }

    private Comparison.Correction correctionNamed() {
        return switch (correction) {
            case "bic" -> Comparison.Correction.BIC;
            case "aic" -> Comparison.Correction.AIC;
            case "none" -> Comparison.Correction.NONE;
            default -> throw new Refused("no correction '" + correction + "'; there are bic, aic and none");
        };
    }

    private Fit profiled(Fit fit, FitReport report) {
        Fit best = fit;
        ProfileCheck check = ProfileCheck.of(best);
        Optional<Fit> better = check.better(best);
        while (better.isPresent() && better.get().logLikelihood() > best.logLikelihood()) {
            best = better.get();
            check = ProfileCheck.of(best);
            better = check.better(best);
        }
        report.profiled(check, best.logLikelihood() - fit.logLikelihood());
        return best;
    }

    private List<Bootstrap.Draw> draw(Fit fit, FitReport report) {
        Bootstrap plain = Bootstrap.of(fit, seed);
        Bootstrap drawn = strata.isEmpty()
                ? plain
                : strata.get().equals("outcome") ? plain.stratifiedByOutcome() : plain.stratifiedBy(strata.get());
        List<Bootstrap.Draw> draws;
        try (Hourglass watch = new Hourglass(desk, "Bootstrap of " + file.getFileName(), seconds)) {
            draws = Draws.of(drawn, bootstrap, threads, watch);
        }
        report.drawn(fit, draws, bootstrap, level);
        return draws;
    }

    private void write(FitRequest request, String text, Fit fit, List<Bootstrap.Draw> draws) {
        if (writeGame.isPresent()) {
            Profile typical = Profile.typical(fit);
            for (Map.Entry<String, String> one : Estimates.settings("--at", at).entrySet()) {
                typical = typical.with(one.getKey(), one.getValue());
            }
            Profile where = typical;
            Whole.write(desk.path(writeGame.get()), Gambit.write(Estimates.asked(() -> fit.game(where))));
            desk.terminal().say("Game: " + desk.shown(desk.path(writeGame.get())));
        }
        if (save.isPresent()) {
            SavedFit saved = SavedFit.of(request, file.toString(), text, fit, draws);
            Whole.write(desk.path(save.get()), Json.pretty(saved));
            desk.terminal().say("Fit: " + desk.shown(desk.path(save.get())));
        }
    }
}
