package org.equipoise.data.panel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.data.Coverage;
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
    private final Map<TwoInYear, Integer> januaries = new HashMap<>();
    private final Coverage contiguity;
    private final List<SystemMember> members;
    private final List<Major> majors;

    StateFacts(PanelSources sources) {
        members = sources.members().rows();
        majors = sources.majors().rows();
        contiguity = sources.contiguity().coverage();
        for (StateYear row : sources.capabilities().rows()) {
            capabilities.put(new StateInYear(row.cow(), row.year()), row);
        }
        for (Contiguity row : sources.contiguity().rows()) {
            if (row.type() > 0) {
                TwoInYear two = new TwoInYear(
                        Math.min(row.first(), row.second()), Math.max(row.first(), row.second()), row.firstYear());
                for (int year = row.firstYear(); year <= row.lastYear(); year++) {
                    TwoInYear key = new TwoInYear(two.first(), two.second(), year);
                    neighbours.merge(key, row.type(), Math::min);
                    if (!row.from().isAfter(YearMonth.of(year, 1))) {
                        januaries.merge(key, row.type(), Math::min);
                    }
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

    private boolean memberOnFirstDay(int cow, int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        return members.stream()
                .anyMatch(span -> span.cow() == cow
                        && !span.from().isAfter(day)
                        && !span.to().isBefore(day));
    }

    /**
     * Nearest type of contiguity in a year, 0 none, -1 where the file does not cover the year: in any month, or in January alone, but
     * in any month also then where either was founded within the year.
     */
    int contiguity(int first, int second, int year, boolean january) {
        if (!contiguity.holds(year)) {
            return SideYear.NO_DATA;
        }
        boolean then = january && memberOnFirstDay(first, year) && memberOnFirstDay(second, year);
        return (then ? januaries : neighbours)
                .getOrDefault(new TwoInYear(Math.min(first, second), Math.max(first, second), year), 0);
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
