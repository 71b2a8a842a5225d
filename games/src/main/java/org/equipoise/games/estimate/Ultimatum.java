package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.equipoise.games.Elementary;
import org.equipoise.games.estimate.NotEstimable.Reason;
import org.equipoise.games.estimate.formula.Design;
import org.equipoise.games.estimate.formula.DesignColumn;
import org.equipoise.games.estimate.formula.Formula;
import org.equipoise.games.estimate.formula.RightSide;
import org.equipoise.games.estimate.formula.Variable;
import org.equipoise.games.estimate.table.Column;
import org.equipoise.games.estimate.table.Condition;
import org.equipoise.games.estimate.table.DataTable;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/**
 * The ultimatum game estimated from offers: player 1 offers y of a prize, player 2 accepts or not, and each has a reservation value.
 *
 * <pre>{@code
 * Fit fit = Ultimatum.of("offer + accept ~ wealth | trust", 0, 100).fit(table);
 * }</pre>
 *
 * <p>The right-hand sides are those of R1 and R2, the left side the offer and, if it was observed, whether it was accepted (0 or 1). See
 * {@link UltimatumKernel} for the equations. The scales s1 and s2 of the errors are estimated as their logarithms unless they are fixed.
 *
 * @param formula left and right sides
 * @param minimum least possible offer M
 * @param maximum greatest possible offer Q
 * @param tolerance offers at most this far from M or Q count as M or Q
 * @param proposerScale s1 if it is fixed
 * @param responderScale s2 if it is fixed
 * @param where which rows are used
 * @param starts where searches begin
 */
