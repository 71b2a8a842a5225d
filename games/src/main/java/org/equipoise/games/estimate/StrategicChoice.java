package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.equipoise.games.estimate.NotEstimable.Reason;
import org.equipoise.games.estimate.formula.Design;
import org.equipoise.games.estimate.formula.DesignColumn;
import org.equipoise.games.estimate.formula.Formula;
import org.equipoise.games.estimate.formula.RightSide;
import org.equipoise.games.estimate.table.Condition;
import org.equipoise.games.estimate.table.DataTable;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.games.problem.Suggestion;

/**
 * A strategic choice model: a {@link ChoiceGame} whose utilities are linear functions of covariates.
 *
 * <pre>{@code
 * Fit fit = StrategicChoice.of(ChoiceGame.egame12(),
 *                 "esc + war ~ s_wt_re1 + revis1 | 0 | regime1 | balanc + regime2")
 *         .where("year >= 1850")
 *         .fit(disputes);
 * }</pre>
 *
 * <p>Immutable; each {@code with} method gives another specification. The errors of a utility have standard deviation 1 (probit), or the
 * scale of the logistic is sqrt 2 (logit); a scale formula multiplies it by e^(w gamma).
 *
 * @param game the game
 * @param formula left side and one right-hand side for each utility that is not fixed at a number
 * @param link distribution of errors
 * @param errors agent error or private information; private information is defined for probit only
 * @param fixed utilities fixed at numbers, by name
 * @param scale right-hand sides of the log scale: none, one for all players, or one for each
 * @param where which rows are used
 * @param order values of the outcome column in the order of the game's outcomes; empty if they are numbers in this order
 * @param starts where searches begin
 */
