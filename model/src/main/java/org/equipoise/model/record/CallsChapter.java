package org.equipoise.model.record;

import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;

/** Calls for help, what came of them, and what the answers cost in trust. */
final class CallsChapter {

    private CallsChapter() {}

    /** Adds the outcomes about calls. */
    static void write(Blueprint blueprint, Columns columns) {
        Cast cast = columns.cast;
        for (Tie tie : blueprint.setting().ties()) {
            if (!tie.aidsDefence()) {
                continue;
            }
            int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
            String pair = tie.client() + "." + tie.supplier();
            String words = " of " + tie.client() + " on " + tie.supplier();
            columns.add(
                    "calls." + pair,
                    "Calls for help" + words,
                    "count",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.calls.made[at]);
            columns.add(
                    "calls.binding." + pair,
                    "Calls that a promise covered" + words,
                    "count",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.calls.binding[at]);
            columns.add(
                    "honoured." + pair,
                    "Covered calls answered with materiel or more" + words,
                    "count",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.calls.honoured[at]);
        }
        for (int n = 0; n < cast.replayedCalls(); n++) {
            int call = n;
            columns.add(
                    "answer." + cast.callId(call),
                    "How far the answer to " + cast.callId(call) + " went, from 0 for nothing to 5 for troops",
                    "rung",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.calls.answered[call]);
            columns.add(
                    "trust.lost." + cast.callId(call),
                    "Belief in aid that the caller lost by the answer to " + cast.callId(call),
                    "change of belief",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.calls.trustLost[call]);
            columns.add(
                    "deterrence.lost." + cast.callId(call),
                    "Belief in aid that everybody lost by the answer to " + cast.callId(call),
                    "change of belief",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.calls.deterrenceLost[call]);
        }
    }

    /** Adds the monthly quantities about deterrence. */
    static void gauges(Blueprint blueprint, Columns columns) {
        Cast cast = columns.cast;
        for (Tie tie : blueprint.setting().ties()) {
            if (tie.decides() && tie.aidsDefence()) {
                int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
                columns.gauge(
                        "deterrence." + tie.client() + "." + tie.supplier(),
                        "Everybody's belief that " + tie.supplier() + " would aid " + tie.client(),
                        "probability",
                        world -> world.publicAid[at] / (world.publicAid[at] + world.publicDoubt[at]));
            }
        }
    }
}
