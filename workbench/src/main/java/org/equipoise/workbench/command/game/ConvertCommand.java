package org.equipoise.workbench.command.game;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.strategic.SimultaneousMoves;
import org.equipoise.games.strategic.StrategicForm;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.command.Whole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From one of Gambit's formats to the other, or to the same in its canonical layout. */
@Command(
        name = "convert",
        description = {
            "Write a game as .efg or .nfg, whichever OUT ends with.",
            "From .efg to .nfg it is the reduced strategic form; from .nfg to .efg a tree in which nobody sees what the others do. "
                    + "The same form comes out in its canonical layout."
        },
        footer = {"", "Example:", "  equipoise game convert examples/games/poker.efg poker.nfg --force"})
public final class ConvertCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "A game, .efg or .nfg.")
    Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUT",
            description = "File to write; without it the game is printed in its own form.")
    Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Write over a file that is there.")
    boolean force;

    private final Desk desk;

    /** At a desk. */
    public ConvertCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Gambit.Contents contents = GameFiles.game(desk, file);
        if (out.isEmpty()) {
            desk.out().print(contents instanceof Gambit.Extensive tree ? Gambit.write(tree.game()) : table(contents));
            desk.out().flush();
            return 0;
        }
        String name = out.get().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".efg") && !name.endsWith(".nfg")) {
            throw new Refused("'" + out.get() + "' ends with neither .efg nor .nfg, which says what to write");
        }
        Path target = desk.path(out.get());
        if (Files.exists(target) && !force) {
            throw new Refused(out.get() + " is there already; --force writes over it");
        }
        String text = GameFiles.asked(() -> name.endsWith(".efg") ? tree(contents) : table(contents));
        Whole.write(target, text);
        desk.terminal().say("Wrote " + desk.shown(target));
        return 0;
    }

    private static String tree(Gambit.Contents contents) {
        Game game = contents instanceof Gambit.Extensive tree
                ? tree.game()
                : SimultaneousMoves.of(((Gambit.Strategic) contents).game());
        return Gambit.write(game);
    }

    private static String table(Gambit.Contents contents) {
        StrategicGame game = contents instanceof Gambit.Extensive tree
                ? StrategicForm.of(tree.game()).game()
                : ((Gambit.Strategic) contents).game();
        return Gambit.write(game);
    }
}
