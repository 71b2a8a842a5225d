package org.equipoise.workbench.command;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.lab.explain.RunAddress;
import org.equipoise.lab.explain.Twin;
import org.equipoise.lab.store.Study;

/** The crises of a run as games that anyone can open. */
final class CrisisGames {

    private final Twin twin;
    private final RunAddress run;

    CrisisGames(Twin twin, RunAddress run) {
        this.twin = twin;
        this.run = run;
    }

    /**
     * The crisis of a month as an {@code .efg} file.
     *
     * @param month month of play or of the calendar; empty if there is but one crisis
     * @param rivalry id; empty if one rivalry had a crisis in that month
     * @throws Refused if it is not clear which crisis is meant, naming those there are
     */
    String text(Study study, Optional<String> month, Optional<String> rivalry) {
        YearMonth start = study.plan().setting().start();
        List<Integer> months = twin.monthsOfCrises(run);
        if (months.isEmpty()) {
            throw new Refused("no dispute opened in run " + run + ", so that no game of the model was played");
        }
        int asked;
        if (month.isPresent()) {
            asked = month(month.get(), start);
        } else if (months.size() == 1) {
            asked = months.get(0);
        } else {
            throw new Refused("which month? Disputes opened in " + listed(months, start));
        }
        Map<String, Game> games = twin.crises(run, asked);
        if (games.isEmpty()) {
            throw new Refused("no dispute opened in month " + asked + " of run " + run + "; disputes opened in "
                    + listed(months, start));
        }
        if (rivalry.isEmpty() && games.size() > 1) {
            throw new Refused("which rivalry? In month " + asked + " disputes opened in " + games.keySet()
                    + "; name one with --rivalry");
        }
        String which = rivalry.orElse(games.keySet().iterator().next());
        Game game = games.get(which);
        if (game == null) {
            throw new Refused(
                    "no dispute of '" + which + "' opened in month " + asked + "; one did in " + games.keySet());
        }
        return Gambit.write(game);
    }

    private static int month(String typed, YearMonth start) {
        if (typed.matches("\\d{1,5}")) {
            return Integer.parseInt(typed);
        }
        try {
            return (int) ChronoUnit.MONTHS.between(start, YearMonth.parse(typed)) + 1;
        } catch (DateTimeParseException e) {
            throw new Refused("'" + typed + "' is no month; one looks like 7, the month of play, or like 2020-09");
        }
    }

    private static String listed(List<Integer> months, YearMonth start) {
        StringBuilder list = new StringBuilder();
        for (int month : months) {
            list.append(list.isEmpty() ? "" : ", ")
                    .append(month)
                    .append(" (")
                    .append(start.plusMonths(month - 1L))
                    .append(')');
        }
        return list.toString();
    }
}
