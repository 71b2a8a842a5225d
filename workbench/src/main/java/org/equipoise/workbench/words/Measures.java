package org.equipoise.workbench.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.lab.result.PlanDescription;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;

/**
 * The order in which a study's measures are told: war first, then deaths and displacement by side, then what else the question is
 * about. It goes by the first word of a measure's id and takes whatever the engine offers.
 */
public final class Measures {

    /** Family of measures -> heading, in the order of tables. A family that is not listed comes under the last heading. */
    private static final Map<String, String> HEADINGS = headings();

    private static final String REST = "Also measured";

    private static final Pattern BY_YEAR = Pattern.compile("(war\\.(?:risk|by))\\.y(\\d+)");

    /** Years that a table shows; the last year of the horizon always is. */
    private static final List<Integer> YEARS = List.of(1, 2, 3, 5, 10, 15, 20, 30);

    /** Measures of the chance of war that a table shows by year, or not at all. */
    private static final List<String> CHANCES = List.of("war.begins", "war.risk");

    /** How long a war lasts on that was under way when play began; only studies that start in a war measure it. */
    static final String PRESENT = "war.present.months";

    private final Results results;
    private final List<Measure> riskByYear;
    private final Optional<Measure> risk;
    private final List<Measure> named;

    /** The measures of a study. */
    public Measures(Results results) {
        this.results = results;
        riskByYear = riskByYear(results);
        risk = risk(results, riskByYear);
        named = named(results, risk);
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("war", "War");
        headings.put("deaths", "Deaths and displacement by side");
        headings.put("displaced", "Deaths and displacement by side");
        headings.put("share", "Control of the disputed land");
        headings.put("trust", "What clients believe of patrons");
        headings.put("dependence", "Arms");
        headings.put("imports", "Arms");
        headings.put("stock", "Arms");
        headings.put("revenue", "Revenue");
        headings.put("disputes", "Violence short of war");
        headings.put("force", "Violence short of war");
        headings.put("fatal", "Violence short of war");
        headings.put("opinion", "Opinion and leaders");
        headings.put("exits", "Opinion and leaders");
        return java.util.Collections.unmodifiableMap(headings);
    }

    /** A heading and the measures below it. */
    public record Group(String heading, List<Measure> measures) {
        public Group {
            measures = List.copyOf(measures);
        }
    }

