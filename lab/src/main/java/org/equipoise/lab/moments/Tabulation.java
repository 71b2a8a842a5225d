package org.equipoise.lab.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.games.Elementary;
import org.equipoise.lab.regression.Fit;
import org.equipoise.lab.regression.Logistic;

/** Computes the moments of histories, in their order; what the histories do not tell is NaN and says why. */
final class Tabulation {

    /** Floor of stocks in TIV million, as in the regressions on data. */
    private static final double FLOOR = 25;

    /** Groups of futures that are left out in turn. */
    private static final int GROUPS = 20;

    private final List<List<History>> futures;
    private final int first;
    private final List<Moment> list = new ArrayList<>();
    private final boolean timedDead;
    private final boolean arms;
    private final boolean imports;

    /** Moments of histories from a year on, counted from 0. */
    Tabulation(List<List<History>> futures, int first) {
        this.futures = futures;
        this.first = first;
        timedDead = all().stream()
                .flatMap(history -> history.incidents().stream())
                .anyMatch(incident -> incident.rung() == Incident.Rung.FATAL);
        arms = all().stream().allMatch(history -> history.arms().length == 2);
        imports = all().stream().allMatch(history -> history.imports().length == 2);
    }

    private List<History> all() {
        return futures.stream().flatMap(List::stream).toList();
    }

    Moments moments() {
        rates();
        conditional();
        peaceSlopes();
        auxiliary(Incident.Rung.FORCE, "force", true, .149, .059, .121, .043, -.045, .057, -.013, .039);
        auxiliary(Incident.Rung.FATAL, "fatal", timedDead, .233, .057, .125, .042, .027, .082, .002, .046);
        survival();
        endings();
        return new Moments(
                first,
                futures.size(),
                all().size(),
                all().stream().mapToLong(this::years).sum(),
                count(Incident.Rung.DISPUTE),
                count(Incident.Rung.WAR),
                list);
    }

    private long count(Incident.Rung rung) {
        long count = 0;
        for (History history : all()) {
            count += count(history, rung);
        }
        return count;
    }

    /** Years that are counted. */
    private int years(History history) {
        return history.years() - first;
    }

    /** Incidents that reached a rung in the months that are counted. */
    private long count(History history, Incident.Rung rung) {
        return history.incidents().stream()
                .filter(incident -> incident.month() > 12 * first && incident.reached(rung))
                .count();
    }

    private void rates() {
        String note = "share of rival-years in which one opened";
        rate("rate.dispute", "Disputes a rival-year", Incident.Rung.DISPUTE, .184, .009, note);
        rate("rate.force", "Disputes with force a rival-year", Incident.Rung.FORCE, .146, .008, note);
        if (timedDead) {
            rate("rate.fatal", "Disputes with dead a rival-year", Incident.Rung.FATAL, .080, .006, note);
        } else {
            ratio(
                    "rate.fatal",
                    "Disputes with dead a rival-year",
                    .080,
                    .006,
                    "number a rival-year",
                    history -> history.outcome("fatal"),
                    History::years);
        }
        rate("rate.war", "Wars a rival-year", Incident.Rung.WAR, .0139, .0027, note);
    }

    private void rate(String id, String label, Incident.Rung rung, double data, double error, String note) {
        ratio(
                id,
                label,
                data,
                error,
                note,
                history -> {
                    int years = 0;
                    for (int year = first; year < history.years(); year++) {
                        years += history.opened(year, rung, -1) ? 1 : 0;
                    }
                    return years;
                },
                this::years);
    }

    private void conditional() {
        ratio(
                "fatal.given-dispute",
                "P(dead | dispute)",
                .42,
                .024,
                "",
                history -> timedDead ? count(history, Incident.Rung.FATAL) : history.outcome("fatal"),
                this::disputes);
        ratio(
                "war.given-dispute",
                "P(war | dispute)",
                .072,
                .013,
                "",
                history -> count(history, Incident.Rung.WAR),
                this::disputes);
    }

    private double disputes(History history) {
        return count(history, Incident.Rung.DISPUTE);
    }

