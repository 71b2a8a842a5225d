package org.equipoise.scenario.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.problem.Place;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.PriorChange;
import org.equipoise.scenario.SourceEntry;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.problem.Ledger;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Matching;
import org.equipoise.scenario.shape.Shape;
import org.equipoise.scenario.shape.Table;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/**
 * {@code calibration/*.yaml}: a posterior as {@code equipoise calibrate} writes it, which parameters cite as {@code calibration/ID}. Who
 * cites it must hold the belief that stands in it.
 */
final class CalibrationFile {

    private static final String PREFIX = "calibration/";

    private static final Field<String> ID = Field.required(
            "calibration", new Matching("[a-z0-9-]+", "the id of a calibration"), "id under which it is cited");
    private static final Field<String> PANEL = Field.required("panel", new Words(), "what it was made from");
    private static final Field<String> VERSION = Field.required("version", new Words(), "the program that made it");
    private static final Field<String> MISFIT =
            Field.required("misfit", new Words(), "how well the model fits the panel");
    private static final Field<String> UNIT = Field.required("unit", new Words(), "unit");
    private static final Field<Prior> PRIOR = Field.required("prior", PriorShape.SHAPE, "the belief");
    private static final Field<Double> MEAN = number("mean", "mean of the draws");
    private static final Field<Double> SD = number("sd", "their standard deviation");
    private static final Field<Double> LOW = number("low", "5 % quantile");
    private static final Field<Double> MEDIAN = number("median", "50 % quantile");
    private static final Field<Double> HIGH = number("high", "95 % quantile");

    private static final Mapping<Prior> ENTRY = Mapping.of(
            "a calibrated number", List.of(UNIT, PRIOR, MEAN, SD, LOW, MEDIAN, HIGH), values -> values.get(PRIOR));

    private final Field<Map<String, Prior>> parameters;
    private final Mapping<Posterior> shape;

    CalibrationFile(Catalogue catalogue) {
        Map<String, Parameter> known = new LinkedHashMap<>();
        catalogue.parameters(catalogue.mechanisms()).forEach(parameter -> known.put(parameter.name(), parameter));
        parameters = Field.required("parameters", Table.of(new ParameterName(known), ENTRY), "calibrated numbers");
        shape = Mapping.of("a calibration", List.of(ID, PANEL, VERSION, MISFIT, parameters), this::posterior);
    }

    private static Field<Double> number(String key, String meaning) {
        return Field.required(key, Amount.any(), meaning);
    }

    /** What the file may contain. */
    Shape<Posterior> shape() {
        return shape;
    }

    private Posterior posterior(Values values) {
        String title = "Calibration " + values.get(ID) + " by Equipoise " + values.get(VERSION) + ": "
                + values.get(PANEL) + "; " + values.get(MISFIT);
        SourceEntry source = new SourceEntry(
                PREFIX + values.get(ID), title, Optional.empty(), Optional.of("none"), Optional.empty());
        Posterior posterior = new Posterior(source, values.get(parameters));
        if (values.ledger().names(Kind.SOURCE).contains(source.id())) {
            values.problem(ID, "a second calibration '" + values.get(ID) + "'", "it once");
        }
        values.ledger().declare(Kind.SOURCE, source.id());
        return posterior;
    }

    /**
     * A posterior.
     *
     * @param source the source that it is cited as
     * @param beliefs beliefs by full name of the parameter
     */
    record Posterior(SourceEntry source, Map<String, Prior> beliefs) {

        /** Notes a parameter that cites this calibration and says something else. */
        void check(Stated<PriorChange> change, Ledger ledger) {
            if (!change.evidence().sources().contains(source.id())) {
                return;
            }
            Place place = change.place();
            String name = change.value().name();
            Prior belief = beliefs.get(name);
            if (belief == null) {
                ledger.problem(
                        place,
                        "'" + name + "', which " + source.id() + " does not calibrate",
                        "one of " + String.join(", ", beliefs.keySet()));
            } else if (!belief.equals(change.value().prior())) {
                ledger.problem(
                        place,
                        "a prior of '" + name + "' that differs from " + source.id(),
                        "the prior that stands there, " + belief);
            }
        }
    }
}
