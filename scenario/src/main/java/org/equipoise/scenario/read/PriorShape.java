package org.equipoise.scenario.read;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.equipoise.model.prior.Prior;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Values;

/** {@code prior}: a belief about an uncertain number. */
final class PriorShape {

    private static final Field<Optional<Prior>> NORMAL = Field.optional(
            "normal",
            pair(
                    "a normal distribution",
                    number("mean", Amount.any()),
                    number("sd", Amount.positive()),
                    Prior.Gaussian::new),
            "normal, by mean and standard deviation");
    private static final Field<Double> SD = number("sd", Amount.positive());
    private static final Field<Optional<Prior>> HALF_NORMAL = Field.optional(
            "half-normal",
            Mapping.<Prior>of(
                    "a half-normal distribution", List.of(SD), values -> new Prior.HalfNormal(values.get(SD))),
            "absolute value of a normal number of mean 0");
    private static final Field<Optional<Prior>> LOGNORMAL = Field.optional(
            "lognormal",
            pair(
                    "a log-normal distribution",
                    number("median", Amount.positive()),
                    number("sigma", Amount.positive()),
                    Prior.LogNormal::new),
            "log-normal, by its median and the standard deviation of its logarithm");
    private static final Field<Optional<Prior>> BETA = Field.optional(
            "beta",
            pair(
                    "a beta distribution",
                    number("a", Amount.positive()),
                    number("b", Amount.positive()),
                    Prior.Beta::new),
            "beta on [0, 1], by its two shapes");
    private static final Field<Optional<Prior>> GAMMA = Field.optional(
            "gamma",
            pair(
                    "a gamma distribution",
                    number("shape", Amount.positive()),
                    number("mean", Amount.positive()),
                    Prior.Gamma::new),
            "gamma, by its shape and mean");
    private static final Field<Double> LOW = number("low", Amount.any());
    private static final Field<Double> HIGH = number("high", Amount.any());
    private static final Field<Optional<Prior>> UNIFORM = Field.optional(
            "uniform",
            Mapping.<Prior>of("an even distribution", List.of(LOW, HIGH), PriorShape::uniform),
            "even between two bounds");
    private static final Field<Optional<Prior>> FIXED =
            Field.optional("fixed", Amount.any().<Prior>map(Prior.Fixed::new), "certainty");
    private static final Field<Optional<Double>> MIN = Field.optional("min", Amount.any(), "cut below");
    private static final Field<Optional<Double>> MAX = Field.optional("max", Amount.any(), "cut above");
    private static final List<Field<Optional<Prior>>> DISTRIBUTIONS =
            List.of(NORMAL, HALF_NORMAL, LOGNORMAL, BETA, GAMMA, UNIFORM, FIXED);

    static final Mapping<Prior> SHAPE = Mapping.of(
                    "a belief: one distribution, optionally cut",
                    List.of(NORMAL, HALF_NORMAL, LOGNORMAL, BETA, GAMMA, UNIFORM, FIXED, MIN, MAX),
                    PriorShape::prior)
            .with(Mapping.Group.exactlyOne(NORMAL, HALF_NORMAL, LOGNORMAL, BETA, GAMMA, UNIFORM, FIXED));

    private PriorShape() {}

    private static Prior prior(Values values) {
        Prior prior = DISTRIBUTIONS.stream()
                .flatMap(field -> values.get(field).stream())
                .findFirst()
                .orElseThrow();
        Optional<Double> min = values.get(MIN);
        Optional<Double> max = values.get(MAX);
        if (min.isEmpty() && max.isEmpty()) {
            return prior;
        }
        double low = min.orElse(Double.NEGATIVE_INFINITY);
        double high = max.orElse(Double.POSITIVE_INFINITY);
        if (low >= high) {
            values.problem(MAX, "'max' that is not above 'min'", "a number above " + low);
        }
        return new Prior.Truncated(prior, low, high);
    }

    private static Prior uniform(Values values) {
        if (values.get(LOW) >= values.get(HIGH)) {
            values.problem(HIGH, "'high' that is not above 'low'", "a number above " + values.get(LOW));
        }
        return new Prior.Uniform(values.get(LOW), values.get(HIGH));
    }

    private static Field<Double> number(String key, Amount amount) {
        return Field.required(key, amount, amount.expected());
    }

    private static Mapping<Prior> pair(
            String description, Field<Double> first, Field<Double> second, BiFunction<Double, Double, Prior> make) {
        return Mapping.of(
                description, List.of(first, second), values -> make.apply(values.get(first), values.get(second)));
    }
}
