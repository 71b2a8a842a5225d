package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.PlanDescription;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Confidence;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Measures;
import org.equipoise.workbench.words.Verdict;
import org.equipoise.workbench.words.Yardstick;

/** The ground that the answers stand on: words, confidence, assumptions, rival readings, claims, sources, method. */
final class GroundSections {

    private static final int CLAIMS_SHOWN = 14;

    /** The sections in order. */
    enum Title {
        WORDS("words", "Words for likelihood"),
        CONFIDENCE("confidence", "Confidence"),
        ASSUMPTIONS("assumptions", "Key assumptions"),
        CLAIMS("claims", "What the sources say"),
        CHANGE("change", "What would change the judgement"),
        GAPS("gaps", "Not answered"),
        METHOD("method", "Method"),
        SOURCES("sources", "Sources"),
        REPRODUCE("reproduce", "Reproduce");

        private final String id;
        private final String words;

        Title(String id, String words) {
            this.id = id;
            this.words = words;
        }

        String id() {
            return id;
        }

        String words() {
            return words;
        }
    }

    private final Material material;

    GroundSections(Material material) {
        this.material = material;
    }

    List<Node> write() {
        List<Node> page = new ArrayList<>();
        for (Title title : Title.values()) {
            page.add(Element.of("h2", title.words()).set("id", title.id()));
            page.addAll(
                    switch (title) {
                        case WORDS -> words();
                        case CONFIDENCE -> confidence();
                        case ASSUMPTIONS -> assumptions();
                        case CLAIMS -> claims();
                        case CHANGE -> change();
                        case GAPS -> gaps();
                        case METHOD -> method();
                        case SOURCES -> sources();
                        case REPRODUCE -> reproduce();
                    });
        }
        return page;
    }

    private List<Node> words() {
        Yardstick yardstick = material.yardstick();
        Element bands = Element.of("ul").in("yard");
        for (Yardstick.Band band : yardstick.bands()) {
            bands = bands.add(Element.of("li", Element.of("b", band.range())).add(band.words()));
        }
        return List.of(
                paragraph("Words for chances are those of " + yardstick.title()
                        + ". A word goes to the number as it is printed beside it. " + yardstick.tieRule()),
                bands);
    }

    private List<Node> confidence() {
        long numbers = material.assumptions().size();
        long assumed = material.assumptions().stream()
                .filter(Material.Assumption::assumed)
                .count();
        long facts = count("Facts", false);
        long weak = count("Facts", true);
        List<Node> page = new ArrayList<>();
        page.add(
                paragraph(
                        "Confidence says how far the ground of a judgement carries. It is a statement about the ground, and stands apart from any chance."));
        for (Material.Answer answer : material.answers()) {
            Confidence confidence =
                    Confidence.of(answer.results(), assumed, numbers, weak, facts, false, answer::condition);
            if (material.answers().size() > 1) {
                page.add(Element.of("h3", answer.question()));
            }
            page.add(Element.of("p", Listing.capital(confidence.level().words()) + " confidence.")
                    .in("level"));
            page.add(list(confidence.reasons()));
        }
        return page;
    }

    private long count(String kind, boolean weakOnly) {
        long count = 0;
        for (Material.Tally tally : material.tallies()) {
            if (tally.kind().equals(kind) && !(weakOnly && tally.footing().equals("sourced"))) {
                count += tally.count();
            }
        }
        return count;
    }

