package org.equipoise.model.world;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.equipoise.model.prior.Parameter;

/**
 * What a mechanism says of itself, for the catalogue and for the compiler of a setting.
 *
 * @param id name in scenario files, such as {@code import-demand}
 * @param title a phrase for people
 * @param equation the equation, in the notation of {@code docs/model.md}
 * @param systems systems of the sources it stands for, such as {@code M4}
 * @param source published model behind it
 * @param parameters its uncertain numbers
 * @param reads slots it reads
 * @param writes slots it writes
 * @param needs ids of mechanisms without which it makes no sense
 * @param make builds it
 */
public record Declaration(
        String id,
        String title,
        String equation,
        List<String> systems,
        String source,
        List<Parameter> parameters,
        Set<Slot> reads,
        Set<Slot> writes,
        Set<String> needs,
        Function<Blueprint, Mechanism> make) {
    public Declaration {
        systems = List.copyOf(systems);
        parameters = List.copyOf(parameters);
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
        needs = Set.copyOf(needs);
    }
}
