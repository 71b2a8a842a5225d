package org.equipoise.model.record;

import java.util.Arrays;
import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/** What is done with a patron's arms, what the world makes of it, and what that costs the patron. */
final class ReputeChapter implements Chapter {

    private static final String STANDING = "Opinion in the outside world of ";

    private final boolean[] patron;
    private final double[] allegations;
    private final double[] mostBelieved;
    private final int[] monthsSanctioned;

    ReputeChapter(Blueprint blueprint, Columns columns) {
        Cast cast = columns.cast;
        patron = patrons(blueprint);
        allegations = new double[patron.length];
        mostBelieved = new double[patron.length];
        monthsSanctioned = new int[patron.length];
        if (columns.played("misuse")) {
            for (Tie tie : blueprint.setting().ties()) {
                int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
                if (tie.decides()) {
                    columns.add(
                            "misuse." + tie.client() + "." + tie.supplier(),
                            "Incidents of misuse by " + tie.client() + " with arms of " + tie.supplier(),
                            "count",
                            Direction.LESS,
                            Kind.QUANTITY,
                            world -> world.repute.misuse[at]);
                }
            }
        }
        for (int k = 0; k < patron.length; k++) {
            if (patron[k]) {
                words(columns, k);
            }
        }
    }

    private static boolean[] patrons(Blueprint blueprint) {
        boolean[] patron = new boolean[blueprint.cast().suppliers()];
        for (Tie tie : blueprint.setting().ties()) {
            patron[blueprint.cast().supplier(tie.supplier())] |= tie.decides();
        }
        return patron;
    }

    private void words(Columns columns, int k) {
        String id = columns.cast.supplierId(k);
        if (columns.played("opinion")) {
            neither(columns, "standing." + id, STANDING + id, "-1 to 1", world -> world.standing[k]);
        }
        if (columns.played("allegations")) {
            neither(columns, "alleged." + id, "Allegations against " + id, "count", world -> allegations[k]);
            neither(
                    columns,
                    "complicit." + id,
                    "Outside world that holds " + id + " complicit at the end",
                    "share",
                    world -> world.repute.belief[k]);
            neither(
                    columns,
                    "complicit.peak." + id,
                    "Outside world that holds " + id + " complicit, at most",
                    "share",
                    world -> mostBelieved[k]);
        }
        if (columns.played("reputation")) {
            neither(
                    columns,
                    "reputation." + id,
                    "Reputation of " + id + " as a supplier",
                    "0 to 1",
                    world -> world.repute.reputation[k]);
            neither(
                    columns,
                    "elsewhere." + id,
                    "Orders from others than the rivals taken by " + id,
                    "TIV m at relative prices",
                    world -> world.repute.elsewhere[k]);
        }
        if (columns.played("sanctions")) {
            columns.add(
                    "sanctioned." + id,
                    id + " comes under sanctions",
                    "probability",
                    Direction.NEITHER,
                    Kind.PROBABILITY,
                    world -> monthsSanctioned[k] > 0 ? 1 : 0);
            neither(
                    columns,
                    "sanctioned.months." + id,
                    "Months of sanctions on " + id,
                    "months",
                    world -> monthsSanctioned[k]);
        }
    }

    private static void neither(Columns columns, String id, String label, String unit, Columns.Reading reading) {
        columns.add(id, label, unit, Direction.NEITHER, Kind.QUANTITY, reading);
    }

    /** Adds the monthly quantities. */
    void gauges(Columns columns) {
        for (int k = 0; k < patron.length; k++) {
            if (patron[k]) {
                gauges(columns, k);
            }
        }
    }

    private static void gauges(Columns columns, int k) {
        String id = columns.cast.supplierId(k);
        if (columns.played("opinion")) {
            columns.gauge("standing." + id, STANDING + id, "-1 to 1", world -> world.standing[k]);
        }
        if (columns.played("allegations")) {
            columns.gauge(
                    "complicit." + id, "Outside world that holds " + id + " complicit", "share", world -> world.repute
                            .belief[k]);
        }
        if (columns.played("reputation")) {
            columns.gauge("reputation." + id, "Reputation of " + id + " as a supplier", "0 to 1", world -> world.repute
                    .reputation[k]);
        }
        if (columns.played("sanctions")) {
            columns.gauge(
                    "sanctioned." + id,
                    id + " is under sanctions",
                    "probability",
                    world -> world.repute.sanctioned[k] ? 1 : 0);
        }
    }

    @Override
    public void begin() {
        Arrays.fill(allegations, 0);
        Arrays.fill(mostBelieved, 0);
        Arrays.fill(monthsSanctioned, 0);
    }

    @Override
    public void month(World world) {
        for (int k = 0; k < patron.length; k++) {
            allegations[k] += world.repute.alleged[k];
            mostBelieved[k] = Math.max(mostBelieved[k], world.repute.belief[k]);
            monthsSanctioned[k] += world.repute.sanctioned[k] ? 1 : 0;
        }
    }
}