    private List<Node> assumptions() {
        List<Node> page = new ArrayList<>();
        Map<String, List<Material.Tally>> byKind = material.tallies().stream()
                .collect(Collectors.groupingBy(Material.Tally::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, tallies) -> page.add(paragraph(kind + ": "
                + Listing.and(tallies.stream()
                        .filter(tally -> tally.count() > 0)
                        .map(tally -> Figures.whole(tally.count()) + " " + tally.footing())
                        .toList())
                + ".")));
        List<Material.Assumption> own =
                material.assumptions().stream().filter(Material.Assumption::own).toList();
        if (!own.isEmpty()) {
            page.add(table("Set for this case", own));
        }
        List<Material.Assumption> assumed = material.assumptions().stream()
                .filter(assumption -> assumption.assumed() && !assumption.own())
                .toList();
        if (!assumed.isEmpty()) {
            page.add(table("Assumed, with no source that fixes it", assumed));
        }
        List<Material.Assumption> rest = material.assumptions().stream()
                .filter(assumption -> !assumption.assumed() && !assumption.own())
                .toList();
        if (!rest.isEmpty()) {
            page.add(Element.of(
                    "details",
                    Element.of("summary", Listing.count(rest.size(), "number", "numbers") + " with a source"),
                    table("Drawn from papers and data", rest)));
        }
        if (!material.premises().isEmpty()) {
            page.add(Element.of(
                    "details",
                    Element.of(
                            "summary",
                            Listing.count(material.premises().size(), "premise", "premises")
                                    + " about the case, assumed"),
                    list(material.premises())));
        }
        if (!material.hypotheses().isEmpty()) {
            page.add(Element.of("h3", "Rival readings"));
            page.add(list(material.hypotheses().stream()
                    .map(h -> h.name() + ": " + h.meaning() + (h.basis().isEmpty() ? "" : " (" + h.basis() + ")") + ".")
                    .toList()));
        }
        return page;
    }

    private static Element table(String title, List<Material.Assumption> numbers) {
        return Tables.words(
                title,
                List.of("Number", "What it is", "Belief", "Rests on"),
                numbers.stream()
                        .map(n -> List.of(n.name(), n.meaning(), n.prior(), n.basis()))
                        .toList());
    }

    private List<Node> claims() {
        if (material.claims().isEmpty()) {
            return List.of(paragraph("This scenario has no dossier of claims."));
        }
        List<Node> page = new ArrayList<>();
        long contested = material.claims().stream()
                .filter(claim -> !claim.contradicted().isEmpty())
                .count();
        page.add(
                paragraph(
                        Listing.count(material.claims().size(), "claim", "claims") + " from "
                                + Listing.count(
                                        material.claims().stream()
                                                .map(Material.Claim::source)
                                                .distinct()
                                                .count(),
                                        "source",
                                        "sources")
                                + "; " + Figures.whole(contested)
                                + " of them are contradicted by another. Claims are attributed and kept apart by where their source stands; none is taken as proven."));
        List<Material.Claim> options = material.claims().stream()
                .filter(claim -> claim.kind().equals("option"))
                .toList();
        if (!options.isEmpty()) {
            page.add(Element.of("h3", "Courses of action that sources speak for or against"));
            page.addAll(byLeaning(options));
        }
        List<Material.Claim> disputed = material.claims().stream()
                .filter(claim ->
                        !claim.contradicted().isEmpty() && !claim.kind().equals("option"))
                .sorted(Comparator.comparingInt((Material.Claim claim) ->
                                -(claim.contradicted().size() + claim.backed().size()))
                        .thenComparing(Material.Claim::id))
                .limit(CLAIMS_SHOWN)
                .toList();
        if (!disputed.isEmpty()) {
            page.add(Element.of("h3", "Where sources contradict one another"));
            Map<String, List<Material.Claim>> byMechanism = disputed.stream()
                    .collect(Collectors.groupingBy(Material.Claim::mechanism, LinkedHashMap::new, Collectors.toList()));
            byMechanism.forEach((mechanism, claims) -> {
                page.add(Element.of("h4", Listing.capital(mechanism)));
                page.add(Element.of("ul")
                        .in("claims")
                        .add(claims.stream().map(claim -> claim(claim, true)).toList()));
            });
        }
        return page;
    }

    private List<Node> byLeaning(List<Material.Claim> claims) {
        List<Node> page = new ArrayList<>();
        Map<String, List<Material.Claim>> byLeaning = claims.stream()
                .collect(Collectors.groupingBy(Material.Claim::leaning, LinkedHashMap::new, Collectors.toList()));
        byLeaning.forEach((leaning, group) -> {
            page.add(Element.of("h4", Listing.capital(leaning)));
            page.add(Element.of("ul")
                    .in("claims")
                    .add(group.stream().map(claim -> claim(claim, false)).toList()));
        });
        return page;
    }

