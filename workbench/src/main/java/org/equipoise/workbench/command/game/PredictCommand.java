package org.equipoise.workbench.command.game;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.equipoise.games.estimate.Fit;
import org.equipoise.games.estimate.Prediction;
import org.equipoise.games.estimate.Profile;
import org.equipoise.games.estimate.Varying;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a fit expects of cases that differ in a covariate or two. */
@Command(
        name = "predict",
        description = {
            "Predict probabilities of outcomes and actions from a saved fit, with intervals, while covariates vary.",
            "The other covariates are those of a typical case: means of numbers, the most frequent level of a factor. Intervals come from "
                    + "the bootstrap if the fit has one, else from normal draws with the fit's covariances."
        },
        footer = {"", "Example:", "  equipoise game predict examples/games/crises-fit.json --vary balance=0:1:0.25"})
public final class PredictCommand implements Callable<Integer> {

    private static final int MOST_POINTS = 10_000;
    private static final int MOST_DRAWS = 100_000;

    @Parameters(paramLabel = "FIT", description = "A fit that 'equipoise game fit --save' has kept.")
    Path file = Path.of("");

    @Option(
            names = "--vary",
            paramLabel = "X=VALUES",
            description = "A covariate and its values, FROM:TO:STEP or a list with commas; at most twice.")
    List<String> vary = new ArrayList<>();

    @Option(names = "--at", paramLabel = "X=V", description = "The case, where it is not typical.")
    List<String> at = new ArrayList<>();

    @Option(names = "--median", description = "Medians of numbers instead of means.")
    boolean median;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draws for intervals, 0 for none (default: ${DEFAULT-VALUE}).")
    int draws = 1000;

    @Option(names = "--seed", paramLabel = "SEED", description = "Seed of the draws (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Option(
            names = "--level",
            paramLabel = "SHARE",
            description = "Share of draws in an interval (default: ${DEFAULT-VALUE}).")
    double level = 0.95;

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    /** At a desk. */
    public PredictCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        if (vary.size() > 2) {
            throw new Refused("--vary is given " + vary.size() + " times; at most two covariates vary");
        }
        if (draws < 0 || draws == 1 || draws > MOST_DRAWS) {
            throw new Refused("--draws " + draws + ": 0, or 2 or more, up to " + Figures.whole(MOST_DRAWS));
        }
        if (!(level > 0 && level < 1)) {
            throw new Refused("--level " + level + ": a share between 0 and 1 is expected");
        }
        SavedFit saved = SavedFit.read(desk, file);
        Fit fit = saved.fit();
        Profile profile = median ? Profile.median(fit) : Profile.typical(fit);
        for (Map.Entry<String, String> one : Estimates.settings("--at", at).entrySet()) {
            profile = profile.with(one.getKey(), one.getValue());
        }
        List<Varying> varying = vary.stream().map(PredictCommand::varying).toList();
        long points = varying.stream().mapToLong(one -> one.values().size()).reduce(1, Math::multiplyExact);
        if (points > MOST_POINTS) {
            throw new Refused("--vary asks for " + Figures.whole(points) + " points; at most "
                    + Figures.whole(MOST_POINTS) + " are predicted at once");
        }
        boolean bootstrapped = saved.draws().size() >= 2 && draws > 0;
        double[][] drawn = bootstrapped ? saved.drawn() : fit.simulated(seed, draws);
        Profile typical = profile;
        Prediction prediction = Estimates.asked(() -> Prediction.over(typical, varying, drawn, level));
        print(prediction, fit, bootstrapped, drawn.length);
        return 0;
    }

    private static Varying varying(String typed) {
        int is = typed.indexOf('=');
        if (is <= 0 || is == typed.length() - 1) {
            throw new Refused("--vary " + typed + ": write NAME=FROM:TO:STEP or NAME=VALUE,VALUE");
        }
        String name = typed.substring(0, is);
        String[] grid = typed.substring(is + 1).split(":", -1);
        if (grid.length == 1) {
            return Varying.over(name, grid[0].split(","));
        }
        if (grid.length != 3) {
            throw new Refused("--vary " + typed + ": write NAME=FROM:TO:STEP or NAME=VALUE,VALUE");
        }
        double from = Estimates.number("--vary", grid[0]);
        double to = Estimates.number("--vary", grid[1]);
        double step = Estimates.number("--vary", grid[2]);
        double steps = Math.rint((to - from) / step);
        if (!(steps >= 1 && steps < MOST_POINTS) || Math.abs(from + steps * step - to) > 1e-6 * Math.abs(step)) {
            throw new Refused("--vary " + typed + ": from " + grid[0] + " in steps of " + grid[2]
                    + " one does not come to " + grid[1] + " in 1 to " + MOST_POINTS + " steps");
        }
        return Varying.grid(name, from, to, (int) steps + 1);
    }

    private void print(Prediction prediction, Fit fit, boolean bootstrapped, int drawn) {
        Print print = new Print(desk);
        if (form.json) {
            print.json(prediction);
        } else if (form.csv) {
            desk.out().print(prediction.csv());
            desk.out().flush();
        } else {
            print.table(table(prediction, fit.model()));
            if (drawn > 0) {
                print.line("In brackets the middle " + Figures.percent(level) + " of " + Figures.whole(drawn)
                        + (bootstrapped ? " bootstrap draws." : " normal draws with the fit's covariances."));
            }
        }
    }

    private static TextTable table(Prediction prediction, String title) {
        List<String> quantities = prediction.rows().stream()
                .map(Prediction.Row::quantity)
                .distinct()
                .toList();
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        for (Prediction.Row row : prediction.rows()) {
            rows.computeIfAbsent(row.at(), point -> {
                        List<String> cells = new ArrayList<>();
                        cells.add(String.join(
                                ", ", point.stream().map(PredictCommand::shown).toList()));
                        return cells;
                    })
                    .add(Figures.decimal(row.estimate(), 3)
                            + row.interval()
                                    .map(interval -> " [" + Figures.decimal(interval.low(), 3) + ", "
                                            + Figures.decimal(interval.high(), 3) + "]")
                                    .orElse(""));
        }
        List<String> header = new ArrayList<>();
        header.add(prediction.varying().isEmpty() ? "A typical case" : String.join(", ", prediction.varying()));
        header.addAll(quantities);
        return new TextTable(title, header, List.copyOf(rows.values()), List.of());
    }

    /** A value of the grid without the dust of binary fractions. */
    private static String shown(String value) {
        try {
            return Numbers.brief(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
