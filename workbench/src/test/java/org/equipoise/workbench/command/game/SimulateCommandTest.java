package org.equipoise.workbench.command.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.equipoise.lab.run.Stop;
import org.equipoise.testkit.Statistically;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private String said(int code, String... arguments) {
        StringWriter out = new StringWriter();
        Terminal terminal = Terminal.piped(new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(new Shell(new Desk(terminal, folder, Optional.of(HOME), new Stop())).run(arguments))
                .as(err.toString())
                .isEqualTo(code);
        return out.toString();
    }

    /** [C] fixtures: poker at lambda 1, .93178543 .53908680 .61444439. */
    @Test
    void movesComeAsOftenAsTheEquilibriumSays() {
        String csv =
                said(0, "game", "simulate", "examples/games/poker.efg", "--lambda", "1", "--plays", "20000", "--csv");
        String[] rows = csv.split("\r\n");
        assertThat(rows).hasSize(20_001);
        int king = 0;
        int bet = 0;
        int called = 0;
        int bets = 0;
        for (int r = 1; r < rows.length; r++) {
            String[] cells = rows[r].split(",");
            king += cells[1].isEmpty() ? 0 : 1;
            bet += cells[1].equalsIgnoreCase("bet") ? 1 : 0;
            bets += cells[3].isEmpty() ? 0 : 1;
            called += cells[3].equalsIgnoreCase("call") ? 1 : 0;
        }
        Statistically.assertThatProportion(king, 20_000).isWithin(4).standardErrorsOf(.5);
        Statistically.assertThatProportion(bet, king).isWithin(4).standardErrorsOf(.93178543);
        Statistically.assertThatProportion(called, bets).isWithin(4).standardErrorsOf(.61444439);
    }

    @Test
    void aLongerRunBeginsWithTheShorterOne() {
        String few = said(0, "game", "simulate", "examples/games/crisis.efg", "--plays", "50", "--seed", "9", "--csv");
        String many = said(0, "game", "simulate", "examples/games/crisis.efg", "--plays", "80", "--seed", "9", "--csv");
        String other =
                said(0, "game", "simulate", "examples/games/crisis.efg", "--plays", "50", "--seed", "8", "--csv");
        assertThat(many).startsWith(few);
        assertThat(other).isNotEqualTo(few);
    }

    @Test
    void whatCannotBePlayedIsRefused() {
        said(Shell.BAD_INPUT, "game", "simulate", "examples/games/pennies.nfg");
        assertThat(err.toString()).contains("is a table");
        said(Shell.BAD_INPUT, "game", "simulate", "examples/games/crisis.efg", "--errors", "logit");
        said(Shell.BAD_INPUT, "game", "simulate", "examples/games/crisis.efg", "--lambda", "-1");
        said(Shell.BAD_INPUT, "game", "simulate", "examples/games/crisis.efg", "--plays", "0");
        said(Shell.BAD_INPUT, "game", "simulate", "examples/games/poker.efg", "--errors", "private-probit");
        assertThat(err.toString())
                .contains("there are agent-logit", "--lambda -1.0", "--plays 0", "perfect information");
    }

    @Test
    void aLambdaThatTheBranchPassesNeverIsRefusedByName() {
        said(Shell.BAD_INPUT, "game", "simulate", "examples/games/poker.efg", "--lambda", "1e300");
        assertThat(err.toString()).contains("--lambda 1.0E300 is not reached");
    }

    /** Three hunters: p of stag has lambda = ln(p/(1-p)) / (4 p^2 - .999), which falls from .966 at p = .51 to .878 at .75. */
    @Test
    void aLambdaThatTheBranchPassesThriceIsRefusedByName() throws IOException {
        StringBuilder text = new StringBuilder("EFG 2 R \"hunt\" { \"A\" \"B\" \"C\" }\n");
        text.append("p \"\" 1 1 \"\" { \"stag\" \"hare\" } 0\n");
        for (int i = 0; i < 8; i++) {
            text.append(i % 4 == 0 ? "p \"\" 2 1 \"\" { \"stag\" \"hare\" } 0\n" : "");
            text.append(i % 2 == 0 ? "p \"\" 3 1 \"\" { \"stag\" \"hare\" } 0\n" : "");
            text.append("t \"\" " + (i + 1) + " \"\" {");
            for (int player = 0; player < 3; player++) {
                text.append((i >> (2 - player)) % 2 == 1 ? " 0.999" : i == 0 ? " 4" : " 0");
            }
            text.append(" }\n");
        }
        Files.writeString(folder.resolve("hunt.efg"), text.toString());
        said(Shell.BAD_INPUT, "game", "simulate", "hunt.efg", "--lambda", "0.92");
        assertThat(err.toString()).contains("passes lambda 0.92 3 times");
        said(0, "game", "simulate", "hunt.efg", "--lambda", "0.5");
    }
}