    private Element claim(Material.Claim claim, boolean withLeaning) {
        Map<String, Material.Claim> byId = material.claims().stream()
                .collect(Collectors.toMap(Material.Claim::id, c -> c, (a, b) -> a, LinkedHashMap::new));
        String grade = material.sources().stream()
                .filter(source ->
                        source.id().equals(claim.source()) && !source.grade().isEmpty())
                .map(source -> ", grade " + source.grade())
                .findFirst()
                .orElse("");
        Element item = Element.of("li", claim.words() + ".")
                .add(Element.of(
                        "small",
                        claim.speaker() + grade + (withLeaning ? "; " + claim.leaning() : "") + ". "
                                + (claim.backed().isEmpty()
                                        ? ""
                                        : "Agreed by " + String.join(", ", claim.backed()) + ". ")
                                + (claim.check().isEmpty() ? "" : "Check: " + claim.check() + ". ") + "[" + claim.id()
                                + "]"));
        for (String against : claim.contradicted()) {
            Material.Claim other = byId.get(against);
            if (other != null) {
                item = item.add(Element.of(
                        "small", "Against: " + other.words() + " (" + other.speaker() + ") [" + other.id() + "]"));
            }
        }
        return item;
    }

    private List<Node> change() {
        List<String> points = new ArrayList<>();
        for (Material.Answer answer : material.answers()) {
            Results results = answer.results();
            Optional<Measure> chief = new Measures(results).chief();
            if (chief.isEmpty()) {
                continue;
            }
            List<String> turning = Confidence.turning(results, chief.get(), answer::condition);
            if (!turning.isEmpty()) {
                points.add("Evidence that decides between the rival readings of "
                        + Listing.and(results.plan().hypotheses()) + ": they turn the comparison over for "
                        + Listing.and(turning) + ".");
            }
            long leaning = results.comparisons().stream()
                    .filter(c -> c.measure().equals(chief.get().id()) && Verdict.of(c.difference()) == Verdict.LEANS)
                    .count();
            if (leaning > 0) {
                points.add("For “" + answer.question() + "”: knowing the uncertain numbers better, since for "
                        + Listing.count(leaning, "option", "options")
                        + " they decide whether the option is better or worse than the baseline.");
            }
            more(answer, chief.get()).ifPresent(points::add);
        }
        long weak = count("Facts", true);
        if (weak > 0) {
            points.add("Sources that settle the " + Listing.count(weak, "fact", "facts")
                    + " that are disputed, recalled, estimated or sourced only in part.");
        }
        points.add("A score of the model against what happened in this case, which has not been made yet.");
        return List.of(list(points));
    }

    private static Optional<String> more(Material.Answer answer, Measure chief) {
        Results results = answer.results();
        List<Comparison> open = results.comparisons().stream()
                .filter(c -> c.measure().equals(chief.id()) && Verdict.of(c.difference()) == Verdict.CANNOT_TELL)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        long futures = 0;
        for (Comparison comparison : open) {
            futures = Math.max(futures, comparison.adequacy().moreFutures());
        }
        return Optional.of("For “" + answer.question() + "”: more runs, since "
                + Listing.and(open.stream()
                        .map(c -> results.arm(c.arm()))
                        .map(Arm::label)
                        .distinct()
                        .map(label -> "“" + label + "”")
                        .toList())
                + " cannot be told apart from the baseline; " + Figures.whole(futures)
                + " further futures would halve the error.");
    }

    private List<Node> gaps() {
        List<Node> page = new ArrayList<>();
        page.add(
                paragraph(
                        "What this version of the model does not reach is left out here, not guessed. A reader who needs these points has to find them elsewhere:"));
        page.add(list(material.gaps()));
        return page;
    }

