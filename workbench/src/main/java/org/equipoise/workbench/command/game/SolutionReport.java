package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.solve.Certificate;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Listing;

/** Equilibria as a table with a column for each, as JSON or as comma-separated values. */
final class SolutionReport {

    private final Print print;
    private final TableOptions form;

    SolutionReport(Desk desk, TableOptions form) {
        print = new Print(desk);
        this.form = form;
    }

    void print(Gambit.Contents contents, Method method, Solved solved) {
        List<String> players = players(contents);
        List<Names.Decision> decisions = decisions(contents);
        if (form.json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("game", title(contents));
            fields.put("method", method.word());
            fields.put("search", Choices.kebab(solved.search().name()));
            fields.put("note", solved.note());
            fields.put(
                    "equilibria",
                    solved.profiles().stream()
                            .map(profile -> profile.fields(players, decisions))
                            .toList());
            print.json(fields);
        } else if (form.csv) {
            print.csv(rows(decisions, solved));
        } else {
            screen(contents, method, solved, players, decisions);
        }
    }

    static List<String> players(Gambit.Contents contents) {
        return Names.players(
                contents instanceof Gambit.Extensive tree
                        ? tree.game().players()
                        : ((Gambit.Strategic) contents).game().players());
    }

    static List<Names.Decision> decisions(Gambit.Contents contents) {
        return contents instanceof Gambit.Extensive tree
                ? Names.decisions(tree.game())
                : Names.decisions(((Gambit.Strategic) contents).game());
    }

    static String title(Gambit.Contents contents) {
        String title = contents instanceof Gambit.Extensive tree
                ? tree.game().title()
                : ((Gambit.Strategic) contents).game().title();
        return title.isBlank() ? "A game without a title" : title;
    }

    private void screen(
            Gambit.Contents contents,
            Method method,
            Solved solved,
            List<String> players,
            List<Names.Decision> decisions) {
        print.heading(title(contents));
        List<Profile> profiles = solved.profiles();
        String search =
                switch (solved.search()) {
                    case COMPLETE -> "the search is complete";
                    case ONE_OF_MORE -> "there may be more";
                    case PARTIAL -> "the search did not come to its end";
                };
        print.line(Listing.capital(method.words()) + ": " + Listing.count(profiles.size(), "profile", "profiles") + "; "
                + search + (solved.note().isEmpty() ? "" : " (" + solved.note() + ")") + ".");
        if (profiles.isEmpty()) {
            if (method == Method.PURE && solved.search() == Certificate.Search.COMPLETE) {
                print.line("There is none without chance; other methods look for mixed ones.");
            }
            return;
        }
        print.table(side(players, decisions, profiles));
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            words.computeIfAbsent(Certified.words(profiles.get(i).certificate(), players), key -> new ArrayList<>())
                    .add(String.valueOf(i + 1));
        }
        words.forEach((certificate, which) -> print.line(
                profiles.size() == 1
                        ? certificate
                        : (words.size() == 1 ? "Each" : Listing.and(which)) + ": " + certificate));
    }

    private static TextTable side(List<String> players, List<Names.Decision> decisions, List<Profile> profiles) {
        List<String> header = new ArrayList<>(List.of("Probability of"));
        for (int i = 1; i <= profiles.size(); i++) {
            header.add(profiles.size() == 1 ? "is" : String.valueOf(i));
        }
        List<List<String>> rows = new ArrayList<>();
        int slot = 0;
        for (Names.Decision decision : decisions) {
            for (int a = 0; a < decision.actions().size(); a++) {
                int at = slot++;
                List<String> row = new ArrayList<>(List.of(decision.words(a)));
                profiles.forEach(profile -> row.add(profile.probability(at)));
                rows.add(row);
            }
        }
        for (int player = 0; player < players.size(); player++) {
            int who = player;
            List<String> row = new ArrayList<>(List.of(players.get(player) + " expects"));
            profiles.forEach(profile -> row.add(profile.payoff(who)));
            rows.add(row);
        }
        return new TextTable("", header, rows, List.of());
    }

    private static TextTable rows(List<Names.Decision> decisions, Solved solved) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < solved.profiles().size(); i++) {
            Profile profile = solved.profiles().get(i);
            int slot = 0;
            for (Names.Decision decision : decisions) {
                for (String action : decision.actions()) {
                    int at = slot++;
                    rows.add(List.of(
                            String.valueOf(i + 1),
                            decision.player(),
                            decision.set(),
                            action,
                            TextTable.raw(profile.probabilities().get(at)),
                            profile.exact()
                                    .map(list -> Exact.text(list.get(at)))
                                    .orElse(""),
                            Choices.kebab(profile.certificate().standing().name())));
                }
            }
        }
        return new TextTable(
                "",
                List.of("equilibrium", "player", "set", "action", "probability", "exact", "standing"),
                rows,
                List.of());
    }
}