public record Ultimatum(
        Formula formula,
        double minimum,
        double maximum,
        double tolerance,
        OptionalDouble proposerScale,
        OptionalDouble responderScale,
        Optional<Condition> where,
        Starts starts)
        implements Specification {

    public Ultimatum {
        if (!(Double.isFinite(minimum) && Double.isFinite(maximum) && minimum < maximum)) {
            throw new IllegalArgumentException("offers cannot lie between " + minimum + " and " + maximum);
        }
        if (!(tolerance >= 0 && tolerance < (maximum - minimum) / 2)) {
            throw new IllegalArgumentException("offers cannot count as censored within " + tolerance);
        }
        check(proposerScale);
        check(responderScale);
    }

    private static void check(OptionalDouble scale) {
        if (scale.isPresent() && !(scale.getAsDouble() > 0 && Double.isFinite(scale.getAsDouble()))) {
            throw new IllegalArgumentException("a scale of errors cannot be " + scale.getAsDouble());
        }
    }

    /** Of a formula and the range of offers, with both scales estimated. */
    public static Ultimatum of(String formula, double minimum, double maximum) {
        return new Ultimatum(
                Formula.parse(formula),
                minimum,
                maximum,
                1.5e-8 * (maximum - minimum),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Starts.usual());
    }

    /** With s1 fixed. */
    public Ultimatum proposerScale(double s1) {
        return new Ultimatum(
                formula, minimum, maximum, tolerance, OptionalDouble.of(s1), responderScale, where, starts);
    }

    /** With s2 fixed. */
    public Ultimatum responderScale(double s2) {
        return new Ultimatum(formula, minimum, maximum, tolerance, proposerScale, OptionalDouble.of(s2), where, starts);
    }

    /** With offers this near to a limit taken to be at it. */
    public Ultimatum tolerance(double other) {
        return new Ultimatum(formula, minimum, maximum, other, proposerScale, responderScale, where, starts);
    }

    /** With only the rows for which a condition holds. */
    public Ultimatum where(String condition) {
        return new Ultimatum(
                formula,
                minimum,
                maximum,
                tolerance,
                proposerScale,
                responderScale,
                Optional.of(Condition.parse(condition)),
                starts);
    }

    /** With searches that begin elsewhere. */
    public Ultimatum with(Starts other) {
        return new Ultimatum(formula, minimum, maximum, tolerance, proposerScale, responderScale, where, other);
    }

    @Override
    public Estimable join(DataTable table) {
        if (formula.left().size() > 2 || formula.right().size() != 2) {
            throw bad(
                    new Place("formula", 1, 1),
                    formula.left().size() + " columns on the left and "
                            + formula.right().size() + " right-hand sides",
                    "the offer and perhaps whether it was accepted, and 2 right-hand sides: R1 | R2");
        }
        CompleteCases cases = CompleteCases.of(table, where, formula.left(), formula.right());
        if (cases.size() == 0) {
            throw new NotEstimable(
                    Reason.TOO_FEW_CASES,
                    List.of(),
                    "no case of " + table.file()
                            + " is left. Maybe a column is empty, or the condition holds nowhere.");
        }
        double[] offers = offers(cases);
        int[] accepted = formula.left().size() == 2 ? accepted(cases) : new int[0];
        Regressors.checkLevels(cases.levels());
        List<Block> blocks = new ArrayList<>();
        List<Design> designs = new ArrayList<>();
        RightSide constant = new RightSide(true, List.of());
        RightSide none = new RightSide(false, List.of());
        double unit = (maximum - minimum) / 4;
        double start = Elementary.log((maximum - minimum) / 5);
        for (int player = 0; player < 2; player++) {
            add("R" + (player + 1), player, formula.right().get(player), 0, unit, 0, cases, blocks, designs);
        }
        for (int player = 0; player < 2; player++) {
            OptionalDouble scale = player == 0 ? proposerScale : responderScale;
            double fixed = scale.isPresent() ? Elementary.log(scale.getAsDouble()) : 0;
            String name = "log(s" + (player + 1) + ")";
            add(name, player, scale.isPresent() ? none : constant, fixed, 1, start, cases, blocks, designs);
        }
        if (blocks.stream().allMatch(block -> block.size() == 0)) {
            throw new NotEstimable(
                    Reason.TOO_FEW_CASES, List.of(), "there is nothing to estimate. Maybe write 1 for a constant.");
        }
        blocks.forEach(Regressors::checkColumns);
        return new Estimable(
                "ultimatum, offers from " + minimum + " to " + maximum
                        + (accepted.length > 0 ? "" : ", acceptance not observed"),
                List.of("player 1", "player 2"),
                cases,
                new UltimatumKernel(minimum, maximum, offers, accepted),
                blocks,
                designs,
                accepted.length > 0 ? accepted : new int[cases.size()]);
    }

    private static void add(
            String name,
            int player,
            RightSide side,
            double fixed,
            double unit,
            double start,
            CompleteCases cases,
            List<Block> blocks,
            List<Design> designs) {
        Design design = Design.of(side, cases.levels());
        double[] offset = new double[cases.size()];
        Arrays.fill(offset, fixed);
        designs.add(design);
        boolean begins = !design.columns().isEmpty() && design.names().get(0).equals(DesignColumn.CONSTANT);
        blocks.add(new Block(name, player, design.names(), cases.matrix(design), offset, unit, begins ? start : 0));
    }

    private double[] offers(CompleteCases cases) {
        Variable variable = formula.left().get(0);
        Column column = cases.table().column(variable.name(), variable.place());
        if (!(column instanceof Column.Numbers numbers)) {
            throw bad(variable.place(), "column '" + variable.name() + "' with words", "a column with offers");
        }
        double[] offers = new double[cases.size()];
        boolean within = false;
        for (int row = 0; row < offers.length; row++) {
            double offer = numbers.number(row);
            if (!(offer >= minimum - tolerance && offer <= maximum + tolerance)) {
                throw bad(
                        new Place(cases.table().file(), cases.table().line(row), 1),
                        "an offer of " + offer + " in column '" + variable.name() + "'",
                        "one from " + minimum + " to " + maximum);
            }
            offers[row] = offer <= minimum + tolerance ? minimum : offer >= maximum - tolerance ? maximum : offer;
            within |= offers[row] != minimum && offers[row] != maximum;
        }
        if (!within) {
            throw new NotEstimable(
                    Reason.EMPTY_OUTCOME,
                    List.of(variable.name()),
                    "all " + offers.length + " offers in '" + variable.name() + "' are at the limits " + minimum
                            + " and " + maximum + ". Maybe the limits are not those of the game.");
        }
        return offers;
    }

    private int[] accepted(CompleteCases cases) {
        int[] accepted = ObservedOutcomes.indicator(cases, formula.left().get(1));
        int count = 0;
        for (int one : accepted) {
            count += one;
        }
        if (count == 0 || count == accepted.length) {
            throw new NotEstimable(
                    Reason.EMPTY_OUTCOME,
                    List.of(formula.left().get(1).name()),
                    (count == 0 ? "none" : "all") + " of the " + accepted.length + " offers were accepted, so that R2"
                            + " cannot be estimated from acceptance. Maybe leave '"
                            + formula.left().get(1).name() + "' out of the formula.");
        }
        return accepted;
    }

    private static BadInput bad(Place place, String found, String expected) {
        return new BadInput(List.of(new Problem(place, found, expected, Optional.empty())));
    }
}
