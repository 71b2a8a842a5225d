package org.equipoise.data.sipri;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.equipoise.data.state.States;

/** The transfers that an export was made for: those from some suppliers to some recipients. */
final class Flow {

    /** From all countries to all countries. */
    static final Flow ALL = new Flow(List.of(), List.of());

    private final List<String> suppliers;
    private final List<String> recipients;
    private final Set<String> from;
    private final Set<String> to;

    /**
     * From some to some.
     *
     * @param suppliers names of suppliers, none for all
     * @param recipients names of recipients, none for all
     */
    Flow(List<String> suppliers, List<String> recipients) {
        this.suppliers = List.copyOf(suppliers);
        this.recipients = List.copyOf(recipients);
        from = suppliers.stream().map(Flow::who).collect(Collectors.toUnmodifiableSet());
        to = recipients.stream().map(Flow::who).collect(Collectors.toUnmodifiableSet());
    }

    /** As the first line of a register says it: names with commas or semicolons between them, or {@code All countries}. */
    static Flow of(String suppliers, String recipients) {
        return new Flow(names(suppliers), names(recipients));
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split("[,;]", -1)) {
            if (name.strip().equalsIgnoreCase("all countries") || name.strip().equalsIgnoreCase("all")) {
                return List.of();
            }
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    /**
     * Who a name means: Turkey and Türkiye are one, but the former states that SIPRI lists beside their heirs, such as the Soviet Union
     * beside Russia, are not.
     */
    private static String who(String name) {
        return States.shipped().identity(name);
    }

    /** Whether it is of transfers from one to another, by their names. */
    boolean holds(String supplier, String recipient) {
        return (from.isEmpty() || from.contains(who(supplier))) && (to.isEmpty() || to.contains(who(recipient)));
    }

    /** From whom to whom; empty for all countries. */
    String words() {
        return suppliers.isEmpty() && recipients.isEmpty()
                ? ""
                : "transfers from " + words(suppliers) + " to " + words(recipients);
    }

    private static String words(List<String> names) {
        return names.isEmpty() ? "all countries" : String.join(", ", names);
    }
}
