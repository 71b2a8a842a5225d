package org.equipoise.workbench.central;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.data.Series;
import org.equipoise.data.panel.PanelSource;
import org.equipoise.lab.central.CentralStudy;
import org.equipoise.lab.central.Contrast;
import org.equipoise.lab.central.Contrasts;
import org.equipoise.lab.central.Estimate;
import org.equipoise.lab.central.Estimator;
import org.equipoise.lab.central.Finding;
import org.equipoise.lab.central.Outcome;
import org.equipoise.lab.central.Variant;
import org.equipoise.lab.central.VintageCheck;
import org.equipoise.workbench.words.Figures;

/**
 * The page on the central question as Markdown.
 *
 * @param command what writes it, as it is typed
 * @param findings what the record says
 * @param few suppliers with too few cases
 * @param vintage another edition of the register, if there is one
 * @param model what the model implies
 * @param sources files behind it
 */
public record CentralPage(
        String command,
        List<Finding> findings,
        List<Contrasts.Few> few,
        Optional<VintageCheck> vintage,
        ModelSection model,
        List<PanelSource> sources) {

    public CentralPage {
        findings = List.copyOf(findings);
        few = List.copyOf(few);
        sources = List.copyOf(sources);
    }

    /** The text of the page. */
    public String text() {
        StringBuilder text = new StringBuilder();
        BottomLine bottom = new BottomLine(findings);
        text.append("# Do rivals that one supplier arms fight less?\n\n")
                .append("This page is written by one command, words and numbers; nothing in it is by hand:\n\n    ")
                .append(command)
                .append("\n\n## Bottom line\n\n")
                .append(bottom.record())
                .append(bottom.strength())
                .append(model.sentence())
                .append("\n\n");
        text.append(contrasts());
        text.append(fragility());
        text.append(VintageSection.text(vintage, register()));
        text.append(model.text());
        text.append(limits());
        text.append(files());
        return text.toString();
    }

    private String contrasts() {
        StringBuilder text = new StringBuilder("## Contrasts, 1955–2010\n\n");
        text.append(
                        "Rows are side-years: one side of a pair of rivals, neither a major power, in one year. A case is a dispute that the"
                                + " side began. Odds ratios are from logits with the controls of the literature (ln ratio of imported arms and its size,"
                                + " deliveries of three years to own and target, ln ratio of capabilities, land at stake, years of peace), errors by pair;"
                                + " below 1 means fewer cases. The change is the mean over the rows of the contrast, in cases per 1,000 rival-years."
                                + " Ranges are 90 % intervals. An estimate needs ")
                .append(Estimator.FEWEST_EVENTS)
                .append(" cases and ")
                .append(Estimator.FEWEST_PAIRS)
                .append(" pairs on either side; a supplier is asked about with ")
                .append(Contrasts.FEWEST_ROWS)
                .append(" side-years on either side, whatever happened in them.\n\n");
        for (Outcome outcome : Outcome.values()) {
            text.append("### ").append(words(outcome)).append("\n\n");
            List<List<String>> rows = new ArrayList<>();
            for (Finding finding : of(outcome)) {
                List<String> row = new ArrayList<>(main(finding));
                row.add(Verdicts.brief(finding.answer()));
                rows.add(row);
            }
            text.append(Cells.table(
                    List.of(
                            "Contrast",
                            "compared with",
                            "odds ratio",
                            "change per 1,000 a year",
                            "cases",
                            "cases compared with",
                            "conflict"),
                    rows));
        }
        text.append(late()).append(tooFew());
        text.append(
                "**Mismatch with the status quo** cannot be had: no file here says which share of what is disputed each side holds,"
                        + " so whether power fits possession, the balance that theory asks for, is not tested.\n\n");
        return text.toString();
    }

    private static List<String> main(Finding finding) {
        Estimate main = finding.main();
        return List.of(
                finding.contrast().label(),
                finding.contrast().reference(),
                main.known() ? Cells.estimate(main) : main.why().orElse(Figures.NONE),
                Cells.perThousand(main),
                Cells.cell(main.exposed()),
                Cells.cell(main.reference()));
    }

    /** The main estimate's row up to what may be said, for tests. */
    static String mainRow(Finding finding) {
        return "| " + String.join(" | ", main(finding)) + " |";
    }

    private List<Finding> of(Outcome outcome) {
        return findings.stream().filter(one -> one.outcome() == outcome).toList();
    }

    String late() {
        List<List<String>> rows = new ArrayList<>();
        for (Finding force : of(Outcome.FORCE)) {
            List<String> row = new ArrayList<>(List.of(force.contrast().label()));
            for (Outcome outcome : Outcome.values()) {
                row.add(of(outcome).stream()
                        .filter(one ->
                                one.contrast().id().equals(force.contrast().id()))
                        .findFirst()
                        .flatMap(one -> one.tried().stream()
                                .filter(other -> other.variant().id().equals(Variant.LATE.id()))
                                .findFirst())
                        .map(late -> Cells.estimate(late.estimate()))
                        .orElse(Figures.NONE));
            }
            rows.add(row);
        }
        return "### The same for 1990–2010\n\n" + Cells.table(List.of("Contrast", "force", "fatal", "war"), rows);
    }

    String tooFew() {
        List<String> parts = new ArrayList<>();
        for (Contrast.Family family : List.of(Contrast.Family.ARMS_BOTH, Contrast.Family.COMMON_TOP)) {
            List<String> names = few.stream()
                    .filter(one -> one.family() == family)
                    .map(one -> one.name() + " (" + one.rows() + ", " + one.pairs() + ")")
                    .toList();
            if (!names.isEmpty()) {
                parts.add((family == Contrast.Family.ARMS_BOTH ? "armed both: " : "top supplier of both: ")
                        + String.join(", ", names));
            }
        }
        return parts.isEmpty()
                ? ""
                : "Not asked about, for fewer than " + Contrasts.FEWEST_ROWS + " side-years or "
                        + Estimator.FEWEST_PAIRS
                        + " pairs on either side, whatever happened in them (side-years asked about, pairs): "
                        + String.join("; ", parts) + ".\n\n";
    }

    private String fragility() {
        StringBuilder text = new StringBuilder("## Does it hold?\n\n");
        text.append(
                        "The verdict counts variants that ask the same question and have an estimate. *Hangs on* names pairs of rivals without"
                                + " which the main estimate loses its certainty or gains it; only the up to ")
                .append(CentralStudy.PAIRS)
                .append(
                        " pairs with most side-years of the kind asked about are left out, one at a time, and no others."
                                + " *Less* or *more* without *fragile* means: ")
                .append(Finding.RULE)
                .append(". Estimates within pairs need ")
                .append(Estimator.FEWEST_INFORMATIVE)
                .append(" pairs that change kind and have cases.\n\n");
        for (Outcome outcome : Outcome.values()) {
            text.append("### ").append(words(outcome)).append("\n\n");
            List<List<String>> rows = new ArrayList<>();
            for (Finding finding : of(outcome)) {
                if (finding.main().known()) {
                    rows.add(List.of(
                            finding.contrast().label(),
                            Cells.ratio(finding.main().oddsRatio()),
                            Ranges.variants(finding),
                            Ranges.pairs(finding),
                            Ranges.mattersMost(finding),
                            Verdicts.whole(finding)));
                }
            }
            text.append(Cells.table(
                    List.of(
                            "Contrast",
                            "main",
                            "odds ratios of variants",
                            "without a pair",
                            "pair that matters most",
                            "verdict"),
                    rows));
        }
        for (Outcome outcome : List.of(Outcome.FORCE, Outcome.FATAL)) {
            for (Contrast.Family family : Contrast.Family.values()) {
                text.append(variants(outcome, family));
            }
        }
        return text.toString();
    }

    private String variants(Outcome outcome, Contrast.Family family) {
        List<Finding> those = of(outcome).stream()
                .filter(one -> one.contrast().family() == family && one.main().known())
                .toList();
        if (those.isEmpty()) {
            return "";
        }
        List<String> header = new ArrayList<>(List.of("Variant"));
        those.forEach(one -> header.add(one.contrast().label()));
        List<List<String>> rows = new ArrayList<>();
        List<String> main = new ArrayList<>(List.of(Variant.MAIN.label()));
        those.forEach(one -> main.add(Cells.estimate(one.main())));
        rows.add(main);
        rows.addAll(tried(those, true));
        rows.add(informative(those));
        String what =
                switch (family) {
                    case ARMS_BOTH -> "one supplier arms both";
                    case COMMON_TOP -> "common top supplier";
                    case BALANCE -> "balance";
                };
        String title = "#### " + words(outcome) + ": " + what;
        List<List<String>> apart = tried(those, false);
        return title + "\n\n" + Cells.table(header, rows)
                + (apart.isEmpty()
                        ? ""
                        : "Other questions, which count in no verdict:\n\n" + Cells.table(header, apart));
    }

    private static Optional<Estimate> tried(Finding finding, String variant) {
        return finding.tried().stream()
                .filter(other -> other.variant().id().equals(variant))
                .map(Finding.Tried::estimate)
                .findFirst();
    }

    /** Pairs that the estimates within pairs are from. */
    private static List<String> informative(List<Finding> those) {
        List<String> row = new ArrayList<>(List.of("Pairs that change kind and have cases"));
        those.forEach(one -> row.add(tried(one, Variant.WITHIN.id())
                .map(estimate -> Figures.whole(estimate.informative()))
                .orElse(Figures.NONE)));
        return row;
    }

    /** A row for each variant that asks the same question, or another one. */
    private static List<List<String>> tried(List<Finding> those, boolean sameQuestion) {
        List<List<String>> rows = new ArrayList<>();
        for (Variant variant : Variant.all()) {
            if (variant.sameQuestion() != sameQuestion) {
                continue;
            }
            List<String> row = new ArrayList<>(List.of(variant.label()));
            boolean any = false;
            for (Finding one : those) {
                Optional<Estimate> estimate = tried(one, variant.id());
                any |= estimate.isPresent();
                row.add(estimate.map(Cells::estimate).orElse(""));
            }
            if (any) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case FORCE -> "Use of force";
            case FATAL -> "Disputes with dead";
            case WAR -> "War";
        };
    }

    private static String limits() {
        return """
                ## Limits

                * **Association, not cause.** Suppliers choose whom they arm, and choose by what they expect; rivals choose from whom they buy.
                * **Imports only.** What states make themselves is not in the register, nor are training, ammunition and small arms.
                * **Region.** Suppliers have their regions, and regions their level of conflict; dummies for regions remove the level, not what else
                  differs. Within pairs, only changes over time speak, and there are few.
                * **Selection.** Only pairs that historians call rivals are rows, and only disputes that came to be recorded are cases. Pairs
                  that a common supplier kept from rivalry do not appear.
                * **States in several pairs.** A state sits in several pairs of rivals, and whom a supplier armed is a fact of states, so pairs are
                  not independent. Errors are by pair alone, with no allowance for a state that several pairs share; intervals may be too narrow.
                * **Many questions.** Some estimates exclude no effect by luck; the bottom line says how many would.
                * **War is rare.** Few cases carry each estimate for war, and errors by pair are then too small rather than too large.

                """;
    }

    private String register() {
        return sources.stream()
                .filter(source -> source.provenance().dataSet().series() == Series.TRANSFERS)
                .map(source -> source.provenance().vintage())
                .findFirst()
                .orElse("no date");
    }

    String files() {
        List<List<String>> rows = new ArrayList<>();
        for (PanelSource source : sources) {
            rows.add(List.of(
                    source.use(),
                    source.provenance().dataSet().title(),
                    fileNames(source.provenance().file()),
                    source.provenance().vintage(),
                    hashes(source.provenance().sha256())));
        }
        return "## Sources\n\n" + Cells.table(List.of("what", "data set", "file", "vintage", "SHA-256"), rows)
                + citations();
    }

    /** Names without the folders that they lie in here. */
    private static String fileNames(String joined) {
        return String.join(
                ", ",
                java.util.Arrays.stream(joined.split(", "))
                        .map(file -> file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1))
                        .toList());
    }

    private static String hashes(String joined) {
        return String.join(
                ", ",
                java.util.Arrays.stream(joined.split(", "))
                        .map(hash -> "`" + hash.substring(0, Math.min(16, hash.length())) + "…`")
                        .toList());
    }

    private String citations() {
        StringBuilder text = new StringBuilder();
        sources.stream()
                .map(source -> source.provenance().dataSet().citation())
                .distinct()
                .forEach(citation -> text.append("* ").append(citation).append('\n'));
        return text.toString();
    }
}
