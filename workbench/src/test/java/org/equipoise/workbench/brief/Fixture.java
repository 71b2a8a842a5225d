package org.equipoise.workbench.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.lab.result.Adequacy;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.result.Path;
import org.equipoise.lab.result.PlanDescription;
import org.equipoise.lab.result.Reading;
import org.equipoise.lab.result.Regret;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.result.Spread;
import org.equipoise.lab.result.Summary;
import org.equipoise.lab.result.VarianceSplit;
import org.equipoise.lab.score.Brier;
import org.equipoise.lab.score.Foretold;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.measure.Quantity;
import org.equipoise.workbench.words.Stance;
import org.equipoise.workbench.words.Yardstick;

/** Made-up studies of two made-up clients, NORTH and SOUTH, with arms whose verdicts are known: for tests of words and pages. */
public final class Fixture {

    private static final int YEARS = 5;

    /** What the third question names. */
    public static final List<String> NAMED = List.of("trust.NORTH.PAT", "revenue.PAT", "war.begins", "deaths");

    private Fixture() {}

    /**
     * An arm of the fixture.
     *
     * @param id its id
     * @param label its label
     * @param risk its chance of war within the horizon
     * @param low lower end of the interval of the difference from the baseline
     * @param high upper end
     * @param error Monte Carlo error of the difference
     */
    public record Option(String id, String label, double risk, double low, double high, double error) {}

    /** The first is the baseline; the others are clearly lower, clearly higher, leaning and not to be told apart. */
    public static List<Option> options() {
        return List.of(
                new Option("arm-both", "Arm both alike", 0.20, 0, 0, 0),
                new Option("arm-neither", "Arm neither", 0.13, -0.12, -0.02, 0.004),
                new Option("arm-south", "Arm <South> & no other", 0.31, 0.03, 0.22, 0.005),
                new Option("favour-north", "Seek an advantage for North", 0.17, -0.09, 0.04, 0.004),
                new Option("merchant", "Sell for revenue", 0.201, -0.05, 0.05, 0.004));
    }

    /** A study under conditions. */
    public static Results results(List<Option> options, List<String> conditions) {
        return results(options, conditions, measures());
    }

    /** A study of a question that names its measures. */
    public static Results named(List<Option> options, List<String> keyMeasures) {
        return results(options, List.of(""), measures(), keyMeasures);
    }

    /** A study that starts in a war which history hands over. */
    public static Results inWar(List<Option> options) {
        List<Measure> measures = new ArrayList<>(measures());
        measures.add(
                0,
                new Measure(
                        "war.present.months",
                        "Months until the present war ends",
                        "months",
                        Direction.LESS,
                        Kind.QUANTITY));
        return results(options, List.of(""), measures);
    }

    private static Results results(List<Option> options, List<String> conditions, List<Measure> measures) {
        return results(options, conditions, measures, List.of());
    }

