package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.solve.quantal.QuantalTrace;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Listing;

/** A branch of quantal responses: lambdas as columns on the screen, as rows for a plot. */
final class BranchReport {

    /** A screen shows so many points of a long branch; programs get all. */
    private static final int MOST_SHOWN = 10;

    private final Print print;
    private final TableOptions form;

    BranchReport(Desk desk, TableOptions form) {
        print = new Print(desk);
        this.form = form;
    }

    void print(Gambit.Contents contents, Branch branch) {
        List<String> players = SolutionReport.players(contents);
        List<Names.Decision> decisions = SolutionReport.decisions(contents);
        if (form.json) {
            print.json(fields(SolutionReport.title(contents), branch, players, decisions));
        } else if (form.csv) {
            print.csv(rows(branch, players, decisions));
        } else {
            print.heading(SolutionReport.title(contents));
            print.line("Logit quantal response equilibria: " + branch.note() + ".");
            List<Branch.Point> shown = shown(branch.points());
            if (!shown.isEmpty()) {
                print.table(side(shown, players, decisions, branch.points().size()));
            }
            if (!branch.turns().isEmpty()) {
                print.line("The branch turns at lambda " + Listing.and(texts(branch.turns())) + ".");
            }
            if (!branch.crossings().isEmpty()) {
                print.line("Other branches cross at lambda " + Listing.and(texts(branch.crossings())) + ".");
            }
            if (branch.end() == QuantalTrace.End.NASH && !shown.isEmpty()) {
                print.line(Certified.words(shown.get(shown.size() - 1).profile().certificate(), players));
            }
        }
    }

    private static List<String> texts(List<Double> values) {
        return values.stream().map(Numbers::brief).toList();
    }

    /** Some points of many, the first and the last among them. */
    private static List<Branch.Point> shown(List<Branch.Point> points) {
        if (points.size() <= MOST_SHOWN) {
            return points;
        }
        List<Branch.Point> some = new ArrayList<>();
        for (int i = 0; i < MOST_SHOWN; i++) {
            some.add(points.get((int) ((long) i * (points.size() - 1) / (MOST_SHOWN - 1))));
        }
        return some;
    }

    private static TextTable side(
            List<Branch.Point> shown, List<String> players, List<Names.Decision> decisions, int all) {
        List<String> header = new ArrayList<>(List.of("Lambda"));
        shown.forEach(point -> header.add(Numbers.brief(point.lambda())));
        List<List<String>> rows = new ArrayList<>();
        int slot = 0;
        for (Names.Decision decision : decisions) {
            for (int a = 0; a < decision.actions().size(); a++) {
                int at = slot++;
                List<String> row = new ArrayList<>(List.of(decision.words(a)));
                shown.forEach(point ->
                        row.add(Numbers.brief(point.profile().probabilities().get(at))));
                rows.add(row);
            }
        }
        for (int player = 0; player < players.size(); player++) {
            int who = player;
            List<String> row = new ArrayList<>(List.of(players.get(player) + " expects"));
            shown.forEach(
                    point -> row.add(Numbers.brief(point.profile().payoffs().get(who))));
            rows.add(row);
        }
        List<String> notes = shown.size() == all
                ? List.of()
                : List.of(shown.size() + " of " + all + " points are shown; --csv and --json have all.");
        return new TextTable("", header, rows, notes);
    }

    private static TextTable rows(Branch branch, List<String> players, List<Names.Decision> decisions) {
        List<String> header = new ArrayList<>(List.of("lambda", "rising"));
        for (Names.Decision decision : decisions) {
            for (int a = 0; a < decision.actions().size(); a++) {
                header.add(decision.words(a));
            }
        }
        players.forEach(player -> header.add(player + " expects"));
        List<List<String>> rows = new ArrayList<>();
        for (Branch.Point point : branch.points()) {
            List<String> row = new ArrayList<>(List.of(TextTable.raw(point.lambda()), String.valueOf(point.rising())));
            point.profile().probabilities().forEach(p -> row.add(TextTable.raw(p)));
            point.profile().payoffs().forEach(p -> row.add(TextTable.raw(p)));
            rows.add(row);
        }
        return new TextTable("", header, rows, List.of());
    }

    private static Map<String, Object> fields(
            String title, Branch branch, List<String> players, List<Names.Decision> decisions) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("game", title);
        fields.put("end", Choices.kebab(branch.end().name()));
        fields.put("reached", branch.reached());
        fields.put("turns", branch.turns());
        fields.put("crossings", branch.crossings());
        fields.put("note", branch.note());
        List<Map<String, Object>> points = new ArrayList<>();
        for (Branch.Point point : branch.points()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("lambda", point.lambda());
            one.put("rising", point.rising());
            one.putAll(point.profile().fields(players, decisions));
            points.add(one);
        }
        fields.put("points", points);
        return fields;
    }
}