public record StrategicChoice(
        ChoiceGame game,
        Formula formula,
        Link link,
        Errors errors,
        Map<String, Double> fixed,
        List<RightSide> scale,
        Optional<Condition> where,
        List<String> order,
        Starts starts)
        implements Specification {

    public StrategicChoice {
        fixed = Map.copyOf(new TreeMap<>(fixed));
        scale = List.copyOf(scale);
        order = List.copyOf(order);
    }

    /** Of a game and a formula, with agent error and probit link. */
    public static StrategicChoice of(ChoiceGame game, String formula) {
        return new StrategicChoice(
                game,
                Formula.parse(formula),
                Link.PROBIT,
                Errors.AGENT,
                Map.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Starts.usual());
    }

    /** With a link. */
    public StrategicChoice with(Link other) {
        return new StrategicChoice(game, formula, other, errors, fixed, scale, where, order, starts);
    }

    /** With a kind of errors. */
    public StrategicChoice with(Errors other) {
        return new StrategicChoice(game, formula, link, other, fixed, scale, where, order, starts);
    }

    /** With searches that begin elsewhere. */
    public StrategicChoice with(Starts other) {
        return new StrategicChoice(game, formula, link, errors, fixed, scale, where, order, other);
    }

    /** With only the rows for which a condition holds, such as {@code year >= 1850}. */
    public StrategicChoice where(String condition) {
        return new StrategicChoice(
                game, formula, link, errors, fixed, scale, Optional.of(Condition.parse(condition)), order, starts);
    }

    /**
     * With a utility fixed at a number. The formula says {@code 0} for it, or has no right-hand side for any utility that is fixed.
     *
     * @throws BadInput if the game has no such utility
     */
    public StrategicChoice fixing(String utility, double value) {
        List<String> names = names();
        if (!names.contains(utility)) {
            throw new BadInput(List.of(new Problem(
                    Place.file("fixed utilities"),
                    "no utility '" + utility + "' in " + game.name(),
                    "one of " + String.join(", ", names),
                    Suggestion.nearest(utility, names))));
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("utility " + utility + " cannot be fixed at " + value);
        }
        Map<String, Double> more = new TreeMap<>(fixed);
        more.put(utility, value);
        return new StrategicChoice(game, formula, link, errors, more, scale, where, order, starts);
    }

    /**
     * With all utilities fixed, in the order of the game's utilities, so that only the scale of errors is estimated; the formula's
     * right-hand side is then {@code 1} or {@code 0}.
     */
    public StrategicChoice fixingAll(double... values) {
        if (values.length != game.utilities().size()) {
            throw new IllegalArgumentException(game.name() + " has the utilities " + String.join(", ", names())
                    + ", but there are " + values.length + " values");
        }
        StrategicChoice all = this;
        for (int u = 0; u < values.length; u++) {
            all = all.fixing(names().get(u), values[u]);
        }
        return all;
    }

    /** With one log scale for all players, linear in regressors, such as {@code ~ distance - 1}. */
    public StrategicChoice scale(String right) {
        return scales(right, 1);
    }

    /** With a log scale for each player, such as {@code ~ distance - 1 | 0}. */
    public StrategicChoice scaleByPlayer(String right) {
        return scales(right, game.players().size());
    }

    private StrategicChoice scales(String right, int count) {
        Formula parsed = Formula.parseRight(right);
        if (parsed.right().size() != count) {
            throw new BadInput(List.of(new Problem(
                    Place.file("scale formula"),
                    parsed.right().size() + " right-hand sides",
                    count == 1 ? "1, for all players together" : count + ", one for each player",
                    Optional.empty())));
        }
        return new StrategicChoice(game, formula, link, errors, fixed, parsed.right(), where, order, starts);
    }

    /** With the values of the outcome column in the order of the game's outcomes, for outcomes written as words. */
    public StrategicChoice outcomes(String... values) {
        if (values.length != game.outcomes().size()) {
            throw new IllegalArgumentException(game.name() + " has "
                    + game.outcomes().size() + " outcomes, but " + values.length + " values are named");
        }
        return new StrategicChoice(game, formula, link, errors, fixed, scale, where, List.of(values), starts);
    }

    private List<String> names() {
        return game.utilities().stream().map(ChoiceGame.Utility::name).toList();
    }

    @Override
    public Estimable join(DataTable table) {
        if (errors == Errors.PRIVATE && link == Link.LOGIT) {
            throw new IllegalArgumentException(
                    "private information is not defined with the logit link: a sum of logistic errors weighed by"
                            + " probabilities is not logistic. Maybe take probit, or agent error.");
        }
        List<RightSide> sides = sides();
        List<RightSide> scales = scales();
        List<RightSide> all = new ArrayList<>(sides);
        all.addAll(scales);
        CompleteCases cases = CompleteCases.of(table, where, formula.left(), all);
        if (cases.size() == 0) {
            throw new NotEstimable(
                    Reason.TOO_FEW_CASES,
                    List.of(),
                    "no case is left: " + table.rows() + " rows in " + table.file() + ", of which " + cases.dropped()
                            + " lack a value. Maybe a column is empty, or the condition holds nowhere.");
        }
        int[] outcomes = ObservedOutcomes.of(game, cases, formula.left(), order);
        Regressors.checkLevels(cases.levels());
        List<Block> blocks = new ArrayList<>();
        List<Design> designs = new ArrayList<>();
        for (int u = 0; u < sides.size(); u++) {
            ChoiceGame.Utility utility = game.utilities().get(u);
            add(
                    utility.name(),
                    utility.player(),
                    sides.get(u),
                    fixed.getOrDefault(utility.name(), 0.0),
                    cases,
                    blocks,
                    designs);
        }
        for (int s = 0; s < scales.size(); s++) {
            String name = scales.size() == 1 ? "log(sigma)" : "log(sigma" + (s + 1) + ")";
            add(name, Kernel.ALL, scales.get(s), 0, cases, blocks, designs);
        }
        blocks.forEach(Regressors::checkColumns);
        checkIdentification(blocks, scales);
        return new Estimable(
                game.name() + ", " + (errors == Errors.AGENT ? "agent error" : "private information") + ", "
                        + (link == Link.PROBIT ? "probit" : "logit"),
                game.players(),
                cases,
                new GameKernel(game, link, errors, scales.size(), outcomes),
                blocks,
                designs,
                outcomes);
    }

    private static void add(
            String name,
            int player,
            RightSide side,
            double fixed,
            CompleteCases cases,
            List<Block> blocks,
            List<Design> designs) {
        Design design = Design.of(side, cases.levels());
        double[] offset = new double[cases.size()];
        Arrays.fill(offset, fixed);
        designs.add(design);
        blocks.add(new Block(name, player, design.names(), cases.matrix(design), offset, 1, 0));
    }

    /** One right-hand side for each utility of the game. */
    private List<RightSide> sides() {
        RightSide zero = new RightSide(false, List.of());
        List<String> names = names();
        List<RightSide> written = formula.right();
        int free = names.size() - fixed.size();
        if (free == 0 && written.size() == 1 && written.get(0).terms().isEmpty()) {
            return names.stream().map(name -> zero).toList();
        }
        List<RightSide> sides = new ArrayList<>();
        if (written.size() == names.size()) {
            sides.addAll(written);
        } else if (written.size() == free) {
            int next = 0;
            for (String name : names) {
                sides.add(fixed.containsKey(name) ? zero : written.get(next++));
            }
        } else {
            throw new BadInput(List.of(new Problem(
                    new Place("formula", 1, 1),
                    written.size() + " right-hand sides",
                    names.size() + ", one for each of " + String.join(", ", names)
                            + (fixed.isEmpty() ? "" : ", or " + free + ", without those that are fixed"),
                    Optional.empty())));
        }
        for (int u = 0; u < sides.size(); u++) {
            if (fixed.containsKey(names.get(u)) && !sides.get(u).isZero()) {
                throw new BadInput(List.of(new Problem(
                        new Place("formula", 1, 1),
                        "regressors for " + names.get(u) + ", which is fixed at " + fixed.get(names.get(u)),
                        "0 in its place",
                        Optional.empty())));
            }
        }
        return sides;
    }

    /** With all utilities fixed at numbers the scale is what is left to estimate, as in R's package. */
    private List<RightSide> scales() {
        return scale.isEmpty() && fixed.size() == game.utilities().size()
                ? List.of(new RightSide(true, List.of()))
                : scale;
    }

    private void checkIdentification(List<Block> blocks, List<RightSide> scales) {
        if (blocks.stream().allMatch(block -> block.size() == 0)) {
            throw new NotEstimable(
                    Reason.TOO_FEW_CASES,
                    List.of(),
                    "there is nothing to estimate: all utilities are fixed. Maybe write 1 for a constant.");
        }
        for (int player = 0; player < game.players().size(); player++) {
            List<Block> own = new ArrayList<>();
            for (int u = 0; u < game.utilities().size(); u++) {
                if (game.utilities().get(u).player() == player) {
                    own.add(blocks.get(u));
                }
            }
            // a single utility is measured against one that is zero by convention
            if (own.size() > 1 && !game.hasZero(player)) {
                Regressors.checkCommon(game.players().get(player), own);
            }
        }
        for (int s = 0; s < scales.size(); s++) {
            int player = s;
            boolean anchored = game.utilities().stream()
                    .filter(utility -> scales.size() == 1 || utility.player() == player)
                    .anyMatch(utility -> fixed.getOrDefault(utility.name(), 0.0) != 0);
            Block block = blocks.get(game.utilities().size() + s);
            if (!anchored && block.columns().contains(DesignColumn.CONSTANT)) {
                throw new NotEstimable(
                        Reason.NOT_IDENTIFIED,
                        List.of(block.name() + ":" + DesignColumn.CONSTANT),
                        "the constant of " + block.name() + " cannot be told apart from the size of the utilities, of"
                                + " which none is fixed at a number. Maybe write - 1 in the scale formula.");
            }
        }
    }
}