    private static Results results(
            List<Option> options, List<String> conditions, List<Measure> measures, List<String> keyMeasures) {
        List<Arm> arms = new ArrayList<>();
        List<Summary> summaries = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        List<Reading.Cell> weak = new ArrayList<>();
        List<Reading.Cell> strong = new ArrayList<>();
        int c = 0;
        for (String condition : conditions) {
            double scale = 1 - 0.3 * c++;
            Option base = options.get(0);
            for (Option option : options) {
                boolean baseline = option.equals(base);
                String id = conditions.size() > 1 ? option.id() + "@" + condition : option.id();
                String baseId = conditions.size() > 1 ? base.id() + "@" + condition : base.id();
                arms.add(new Arm(id, option.label(), "PAT", condition, baseline));
                double risk = option.risk() * scale;
                double difference = (option.risk() - base.risk()) * scale;
                for (Measure measure : measures) {
                    double share = part(measure);
                    double mean = level(measure) * (share < 0 ? 1 - risk : risk) * Math.abs(share);
                    summaries.add(summary(id, measure, mean, baseline));
                    if (!baseline) {
                        double unit = level(measure) * share;
                        double low = Math.min(option.low() * unit, option.high() * unit) * scale;
                        double high = Math.max(option.low() * unit, option.high() * unit) * scale;
                        Difference d = new Difference(
                                difference * unit,
                                Math.abs(option.error() * unit),
                                new Interval(low, high),
                                0.1,
                                measure.direction() == Direction.NEITHER
                                        ? Optional.empty()
                                        : Optional.of(difference < 0 == share > 0 ? 0.83 : 0.21),
                                0);
                        boolean enough = Math.abs(difference) > 2 * option.error();
                        comparisons.add(new Comparison(
                                id,
                                baseId,
                                measure.id(),
                                d,
                                new Adequacy(Optional.of(1.5), enough, 1500, Optional.of(120L))));
                        double error = Math.abs(option.error() * unit);
                        boolean turns = option.low() < 0 && option.high() > 0;
                        weak.add(cell(id, measure, mean, difference * unit, error, Math.abs(unit), 1));
                        strong.add(cell(id, measure, mean, difference * unit, error, Math.abs(unit), turns ? -1 : 0.5));
                    } else {
                        Reading.Cell cell = new Reading.Cell(
                                id, measure.id(), mean, 0.003, new Interval(mean / 2, mean * 1.6), Optional.empty());
                        weak.add(cell);
                        strong.add(cell);
                    }
                }
                paths.add(path(id, "war.risk", month -> risk * (1 - Math.pow(1 - month / (12.0 * YEARS), 1.4)), 0.4));
                paths.add(path(id, "stock.NORTH", month -> 900 + 4 * month, 0.3));
                paths.add(path(id, "stock.SOUTH", month -> 1400 + 12 * month, 0.4));
            }
        }
        PlanDescription plan = new PlanDescription(
                "1-arming",
                "two-rivals",
                "0123456789abcdef0123456789abcdef",
                "0.1.0",
                1,
                "2010-01",
                12 * YEARS,
                500,
                40,
                (long) arms.size() * 500 * 40,
                61,
                Map.of(),
                List.of("silence.reading"),
                keyMeasures);
        return new Results(
                plan,
                arms,
                measures,
                List.of(
                        new Quantity("war.risk", "Chance that a war has begun", "probability"),
                        new Quantity("stock.NORTH", "Arms of North", "TIV m"),
                        new Quantity("stock.SOUTH", "Arms of South", "TIV m")),
                summaries,
                comparisons,
                List.of(
                        new Reading("silence.reading", "weakness", 260, weak),
                        new Reading("silence.reading", "consent", 240, strong)),
                paths);
    }

    /** The answer to a question that names measures, paths and dates. */
    public static Material.Answer standing(boolean quick) {
        return new Material.Answer(
                "3-standing",
                "How does the patron fare?",
                "Patronia",
                Map.of(),
                Stance.UNKNOWN,
                "",
                named(options(), NAMED),
                List.of("stock.SOUTH", "war.risk", "no-such-quantity"),
                List.of(YearMonth.of(2010, 6), YearMonth.of(2012, 1), YearMonth.of(2030, 1)),
                quick);
    }

