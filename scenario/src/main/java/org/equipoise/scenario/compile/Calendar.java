package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.setting.Peacekeepers;
import org.equipoise.model.setting.Treaty;
import org.equipoise.scenario.AttentionChange;
import org.equipoise.scenario.LandUnit;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Promise;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;

/** Treaties, peacekeepers and attention as far as they are known, counted in months from the start. */
final class Calendar {

    /** Later than any month of play. */
    static final int OPEN = 1_000_000;

    private final Scenario scenario;
    private final Frame frame;

    Calendar(Scenario scenario, Frame frame) {
        this.scenario = scenario;
        this.frame = frame;
    }

    /** Treaties that began in months that may be known. */
    List<Treaty> treaties() {
        return scenario.treaties().stream()
                .filter(stated -> begun(stated, stated.value().from()))
                .map(stated -> {
                    Promise promise = stated.value();
                    return new Treaty(
                            promise.id(),
                            promise.patron(),
                            promise.client(),
                            promise.obligation(),
                            promise.onRequest(),
                            scope(promise),
                            promise.body(),
                            offset(promise.from().firstMonth()),
                            end(stated, promise.to()));
                })
                .toList();
    }

    /**
     * A promise for recognised land covers the disputed land too where most of it, by weight, is recognised as the protected side's: the
     * place of an attack decides, not who stands on it.
     */
    private Treaty.Scope scope(Promise promise) {
        double own = 0;
        double all = 0;
        for (Stated<LandUnit> stated : scenario.territory()) {
            LandUnit unit = stated.value();
            all += unit.weight();
            own += unit.recognised().equals(promise.client()) ? unit.weight() : 0;
        }
        boolean ownsDisputed = own > all - own;
        return promise.scope() == Treaty.Scope.RECOGNISED && ownsDisputed ? Treaty.Scope.ANY : promise.scope();
    }

    /** Missions that began in months that may be known. */
    List<Peacekeepers> peacekeepers() {
        return scenario.peacekeepers().stream()
                .filter(stated -> begun(stated, stated.value().from()))
                .map(stated -> new Peacekeepers(
                        stated.value().rivalry(),
                        stated.value().by(),
                        stated.value().troops(),
                        offset(stated.value().from().firstMonth()),
                        end(stated, stated.value().to())))
                .toList();
    }

    /** Attention of each patron that the scenario names, one number a month. */
    Map<String, List<Double>> attention() {
        Map<String, List<Double>> paths = new LinkedHashMap<>();
        List<AttentionChange> changes = scenario.attention().stream()
                .filter(stated -> begun(stated, stated.value().from()))
                .map(Stated::value)
                .sorted(Comparator.comparing(change -> change.from().first()))
                .toList();
        for (AttentionChange change : changes) {
            List<Double> path = paths.computeIfAbsent(
                    change.actor(), actor -> new ArrayList<>(Collections.nCopies(frame.months(), 1.0)));
            int from = Math.max(0, offset(change.from().firstMonth()));
            for (int month = from; month < frame.months(); month++) {
                path.set(month, change.level());
            }
        }
        return paths;
    }

    /** Whether what began then may be known. */
    boolean begun(Stated<?> stated, Moment from) {
        return stated.admitted(frame.asOf(), frame.knownIn(from));
    }

    /** An end is known once it has come, or with the whole fact if the file says since when that was known. */
    int end(Stated<?> stated, Optional<Moment> to) {
        return to.filter(
                        end -> stated.known().isPresent() || !frame.knownIn(end).isAfter(frame.asOf()))
                .map(end -> offset(end.firstMonth()))
                .orElse(OPEN);
    }

    /** Months from the start. */
    int offset(YearMonth month) {
        return frame.index(month) - 1;
    }
}
