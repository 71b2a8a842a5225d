package org.equipoise.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;

/** The mechanisms that the program knows and the uncertain numbers that they declare. */
public interface Catalogue {

    /** Ids of all mechanisms. */
    Set<String> mechanisms();

    /** Ids of the mechanisms without which there is neither arms nor war, in order of play; by default all. */
    default List<String> core() {
        return List.copyOf(mechanisms());
    }

    /** Parameters of some mechanisms, each once. */
    List<Parameter> parameters(Collection<String> mechanisms);

    /** Ids of the mechanisms without which a mechanism makes no sense. */
    default Set<String> needs(String mechanism) {
        return Set.of();
    }

    /** Systems of the sources that a mechanism stands for, such as {@code M9}; the chief one first. */
    default List<String> systems(String mechanism) {
        return List.of();
    }

    /** Why some mechanisms cannot be played together in this order, if they cannot. */
    default Optional<String> misfit(List<String> mechanisms) {
        return Optional.empty();
    }

    /** Ids of all measures and monthly quantities of a setting; none means that they are not known here. */
    default Set<String> measures(Setting setting, List<Policy> policies) {
        return Set.of();
    }

    /** Ids of all monthly quantities of a setting; none means that they are not known here. */
    default Set<String> quantities(Setting setting, List<Policy> policies) {
        return Set.of();
    }

    /** What the model declares. */
    static Catalogue ofModel() {
        return new ModelCatalogue();
    }
}
