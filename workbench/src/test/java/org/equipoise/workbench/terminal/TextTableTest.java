package org.equipoise.workbench.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables fit the terminal. */
class TextTableTest {

    private static final TextTable TABLE = new TextTable(
            "War and its toll, a title that may be longer than the narrowest terminal on which it is shown",
            List.of("Option", "War by end of 2010", "War by end of 2014", "in words", "Deaths, North", "Deaths, South"),
            List.of(
                    List.of("Arm both alike", "5%", "20%", "unlikely", "1,280", "1,280"),
                    List.of(
                            "Seek an advantage for the northern neighbour",
                            "5%",
                            "17%",
                            "very unlikely",
                            "1,090",
                            "−3")),
            List.of());

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 200})
    void fitsTheWidth(int width) {
        assertThat(TABLE.lines(terminal(width)))
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void goesOnBelowWithTheFirstColumnRepeated() {
        List<String> lines = TABLE.lines(terminal(44));
        assertThat(lines.stream()
                        .filter(line -> line.startsWith("Arm both alike"))
                        .count())
                .isGreaterThan(1);
        assertThat(String.join("\n", lines)).contains("1,090");
    }

    @Test
    void quotesCommasForMachines() {
        assertThat(TABLE.csv())
                .contains("\"Deaths, North\"")
                .contains("\"1,280\"")
                .endsWith("\r\n");
    }

    @Test
    void badColumnsMeanTheDefault() {
        assertThat(Terminal.width("")).isEqualTo(100);
        assertThat(Terminal.width("wide")).isEqualTo(100);
        assertThat(Terminal.width("72")).isEqualTo(72);
        assertThat(Terminal.width("3")).isEqualTo(40);
    }

    private static Terminal terminal(int width) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Terminal(nowhere, nowhere, false, false, false, width);
    }
}
