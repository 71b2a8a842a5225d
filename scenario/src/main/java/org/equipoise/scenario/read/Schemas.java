package org.equipoise.scenario.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.shape.SchemaWriter;
import org.equipoise.scenario.shape.Shape;

/**
 * The JSON schemas (draft 2020-12) of a scenario's YAML files, written from the same declarations that the reader checks, so that an
 * editor completes and marks what the program will accept.
 */
public final class Schemas {

    private static final Map<String, String> TITLES = titles();

    private Schemas() {}

    /** Names of the schemas. */
    public static List<String> names() {
        return List.copyOf(TITLES.keySet());
    }

    /**
     * A schema as JSON.
     *
     * @param name one of {@link #names()}
     * @param catalogue mechanisms, and the parameters that the schema of {@code parameters.yaml} completes
     * @throws IllegalArgumentException if there is no such schema
     */
    public static String json(String name, Catalogue catalogue) {
        Shape<?> shape =
                switch (name) {
                    case "scenario" -> new ScenarioFile(catalogue).shape();
                    case "parameters" -> new ParametersFile(catalogue).shape();
                    case "policies" -> PoliciesFile.SHAPE;
                    case "question" -> QuestionFile.SHAPE;
                    case "sources" -> SourcesFile.SHAPE;
                    case "calibration" -> new CalibrationFile(catalogue).shape();
                    default ->
                        throw new IllegalArgumentException(
                                "no schema '" + name + "'; there are " + String.join(", ", names()));
                };
        return SchemaWriter.write(name, TITLES.getOrDefault(name, name), shape);
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("scenario", "scenario.yaml of an Equipoise scenario");
        titles.put("parameters", "parameters.yaml of an Equipoise scenario");
        titles.put("policies", "policies.yaml of an Equipoise scenario");
        titles.put("question", "questions/*.yaml of an Equipoise scenario");
        titles.put("sources", "dossier/sources.yaml of an Equipoise scenario");
        titles.put("calibration", "calibration/*.yaml of an Equipoise scenario");
        return titles;
    }
}
