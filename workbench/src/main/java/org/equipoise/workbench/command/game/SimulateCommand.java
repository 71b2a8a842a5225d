package org.equipoise.workbench.command.game;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Play;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a game many times, as players who err would. */
@Command(
        name = "simulate",
        description = {
            "Play a tree many times, each player taking the better action the more likely, and count how it ends.",
            "With --csv one row a play: what was done at each information set that was reached, the outcome, the payoffs. The same seed "
                    + "gives the same plays, and a longer run begins with the plays of a shorter one."
        },
        footer = {"", "Example:", "  equipoise game simulate examples/games/crisis.efg --lambda 5 --plays 2000 --seed 7"
        })
public final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_ROWS = 10_000_000;

    @Parameters(paramLabel = "FILE", description = "A game, .efg.")
    Path file = Path.of("");

    @Mixin
    Conduct conduct = new Conduct();

    @Option(names = "--plays", paramLabel = "N", description = "How often (default: ${DEFAULT-VALUE}).")
    int plays = 1000;

    @Option(names = "--seed", paramLabel = "S", description = "Names the luck (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    /** At a desk. */
    public SimulateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        if (plays < 1 || plays > MOST_ROWS) {
            throw new Refused("--plays " + plays + ": between 1 and " + Figures.whole(MOST_ROWS) + " are expected");
        }
        if (!(GameFiles.game(desk, file) instanceof Gambit.Extensive tree)) {
            throw new Refused(file + " is a table; plays are told of trees. 'equipoise game convert' makes it one");
        }
        Game game = tree.game();
        Behaviour behaviour = GameFiles.asked(() -> conduct.in(game));
        Play play = new Play(game);
        List<Names.Decision> decisions = Names.decisions(game);
        double[] flat = behaviour.flat();
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, Double> expected = new LinkedHashMap<>();
        double[] reach = new double[play.nodes];
        play.reach(flat, reach);
        for (Node node : game.nodes()) {
            if (node.kind() == Node.Kind.END) {
                counts.put(outcome(game, node), 0L);
                expected.merge(outcome(game, node), reach[node.index()], Double::sum);
            }
        }
        Print print = new Print(desk);
        if (form.csv) {
            print.csvRow(header(game));
        }
        for (int p = 0; p < plays; p++) {
            String[] taken = new String[play.sets];
            Arrays.fill(taken, "");
            int end = end(decisions, play, flat, p, taken);
            counts.merge(outcome(game, game.nodes().get(end)), 1L, Long::sum);
            if (form.csv) {
                // at once, since millions of rows would not fit into memory
                print.csvRow(row(game, p, taken, end));
            }
        }
        if (form.csv) {
            desk.out().flush();
        } else {
            print(print, counts, expected);
        }
        return 0;
    }

    private int end(List<Names.Decision> decisions, Play play, double[] flat, int number, String[] taken) {
        int at = 0;
        for (int depth = 0; play.children[at].length > 0; depth++) {
            double rest = Chance.uniform(seed, number, 0, depth, Stream.of("game.play"));
            int[] children = play.children[at];
            int chosen = 0;
            while (chosen < children.length - 1) {
                rest -= play.step(children[chosen], flat);
                if (rest < 0) {
                    break;
                }
                chosen++;
            }
            if (play.setOf[at] >= 0) {
                taken[play.setOf[at]] = decisions.get(play.setOf[at]).actions().get(chosen);
            }
            at = children[chosen];
        }
        return at;
    }

    private static String outcome(Game game, Node node) {
        if (node.outcome() < 0) {
            return "(no outcome)";
        }
        String label = game.outcomes().get(node.outcome()).label();
        return label.isEmpty()
                ? "outcome " + game.outcomes().get(node.outcome()).number()
                : label;
    }

    private static List<String> row(Game game, int number, String[] taken, int end) {
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(number + 1));
        row.addAll(List.of(taken));
        row.add(outcome(game, game.nodes().get(end)));
        for (int player = 0; player < game.players().size(); player++) {
            row.add(TextTable.raw(Exact.toDouble(game.payoff(end, player))));
        }
        return row;
    }

    private static List<String> header(Game game) {
        List<String> header = new ArrayList<>(List.of("play"));
        for (Names.Decision decision : Names.decisions(game)) {
            header.add(decision.player() + ": " + decision.set());
        }
        header.add("outcome");
        Names.players(game.players()).forEach(player -> header.add("payoff of " + player));
        return header;
    }

    private void print(Print print, Map<String, Long> counts, Map<String, Double> expected) {
        if (form.json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("plays", plays);
            fields.put("seed", seed);
            fields.put("counts", counts);
            fields.put("probabilities", expected);
            print.json(fields);
            return;
        }
        List<List<String>> table = new ArrayList<>();
        counts.forEach((outcome, count) -> table.add(List.of(
                outcome,
                Figures.whole(count),
                Numbers.brief((double) count / plays),
                Numbers.brief(expected.getOrDefault(outcome, 0.0)))));
        print.table(new TextTable(
                Figures.whole(plays) + " plays of " + file.getFileName(),
                List.of("Outcome", "plays", "share", "probability"),
                table,
                List.of()));
    }
}