    private void ratio(
            String id, String label, double data, double dataError, String note, Count count, Count exposure) {
        Ratio ratio = new Ratio();
        for (List<History> future : futures) {
            double counts = 0;
            double exposures = 0;
            for (History history : future) {
                counts += count.of(history);
                exposures += exposure.of(history);
            }
            ratio.add(counts, exposures);
        }
        list.add(Moment.of(id, label, ratio.value(), ratio.error(), data, dataError, note));
    }

    private void peaceSlopes() {
        slope("slope.dispute", "Slope of dispute on ln(1 + peace years)", Incident.Rung.DISPUTE, -.66, .05);
        slope("slope.war", "Slope of war on ln(1 + peace years)", Incident.Rung.WAR, -.86, .21);
    }

    private void slope(String id, String label, Incident.Rung rung, double data, double dataError) {
        Logistic logistic = new Logistic(2);
        for (int f = 0; f < futures.size(); f++) {
            for (History history : futures.get(f)) {
                for (int year = first; year < history.years(); year++) {
                    double peace = Elementary.log(1.0 + history.peaceYears(year));
                    logistic.add(new double[] {1, peace}, history.opened(year, rung, -1), f);
                }
            }
        }
        Fit fit = logistic.fit();
        list.add(Moment.of(
                id, label, fit.coefficients()[1], fit.errors()[1], data, dataError, "years since the last dispute"));
    }

    /** Directed rival-years: does a side's own arming go with its use of force? */
    private void auxiliary(Incident.Rung rung, String name, boolean observed, double... data) {
        int columns = imports ? 6 : 4;
        Logistic logistic = new Logistic(columns);
        for (int f = 0; f < futures.size() && observed && arms; f++) {
            for (History history : futures.get(f)) {
                for (int year = Math.max(3, first); year < history.years(); year++) {
                    for (int side = 0; side < 2; side++) {
                        logistic.add(row(history, year, side, columns), history.opened(year, rung, side), f);
                    }
                }
            }
        }
        Fit fit = logistic.fit();
        String note = !observed || !arms
                ? "not observed: the engine does not tell the month"
                : "directed rival-years from the fourth on" + (imports ? "" : "; without deliveries");
        String[] ids = {"lr", "lF", "abs-lr", "lF-target"};
        String[] labels = {
            "ln ratio of arms", "own deliveries, 3 years", "imbalance of arms", "rival's deliveries, 3 years"
        };
        int[] at = {1, 4, 2, 5};
        for (int c = 0; c < 4; c++) {
            boolean has = at[c] < columns;
            list.add(Moment.of(
                    "logit." + name + "." + ids[c],
                    "Slope of " + name + " on " + labels[c],
                    has ? fit.coefficients()[at[c]] : Double.NaN,
                    has ? fit.errors()[at[c]] : Double.NaN,
                    data[2 * c],
                    data[2 * c + 1],
                    has ? note : "not observed: no monthly deliveries"));
        }
    }

    private double[] row(History history, int year, int side, int columns) {
        int before = 12 * year - 1;
        double own = history.arms()[side][before];
        double other = history.arms()[1 - side][before];
        double lr = Elementary.log((own + FLOOR) / (other + FLOOR));
        double peace = Elementary.log(1.0 + history.peaceYears(year));
        double[] row = new double[columns];
        row[0] = 1;
        row[1] = lr;
        row[2] = Math.abs(lr);
        row[3] = peace;
        if (columns > 4) {
            row[4] = flow(history.imports()[side], before);
            row[5] = flow(history.imports()[1 - side], before);
        }
        return row;
    }

    private static double flow(double[] imports, int month) {
        return Elementary.log(1 + imports[month] - (month >= 36 ? imports[month - 36] : 0));
    }

    private void survival() {
        double[] data = timedDead ? new double[] {.85, .62, .47} : new double[] {Double.NaN, Double.NaN, .83};
        double[] years = {1, 5, 10};
        Incident.Rung rung = timedDead ? Incident.Rung.FATAL : Incident.Rung.WAR;
        for (int i = 0; i < 3; i++) {
            double at = years[i];
            double[] estimate = jackknife(histories -> peace(histories, rung).beyond(at));
            list.add(Moment.of(
                    "peace." + (int) at,
                    "Peace after war lasts " + (int) at + (at == 1 ? " year" : " years"),
                    estimate[0],
                    estimate[1],
                    data[i],
                    0,
                    timedDead
                            ? "to the next dispute with dead"
                            : "to the next war: the month of dead is not observed"));
        }
    }

