package org.equipoise.games.estimate.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.equipoise.games.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static String shown(RightSide side) {
        return side.constant() + " " + side.terms().stream().map(Term::label).toList();
    }

    @Test
    void leftAndRightSidesAreTakenApart() {
        Formula formula = Formula.parse("esc + war ~ s_wt_re1 + revis1 | 0 | regime1 | balanc + regime2");

        assertThat(formula.left().stream().map(Variable::name)).containsExactly("esc", "war");
        assertThat(formula.right().stream().map(FormulaTest::shown))
                .containsExactly("true [s_wt_re1, revis1]", "false []", "true [regime1]", "true [balanc, regime2]");
        assertThat(formula.right().get(1).isZero()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; true []",
                "x; true [x]",
                "x - 1; false [x]",
                "-1 + x; false [x]",
                "0 + x; false [x]",
                "x + 0; false [x]",
                "x - 0; true [x]",
                "x + x; true [x]",
                "a:b; true [a:b]",
                "b*a; true [b, a, b:a]",
                "a*b*c; true [a, b, c, a:b, a:c, b:c, a:b:c]",
                "a:b + c; true [c, a:b]",
                "b + a:b; true [b, b:a]",
                "a*b:c; true [a, b:c, a:b:c]",
                "a:a; true [a]",
                "a:b + b:a; true [a:b]",
                "a*b - a; true [b, a:b]",
                "factor(y) + y; true [factor(y), y]",
                "`a b` + c.d_1; true [a b, c.d_1]"
            })
    void rightSideMeansItsTerms(String text, String meaning) {
        assertThat(shown(Formula.parseRight(text).right().get(0))).isEqualTo(meaning);
    }

    @Test
    void rightSidesAloneMayBeginWithATilde() {
        assertThat(Formula.parseRight("~ x | 1").right())
                .isEqualTo(Formula.parseRight("  x | 1").right())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "y; formula:1:2: the end; expected + or ~. Maybe you meant '~'.",
                "y ~; formula:1:4: the end; expected a name, 0 or 1.",
                "y ~ a +; formula:1:8: the end; expected a name, 0 or 1.",
                "y ~ a | | b; formula:1:9: '|'; expected a name, 0 or 1.",
                "y ~ a b; formula:1:7: 'b'; expected +, -, :, *, | or the end.",
                "y ~ 2; formula:1:5: '2'; expected a name, 0 or 1; a utility is fixed at another number outside of the"
                        + " formula.",
                "y ~ a^2; formula:1:6: '^'; expected a name or one of + - : * | ~. Maybe you meant '*'.",
                "y ~ log(a); formula:1:8: '('; expected no function but factor()",
                "y ~ factr(a); Maybe you meant 'factor('",
                "y ~ a - b; formula:1:9: 'b'; expected a term that is there to be taken out",
                "y ~ `a; formula:1:5: '`'; expected a second `",
                "+ ~ a; formula:1:1: '+'; expected the name of a column",
                "y ~ a ~ b; formula:1:7: '~'; expected"
            })
    void whatCannotBeReadIsNamedWithItsColumn(String text, String message) {
        assertThatThrownBy(() -> Formula.parse(text)).hasMessageContaining(message);
    }

    @Test
    void variablesKnowWhereTheyStand() {
        assertThat(Formula.parse("y ~ a | b").right().get(1).terms().get(0).variables())
                .extracting(Variable::place)
                .extracting(org.equipoise.games.problem.Place::column)
                .isEqualTo(List.of(9));
    }

    @Test
    void aProductOfTooManyTermsIsRefusedWhereItGrows() {
        String many = String.join(
                "*",
                java.util.stream.IntStream.range(0, 40).mapToObj(i -> "a" + i).toList());
        assertThatThrownBy(() -> Formula.parse("y ~ " + many))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("1:31:")
                .hasMessageContaining("1000 terms");
    }
}
