package org.equipoise.scenario;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.run.Mechanisms;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.Declaration;

/** The registry of the model as a catalogue. */
final class ModelCatalogue implements Catalogue {

    /** Model, Part A; what they need of the rest comes along. */
    private static final Set<String> CORE = Set.of(
            "history",
            "outside-world",
            "arms-stocks",
            "import-demand",
            "supply-posture",
            "voice",
            "dispute-window",
            "crisis",
            "invocation",
            "war",
            "politics",
            "opinion");

    @Override
    public Set<String> mechanisms() {
        return Mechanisms.ids();
    }

    @Override
    public List<String> core() {
        Set<String> wanted = new HashSet<>(CORE);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Declaration declaration : Mechanisms.all()) {
                grows |= wanted.contains(declaration.id()) && wanted.addAll(declaration.needs());
            }
        }
        return mechanisms().stream().filter(wanted::contains).toList();
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
    public Set<String> needs(String mechanism) {
        return declaration(mechanism).map(Declaration::needs).orElse(Set.of());
    }

    @Override
    public List<String> systems(String mechanism) {
        return declaration(mechanism).map(Declaration::systems).orElse(List.of());
    }

    private static Optional<Declaration> declaration(String id) {
        return Mechanisms.all().stream()
                .filter(declaration -> declaration.id().equals(id))
                .findFirst();
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
        ids.addAll(quantities(simulation));
        return ids;
    }

    @Override
    public Set<String> quantities(Setting setting, List<Policy> policies) {
        return quantities(Simulation.of(setting, policies));
    }

    private static Set<String> quantities(Simulation simulation) {
        Set<String> ids = new LinkedHashSet<>();
        simulation.quantities().forEach(quantity -> ids.add(quantity.id()));
        return ids;
    }
}
