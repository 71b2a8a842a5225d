package org.equipoise.data.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.data.cow.Contiguity;
import org.equipoise.data.cow.Major;
import org.equipoise.data.cow.StateYear;
import org.equipoise.data.cow.SystemMember;

/** What is known of states and pairs of them in a year, looked up fast. */
final class StateFacts {

    private record StateInYear(int cow, int year) {}

    private record TwoInYear(int first, int second, int year) {}

    private final Map<StateInYear, StateYear> capabilities = new HashMap<>();
    private final Map<TwoInYear, Integer> neighbours = new HashMap<>();
    private final List<SystemMember> members;
    private final List<Major> majors;

    StateFacts(PanelSources sources) {
        members = sources.members().rows();
        majors = sources.majors().rows();
        for (StateYear row : sources.capabilities().rows()) {
            capabilities.put(new StateInYear(row.cow(), row.year()), row);
        }
        for (Contiguity row : sources.contiguity().rows()) {
            if (row.type() > 0) {
                TwoInYear two = new TwoInYear(
                        Math.min(row.first(), row.second()), Math.max(row.first(), row.second()), row.firstYear());
                for (int year = row.firstYear(); year <= row.lastYear(); year++) {
                    neighbours.merge(new TwoInYear(two.first(), two.second(), year), row.type(), Math::min);
                }
            }
        }
    }

    boolean member(int cow, int year) {
        return members.stream()
                .anyMatch(span -> span.cow() == cow && span.firstYear() <= year && year <= span.lastYear());
    }

    boolean major(int cow, int year) {
        return majors.stream()
                .anyMatch(span -> span.cow() == cow && span.firstYear() <= year && year <= span.lastYear());
    }

    /** Nearest type of contiguity in any month of the year, 0 none. */
    int contiguity(int first, int second, int year) {
        return neighbours.getOrDefault(new TwoInYear(Math.min(first, second), Math.max(first, second), year), 0);
    }

    double spending(int cow, int year) {
        StateYear row = capabilities.get(new StateInYear(cow, year));
        return row == null ? Double.NaN : row.spending();
    }

    double personnel(int cow, int year) {
        StateYear row = capabilities.get(new StateInYear(cow, year));
        return row == null ? Double.NaN : row.personnel();
    }

    double cinc(int cow, int year) {
        StateYear row = capabilities.get(new StateInYear(cow, year));
        return row == null ? Double.NaN : row.cinc();
    }
}