    private List<Node> method() {
        Element box = Element.of("div").in("box");
        box = box.add(paragraph(
                "The model plays the rivalry month by month. Each month the outside world moves, ordered arms arrive and old ones wear out, "
                        + "clients order, patrons decide what to fill and what to say, and now and then a dispute opens a window in which a side "
                        + "may stand down, demand, use limited force or go to war. Decisions are made by weighing named terms; the better an option, "
                        + "the likelier its choice, but no choice is sure. Wars are fought as a run of battles whose odds follow from arms, people, "
                        + "ground and expected help, and end when stopping is worth more than going on."));
        for (Material.Answer answer : material.answers()) {
            PlanDescription plan = answer.results().plan();
            box = box.add(paragraph((material.answers().size() > 1 ? answer.id() + ": " : "")
                    + Listing.count(answer.results().arms().size(), "option", "options") + " × "
                    + Listing.count(plan.futures(), "future", "futures") + " × "
                    + Listing.count(plan.replicates(), "replicate", "replicates") + " = " + Figures.whole(plan.runs())
                    + " runs of " + Listing.count(plan.months(), "month", "months") + " from " + plan.start() + ", "
                    + Figures.whole(plan.parameters()) + " uncertain numbers, seed " + plan.seed() + "."));
        }
        box = box.add(
                paragraph(
                        "A future is one draw of everything that is not known; a replicate is one draw of luck in it. All options meet the same futures and "
                                + "the same luck, so a difference between them is the option’s. War is rare, so its chance is summed month by month from the "
                                + "odds that the model itself computes, which has the same mean as counting wars and far less noise."));
        for (String caveat : new Caveats(material).paragraphs()) {
            box = box.add(paragraph(caveat));
        }
        List<Node> page = new ArrayList<>();
        page.add(box);
        if (!material.mechanisms().isEmpty()) {
            page.add(Element.of(
                    "details",
                    Element.of(
                            "summary",
                            Listing.count(material.mechanisms().size(), "mechanism", "mechanisms")
                                    + " in order of play"),
                    Tables.words(
                            "Mechanisms",
                            List.of("Mechanism", "What it is", "Equation", "After"),
                            material.mechanisms().stream()
                                    .map(part -> List.of(part.name(), part.summary(), part.equation(), part.source()))
                                    .toList())));
        }
        return page;
    }

    private List<Node> sources() {
        if (material.sources().isEmpty()) {
            return List.of(paragraph("This scenario cites no source."));
        }
        List<Node> items = new ArrayList<>();
        for (Material.Source source : material.sources()) {
            Element title = source.url()
                    .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                    .map(url -> Element.of("a", source.title()).set("href", url).set("rel", "noreferrer"))
                    .orElse(Element.of("span", source.title()));
            List<String> about = new ArrayList<>();
            if (!source.grade().isEmpty()) {
                about.add("grade " + source.grade());
            }
            if (!source.leaning().isEmpty()) {
                about.add(source.leaning());
            }
            items.add(Element.of("li", title)
                    .add(Element.of("small", about.isEmpty() ? "" : " " + String.join("; ", about))));
        }
        return List.of(
                paragraph(
                        "Grades are ours, on the two Admiralty axes: the source from A (completely reliable) to E (unreliable), F where it cannot be "
                                + "judged; the information from 1 (confirmed) to 5 (improbable), 6 where it cannot be judged."),
                Element.of("ul").in("cols note").add(items));
    }

    private List<Node> reproduce() {
        List<Node> page = new ArrayList<>();
        page.add(Element.of("code", material.command()).in("command"));
        page.add(Element.of(
                        "p",
                        "Equipoise " + material.software()
                                + ". The same command gives the same bits on any machine and for any number of threads. "
                                + material.answers().stream()
                                        .map(a -> a.id() + " "
                                                + a.results()
                                                        .plan()
                                                        .identity()
                                                        .substring(
                                                                0,
                                                                Math.min(
                                                                        12,
                                                                        a.results()
                                                                                .plan()
                                                                                .identity()
                                                                                .length())))
                                        .collect(Collectors.joining("; ", "Identity of the studies: ", ".")))
                .in("note"));
        page.add(Element.of(
                        "p",
                        "Names of places and borders are those of the scenario’s sources and imply no judgement on status.")
                .in("note"));
        return page;
    }

    private static Element paragraph(String words) {
        return Element.of("p", words);
    }

    private static Element list(List<String> points) {
        return Element.of("ul")
                .add(points.stream()
                        .map(point -> (Node) Element.of("li", point))
                        .toList());
    }
}
