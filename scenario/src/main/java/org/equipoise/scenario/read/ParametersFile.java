package org.equipoise.scenario.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.PriorChange;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Ledger;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Name;
import org.equipoise.scenario.shape.Shape;
import org.equipoise.scenario.shape.Table;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;
import org.snakeyaml.engine.v2.nodes.Node;

/** {@code parameters.yaml}: every uncertain number whose prior a scenario changes. */
final class ParametersFile {

    private static final Field<Optional<Prior>> PRIOR = Field.optional("prior", PriorShape.SHAPE, "the belief");
    private static final Field<Optional<Map<String, Double>>> HYPOTHESES = Field.optional(
            "hypotheses",
            Table.of(new Name(), Amount.notNegative()),
            "rival readings and their weights; weights are normalised");
    private static final Field<Optional<String>> UNIT =
            Field.optional("unit", new Words(), "unit, that of the declaration; 1 when it has none");

    private static final Mapping<Values> ENTRY = Mapping.of(
                    "an uncertain number", Backing.and(PRIOR, HYPOTHESES, UNIT), values -> values)
            .with(Mapping.Group.exactlyOne(PRIOR, HYPOTHESES))
            .with(Backing.NEEDED);

    private final Map<String, Parameter> known = new LinkedHashMap<>();

    /** Checks names, units and readings against the parameters of a catalogue. */
    ParametersFile(Catalogue catalogue) {
        catalogue.parameters(catalogue.mechanisms()).forEach(parameter -> known.put(parameter.name(), parameter));
    }

    /** What the file may contain. */
    Shape<List<Stated<PriorChange>>> shape() {
        Shape<List<Stated<PriorChange>>> table =
                Table.of(new ParameterName(known), ENTRY).map(this::changes);
        return new Shape<>() {
            @Override
            public Optional<List<Stated<PriorChange>>> read(Node node, Ledger ledger) {
                return table.read(node, ledger);
            }

            @Override
            public Map<String, Object> schema() {
                return completed(table.schema());
            }
        };
    }

    /** The schema of the table, with the name, the meaning and the unit of every parameter that is known. */
    private Map<String, Object> completed(Map<String, Object> table) {
        Map<String, Object> schema = new LinkedHashMap<>(table);
        Map<String, Object> entry = Map.of("$ref", "#/$defs/entry");
        Map<String, Object> properties = new LinkedHashMap<>();
        known.forEach((name, parameter) -> {
            Map<String, Object> property = new LinkedHashMap<>(entry);
            property.put("description", parameter.meaning() + " (" + parameter.unit() + ")");
            property.put("properties", Map.of("unit", Map.of("const", parameter.unit())));
            properties.put(name, property);
        });
        if (!properties.isEmpty()) {
            schema.put("properties", properties);
        }
        schema.put("additionalProperties", entry);
        schema.put("$defs", Map.of("entry", ENTRY.schema()));
        return schema;
    }

    private List<Stated<PriorChange>> changes(Map<String, Values> entries) {
        List<Stated<PriorChange>> changes = new ArrayList<>();
        entries.forEach((name, values) -> {
            Optional<Parameter> parameter = Optional.ofNullable(known.get(ParameterName.base(name)));
            parameter.ifPresent(declared -> unit(name, declared, values));
            Prior prior = values.get(PRIOR).orElseGet(() -> readings(name, parameter, values));
            parameter.ifPresent(declared -> range(prior, declared, values));
            changes.add(Backing.state(new PriorChange(name, prior), values));
        });
        return changes;
    }

    private static void unit(String name, Parameter declared, Values values) {
        boolean readings = declared.prior() instanceof Prior.Hypotheses;
        Optional<String> unit = values.get(UNIT);
        if (unit.isEmpty() && !values.has(UNIT) && !readings) {
            values.problem(UNIT, "no unit of '" + name + "'", "'unit: " + declared.unit() + "'");
        }
        unit.filter(found -> !found.equals(declared.unit()))
                .ifPresent(found -> values.problem(
                        UNIT, "wrong unit '" + found + "' of '" + name + "'", "'" + declared.unit() + "'"));
    }

    private static Prior readings(String name, Optional<Parameter> declared, Values values) {
        Map<String, Double> weights = values.get(HYPOTHESES).orElse(Map.of());
        if (weights.values().stream().noneMatch(weight -> weight > 0)) {
            values.problem(HYPOTHESES, "no weight above 0", "at least one");
        }
        if (declared.isPresent()) {
            if (!(declared.get().prior() instanceof Prior.Hypotheses all)) {
                values.problem(HYPOTHESES, "readings of the number '" + name + "'", "the key 'prior'");
                return declared.get().prior();
            }
            for (String reading : weights.keySet()) {
                if (!all.names().contains(reading)) {
                    values.ledger().unknown(values.place(HYPOTHESES), "reading", reading, all.names());
                }
            }
            List<Double> ordered = all.names().stream()
                    .map(reading -> weights.getOrDefault(reading, 0.0))
                    .toList();
            return new Prior.Hypotheses(all.names(), ordered);
        }
        return weights.isEmpty()
                ? new Prior.Fixed(0)
                : new Prior.Hypotheses(List.copyOf(weights.keySet()), List.copyOf(weights.values()));
    }

    private static void range(Prior prior, Parameter declared, Values values) {
        if (declared.prior() instanceof Prior.Hypotheses && !(prior instanceof Prior.Hypotheses)) {
            values.problem(
                    PRIOR, "a number for the rival readings of '" + declared.name() + "'", "the key 'hypotheses'");
        }
        boolean share = declared.unit().equals("share") || declared.unit().equals("probability");
        if (share && outside(prior)) {
            values.problem(PRIOR, "a " + declared.unit() + " outside [0, 1]", "a belief within [0, 1]");
        }
    }

    private static boolean outside(Prior prior) {
        if (prior instanceof Prior.Fixed fixed) {
            return fixed.value() < 0 || fixed.value() > 1;
        }
        if (prior instanceof Prior.Uniform uniform) {
            return uniform.low() < 0 || uniform.high() > 1;
        }
        if (prior instanceof Prior.Truncated cut) {
            return cut.min() > 1 || cut.max() < 0;
        }
        return false;
    }
}
