package org.equipoise.games.estimate.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/** Reads formulas by recursive descent; {@code :} binds closer than {@code *}, and {@code *} closer than {@code +}. */
final class FormulaParser {

    private static final int MOST_TERMS = 1_000;

    private final String file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private enum Kind {
        NAME,
        NUMBER,
        SIGN,
        END
    }

    private record Token(Kind kind, String text, Place place) {
        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        @Override
        public String toString() {
            return kind == Kind.END ? "the end" : "'" + text + "'";
        }
    }

    FormulaParser(String file, String text) {
        this.file = file;
        this.text = text;
        tokenise();
    }

    Formula formula() {
        List<Variable> left = new ArrayList<>();
        do {
            left.add(variable("the name of a column that says what was done"));
        } while (accept("+"));
        if (!accept("~")) {
            throw bad(here(), "+ or ~", here().kind() == Kind.END ? Optional.of("~") : Optional.empty());
        }
        return new Formula(left, rightSides(), text);
    }

    Formula rightOnly() {
        accept("~");
        return new Formula(List.of(), rightSides(), text);
    }

    private List<RightSide> rightSides() {
        List<RightSide> sides = new ArrayList<>();
        do {
            sides.add(rightSide());
        } while (accept("|"));
        if (here().kind() != Kind.END) {
            throw bad(here(), "+, -, :, *, | or the end", Optional.empty());
        }
        return sides;
    }

    private RightSide rightSide() {
        boolean constant = true;
        Map<Set<String>, Term> terms = new LinkedHashMap<>();
        List<String> named = new ArrayList<>();
        boolean minus = !accept("+") && accept("-");
        while (true) {
            Token token = here();
            if (token.kind() == Kind.NUMBER) {
                at++;
                if (!token.text().equals("0") && !token.text().equals("1")) {
                    throw bad(
                            token,
                            "a name, 0 or 1; a utility is fixed at another number outside of the formula",
                            Optional.empty());
                }
                constant = token.text().equals("1") != minus;
            } else {
                for (Term term : product()) {
                    named.addAll(term.variables().stream().map(Variable::label).toList());
                    if (minus) {
                        if (terms.remove(term.key()) == null) {
                            throw bad(token, "a term that is there to be taken out, or 1", Optional.empty());
                        }
                    } else {
                        terms.putIfAbsent(term.key(), term);
                    }
                }
            }
            if (accept("+")) {
                minus = false;
            } else if (accept("-")) {
                minus = true;
            } else {
                break;
            }
        }
        // as in R: simpler terms first, variables within a term in the order in which the right side first names them
        List<Term> sorted = new ArrayList<>();
        for (Term term : terms.values()) {
            List<Variable> variables = new ArrayList<>(term.variables());
            variables.sort(Comparator.comparingInt(variable -> named.indexOf(variable.label())));
            sorted.add(new Term(variables));
        }
        sorted.sort(Comparator.comparingInt(term -> term.variables().size()));
        return new RightSide(constant, sorted);
    }

    /** All that a*b*c stands for. */
    private List<Term> product() {
        List<Term> sum = new ArrayList<>(List.of(interaction()));
        while (here().is("*")) {
            Token times = here();
            at++;
            if (2 * sum.size() + 1 > MOST_TERMS) {
                throw bad(
                        times,
                        "at most " + MOST_TERMS + " terms, while each * doubles them. Maybe : or + is meant",
                        Optional.empty());
            }
            Term next = interaction();
            List<Term> crossed = new ArrayList<>(sum);
            crossed.add(next);
            for (Term term : sum) {
                List<Variable> both = new ArrayList<>(term.variables());
                both.addAll(next.variables());
                crossed.add(distinct(both));
            }
            sum = crossed;
        }
        return sum;
    }

    private Term interaction() {
        List<Variable> variables = new ArrayList<>();
        do {
            variables.add(variable("a name, 0 or 1"));
        } while (accept(":"));
        return distinct(variables);
    }

    private static Term distinct(List<Variable> variables) {
        Set<String> seen = new HashSet<>();
        return new Term(variables.stream()
                .filter(variable -> seen.add(variable.label()))
                .toList());
    }

    private Variable variable(String expected) {
        Token token = here();
        if (token.kind() != Kind.NAME) {
            throw bad(token, expected, Optional.empty());
        }
        at++;
        if (token.text().equals("factor") && accept("(")) {
            Variable inner = variable("the name of a column");
            if (!accept(")")) {
                throw bad(here(), ")", Optional.empty());
            }
            return new Variable(inner.name(), true, token.place());
        }
        if (here().is("(")) {
            throw bad(
                    here(),
                    "no function but factor(); a transformed variable is a column of its own",
                    Optional.of("factor(").filter(word -> token.text().startsWith("f")));
        }
        return new Variable(token.text(), false, token.place());
    }

    private boolean accept(String sign) {
        if (here().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private Token here() {
        return tokens.get(at);
    }

    private void tokenise() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isWhitespace(c)) {
                i = end;
                continue;
            }
            if (Character.isLetter(c) || c == '_' || (c == '.' && !digitAt(end))) {
                while (end < text.length() && partOfName(text.charAt(end))) {
                    end++;
                }
                token(Kind.NAME, text.substring(i, end), i);
            } else if (Character.isDigit(c) || c == '.') {
                while (end < text.length()
                        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                    end++;
                }
                token(Kind.NUMBER, text.substring(i, end), i);
            } else if (c == '`') {
                end = text.indexOf('`', i + 1) + 1;
                if (end == 0) {
                    throw bad(new Token(Kind.SIGN, "`", place(i)), "a second ` after the name", Optional.empty());
                }
                token(Kind.NAME, text.substring(i + 1, end - 1), i);
            } else if ("+-:*|~()".indexOf(c) >= 0) {
                token(Kind.SIGN, text.substring(i, end), i);
            } else {
                Optional<String> maybe = c == '^' ? Optional.of("*") : Optional.empty();
                throw bad(
                        new Token(Kind.SIGN, text.substring(i, end), place(i)), "a name or one of + - : * | ~", maybe);
            }
            i = end;
        }
        token(Kind.END, "", text.length());
    }

    private boolean digitAt(int i) {
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static boolean partOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private void token(Kind kind, String word, int i) {
        tokens.add(new Token(kind, word, place(i)));
    }

    private Place place(int i) {
        return new Place(file, 1, i + 1);
    }

    private static BadInput bad(Token token, String expected, Optional<String> maybe) {
        return new BadInput(List.of(new Problem(token.place(), token.toString(), expected, maybe)));
    }
}
