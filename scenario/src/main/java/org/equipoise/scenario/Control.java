package org.equipoise.scenario;

import java.util.Optional;

/**
 * Who held a unit of the disputed land, and when.
 *
 * @param unit the unit
 * @param holder actor that held it
 * @param from first day
 * @param to first day on which the holder held it no longer; empty while it still does
 * @param how how it came to hold it
 */
public record Control(String unit, String holder, Moment from, Optional<Moment> to, String how) {}
