package org.equipoise.workbench.command.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.equipoise.lab.run.Stop;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.terminal.Terminal;
import org.junit.jupiter.api.Test;

class HourglassTest {

    private final AtomicLong now = new AtomicLong(-7_000_000_000L);
    private final StringWriter err = new StringWriter();
    private final Stop stop = new Stop();
    private final Desk desk = new Desk(
            new Terminal(new PrintWriter(err), new PrintWriter(err), true, true, false, 80),
            Path.of(""),
            Optional.empty(),
            stop);

    @Test
    void aSearchEndsWithItsSeconds() {
        Hourglass hourglass = new Hourglass(desk, "Solving", Optional.of(1.5), now::get);
        assertThat(hourglass.goOn(0, 10, "supports")).isTrue();
        now.addAndGet(1_400_000_000L);
        assertThat(hourglass.goOn(5, 10, "supports")).isTrue();
        now.addAndGet(100_000_000L);
        assertThat(hourglass.goOn(6, 10, "supports")).isFalse();
    }

    @Test
    void withoutSecondsOnlyTheUserEndsIt() {
        Hourglass hourglass = new Hourglass(desk, "Solving", Optional.empty(), now::get);
        now.addAndGet(1_000_000_000_000_000L);
        assertThat(hourglass.goOn(0, Double.NaN, "supports")).isTrue();
        stop.request();
        assertThat(hourglass.goOn(0, Double.NaN, "supports")).isFalse();
    }
}
