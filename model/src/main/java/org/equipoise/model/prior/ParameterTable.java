package org.equipoise.model.prior;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;

/**
 * All uncertain numbers of a setting in a fixed order, and how a future is drawn from them.
 *
 * <p>A future's draw of a parameter hangs on the seed, the future's number and the parameter's name alone, so that adding a
 * parameter moves no other.
 */
public final class ParameterTable {

    /** One slot: a parameter, or a parameter of one member of its group. */
    public record Slot(String name, Parameter parameter, Prior prior, boolean overridden) {}

    private final List<Slot> slots;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final long[] streams;

    /**
     * Lays out the parameters.
     *
     * @param parameters declared parameters
     * @param clients members of the group of clients
     * @param suppliers members of the group of suppliers
     * @param priors priors that replace the defaults; {@code name} replaces all members', {@code name[MEMBER]} one's
     */
    public ParameterTable(
            List<Parameter> parameters, List<String> clients, List<String> suppliers, Map<String, Prior> priors) {
        List<Slot> list = new ArrayList<>();
        for (Parameter parameter : parameters) {
            Prior base = priors.getOrDefault(parameter.name(), parameter.prior());
            boolean general = priors.containsKey(parameter.name());
            List<String> members =
                    switch (parameter.per()) {
                        case WORLD -> List.of("");
                        case CLIENT -> clients;
                        case SUPPLIER -> suppliers;
                    };
            for (String member : members) {
                String name = member.isEmpty() ? parameter.name() : parameter.name() + "[" + member + "]";
                Prior own = priors.get(name);
                list.add(new Slot(name, parameter, own == null ? base : own, general || own != null));
            }
        }
        slots = List.copyOf(list);
        streams = new long[slots.size()];
        for (int s = 0; s < slots.size(); s++) {
            index.put(slots.get(s).name(), s);
            streams[s] = Stream.of("parameter", slots.get(s).name());
        }
    }

    /** The slots in order. */
    public List<Slot> slots() {
        return slots;
    }

    /** Number of slots. */
    public int size() {
        return slots.size();
    }

    /**
     * Position of a slot.
     *
     * @throws IllegalArgumentException if there is no such slot
     */
    public int index(String name) {
        Integer at = index.get(name);
        if (at == null) {
            throw new IllegalArgumentException("no parameter '" + name + "'; there are " + index.keySet());
        }
        return at;
    }

    /** Whether there is such a slot. */
    public boolean has(String name) {
        return index.containsKey(name);
    }

    /** Draws future number {@code future} into {@code out}, which is at least {@link #size()} long. */
    public void draw(long seed, long future, double[] out) {
        for (int s = 0; s < streams.length; s++) {
            out[s] = slots.get(s).prior().quantile(Chance.uniform(seed, future, -1, 0, streams[s]));
        }
    }
}