    private Survival peace(List<History> histories, Incident.Rung rung) {
        Survival survival = new Survival();
        for (History history : histories) {
            List<Incident> incidents = history.incidents();
            for (int i = 0; i < incidents.size(); i++) {
                int end = incidents.get(i).warEnds();
                if (end == 0 || incidents.get(i).month() <= 12 * first) {
                    continue;
                }
                int next = i + 1;
                while (next < incidents.size() && !incidents.get(next).reached(rung)) {
                    next++;
                }
                boolean ended = next < incidents.size();
                survival.add(((ended ? incidents.get(next).month() : history.months()) - end) / 12.0, ended);
            }
        }
        return survival;
    }

    private void endings() {
        ratio(
                "war.initiator-wins",
                "Decided wars that the attacker wins",
                .80,
                .06,
                "fronts at their end, whole runs",
                history -> history.outcome("wars.won-by-attacker"),
                history -> history.outcome("wars.won-by-attacker") + history.outcome("wars.won-by-victim"));
        ratio(
                "leader.exit",
                "Changes of leader a year and side",
                .20,
                0,
                "whole runs",
                Tabulation::exits,
                history -> 2.0 * history.years());
        double[] sizes = all().stream()
                .filter(history -> wars(history) == 1)
                .mapToDouble(Tabulation::deaths)
                .toArray();
        PowerLaw tail = PowerLaw.fit(sizes);
        list.add(Moment.of(
                "war.size-tail",
                "Exponent of the tail of war sizes",
                tail.alpha(),
                tail.error(),
                1.53,
                .07,
                "whole runs with one war; tail from " + Math.round(tail.from()) + " dead, " + tail.tail() + " wars"));
        double[] median = jackknife(this::medianDuration);
        list.add(Moment.of(
                "war.months",
                "Median duration of a war, months",
                median[0],
                median[1],
                8,
                0,
                "data 4 to 12 months; wars that ended"));
    }

    private static double exits(History history) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : new TreeMap<>(history.outcomes()).entrySet()) {
            sum += entry.getKey().startsWith("exits.") ? entry.getValue() : 0;
        }
        return sum;
    }

    private static double deaths(History history) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : new TreeMap<>(history.outcomes()).entrySet()) {
            sum += entry.getKey().startsWith("deaths.") ? entry.getValue() : 0;
        }
        return sum;
    }

    private static long wars(History history) {
        return history.incidents().stream()
                .filter(i -> i.reached(Incident.Rung.WAR))
                .count();
    }

    private double medianDuration(List<History> histories) {
        double[] months = histories.stream()
                .flatMap(history -> history.incidents().stream())
                .filter(incident -> incident.warEnds() > 0 && incident.month() > 12 * first)
                .mapToDouble(incident -> incident.warEnds() - incident.month() + 1)
                .sorted()
                .toArray();
        int n = months.length;
        return n == 0 ? Double.NaN : 0.5 * (months[(n - 1) / 2] + months[n / 2]);
    }

    /** Estimate and its standard error by leaving out a twentieth of the futures at a time. */
    private double[] jackknife(Estimate estimate) {
        double all = estimate.of(all());
        int groups = Math.min(GROUPS, futures.size());
        double[] parts = new double[groups];
        for (int g = 0; g < groups; g++) {
            List<History> rest = new ArrayList<>();
            for (int f = 0; f < futures.size(); f++) {
                if (f % groups != g) {
                    rest.addAll(futures.get(f));
                }
            }
            parts[g] = estimate.of(rest);
        }
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        double mean = sum / groups;
        double squares = 0;
        for (double part : parts) {
            squares += (part - mean) * (part - mean);
        }
        return new double[] {all, Math.sqrt(squares * (groups - 1) / groups)};
    }

    @FunctionalInterface
    private interface Count {
        double of(History history);
    }

    @FunctionalInterface
    private interface Estimate {
        double of(List<History> histories);
    }
}
