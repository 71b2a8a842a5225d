package org.equipoise.games.estimate.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignTest {

    private static final Map<String, List<String>> LEVELS = Map.of("f", List.of("a", "b", "c"), "g", List.of("u", "v"));

    private static final Covariates CASE = new Covariates() {
        @Override
        public double number(String column) {
            return column.equals("x") ? 3 : -2;
        }

        @Override
        public String word(String column) {
            return column.equals("f") ? "b" : "v";
        }
    };

    private static Design design(String right) {
        return Design.of(Formula.parseRight(right).right().get(0), LEVELS);
    }

    /** Columns as {@code model.matrix} of R has them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; (Intercept)",
                "x + y; (Intercept), x, y",
                "x - 1; x",
                "f; (Intercept), fb, fc",
                "f - 1; fa, fb, fc",
                "f + g - 1; fa, fb, fc, gv",
                "g + f - 1; gu, gv, fb, fc",
                "x + f + x:f; (Intercept), x, fb, fc, x:fb, x:fc",
                "x:f; (Intercept), x:fa, x:fb, x:fc",
                "f + x:f; (Intercept), fb, fc, fa:x, fb:x, fc:x",
                "f*g; (Intercept), fb, fc, gv, fb:gv, fc:gv",
                "f + f:g; (Intercept), fb, fc, fa:gv, fb:gv, fc:gv",
                "x*y; (Intercept), x, y, x:y"
            })
    void factorsAreCodedByWhatElseIsThere(String right, String columns) {
        assertThat(String.join(", ", design(right).names())).isEqualTo(columns);
    }

    @Test
    void rowIsTheProductOfNumbersAndIndicators() {
        assertThat(design("x*f + y").row(CASE)).containsExactly(1, 3, 1, 0, -2, 3, 0);
    }

    @Test
    void nothingHasNoColumns() {
        assertThat(design("0").row(CASE)).isEmpty();
    }
}
