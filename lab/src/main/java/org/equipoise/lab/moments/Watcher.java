package org.equipoise.lab.moments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Rivalry;

/**
 * Listens to a run and writes down the history of one rivalry.
 *
 * <p>It reads these entries of the journal: the decision {@code move in the crisis} of a side (a dispute), the events
 * {@code force.*} (use of force), {@code force.fatal} (dead), {@code war.begins}, {@code war.ends}; and the quantities
 * {@code stock.SIDE} and, where there are any, {@code imports.SIDE} (since the start).
 */
public final class Watcher implements Journal, Simulation.Monthly {

    private final Rivalry rivalry;
    private final int[] stockAt;
    private final int[] importsAt;
    private final double[][] arms;
    private final double[][] imports;
    private final List<Incident> incidents = new ArrayList<>();

    /** Listens to a rivalry of a run; no quantities watched means that arms are not written down. */
    public Watcher(Rivalry rivalry, List<Quantity> quantities, int months) {
        this.rivalry = rivalry;
        stockAt = find("stock.", quantities);
        importsAt = find("imports.", quantities);
        arms = stockAt[0] < 0 || stockAt[1] < 0 ? new double[0][] : new double[2][months];
        imports = importsAt[0] < 0 || importsAt[1] < 0 ? new double[0][] : new double[2][months];
    }

    private int[] find(String prefix, List<Quantity> quantities) {
        List<String> ids = quantities.stream().map(Quantity::id).toList();
        return new int[] {ids.indexOf(prefix + rivalry.sideA()), ids.indexOf(prefix + rivalry.sideB())};
    }

    @Override
    public boolean listening() {
        return true;
    }

    @Override
    public void record(Entry entry) {
        if (entry instanceof Decision decision) {
            int side = side(decision.actor());
            if (side >= 0 && decision.question().equals("move in the crisis")) {
                incidents.add(new Incident(decision.month(), side, Incident.Rung.DISPUTE, 0));
            }
        } else if (entry instanceof Event event && !incidents.isEmpty()) {
            hear(event);
        }
    }

    private void hear(Event event) {
        int last = incidents.size() - 1;
        boolean ours = side(event.actor()) >= 0 || event.actor().equals(rivalry.id());
        if (!ours) {
            return;
        }
        Incident incident = incidents.get(last);
        if (event.kind().equals("force.fatal")) {
            incidents.set(last, incident.raised(Incident.Rung.FATAL));
        } else if (event.kind().startsWith("force.")) {
            incidents.set(last, incident.raised(Incident.Rung.FORCE));
        } else if (event.kind().equals("war.begins")) {
            incidents.set(last, incident.raised(Incident.Rung.WAR));
        } else if (event.kind().equals("war.ends") && incident.rung() == Incident.Rung.WAR) {
            incidents.set(last, incident.ended(event.month()));
        }
    }

    private int side(String actor) {
        return actor.equals(rivalry.sideA()) ? 0 : actor.equals(rivalry.sideB()) ? 1 : -1;
    }

    @Override
    public void see(int month, double[] values) {
        for (int side = 0; side < 2; side++) {
            if (arms.length > 0) {
                arms[side][month - 1] = values[stockAt[side]];
            }
            if (imports.length > 0) {
                imports[side][month - 1] = values[importsAt[side]];
            }
        }
    }

    /** What was heard, with the outcomes of the run. */
    public History history(int months, Simulation simulation, double[] outcomes) {
        Map<String, Double> named = new HashMap<>();
        for (int m = 0; m < outcomes.length; m++) {
            named.put(simulation.measures().get(m).id(), outcomes[m]);
        }
        return new History(months, rivalry.monthsSinceIncident(), incidents, arms, imports, named);
    }
}
