package org.equipoise.model.record;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/** What is written down of a run: measures at its end and quantities each month (model, A.3 step 12). */
public final class Record {

    private final Columns columns;
    private final List<Chapter> chapters = new ArrayList<>();
    private final double[] values;

    /** Lays out all columns for a setting. */
    public Record(Blueprint blueprint) {
        this(blueprint, List.of());
    }

    /**
     * Lays out the columns for a setting; those of mechanisms that are not played are left out.
     *
     * @param watched ids of the monthly quantities that are watched; none means all
     */
    public Record(Blueprint blueprint, List<String> watched) {
        columns = new Columns(blueprint);
        WarChapter war = new WarChapter(blueprint, columns);
        chapters.add(war);
        TollChapter.write(columns);
        LandChapter.write(columns);
        TruceChapter truces = new TruceChapter(columns);
        chapters.add(truces);
        SiegeChapter siege = new SiegeChapter(columns);
        chapters.add(siege);
        TableChapter.write(blueprint, columns);
        chapters.add(new ArmsChapter(blueprint, columns));
        ReputeChapter repute = new ReputeChapter(blueprint, columns);
        chapters.add(repute);
        LeaningChapter leaning = new LeaningChapter(blueprint, columns);
        chapters.add(leaning);
        war.gauges();
        ArmsChapter.gauges(columns);
        LandChapter.gauges(columns);
        truces.gauges(columns);
        siege.gauges(columns);
        ArmsChapter.trust(blueprint, columns);
        repute.gauges(columns);
        leaning.gauges(blueprint);
        if (columns.played("intervention") || columns.played("fighters") || columns.played("spread")) {
            chapters.add(new ArenaChapter(blueprint, columns));
        }
        if (columns.played("invocation")) {
            CallsChapter.write(blueprint, columns);
            CallsChapter.gauges(blueprint, columns);
        }
        TableChapter.gauges(blueprint, columns);
        columns.watch(watched);
        values = new double[columns.gauges.size()];
    }

    /** Outcomes of a run, in the order in which {@link #outcomes} writes them. */
    public List<Measure> measures() {
        return List.copyOf(columns.measures);
    }

    /** Monthly quantities, in the order of {@link #values}. */
    public List<Quantity> quantities() {
        return List.copyOf(columns.quantities);
    }

    /** Starts a run. */
    public void begin() {
        for (int c = 0; c < chapters.size(); c++) {
            chapters.get(c).begin();
        }
    }

    /** Sees the end of a month. */
    public void month(World world) {
        for (int c = 0; c < chapters.size(); c++) {
            chapters.get(c).month(world);
        }
    }

    /** The quantities as they stand; the array is reused. */
    public double[] values(World world) {
        for (int q = 0; q < values.length; q++) {
            values[q] = columns.gauges.get(q).of(world);
        }
        return values;
    }

    /** Writes the measures of a run that has ended. */
    public void outcomes(World world, double[] out) {
        for (int m = 0; m < columns.readings.size(); m++) {
            out[m] = columns.readings.get(m).of(world);
        }
    }
}
