package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.games.group.Group;
import org.equipoise.games.group.MajorityDecision;
import org.equipoise.games.group.Winset;
import org.equipoise.games.group.expected.Course;
import org.equipoise.games.group.expected.Ending;
import org.equipoise.games.group.expected.Offer;
import org.equipoise.games.group.expected.Round;
import org.equipoise.games.group.spatial.Bargain;
import org.equipoise.games.group.spatial.Resolution;
import org.equipoise.games.group.spatial.SpatialElection;
import org.equipoise.games.group.spatial.SpatialRound;
import org.equipoise.games.group.spatial.SpatialVariant;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Listing;

/** What a group decides, as tables, as JSON or as comma-separated values. */
final class GroupReport {

    private static final int MOST_SHOWN = 12;
    private static final int LAST_SHOWN = 2;

    private final Print print;
    private final TableOptions form;
    private final String title;
    private final Group group;

    GroupReport(Desk desk, TableOptions form, String title, Group group) {
        print = new Print(desk);
        this.form = form;
        this.title = title;
        this.group = group;
    }

    /** Rounds of the expected-utility model. */
    void course(Course course) {
        if (form.json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("topic", title);
            fields.put("choices", Choices.words(course.variant()));
            fields.put("forecast", course.forecast());
            fields.put("course", course);
            print.json(fields);
            return;
        }
        if (form.csv) {
            print.csv(byRound(course));
            return;
        }
        print.heading(title + ": " + Listing.count(group.actors().size(), "actor", "actors") + ", reading “"
                + course.variant().name() + "”");
        print.line("Forecast: " + Numbers.brief(course.forecast()) + ", the median after the last round. "
                + ending(course) + ".");
        List<Round> shown = shown(course);
        print.table(rounds(course, shown));
        print.table(positions(course, shown));
        if (shown.stream().anyMatch(round -> !round.accepted().isEmpty())) {
            print.table(offers(shown));
        }
    }

    private static String ending(Course course) {
        Ending ending = course.ending();
        String rounds = Listing.count(course.rounds().size(), "round", "rounds");
        return switch (ending.reason()) {
            case CYCLE ->
                "Ended after " + rounds + " since positions " + (ending.exact() ? "" : "nearly ")
                        + "repeat themselves every " + Listing.count(ending.period(), "round", "rounds")
                        + " since round " + ending.since() + "; the forecast is one point of that cycle";
            case MAXIMUM_ROUNDS -> "Stopped after " + rounds + ", though positions still move";
            case STABLE -> "Stable after " + rounds;
        };
    }

    /** The first rounds and the last ones, when there are many. */
    private static List<Round> shown(Course course) {
        List<Round> all = course.rounds();
        if (all.size() <= MOST_SHOWN) {
            return all;
        }
        List<Round> shown = new ArrayList<>(all.subList(0, MOST_SHOWN - LAST_SHOWN));
        shown.addAll(all.subList(all.size() - LAST_SHOWN, all.size()));
        return shown;
    }

