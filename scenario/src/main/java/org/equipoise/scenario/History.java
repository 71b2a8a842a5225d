package org.equipoise.scenario;

import java.util.List;

/**
 * What happened, for starting states, replay and hindcasts.
 *
 * @param disputes militarised disputes
 * @param casualties dead, wounded and displaced
 * @param truces ceasefires
 * @param calls calls for help
 * @param steps steps of clients away from their patrons
 */
public record History(
        List<Stated<Dispute>> disputes,
        List<Stated<Casualties>> casualties,
        List<Stated<Truce>> truces,
        List<Stated<Call>> calls,
        List<Stated<StepTaken>> steps) {
    public History {
        disputes = List.copyOf(disputes);
        casualties = List.copyOf(casualties);
        truces = List.copyOf(truces);
        calls = List.copyOf(calls);
        steps = List.copyOf(steps);
    }
}
