package org.equipoise.scenario;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.run.Mechanisms;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;

/** The registry of the model as a catalogue. */
final class ModelCatalogue implements Catalogue {

    @Override
    public Set<String> mechanisms() {
        return Mechanisms.ids();
    }

    @Override
    public List<Parameter> parameters(Collection<String> mechanisms) {
        return Mechanisms.all().stream()
                .filter(declaration -> mechanisms.contains(declaration.id()))
                .flatMap(declaration -> declaration.parameters().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> misfit(List<String> mechanisms) {
        try {
            Mechanisms.select(mechanisms);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    @Override
    public Set<String> measures(Setting setting, List<Policy> policies) {
        Simulation simulation = Simulation.of(setting, policies);
        Set<String> ids = new LinkedHashSet<>();
        simulation.measures().forEach(measure -> ids.add(measure.id()));
        simulation.quantities().forEach(quantity -> ids.add(quantity.id()));
        return ids;
    }
}
