package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.result.Results;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.BottomLine;
import org.equipoise.workbench.words.Dated;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Measures;
import org.equipoise.workbench.words.Options;

/** One question of a brief with its answer: what it asks to measure, differences, courses, values at dates, rival readings. */
final class AnswerSection {

    /** What stands over a brief and its questions where fewer runs were made than they ask for. */
    static final String QUICK = "Quick look: fewer runs than the questions ask for, not to be handed on.";

    private static final String HOW_TO_READ =
            "Chances: mean over all futures and luck, below it the middle 90 % of futures. Amounts: mean or median, as the heading says (the mean where most runs see no war and the median says nothing); below it the middle 90 % of runs.";

    private static final String WHO_IS_COUNTED =
            "The dead are those of both sides as data on wars count them, in which civilians are few; authorities and their people are counted "
                    + "with the side they take. The displaced are those who live on the disputed land when it changes hands: not those "
                    + "driven out before play begins, not those who could return.";

    private static final String HOW_TO_COMPARE =
            "Means of paired differences: all options meet the same futures and the same luck. In brackets the middle 90 % of futures. "
                    + "Bold: the bracket leaves zero clearly out, and enough runs were made to know the sign. Better: share of futures in which "
                    + "the option's mean is better.";

    private final Material material;
    private final Material.Answer answer;
    private final Results results;
    private final Options options;
    private final Measures measures;
    private final Figure figure;
    private final SplitSection splits;

    AnswerSection(Material.Answer answer, Material material) {
        this.material = material;
        this.answer = answer;
        this.results = answer.results();
        this.options = new Options(results, material.yardstick());
        this.measures = new Measures(results);
        this.figure = new Figure(results, options, answer::condition);
        this.splits = new SplitSection(answer, material);
    }

    List<Node> write(int number) {
        List<Node> page = new ArrayList<>();
        page.add(Element.of(
                        "h2",
                        Element.of("span", number + ". " + answer.question()).in("q"))
                .set("id", "question-" + number));
        if (answer.quick()) {
            page.add(Element.of("p", QUICK).in("mark"));
        }
        page.add(Element.of("p", about()).in("meta"));
        for (String condition : results.conditions()) {
            if (results.conditions().size() > 1) {
                page.add(Element.of("h3", Listing.capital(answer.condition(condition))));
            }
            page.addAll(under(condition));
        }
        page.addAll(splits.write());
        page.add(Element.of("h3", "War and its toll in words"));
        page.add(Prose.list(
                new BottomLine(results, material.yardstick(), answer.stance(), answer::condition).sentences()));
        return page;
    }

    private List<Node> under(String condition) {
        List<Node> page = new ArrayList<>();
        List<Options.Table> tables = options.outcomes(condition);
        page.add(Tables.options(tables.get(0), title(tables.get(0), condition)));
        page.add(Element.of("p", HOW_TO_READ).in("note"));
        page.add(Element.of("p", WHO_IS_COUNTED).in("note"));
        Options.Table differences = options.differences(condition);
        if (!differences.rows().isEmpty()) {
            page.add(Tables.options(differences, title(differences, condition)));
            page.add(Element.of("p", HOW_TO_COMPARE + luck(condition)).in("note"));
        }
        figure.differences(condition).map(Picture::onPage).ifPresent(page::add);
        List<Picture> courses = new Courses(answer).pictures(condition);
        if (courses.size() > 1) {
            page.add(Element.of("div")
                    .in("charts")
                    .add(courses.stream().map(Picture::abreast).toList()));
        } else {
            courses.forEach(course -> page.add(course.onPage()));
        }
        Dated dated = new Dated(results, answer.paths(), answer.dates());
        List<Dated.Group> groups = dated.groups(condition);
        if (!groups.isEmpty()) {
            String title = "At its dates" + (results.conditions().size() > 1 ? ", " + answer.condition(condition) : "");
            page.add(Tables.dated(dated, groups, title));
            page.add(Element.of(
                            "p",
                            "Means over runs at the end of the month, below them the middle 90 % of runs; a value with none below it is the "
                                    + "same in nearly all runs, as 0 is for what is not yet or no longer there.")
                    .in("note"));
        }
        if (measures.named().isEmpty() && tables.size() > 2) {
            page.add(Tables.options(tables.get(1), title(tables.get(1), condition)));
        }
        return page;
    }

    /** What stands in the appendix: the remaining tables, stocks of arms, and where the spread comes from. */
    List<Node> appendix(int number) {
        List<Node> page = new ArrayList<>();
        page.add(Element.of("h3", number + ". " + answer.question()));
        for (String condition : results.conditions()) {
            List<Options.Table> tables = options.outcomes(condition);
            Options.Table differences = options.moreDifferences(condition);
            if (!differences.rows().isEmpty() && !measures.standing().isEmpty()) {
                page.add(folded(differences, condition));
            }
            int told = measures.named().isEmpty() && tables.size() > 2 ? 2 : 1;
            for (Options.Table table : tables.subList(Math.min(told, tables.size()), tables.size())) {
                page.add(folded(table, condition));
            }
        }
        page.addAll(splits.appendix());
        String first = results.conditions().get(0);
        figure.stocks(first).map(Picture::onPage).ifPresent(page::add);
        figure.spread(first).map(Picture::onPage).ifPresent(page::add);
        return page;
    }

    private Element folded(Options.Table table, String condition) {
        return Element.of(
                "details",
                Element.of("summary", title(table, condition)),
                Tables.options(table, title(table, condition)));
    }

    private String about() {
        var plan = results.plan();
        return "The choice studied is " + answer.patron() + "’s. " + Listing.count(plan.months(), "month", "months")
                + " from " + plan.start() + "; " + Listing.count(plan.futures(), "future", "futures") + " × "
                + Listing.count(plan.replicates(), "draw of luck", "draws of luck") + " for each option, "
                + Figures.whole(plan.runs()) + " runs." + (answer.frame().isEmpty() ? "" : " " + answer.frame());
    }

    private String title(Options.Table table, String condition) {
        return table.heading() + (results.conditions().size() > 1 ? ", " + answer.condition(condition) : "");
    }

    /** A warning where the interval over futures is mostly the noise of few replicates. */
    private String luck(String condition) {
        long noisy = results.comparisons().stream()
                .filter(comparison -> measures.chief()
                        .filter(r -> r.id().equals(comparison.measure()))
                        .isPresent())
                .filter(comparison -> results.arm(comparison.arm()).condition().equals(condition))
                .filter(comparison -> comparison.difference().noise() > 0.5)
                .count();
        return noisy == 0
                ? ""
                : " For " + Listing.count(noisy, "option", "options")
                        + " more than half of the scatter of futures is luck of few replicates: there the bracket is wider than ignorance makes it.";
    }
}