    /** A brief on three questions. */
    public static Material material(Yardstick yardstick) {
        return new Material(
                "two-rivals",
                "abc",
                "A patron between North and South",
                yardstick,
                List.of(
                        new Material.Answer(
                                "1-arming",
                                "Does arming both rivals lower or raise the chance of war?",
                                "Patronia",
                                Map.of("open", "with third suppliers", "closed", "without third suppliers"),
                                Stance.UNKNOWN,
                                "",
                                results(options(), List.of("open", "closed")),
                                List.of(),
                                List.of(),
                                false),
                        new Material.Answer(
                                "2-words",
                                "What should the patron say when <script>alert(1)</script> its weapons are misused?",
                                "Patronia",
                                Map.of(),
                                Stance.UNKNOWN,
                                "Facts known by 2010-06 are used.",
                                results(options().subList(0, 3), List.of("")),
                                List.of(),
                                List.of(),
                                false),
                        standing(false)),
                List.of(
                        new Material.Tally("Facts", "sourced", 120),
                        new Material.Tally("Facts", "disputed", 14),
                        new Material.Tally("Facts", "recalled", 9),
                        new Material.Tally("Parameters", "sourced", 30),
                        new Material.Tally("Parameters", "assumed", 31)),
                List.of(
                        new Material.Assumption(
                                "silence.reading",
                                "how silence is read",
                                "weakness, squeeze or consent, even",
                                "S1, S2",
                                false,
                                true),
                        new Material.Assumption(
                                "choice.precision",
                                "how surely the better option is taken",
                                "log-normal, median 9, σ 0.35",
                                "calibrated",
                                false,
                                false),
                        new Material.Assumption(
                                "audience.cost",
                                "price of backing down",
                                "even between 0 and 0.1",
                                "assumption",
                                true,
                                false)),
                List.of("Price of Patronia’s arms: not published."),
                List.of(new Material.Hypothesis(
                        "silence.reading", "how silence is read", "weakness 52% or consent 48%", "S1, S2")),
                List.of(
                        new Material.Source(
                                "S1",
                                "A paper & its <title>",
                                "leans North",
                                "C3",
                                Optional.of("https://example.org/a?b=1&c=2")),
                        new Material.Source(
                                "S2", "Another paper", "leans South", "", Optional.of("javascript:alert(1)"))),
                List.of(
                        new Material.Claim(
                                "C1",
                                "Silence is cheap",
                                "A. Author",
                                "S1",
                                "leans North",
                                "patron signalling",
                                "option",
                                List.of("C3"),
                                List.of("C2"),
                                "supported",
                                List.of("hypothesis silence.reading")),
                        new Material.Claim(
                                "C2",
                                "Silence costs standing",
                                "B. Author",
                                "S2",
                                "leans South",
                                "patron signalling",
                                "causal",
                                List.of(),
                                List.of("C1"),
                                "",
                                List.of("not modelled: too vague")),
                        new Material.Claim(
                                "C3",
                                "Arms keep the peace",
                                "C. Author",
                                "S1",
                                "leans North",
                                "balance",
                                "causal",
                                List.of(),
                                List.of(),
                                "",
                                List.of())),
                new Foretold(List.of(), Brier.NONE, Brier.NONE, Brier.NONE),
                Optional.empty(),
                List.of("Upland / Highland"),
                List.of(new Material.Part("arms-stocks", "Arms arrive and wear out.", "X ← (1 − δ) X + due", "none")),
                List.of("Which settlement could hold."),
                "./equipoise brief two-rivals --seed 1",
                "0.1.0");
    }

