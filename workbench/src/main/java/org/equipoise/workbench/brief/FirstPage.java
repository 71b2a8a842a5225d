package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.lab.score.Foretold;
import org.equipoise.model.measure.Measure;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Confidence;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Headline;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Measures;
import org.equipoise.workbench.words.Options;
import org.equipoise.workbench.words.Swing;
import org.equipoise.workbench.words.Trust;
import org.equipoise.workbench.words.Turning;

/** What a reader who reads no further takes along: each question with its bottom line, what the answers hang on, how far to trust them. */
final class FirstPage {

    /** A sentence names no more options than this. */
    private static final int MANY = 2;

    private final Material material;

    FirstPage(Material material) {
        this.material = material;
    }

    List<Node> write() {
        List<Node> page = new ArrayList<>();
        page.add(Element.of("p", "Brief on military diplomacy").in("kicker"));
        page.add(Element.of("h1", material.title()));
        if (material.quick()) {
            page.add(Element.of("p", AnswerSection.QUICK).in("mark"));
        }
        page.add(bottomLine());
        page.add(box("hangs-on", "What these answers hang on", hangsOn()));
        page.add(Element.of(
                        "section",
                        Element.of("h2", "How far to trust them").set("id", "trust"),
                        Element.of("p", Element.of("strong", Trust.LABEL))
                                .add(" "
                                        + Trust.line(
                                                material.standing(),
                                                material.scenario(),
                                                material.sha256(),
                                                material.software())),
                        Prose.list(trust()))
                .in("bluf ground"));
        return page;
    }

    private Element bottomLine() {
        Element line = Element.of("section", Element.of("h2", "Bottom line").set("id", "bottom-line"))
                .in("bluf");
        int number = 1;
        for (Material.Answer answer : material.answers()) {
            line = line.add(Element.of(
                    "h3", Element.of("a", number + ". " + answer.question()).set("href", "#question-" + number)));
            if (answer.quick()) {
                line = line.add(Element.of("p", "Quick look.").in("note"));
            }
            line = line.add(
                    Prose.list(new Headline(answer.results(), material.yardstick(), answer::condition).sentences()));
            number++;
        }
        return line;
    }

    private static Element box(String id, String title, List<String> points) {
        return Element.of("section", Element.of("h2", title).set("id", id), Prose.list(points))
                .in("bluf ground");
    }

    /** Hypotheses that turn the sign of a difference in what a question puts first, question by question. */
    private List<String> hangsOn() {
        List<String> points = new ArrayList<>();
        List<String> firm = new ArrayList<>();
        int number = 1;
        for (Material.Answer answer : material.answers()) {
            Optional<Measure> chief = new Measures(answer.results()).chief();
            if (chief.isPresent() && !answer.results().readings().isEmpty()) {
                List<String> turns = turns(answer, chief.get(), number);
                points.addAll(turns);
                if (turns.isEmpty()) {
                    firm.add(String.valueOf(number));
                }
                swing(answer, chief.get(), number).ifPresent(points::add);
            }
            number++;
        }
        if (!firm.isEmpty()) {
            points.add((firm.size() == 1 ? "Question " : "Questions ") + Listing.and(firm)
                    + ": no rival reading that was studied turns the sign of a difference from the baseline in the measure that comes "
                    + "first there.");
        }
        points.add(
                "All of them: the payoffs that the model assumes. The orderings are hypotheses to be tested, not findings.");
        return points;
    }

    private Optional<String> swing(Material.Answer answer, Measure chief, int number) {
        String unit = Measures.unit(chief);
        return Swing.of(answer.results(), chief)
                .filter(swing -> !Measures.isDate(chief)
                        && !Figures.inUnit(swing.from(), unit).equals(Figures.inUnit(swing.to(), unit)))
                .map(swing -> "Question " + number + ", " + head(answer, chief)
                        + ": its level under the baseline hangs most on "
                        + material.hypothesis(swing.hypothesis()) + ": " + Figures.inUnit(swing.from(), unit)
                        + " under “"
                        + swing.low() + "”, " + Figures.inUnit(swing.to(), unit) + " under “" + swing.high() + "”.");
    }

    private String head(Material.Answer answer, Measure chief) {
        return new Options(answer.results(), material.yardstick()).head(chief);
    }

    private List<String> turns(Material.Answer answer, Measure chief, int number) {
        Map<String, List<Turning>> byHypothesis = new LinkedHashMap<>();
        for (Turning turning : Turning.of(answer.results(), chief)) {
            byHypothesis
                    .computeIfAbsent(turning.hypothesis(), name -> new ArrayList<>())
                    .add(turning);
        }
        List<String> points = new ArrayList<>();
        byHypothesis.forEach((hypothesis, turnings) -> {
            List<String> names = turnings.subList(0, Math.min(MANY, turnings.size())).stream()
                    .map(turning -> "“" + turning.arm().label() + "”"
                            + (answer.results().conditions().size() > 1
                                    ? " " + answer.condition(turning.arm().condition())
                                    : "")
                            + " (" + turning.words(chief) + ")")
                    .toList();
            points.add("Question " + number + ", "
                    + head(answer, chief) + ": "
                    + material.hypothesis(hypothesis) + " turns the sign of the difference for " + Listing.and(names)
                    + (turnings.size() > MANY
                            ? " and " + Listing.count(turnings.size() - MANY, "more option", "more options")
                            : "")
                    + ".");
        });
        return points;
    }

    private List<String> trust() {
        List<String> points = new ArrayList<>();
        if (material.quick()) {
            points.add(AnswerSection.QUICK);
        }
        Map<Confidence.Level, List<String>> levels = new LinkedHashMap<>();
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        int number = 1;
        for (Material.Answer answer : material.answers()) {
            Confidence confidence = ConfidenceSection.of(answer, material);
            levels.computeIfAbsent(confidence.level(), level -> new ArrayList<>())
                    .add(String.valueOf(number));
            for (String reason : confidence.reasons()) {
                reasons.computeIfAbsent(reason, r -> new LinkedHashSet<>()).add(String.valueOf(number));
            }
            number++;
        }
        levels.forEach((level, numbers) -> points.add(Listing.capital(level.words()) + " confidence in "
                + (levels.size() == 1
                        ? "all answers."
                        : (numbers.size() == 1 ? "the answer to question " : "the answers to questions ")
                                + Listing.and(numbers) + ".")));
        reasons.forEach((reason, numbers) -> {
            if (numbers.size() == material.answers().size()) {
                points.add(reason);
            }
        });
        Foretold foretold = material.foretold();
        if (foretold.model().cases() > 0) {
            points.add("On those predictions the model scores "
                    + Figures.decimal(foretold.model().score(), 2) + " and the sources’ own words "
                    + Figures.decimal(foretold.sourceWhereBoth().score(), 2)
                    + " (Brier: 0 is perfect, 0.25 is what even odds earn); so few rank nobody.");
        }
        points.add("A chance is a share of simulated futures under the stated hypotheses, not a forecast.");
        return points;
    }
}
