package org.equipoise.scenario;

import java.util.Optional;

/**
 * A ceasefire of a rivalry.
 *
 * @param rivalry the rivalry
 * @param name its name
 * @param start when it began
 * @param end when it broke down; empty while it holds
 * @param broker who brokered it
 * @param mediated whether a third party brokered it
 * @param imposed whether fighting stopped under outside pressure
 * @param peacekeepers whether troops watched it
 */
public record Truce(
        String rivalry,
        String name,
        Moment start,
        Optional<Moment> end,
        String broker,
        boolean mediated,
        boolean imposed,
        boolean peacekeepers) {}
