package org.equipoise.lab.draft;

/**
 * One number of the state on the first day, from data.
 *
 * @param state COW code
 * @param what name of the number
 * @param value in words; "no data" where the files do not cover the day
 * @param unit unit, or empty
 * @param source id of the source, or empty
 * @param asOf the year that the number is of, or empty
 */
public record StartingValue(int state, String what, String value, String unit, String source, String asOf) {}