    /** Measures such as the engine offers. */
    public static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.add(
                new Measure("war.begins", "War within the horizon", "probability", Direction.LESS, Kind.PROBABILITY));
        for (int y = 1; y <= YEARS; y++) {
            measures.add(new Measure(
                    "war.risk.y" + y, "Chance of war by year " + y, "probability", Direction.LESS, Kind.PROBABILITY));
            measures.add(
                    new Measure("war.by.y" + y, "War by year " + y, "probability", Direction.LESS, Kind.PROBABILITY));
        }
        measures.add(new Measure("war.free.months", "Months free of war", "months", Direction.MORE, Kind.QUANTITY));
        measures.add(new Measure("disputes", "Disputes", "1", Direction.LESS, Kind.QUANTITY));
        measures.add(new Measure("deaths", "Deaths, all sides", "persons", Direction.LESS, Kind.QUANTITY));
        measures.add(new Measure("deaths.NORTH", "Deaths, North", "1", Direction.LESS, Kind.QUANTITY));
        measures.add(new Measure("deaths.SOUTH", "Deaths, South", "1", Direction.LESS, Kind.QUANTITY));
        measures.add(new Measure("displaced", "Displaced, all sides", "thousand", Direction.LESS, Kind.QUANTITY));
        measures.add(new Measure("displaced.NORTH", "Displaced, North", "thousand", Direction.LESS, Kind.QUANTITY));
        measures.add(new Measure("displaced.SOUTH", "Displaced, South", "thousand", Direction.LESS, Kind.QUANTITY));
        measures.add(new Measure("share.NORTH", "Land held by North", "share", Direction.NEITHER, Kind.QUANTITY));
        measures.add(new Measure(
                "trust.NORTH.PAT",
                "North’s belief that Patronia helps",
                "probability",
                Direction.NEITHER,
                Kind.QUANTITY));
        measures.add(new Measure(
                "dependence.NORTH.PAT", "Patronia’s share of North’s arms", "share", Direction.NEITHER, Kind.QUANTITY));
        measures.add(new Measure("revenue.PAT", "Revenue of Patronia", "TIV m", Direction.NEITHER, Kind.QUANTITY));
        return measures;
    }

    private static Summary summary(String arm, Measure measure, double mean, boolean baseline) {
        boolean rare = measure.id().startsWith("deaths") || measure.id().startsWith("displaced");
        Spread spread = rare
                ? new Spread(0, 0, 0, mean, mean * 9)
                : new Spread(mean * 0.5, mean * 0.8, mean * 0.98, mean * 1.2, mean * 1.7);
        boolean probability = measure.kind() == Kind.PROBABILITY;
        return new Summary(
                arm,
                measure.id(),
                20_000,
                mean,
                mean * 0.01,
                spread,
                new Interval(mean * 0.4, mean * 1.8),
                probability ? Optional.of(new Interval(mean * 0.98, mean * 1.02)) : Optional.empty(),
                measure.direction() == Direction.NEITHER
                        ? Optional.empty()
                        : Optional.of(new Regret(mean * 0.1, mean * 0.3, mean)),
                Optional.of(new VarianceSplit(
                        mean * mean,
                        0.22,
                        0.78,
                        List.of(new VarianceSplit.Share("silence.reading", baseline ? 0.05 : 0.01)))));
    }

    private static Reading.Cell cell(
            String arm, Measure measure, double mean, double difference, double error, double unit, double factor) {
        double d = difference * factor;
        return new Reading.Cell(
                arm,
                measure.id(),
                mean - difference + d,
                error,
                new Interval(mean / 2, mean * 1.6),
                Optional.of(new Difference(
                        d,
                        error,
                        new Interval(d - 0.03 * unit, d + 0.03 * unit),
                        0.1,
                        Optional.of(d < 0 ? 0.9 : 0.1),
                        0)));
    }

    private static Path path(String arm, String quantity, java.util.function.DoubleUnaryOperator mean, double spread) {
        List<List<Double>> lines = new ArrayList<>();
        for (double k : new double[] {0, -1, -0.4, -0.05, 0.4, 1.2}) {
            List<Double> line = new ArrayList<>();
            for (int month = 1; month <= 12 * YEARS; month++) {
                double m = mean.applyAsDouble(month);
                line.add(Math.max(0, m * (1 + k * spread * Math.sqrt(month / (12.0 * YEARS)))));
            }
            lines.add(line);
        }
        return new Path(
                arm, quantity, lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4), lines.get(5));
    }

    /** Share of the chance of war that a measure moves with; below 0 where it falls as war becomes likelier. */
    private static double part(Measure measure) {
        if (measure.id().matches("war\\.(risk|by)\\.y\\d+")) {
            int year = Integer.parseInt(measure.id().substring(measure.id().lastIndexOf('y') + 1));
            return 1 - Math.pow(1 - year / (double) YEARS, 1.4);
        }
        return measure.id().startsWith("deaths")
                        || measure.id().startsWith("displaced")
                        || measure.id().startsWith("war.begins")
                ? 1
                : -1;
    }

    private static double level(Measure measure) {
        if (measure.kind() == Kind.PROBABILITY) {
            return 1;
        }
        return switch (measure.unit()) {
            case "months" -> 60;
            case "thousand" -> 140;
            case "TIV m" -> 1800;
            case "share", "probability" -> 0.8;
            default -> measure.id().startsWith("deaths") ? 6400 : 2;
        };
    }
}
