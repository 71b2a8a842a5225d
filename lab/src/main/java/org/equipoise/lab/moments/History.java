package org.equipoise.lab.moments;

import java.util.List;
import java.util.Map;

/**
 * What one run of one rivalry showed: the little that moments are made of.
 *
 * @param months months played
 * @param quiet months since the last incident at the start
 * @param incidents disputes in their order
 * @param arms arms of both sides at the end of each month, TIV million, {@code [side][month - 1]}; empty where not observed
 * @param imports arms delivered to both sides since the start, TIV million, {@code [side][month - 1]}; empty where not observed
 * @param outcomes measures of the run by id
 */
public record History(
        int months,
        int quiet,
        List<Incident> incidents,
        double[][] arms,
        double[][] imports,
        Map<String, Double> outcomes) {
    public History {
        incidents = List.copyOf(incidents);
        outcomes = Map.copyOf(outcomes);
    }

    /** Full years played. */
    public int years() {
        return months / 12;
    }

    /** An outcome, NaN where the engine has none of that name. */
    public double outcome(String id) {
        return outcomes.getOrDefault(id, Double.NaN);
    }

    /**
     * Whole calendar years before a year (from 0) in which no incident was under way, as panels of rivals count them: an incident is
     * under way in the month in which it opened, a war until the month in which it ended.
     */
    public int settledYears(int year) {
        int begin = 12 * year;
        int last = -quiet;
        for (Incident incident : incidents) {
            if (incident.month() <= begin) {
                last = Math.max(last, Math.min(begin, incident.lastMonth(months)));
            }
        }
        return (begin - last) / 12;
    }

    /** Whether a war was under way on the first day of a year (from 0). */
    public boolean warUnderWay(int year) {
        int begin = 12 * year;
        return incidents.stream()
                .anyMatch(incident -> incident.reached(Incident.Rung.WAR)
                        && incident.month() <= begin
                        && incident.lastMonth(months) > begin);
    }

    /** Years since the last incident opened, at the beginning of a year (from 0), whole years, at least 0. */
    public int peaceYears(int year) {
        int begin = 12 * year;
        int last = -quiet;
        for (Incident incident : incidents) {
            if (incident.month() <= begin) {
                last = incident.month();
            }
        }
        return (begin - last) / 12;
    }

    /** Whether an incident that reached a rung opened in a year, moved by {@code side}, or by either where it is negative. */
    public boolean opened(int year, Incident.Rung rung, int side) {
        for (Incident incident : incidents) {
            boolean inYear = (incident.month() - 1) / 12 == year;
            if (inYear && incident.reached(rung) && (side < 0 || incident.mover() == side)) {
                return true;
            }
        }
        return false;
    }
}
