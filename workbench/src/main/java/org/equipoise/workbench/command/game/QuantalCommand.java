package org.equipoise.workbench.command.game;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.equipoise.games.estimate.table.DataTable;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.solve.quantal.LogitBranch;
import org.equipoise.games.solve.quantal.LogitFit;
import org.equipoise.games.solve.quantal.QuantalPoint;
import org.equipoise.games.solve.quantal.QuantalTrace;
import org.equipoise.games.strategic.StrategicForm;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.command.TableOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Quantal responses: what players do who choose the better the more likely. */
@Command(
        name = "qre",
        description = {
            "Follow logit quantal response equilibria of a game from random choice towards an equilibrium.",
            "Lambda is the precision of choice per unit of payoff. In a tree each information set is an agent of its own; with --strategic "
                    + "each player chooses a plan for the whole game."
        },
        footer = {"", "Example:", "  equipoise game qre examples/games/poker.efg --lambda 1,5"})
public final class QuantalCommand implements Callable<Integer> {

    /** What is asked for; one of them. */
    static final class Asked {
        @Option(names = "--lambda", split = ",", paramLabel = "L", description = "The equilibria at these precisions.")
        double[] lambdas = {};

        @Option(names = "--to", paramLabel = "L", description = "The whole branch up to a precision, for a plot.")
        Optional<Double> upTo = Optional.empty();

        @Option(names = "--nash", description = "The whole branch until nobody gains more than the tolerance.")
        boolean nash;

        @Option(
                names = "--fit",
                paramLabel = "COUNTS",
                description =
                        "The precision that fits choices seen: a CSV file with columns player, set, action, count.")
        Optional<Path> counts = Optional.empty();
    }

    @Parameters(paramLabel = "FILE", description = "A game, .efg or .nfg.")
    Path file = Path.of("");

    @ArgGroup(multiplicity = "1")
    Asked asked = new Asked();

    @Option(names = "--strategic", description = "Of the reduced strategic form of a tree.")
    boolean strategic;

    @Option(
            names = "--tolerance",
            paramLabel = "PAYOFF",
            description = "Regret that counts as none (default: ${DEFAULT-VALUE}).")
    double tolerance = 1e-8;

    @Option(names = "--seconds", paramLabel = "N", description = "Stop after so many seconds with what was found.")
    Optional<Double> seconds = Optional.empty();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    /** At a desk. */
    public QuantalCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        if (!(tolerance > 0)) {
            throw new Refused("--tolerance " + tolerance + ": a number above 0 is expected");
        }
        Gambit.Contents contents = GameFiles.game(desk, file);
        if (strategic && contents instanceof Gambit.Extensive tree) {
            contents = new Gambit.Strategic(
                    GameFiles.asked(() -> StrategicForm.of(tree.game()).game()));
        }
        Gambit.Contents game = contents;
        if (asked.counts.isPresent()) {
            fit(game, asked.counts.get());
            return desk.stop().requested() ? Shell.INTERRUPTED : Shell.DONE;
        }
        Branch branch;
        try (Hourglass watch = new Hourglass(desk, "Tracing " + file.getFileName(), seconds)) {
            branch = GameFiles.asked(() -> trace(game, watch));
        }
        new BranchReport(desk, form).print(game, branch);
        return desk.stop().requested() ? Shell.INTERRUPTED : Shell.DONE;
    }

    private void fit(Gambit.Contents contents, Path file) {
        DataTable table = DataTable.parse(file.toString(), GameFiles.text(desk, file));
        double[] counts = Counts.read(table, SolutionReport.decisions(contents));
        PrecisionReport report = new PrecisionReport(desk, form, contents, counts);
        try (Hourglass watch = new Hourglass(desk, "Fitting " + this.file.getFileName(), seconds)) {
            if (contents instanceof Gambit.Extensive tree) {
                report.print(
                        GameFiles.asked(
                                () -> LogitFit.of(LogitBranch.of(tree.game()).watchedBy(watch), counts)),
                        point -> Profile.of(point.solution(tolerance)));
            } else {
                StrategicGame game = ((Gambit.Strategic) contents).game();
                report.print(
                        GameFiles.asked(() -> LogitFit.of(LogitBranch.of(game).watchedBy(watch), counts)),
                        point -> Profile.of(point.solution(tolerance)));
            }
        }
    }

    private Branch trace(Gambit.Contents contents, Watch watch) {
        return contents instanceof Gambit.Extensive tree
                ? follow(LogitBranch.of(tree.game()).watchedBy(watch), point -> Profile.of(point.solution(tolerance)))
                : follow(
                        LogitBranch.of(((Gambit.Strategic) contents).game()).watchedBy(watch),
                        point -> Profile.of(point.solution(tolerance)));
    }

    private <S> Branch follow(LogitBranch<S> branch, Function<QuantalPoint<S>, Profile> profile) {
        QuantalTrace<S> trace = asked.upTo.isPresent()
                ? branch.upTo(asked.upTo.get())
                : asked.nash ? branch.toNash(tolerance) : branch.at(asked.lambdas);
        List<Branch.Point> points = new ArrayList<>();
        for (QuantalPoint<S> point : trace.points()) {
            points.add(new Branch.Point(point.lambda(), point.rising(), profile.apply(point)));
        }
        return new Branch(points, trace.turns(), trace.crossings(), trace.end(), trace.reached(), trace.note());
    }
}