    private static TextTable rounds(Course course, List<Round> shown) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("start", Numbers.brief(course.firstMedian()), Numbers.brief(course.firstMean()), "", ""));
        for (Round round : shown) {
            double longest = 0;
            for (int i = 0; i < round.moved().size(); i++) {
                longest = Math.max(
                        longest,
                        Math.abs(round.moved().get(i) - round.positions().get(i)));
            }
            rows.add(List.of(
                    String.valueOf(round.number()),
                    Numbers.brief(round.median()),
                    Numbers.brief(round.mean()),
                    String.valueOf(round.accepted().size()),
                    Numbers.brief(longest)));
        }
        return new TextTable(
                "Rounds",
                List.of("After round", "Median", "Mean", "Offers taken", "Longest move"),
                rows,
                course.rounds().size() == shown.size()
                        ? List.of()
                        : List.of("--csv and --json have the rounds between, too."));
    }

    private static TextTable positions(Course course, List<Round> shown) {
        List<String> header = new ArrayList<>(List.of("Position of", "Start"));
        shown.forEach(round -> header.add("Round " + round.number()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < course.actors().size(); i++) {
            List<String> row = new ArrayList<>();
            row.add(course.actors().get(i));
            row.add(Numbers.brief(course.rounds().get(0).positions().get(i)));
            for (Round round : shown) {
                row.add(Numbers.brief(round.moved().get(i)));
            }
            rows.add(row);
        }
        return new TextTable("Positions", header, rows, List.of());
    }

    private static TextTable offers(List<Round> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (Round round : shown) {
            for (Offer offer : round.accepted()) {
                rows.add(List.of(
                        round.number() + ": " + offer.initiator() + " to " + offer.receiver(),
                        Choices.kebab(offer.kind().name()).replace('-', ' '),
                        Numbers.brief(offer.initiatorGain()),
                        Numbers.brief(offer.receiverGain()),
                        Numbers.brief(offer.target())));
            }
        }
        return new TextTable(
                "Offers taken",
                List.of("Round", "What it is", "Its maker expects", "Its receiver expects", "The receiver goes to"),
                rows,
                List.of());
    }

    private static TextTable byRound(Course course) {
        List<List<String>> rows = new ArrayList<>();
        for (Round round : course.rounds()) {
            for (int i = 0; i < course.actors().size(); i++) {
                String actor = course.actors().get(i);
                List<Offer> taken = round.accepted().stream()
                        .filter(offer -> offer.receiver().equals(actor))
                        .toList();
                rows.add(List.of(
                        String.valueOf(round.number()),
                        actor,
                        TextTable.raw(round.positions().get(i)),
                        TextTable.raw(round.risk().get(i)),
                        taken.isEmpty() ? "" : taken.get(0).initiator(),
                        taken.isEmpty() ? "" : Choices.kebab(taken.get(0).kind().name()),
                        TextTable.raw(round.moved().get(i)),
                        TextTable.raw(round.median()),
                        TextTable.raw(round.mean())));
            }
        }
        return new TextTable(
                "",
                List.of("round", "actor", "before", "risk", "offer_from", "offer_kind", "after", "median", "mean"),
                rows,
                List.of());
    }

    /** A probabilistic election, perhaps after rounds of bargaining. */
    void election(SpatialVariant variant, List<SpatialRound> rounds, SpatialElection last) {
        List<List<String>> rows = new ArrayList<>();
        for (int a = 0; a < last.points().size(); a++) {
            double p = last.election().probabilities().get(a);
            List<String> row =
                    new ArrayList<>(List.of(String.join(", ", last.holders().get(a))));
            last.points().get(a).forEach(x -> row.add(form.csv ? TextTable.raw(x) : Numbers.brief(x)));
            row.add(form.csv ? TextTable.raw(p) : Numbers.brief(p));
            rows.add(row);
        }
        List<String> header = new ArrayList<>(List.of(form.csv ? "holders" : "Position of"));
        group.issues().forEach(issue -> header.add(issue.name()));
        header.add(form.csv ? "probability" : "Probability");
        TextTable table = new TextTable("", header, rows, List.of());
        if (form.json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("topic", title);
            fields.put("choices", Choices.words(variant));
            fields.put("rounds", rounds);
            fields.put("election", last);
            print.json(fields);
        } else if (form.csv) {
            print.csv(table);
        } else {
            print.heading(title + ": " + Listing.count(group.actors().size(), "actor", "actors")
                    + ", probabilistic Condorcet election"
                    + (rounds.isEmpty()
                            ? ""
                            : " after " + Listing.count(rounds.size(), "round", "rounds") + " of bargaining"));
            List<String> expected = new ArrayList<>();
            for (int issue = 0; issue < group.issues().size(); issue++) {
                expected.add(group.issues().get(issue).name() + " "
                        + Numbers.brief(last.expected().get(issue)));
            }
            print.line("Expected: " + Listing.and(expected) + ". Likeliest: position of "
                    + String.join(", ", last.holders().get(last.election().likeliest())) + ".");
            print.table(table);
            if (!rounds.isEmpty()) {
                print.table(bargains(rounds));
            }
        }
    }

    private TextTable bargains(List<SpatialRound> rounds) {
        List<String> header = new ArrayList<>(List.of("Bargain"));
        header.add("Its maker expects");
        group.issues().forEach(issue -> header.add("Maker to, " + issue.name()));
        group.issues().forEach(issue -> header.add("Receiver to, " + issue.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < rounds.size(); r++) {
            for (Resolution resolution : rounds.get(r).resolutions()) {
                if (resolution.chosen().isPresent()) {
                    Bargain bargain = resolution.chosen().get();
                    List<String> row = new ArrayList<>(List.of((r + 1) + ": " + bargain.initiator() + " to "
                            + bargain.receiver() + ", chosen by " + resolution.actor()));
                    row.add(Numbers.brief(bargain.gain()));
                    bargain.initiatorTo().forEach(x -> row.add(Numbers.brief(x)));
                    bargain.receiverTo().forEach(x -> row.add(Numbers.brief(x)));
                    rows.add(row);
                }
            }
        }
        return new TextTable("Bargains chosen", header, rows, List.of());
    }

    /** A majority vote. */
    void majority(MajorityDecision decision) {
        List<String> header = new ArrayList<>(List.of("Votes for"));
        decision.options().forEach(option -> header.add("against " + Numbers.brief(option)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < decision.options().size(); i++) {
            List<String> row =
                    new ArrayList<>(List.of(Numbers.brief(decision.options().get(i))));
            for (int j = 0; j < decision.options().size(); j++) {
                double votes = decision.majorityVotes().at(i, j);
                row.add(i == j ? "" : form.csv ? TextTable.raw(votes) : Numbers.brief(votes));
            }
            rows.add(row);
        }
        TextTable votes = new TextTable("Majority votes, capability times salience", header, rows, List.of());
        if (form.json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("topic", title);
            fields.put("decision", decision);
            print.json(fields);
        } else if (form.csv) {
            print.csv(votes);
        } else {
            print.heading(title + ": " + Listing.count(group.actors().size(), "actor", "actors"));
            double low = decision.median().low();
            double high = decision.median().high();
            print.line("Median: "
                    + (low == high
                            ? Numbers.brief(low)
                            : "any point from " + Numbers.brief(low) + " to " + Numbers.brief(high))
                    + ", weighted mean: " + Numbers.brief(decision.mean()) + ".");
            print.line(
                    decision.winner().isPresent()
                            ? Numbers.brief(decision.winner().getAsDouble())
                                    + " beats every other position (Condorcet winner)."
                            : "No position beats every other; unbeaten: "
                                    + Listing.and(decision.unbeaten().stream()
                                            .map(Numbers::brief)
                                            .toList())
                                    + ".");
            print.table(votes);
        }
    }

    /** What veto players accept. */
    void winset(Winset winset) {
        if (form.json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("topic", title);
            fields.put("winset", winset);
            print.json(fields);
        } else if (form.csv) {
            print.csv(new TextTable(
                    "",
                    List.of("status_quo", "low", "high", "gridlock_low", "gridlock_high", "binding"),
                    List.of(List.of(
                            TextTable.raw(winset.statusQuo()),
                            TextTable.raw(winset.low()),
                            TextTable.raw(winset.high()),
                            TextTable.raw(winset.gridlockLow()),
                            TextTable.raw(winset.gridlockHigh()),
                            winset.binding().orElse(""))),
                    List.of()));
        } else {
            print.heading(title + ": " + Listing.count(group.actors().size(), "actor", "actors"));
            String who = winset.binding()
                    .map(name -> " " + name + " sets the limit.")
                    .orElse("");
            print.line(
                    winset.changes()
                            ? "The status quo " + Numbers.brief(winset.statusQuo())
                                    + " can be replaced by any point from " + Numbers.brief(winset.low()) + " to "
                                    + Numbers.brief(winset.high()) + "." + who
                            : "Nothing can replace the status quo " + Numbers.brief(winset.statusQuo()) + "."
                                    + winset.binding()
                                            .map(name -> " " + name + " blocks change.")
                                            .orElse(""));
            print.line("Status quos that nothing could replace: from " + Numbers.brief(winset.gridlockLow()) + " to "
                    + Numbers.brief(winset.gridlockHigh()) + ".");
        }
    }
}
