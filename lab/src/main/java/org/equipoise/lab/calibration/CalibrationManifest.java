package org.equipoise.lab.calibration;

import java.util.List;
import java.util.Map;
import org.equipoise.lab.plan.Software;

/**
 * What a calibration was made from.
 *
 * @param format layout of the folder
 * @param software program that made it
 * @param identity SHA-256 of software, plan and panel
 * @param plan how much was played
 * @param panel SHA-256 of the side-years
 * @param sources files behind the panel
 * @param files SHA-256 of the other files of the folder
 */
public record CalibrationManifest(
        String format,
        Software software,
        String identity,
        CalibrationPlan plan,
        String panel,
        List<Source> sources,
        Map<String, String> files) {

    /** The layout that this version writes. */
    public static final String FORMAT = "equipoise-calibration-2";

    /**
     * A file behind the panel.
     *
     * @param data data set
     * @param vintage its vintage
     * @param sha256 hash of the file
     */
    public record Source(String data, String vintage, String sha256) {}
}
