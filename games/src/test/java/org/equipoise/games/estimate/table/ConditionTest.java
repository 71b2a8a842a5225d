package org.equipoise.games.estimate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final DataTable TABLE =
            DataTable.parse("t.csv", "year,regime\n1849,dem\n1850,autoc\n1851,dem\nNA,dem\n-0,NA\n");

    private static List<Integer> lines(String condition) {
        DataTable kept = TABLE.where(Condition.parse(condition));
        return IntStream.range(0, kept.rows()).map(kept::line).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "year >= 1850; 3,4",
                "year>1850; 4",
                "year < 1850; 2,6",
                "year <= 1850; 2,3,6",
                "year == 1850; 3",
                "year = 1850.0; 3",
                "year != 1850; 2,4,6",
                "year == 0; 6",
                "regime == dem; 2,4,5",
                "regime != \"dem\"; 3",
                "year >= 1850 & regime == 'dem'; 4"
            })
    void rowsThatMeetAllComparisonsStayAndMissingOnesGo(String condition, String expected) {
        assertThat(lines(condition)).hasToString("[" + expected.replace(",", ", ") + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "yaer > 1; condition:1:1: no column 'yaer' in t.csv",
                "year > 1 & regmie == dem; condition:1:12: no column 'regmie'",
                "year > dem; condition:1:1: 'dem' beside 'year', which holds numbers",
                "regime > dem; condition:1:1: '>' on 'regime', which is a factor",
                "regime == dme; Maybe you meant 'dem'",
                "year; condition:1:1: 'year'",
                "year >; condition:1:1: 'year >'",
                "year => 5; condition:1:1: 'year => 5'"
            })
    void whatIsNoConditionIsNamedWithItsPlace(String condition, String message) {
        assertThatThrownBy(() -> lines(condition)).hasMessageContaining(message);
    }

    @Test
    void comparisonsAreTyped() {
        assertThat(Condition.parse("year >= 1850").comparisons().get(0).relation())
                .isEqualTo(Condition.Relation.AT_LEAST);
    }
}
