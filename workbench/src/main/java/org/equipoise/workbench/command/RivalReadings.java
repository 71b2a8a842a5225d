package org.equipoise.workbench.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Declaration;
import org.equipoise.scenario.PriorChange;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;
import org.equipoise.workbench.brief.Material;
import org.equipoise.workbench.words.Priors;

/** Questions that the evidence leaves open, with what the model or the scenario says of their readings, weights and sources. */
final class RivalReadings {

    private final Scenario scenario;
    private final Map<String, Parameter> declared = new LinkedHashMap<>();
    private final Map<String, Material.Hypothesis> found = new LinkedHashMap<>();

    private RivalReadings(Scenario scenario, List<Declaration> mechanisms) {
        this.scenario = scenario;
        for (Declaration declaration : mechanisms) {
            for (Parameter parameter : declaration.parameters()) {
                if (parameter.prior() instanceof Prior.Hypotheses) {
                    declared.put(parameter.name(), parameter);
                }
            }
        }
    }

    /** All of them, those of single actors beside those of all. */
    static List<Material.Hypothesis> of(Scenario scenario, List<Declaration> mechanisms) {
        RivalReadings readings = new RivalReadings(scenario, mechanisms);
        readings.declared
                .values()
                .forEach(parameter -> readings.add(
                        parameter.name(), parameter.prior(), parameter.source().orElse("")));
        // What a question asks for by an actor's name keeps the readings of all until the scenario says otherwise.
        scenario.questions().values().stream()
                .flatMap(question -> question.hypotheses().stream())
                .filter(name -> readings.declared.containsKey(general(name)))
                .forEach(name -> {
                    Parameter parameter = readings.declared.get(general(name));
                    if (parameter != null) {
                        readings.add(name, parameter.prior(), parameter.source().orElse(""));
                    }
                });
        for (Stated<PriorChange> change : scenario.parameters()) {
            if (change.value().prior() instanceof Prior.Hypotheses) {
                readings.add(change.value().name(), change.value().prior(), Ground.basis(change.evidence()));
            }
        }
        return List.copyOf(readings.found.values());
    }

    private void add(String name, Prior prior, String basis) {
        if (prior instanceof Prior.Hypotheses rival && rival.names().size() > 1) {
            found.put(
                    name,
                    new Material.Hypothesis(
                            name, meaning(name), Priors.words(prior).replace('-', ' '), basis));
        }
    }

    /** What the parameter means; of one that each actor has, whose it is. */
    private String meaning(String name) {
        Parameter parameter = declared.get(general(name));
        if (parameter == null) {
            return "";
        }
        String whose = name.equals(general(name)) ? "" : name.substring(name.indexOf('[') + 1, name.length() - 1);
        return parameter.meaning() + (whose.isEmpty() ? "" : ", " + Answering.name(scenario, whose));
    }

    private static String general(String name) {
        return name.replaceFirst("\\[.*", "");
    }
}
