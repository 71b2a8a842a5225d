package org.equipoise.scenario;

import org.equipoise.model.setting.Step;

/**
 * A step by which a client moved away from a patron.
 *
 * @param client who
 * @param patron from whom
 * @param step the rung that it reached
 * @param date when, at least to the month
 * @param what what it did
 */
public record StepTaken(String client, String patron, Step step, Moment date, String what) {}
