package org.equipoise.games.estimate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataTableTest {

    private static final DataTable TABLE = DataTable.parse("t.csv", """
            year,power,"regime, type"
            1850,.5,dem
            1851,NA,autoc

            1852,-2e-1,""
            1853,,"a ""new"" one"
            """);

    private static final List<Integer> ALL = List.of(0, 1, 2, 3);

    @Test
    void columnsAreNumbersUnlessAWordIsAmongThem() {
        assertThat(TABLE.names()).containsExactly("year", "power", "regime, type");
        Column.Numbers power = (Column.Numbers) TABLE.column("power");
        assertThat(power.number(0)).isEqualTo(0.5);
        assertThat(power.number(2)).isEqualTo(-0.2);
        assertThat(TABLE.column("regime, type")).isInstanceOf(Column.Factor.class);
        assertThat(TABLE.column("regime, type").word(3)).isEqualTo("a \"new\" one");
    }

    @Test
    void emptyAndNaAreMissing() {
        Column power = TABLE.column("power");
        assertThat(ALL.stream().map(power::has)).containsExactly(true, false, true, false);
        assertThat(TABLE.column("regime, type").has(2)).isFalse();
    }

    @Test
    void rowsKnowTheirLineOfTheFile() {
        assertThat(TABLE.line(1)).isEqualTo(3);
        assertThat(TABLE.line(2)).isEqualTo(5);
        assertThat(TABLE.select(List.of(3, 0)).line(0)).isEqualTo(6);
    }

    @Test
    void levelsAreSortedAndTheBaseComesFirst() {
        assertThat(TABLE.column("regime, type").levels(ALL)).containsExactly("a \"new\" one", "autoc", "dem");
        assertThat(TABLE.withBase("regime, type", "dem").column("regime, type").levels(ALL))
                .containsExactly("dem", "a \"new\" one", "autoc");
        assertThat(TABLE.column("year").levels(ALL)).containsExactly("1850", "1851", "1852", "1853");
    }

    @Test
    void numbersTakenAsLevelsAreSortedBySize() {
        assertThat(DataTable.parse("t.csv", "x\n10\n9\n-1\n").column("x").levels(List.of(0, 1, 2)))
                .containsExactly("-1", "9", "10");
    }

    @Test
    void windowsLinesAndByteOrderMarkAreRead() {
        DataTable table = DataTable.parse("t.csv", "\uFEFFa,b\r\n1,x\r\n2,y");
        assertThat(table.names()).containsExactly("a", "b");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.column("b").word(1)).isEqualTo("y");
    }

    @Test
    void unknownColumnIsNamedWithTheNearest() {
        assertThatThrownBy(() -> TABLE.column("yeer", new Place("formula", 1, 7)))
                .isInstanceOf(BadInput.class)
                .hasMessage("formula:1:7: no column 'yeer' in t.csv; expected one of year, power, regime, type."
                        + " Maybe you meant 'year'.");
    }

    @Test
    void raggedLinesAreAllNamedWithTheirPlace() {
        assertThatThrownBy(() -> DataTable.parse("t.csv", "a,b\n1,2\n3\n4,5,6\n"))
                .hasMessage("t.csv:3:1: 1 cell in this line; expected 2 as in the head.\n"
                        + "t.csv:4:5: 3 cells in this line; expected 2 as in the head.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inf", "-inf", "NaN", "1e999", "infinity"})
    void numbersThatAreNotFiniteAreNamedWithTheirPlace(String number) {
        assertThatThrownBy(() -> DataTable.parse("t.csv", "a,bcd\n1,2\n3," + number + "\n"))
                .hasMessageContaining("t.csv:3:3: '" + number + "' in column 'bcd'; expected a finite number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x10", "1f", "1d", "1e", "e5", ".", "1.2.3", "1 2", "--1", "1e5e5"})
    void whatOnlyJavaWouldReadIsAWord(String word) {
        assertThat(DataTable.parse("t.csv", "a\n" + word + "\n1\n").column("a")).isInstanceOf(Column.Factor.class);
    }

    @ParameterizedTest
    @CsvSource({"+1.5,1.5", ".5,.5", "5.,5", "-1E-3,-.001", "1e+2,100"})
    void usualWaysToWriteNumbersAreRead(String word, double number) {
        assertThat(((Column.Numbers)
                                DataTable.parse("t.csv", "a\n" + word + "\n").column("a"))
                        .number(0))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'a,a\n1,2'; t.csv:1:3: a second column 'a'",
                "'a,\n1,2'; t.csv:1:3: a column without a name",
                "''; t.csv: an empty table",
                "'a\n\"x'; t.csv:2:1: found a quoted cell that does not end",
                "'a,b\n\"x\"y,2'; t.csv:2:4: found 'y' after a quoted cell"
            })
    void whatIsNoTableIsRefusedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> DataTable.parse("t.csv", text)).hasMessageContaining(message);
    }

    @Test
    void baseMustBeALevel() {
        assertThatThrownBy(() -> TABLE.withBase("regime, type", "demm")).hasMessageContaining("Maybe you meant 'dem'");
        assertThatThrownBy(() -> TABLE.withBase("year", "1850")).hasMessageContaining("expected a factor");
    }
}
