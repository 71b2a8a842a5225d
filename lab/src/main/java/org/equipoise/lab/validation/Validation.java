package org.equipoise.lab.validation;

import java.util.List;
import org.equipoise.lab.moments.Moments;
import org.equipoise.lab.plan.Software;

/**
 * All that history says of the model, part by part.
 *
 * @param software the program that made it
 * @param effort how much was played
 * @param command the line that makes it
 * @param evidence printed figures beside those that the data give
 * @param panel the panel of rivals
 * @param moments the prior predictive check
 * @param calibration the calibration
 * @param rivals hindcasts of rivals
 * @param cases hindcasts of scenarios that have a history, rivalry by rivalry
 * @param central the central question
 */
public record Validation(
        Software software,
        Effort effort,
        String command,
        Found<EvidenceFinding> evidence,
        Found<PanelFinding> panel,
        Found<Moments> moments,
        Found<CalibrationFinding> calibration,
        Found<RivalsFinding> rivals,
        Found<List<CaseFinding>> cases,
        Found<CentralFinding> central) {}
