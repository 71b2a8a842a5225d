package org.equipoise.lab.hindcast;

/**
 * What the model did not see coming, or saw and it did not come.
 *
 * @param came whether it came: an event that the model gave little, or a false alarm
 * @param asked what was asked
 * @param name what happened, or what did not
 * @param when month of the event, or first month of the window
 * @param horizon length of the windows, months
 * @param windows windows that held the event; 1 for a false alarm
 * @param probability mean probability of the model over them
 * @param last probability in the last window before the event
 * @param benchmark mean probability of climatology over them
 * @param surprise mean of -log2 of the probability of what came about, bits
 */
public record Miss(
        boolean came,
        String asked,
        String name,
        String when,
        int horizon,
        int windows,
        double probability,
        double last,
        double benchmark,
        double surprise) {}
