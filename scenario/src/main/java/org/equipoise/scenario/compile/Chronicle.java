package org.equipoise.scenario.compile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Dispute;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Sides;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Ledger;

/** What had happened between two rivals before the start, and what is replayed after it. */
final class Chronicle {

    private final Scenario scenario;
    private final Frame frame;

    Chronicle(Scenario scenario, Frame frame) {
        this.scenario = scenario;
        this.frame = frame;
    }

    /** Whole months without a militarised incident before the start; 0 if one was under way, or if there is none on record. */
    int quietMonths(Contest contest) {
        int quiet = Integer.MAX_VALUE;
        for (Stated<Dispute> dispute : disputes(contest)) {
            YearMonth from = dispute.value().from().firstMonth();
            if (from.isBefore(frame.start())
                    && dispute.admitted(
                            frame.asOf(), frame.knownIn(dispute.value().from()))) {
                int after = (int) dispute.value().to().lastMonth().until(frame.start(), ChronoUnit.MONTHS) - 1;
                quiet = Math.min(quiet, Math.max(0, after));
            }
        }
        return quiet == Integer.MAX_VALUE ? 0 : quiet;
    }

    /** The latest ceasefire in force on the first day of play. */
    Rivalry.Ceasefire ceasefire(Contest contest) {
        LocalDate day = frame.start().atDay(1);
        return scenario.history().truces().stream()
                .filter(truce ->
                        truce.admitted(frame.asOf(), frame.knownIn(truce.value().start())))
                .map(Stated::value)
                .filter(truce -> truce.rivalry().equals(contest.id()))
                .filter(truce -> truce.start().first().isBefore(day))
                .filter(truce ->
                        truce.end().map(end -> !end.last().isBefore(day)).orElse(true))
                .max(Comparator.comparing(truce -> truce.start().first()))
                .map(truce -> new Rivalry.Ceasefire(truce.imposed(), truce.mediated(), (int)
                        truce.start().firstMonth().until(frame.start(), ChronoUnit.MONTHS)))
                .orElse(Rivalry.Ceasefire.NONE);
    }

    /** Incidents that touch replayed months; what lies before the start is cut, and one under way at the end goes on. */
    List<Replay.Incident> incidents(Contest contest) {
        int last = frame.free() - 1;
        List<Replay.Incident> incidents = new ArrayList<>();
        for (Stated<Dispute> stated : disputes(contest)) {
            Dispute dispute = stated.value();
            int from = frame.index(dispute.from().firstMonth());
            int to = Math.max(from, frame.index(dispute.to().lastMonth()));
            int first = Math.max(1, from);
            int months = to - first + 1;
            if (months > 0 && first <= last) {
                double part = months / (double) (to - from + 1);
                incidents.add(new Replay.Incident(
                        contest.id(),
                        first,
                        dispute.level(),
                        months,
                        part * dispute.deathsA().orElse(0.0),
                        part * dispute.deathsB().orElse(0.0),
                        dispute.firstMover().map(mover -> Sides.of(scenario.actors(), mover))));
            }
        }
        incidents.sort(Comparator.comparingInt(Replay.Incident::month));
        return incidents;
    }

    /** Changes of the division of the land in replayed months, each as it stood at the end of its month. */
    List<Replay.Division> divisions(Contest contest, Land land, Ledger ledger) {
        List<Replay.Division> divisions = new ArrayList<>();
        double before = land.shareA(contest, frame.start().atDay(1), ledger);
        for (int month = 1; month < frame.free(); month++) {
            double after = land.shareA(contest, frame.start().plusMonths(month).atDay(1), ledger);
            if (after != before) {
                divisions.add(new Replay.Division(contest.id(), month, after));
            }
            before = after;
        }
        return divisions;
    }

    /** Calls for help in replayed months. */
    List<Replay.Call> calls() {
        return scenario.history().calls().stream()
                .filter(call -> call.admitted(frame.asOf(), call.value().date().firstMonth()))
                .map(Stated::value)
                .filter(call -> !call.date().firstMonth().isBefore(frame.start()))
                .filter(call -> frame.index(call.date().firstMonth()) < frame.free())
                .map(call -> new Replay.Call(
                        call.id(),
                        call.client(),
                        call.patron(),
                        call.rivalry(),
                        frame.index(call.date().firstMonth()),
                        call.recognised(),
                        call.reply()))
                .sorted(Comparator.comparingInt(Replay.Call::month))
                .toList();
    }

    private List<Stated<Dispute>> disputes(Contest contest) {
        return scenario.history().disputes().stream()
                .filter(dispute -> contest.incidents().isPresent()
                        && dispute.value().rivalry().equals(contest.id()))
                .toList();
    }
}