    /** The measures of a table under their headings: one chance of war by year, and only round years. */
    public List<Group> groups() {
        Map<String, List<Measure>> byHeading = new LinkedHashMap<>();
        HEADINGS.values().forEach(heading -> byHeading.put(heading, new ArrayList<>()));
        byHeading.put(REST, new ArrayList<>());
        List<Measure> risk = riskByYear();
        byHeading.getOrDefault("War", new ArrayList<>()).addAll(shown(risk));
        for (Measure measure : results.measures()) {
            if (!BY_YEAR.matcher(measure.id()).matches() && !CHANCES.contains(measure.id())) {
                String heading = HEADINGS.getOrDefault(family(measure), REST);
                byHeading.computeIfAbsent(heading, h -> new ArrayList<>()).add(measure);
            }
        }
        risk().filter(whole -> !risk.contains(whole)).ifPresent(whole -> byHeading
                .computeIfAbsent("War", heading -> new ArrayList<>())
                .add(
                        Math.min(
                                shown(risk).size(),
                                byHeading.getOrDefault("War", List.of()).size()),
                        whole));
        return byHeading.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Cumulative chance of a war by the end of each year, from the estimate of low noise where there is one. */
    public List<Measure> riskByYear() {
        return riskByYear;
    }

    private static List<Measure> riskByYear(Results results) {
        for (String kind : List.of("war.risk", "war.by")) {
            TreeMap<Integer, Measure> years = new TreeMap<>();
            for (Measure measure : results.measures()) {
                Matcher matcher = BY_YEAR.matcher(measure.id());
                if (matcher.matches() && matcher.group(1).equals(kind)) {
                    years.put(Integer.parseInt(matcher.group(2)), measure);
                }
            }
            if (!years.isEmpty()) {
                return List.copyOf(years.values());
            }
        }
        return List.of();
    }

    /** The chance of war within the whole horizon, the first thing a brief speaks of. */
    public Optional<Measure> risk() {
        return risk;
    }

    private static Optional<Measure> risk(Results results, List<Measure> years) {
        Optional<Measure> last = years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
        boolean wholeYears = results.plan().months() % 12 == 0;
        return (wholeYears ? last : Optional.<Measure>empty())
                .or(() -> find(results, "war.risk"))
                .or(() -> find(results, "war.begins"))
                .or(() -> last);
    }

    /** Whether history is replayed into a war that is still fought when play begins: then “a war” means a new one, after it. */
    public boolean inWar() {
        return find(PRESENT).isPresent();
    }

    /** A word for the war whose chance is told: {@code war}, or {@code new war} where one is under way. */
    public String war() {
        return inWar() ? "new war" : "war";
    }

    /**
     * What a brief speaks of first: the first measure that the question names; where it names none the chance of war, or, in a war under
     * way, its dead.
     */
    public Optional<Measure> chief() {
        List<Measure> named = named();
        if (!named.isEmpty()) {
            return Optional.of(named.get(0));
        }
        return inWar() ? find("deaths").or(() -> find(PRESENT)) : risk();
    }

    /**
     * The measures that the question names, in its order; empty where it names none. Whether a war begins is told by the estimate of low
     * noise, which has the same mean.
     */
    public List<Measure> named() {
        return named;
    }

    private static List<Measure> named(Results results, Optional<Measure> risk) {
        return results.plan().keyMeasures().stream()
                .flatMap(id -> (id.equals("war.begins") || id.equals("war.risk") ? risk : find(results, id)).stream())
                .distinct()
                .toList();
    }

    /** The measures of the question's table: those that it names and, where it leaves them out, deaths and displacement by side. */
    public List<Measure> leading() {
        List<Measure> leading = new ArrayList<>(named());
        if (!leading.isEmpty()) {
            toll().stream().filter(measure -> !leading.contains(measure)).forEach(leading::add);
        }
        return List.copyOf(leading);
    }

    /** Whether the chief measure is the chance of war. */
    public boolean chiefIsRisk() {
        return chief().isPresent() && chief().equals(risk());
    }

    /** The chief of some measures that were not yet run, over a number of months. */
    public static Optional<Measure> chief(List<Measure> measures, int months) {
        PlanDescription plan =
                new PlanDescription("", "", "", "", 0, "", months, 0, 0, 0, 0, Map.of(), List.of(), List.of());
        return new Measures(
                        new Results(plan, List.of(), measures, List.of(), List.of(), List.of(), List.of(), List.of()))
                .chief();
    }

    /** Words for {@link #chief()} in a sentence. */
    public String chiefWords() {
        return chief().isEmpty() || chiefIsRisk()
                ? "the chance of a " + war()
                : chief().get().id().equals("deaths")
                        ? "the number of dead"
                        : "“" + chief().get().label() + "”";
    }

    /** Whether a measure tells when something happened, by the number of the month of play with 0 for never, and not how long it took. */
    public static boolean isDate(Measure measure) {
        return measure.unit().equals("month");
    }

    /** The unit in which a measure is printed. */
    public static String unit(Measure measure) {
        return measure.kind() == Measure.Kind.PROBABILITY ? "probability" : measure.unit();
    }

    /** Deaths on all sides together, then deaths and displacement by side. */
    public List<Measure> toll() {
        return results.measures().stream()
                .filter(measure -> List.of("deaths", "displaced").contains(family(measure)))
                .filter(measure -> !measure.id().equals("displaced"))
                .toList();
    }

    /** How long war lasts: the present one, and all together. */
    public List<Measure> duration() {
        List<Measure> duration = new ArrayList<>();
        find(PRESENT).ifPresent(duration::add);
        find("war.months").ifPresent(duration::add);
        return duration;
    }

    /**
     * What differences are told of first: the chance of war over the whole horizon, time to war, and the toll; in a war under way how
     * long it lasts and its toll before the chance of another.
     */
    public List<Measure> comparedFirst() {
        List<Measure> compared = new ArrayList<>();
        if (inWar()) {
            compared.addAll(duration());
            compared.addAll(toll());
            risk().ifPresent(compared::add);
        } else {
            risk().ifPresent(compared::add);
            find("war.free.months").ifPresent(compared::add);
            compared.addAll(toll());
        }
        return compared;
    }

    /** What else an option changes for the patron who chooses: land, beliefs about it, its share of arms, its revenue. */
    public List<Measure> standing() {
        String patron = results.arms().isEmpty() ? "" : results.arms().get(0).of();
        List<Measure> first = new ArrayList<>(comparedFirst());
        first.addAll(leading());
        List<Measure> standing = new ArrayList<>();
        for (Group group : groups()) {
            for (Measure measure : group.measures()) {
                boolean own = List.of("trust", "dependence", "revenue").contains(family(measure))
                        && measure.id().endsWith("." + patron);
                boolean wanted = family(measure).equals("share") || own;
                if (wanted && !BY_YEAR.matcher(measure.id()).matches() && !first.contains(measure)) {
                    standing.add(measure);
                }
            }
        }
        return standing;
    }

    /** A measure by its id. */
    public Optional<Measure> find(String id) {
        return find(results, id);
    }

    private static Optional<Measure> find(Results results, String id) {
        return results.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    private static List<Measure> shown(List<Measure> years) {
        List<Measure> shown = new ArrayList<>();
        for (int y = 0; y < years.size(); y++) {
            if (YEARS.contains(y + 1) || y == years.size() - 1) {
                shown.add(years.get(y));
            }
        }
        return shown;
    }

    private static String family(Measure measure) {
        int dot = measure.id().indexOf('.');
        return dot < 0 ? measure.id() : measure.id().substring(0, dot);
    }
}
