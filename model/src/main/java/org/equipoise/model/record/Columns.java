package org.equipoise.model.record;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/** The columns of a record, in the order in which they are added. */
final class Columns {

    /** Reads one number off the world. */
    @FunctionalInterface
    interface Reading {
        double of(World world);
    }

    final Cast cast;
    final List<Measure> measures = new ArrayList<>();
    final List<Reading> readings = new ArrayList<>();
    final List<Quantity> quantities = new ArrayList<>();
    final List<Reading> gauges = new ArrayList<>();
    private final List<String> mechanisms;

    Columns(Blueprint blueprint) {
        cast = blueprint.cast();
        mechanisms = blueprint.setting().mechanisms();
    }

    /** Whether a mechanism is played; columns of what is not played are left out. */
    boolean played(String mechanism) {
        return mechanisms.contains(mechanism);
    }

    /** Adds an outcome of the run. */
    void add(String id, String label, String unit, Measure.Direction direction, Measure.Kind kind, Reading reading) {
        measures.add(new Measure(id, label, unit, direction, kind));
        readings.add(reading);
    }

    /** Adds a monthly quantity. */
    void gauge(String id, String label, String unit, Reading reading) {
        quantities.add(new Quantity(id, label, unit));
        gauges.add(reading);
    }

    /** Drops the monthly quantities that nobody watches; none named means that all are watched. */
    void watch(List<String> ids) {
        for (int q = quantities.size() - 1; q >= 0 && !ids.isEmpty(); q--) {
            if (!ids.contains(quantities.get(q).id())) {
                quantities.remove(q);
                gauges.remove(q);
            }
        }
    }

    /** Suffix of a column about a side: its id, with the rivalry's where there are several. */
    String side(int side) {
        return cast.rivalries() == 1 ? cast.sideId(side) : cast.sideId(side) + "." + cast.rivalryId(side / 2);
    }

    /** Suffix of a column about a rivalry: empty when there is only one. */
    String rivalry(int rivalry) {
        return cast.rivalries() == 1 ? "" : "." + cast.rivalryId(rivalry);
    }

    /** Sum over sides or rivalries. */
    static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Sum of counts. */
    static double sum(int[] counts) {
        double sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
