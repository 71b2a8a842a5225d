package org.equipoise.scenario.compile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.problem.Place;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Control;
import org.equipoise.scenario.LandUnit;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Sides;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.Theatre;
import org.equipoise.scenario.problem.Ledger;

/** How the disputed land is divided between the sides on a day. */
final class Land {

    private static final double PERSONS = 1000;

    private final Scenario scenario;
    private final YearMonth asOf;

    Land(Scenario scenario, YearMonth asOf) {
        this.scenario = scenario;
        this.asOf = asOf;
    }

    /** Weighted share of the first side; one half if the rivalry has no units. */
    double shareA(Contest contest, LocalDate day, Ledger ledger) {
        double a = 0;
        double b = 0;
        for (LandUnit unit : units(contest)) {
            Optional<String> holder = holder(unit.name(), day);
            if (holder.filter(contest.sideA()::equals).isPresent()) {
                a += unit.weight();
            } else if (holder.filter(contest.sideB()::equals).isPresent()) {
                b += unit.weight();
            } else {
                ledger.problem(
                        Place.file(
                                scenario.folder().resolve("facts/control.csv").toString()),
                        "nobody who holds '" + unit.name() + "' on " + day,
                        "a line that covers that day and is known on " + asOf);
            }
        }
        return a + b == 0 ? 0.5 : a / (a + b);
    }

    /** Thousand people who live on the whole of the disputed land. */
    double displaceable(Contest contest) {
        double people = 0;
        for (LandUnit unit : units(contest)) {
            people += unit.population();
        }
        return people / PERSONS;
    }

    /** The units that a rivalry disputes, in the order of the file. */
    List<LandUnit> units(Contest contest) {
        List<String> theatres = contest.theatres().stream().map(Theatre::id).toList();
        return scenario.territory().stream()
                .map(Stated::value)
                .filter(unit -> theatres.contains(unit.theatre()))
                .toList();
    }

    /** The side that held a unit on a day, an authority's counting for its state. */
    Optional<String> holder(String unit, LocalDate day) {
        return span(unit, day).map(span -> Sides.of(scenario.actors(), span.holder()));
    }

    /** Who held a unit on a day, as far as that may be known. */
    Optional<Control> span(String unit, LocalDate day) {
        return scenario.facts().control().stream()
                .filter(span -> span.value().unit().equals(unit))
                .filter(span -> span.admitted(asOf, span.value().from().firstMonth()))
                .map(Stated::value)
                .filter(span -> !span.from().first().isAfter(day))
                .filter(span -> span.to().map(to -> day.isBefore(to.first())).orElse(true))
                .findFirst();
    }
}
