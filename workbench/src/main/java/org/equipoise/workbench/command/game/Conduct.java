package org.equipoise.workbench.command.game;

import java.util.List;
import java.util.Optional;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.solve.quantal.BackwardQuantal;
import org.equipoise.games.solve.quantal.LogitBranch;
import org.equipoise.games.solve.quantal.QuantalTrace;
import org.equipoise.model.setting.GivenGame;
import org.equipoise.workbench.command.Refused;
import picocli.CommandLine.Option;

/** How the players of a tree err, as typed; and how they behave then. */
final class Conduct {

    @Option(
            names = "--errors",
            paramLabel = "KIND",
            description =
                    "How players err: agent-logit (default), agent-probit or private-probit; the last two in games of perfect "
                            + "information with two actions at each set.")
    String errors = "agent-logit";

    @Option(
            names = "--lambda",
            paramLabel = "L",
            description =
                    "Precision per unit of payoff; for probit one over the standard deviation of a payoff's error. By default as "
                            + "games are estimated: 1/sqrt 2 for logit, 1 for probit.")
    Optional<Double> lambda = Optional.empty();

    /** How everybody behaves. */
    Behaviour in(Game game) {
        GivenGame.Errors kind = kind();
        double precision = lambda.orElse(kind.usualPrecision());
        if (!(precision > 0 && precision < Double.POSITIVE_INFINITY)) {
            throw new Refused("--lambda " + precision + ": a finite number above 0 is expected");
        }
        return kind == GivenGame.Errors.AGENT_LOGIT && !game.isPerfectInformation()
                ? onlyOne(LogitBranch.of(game).at(precision), precision)
                : BackwardQuantal.solve(game, kind.at(precision)).behaviour();
    }

    private static Behaviour onlyOne(QuantalTrace<Solution> trace, double precision) {
        int times = trace.points().size();
        if (times == 0) {
            throw new Refused(
                    "--lambda " + precision + " is not reached: " + trace.note() + ". Maybe a smaller one will do");
        }
        if (times > 1) {
            throw new Refused("the branch passes lambda " + precision + " " + times
                    + " times: it is not said how the players behave. Maybe take a smaller lambda; 'equipoise game quantal' shows"
                    + " the branch");
        }
        return trace.last().solution().behaviour();
    }

    private GivenGame.Errors kind() {
        for (GivenGame.Errors kind : GivenGame.Errors.values()) {
            if (Choices.kebab(kind.name()).equals(errors)) {
                return kind;
            }
        }
        throw new Refused("--errors " + errors + ": there are "
                + String.join(", ", List.of("agent-logit", "agent-probit", "private-probit")));
    }
}
