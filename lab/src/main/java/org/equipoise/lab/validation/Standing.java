package org.equipoise.lab.validation;

import java.util.List;
import java.util.Optional;
import org.equipoise.lab.json.Json;
import tools.jackson.core.JacksonException;

/**
 * What a brief needs to know of a validation: {@code validation.json}.
 *
 * @param format layout of the file
 * @param software the program that made it
 * @param quick whether it is only a first look
 * @param rivals hindcasts of rivals
 * @param cases hindcasts of scenarios
 */
public record Standing(String format, String software, boolean quick, Optional<Rivals> rivals, List<OfCase> cases) {

    /** The layout that this version writes and reads. */
    public static final String FORMAT = "equipoise-validation-2";

    public Standing {
        cases = List.copyOf(cases);
    }

    /**
     * Rivals of the world.
     *
     * @param from first year
     * @param to last year
     * @param pairs pairs
     * @param hindcasts years of pairs, each forecast once
     * @param verdicts kind by kind
     */
    public record Rivals(int from, int to, int pairs, int hindcasts, List<Verdict> verdicts) {
        public Rivals {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * One rivalry of a scenario.
     *
     * @param scenario name of the scenario
     * @param sha256 hash of its folder when it was played
     * @param rivalry the rivalry
     * @param starts start months
     * @param until last month of the record
     * @param verdicts kind by kind and horizon by horizon
     */
    public record OfCase(
            String scenario, String sha256, String rivalry, int starts, String until, List<Verdict> verdicts) {
        public OfCase {
            verdicts = List.copyOf(verdicts);
        }
    }

    /** Of a validation. */
    public static Standing of(Validation validation) {
        return new Standing(
                FORMAT,
                validation.software().toString(),
                validation.effort().quick(),
                validation
                        .rivals()
                        .what()
                        .map(found -> new Rivals(
                                found.from(), found.to(), found.pairs(), found.rows(), verdicts(found.scores()))),
                validation.cases().what().orElse(List.of()).stream()
                        .map(found -> new OfCase(
                                found.scenario(),
                                found.sha256(),
                                found.rivalry(),
                                found.starts(),
                                found.until(),
                                verdicts(found.scores())))
                        .toList());
    }

    private static List<Verdict> verdicts(List<Score> scores) {
        return scores.stream().map(Score::verdict).toList();
    }

    /** The file. */
    public String toJson() {
        return Json.pretty(this);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it is not one of this layout
     */
    public static Standing read(String json) {
        try {
            Standing standing = Json.read(json, Standing.class);
            if (!FORMAT.equals(standing.format())) {
                throw new IllegalArgumentException("found format " + standing.format() + ", expected " + FORMAT);
            }
            return standing;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no " + FORMAT + ": " + e.getOriginalMessage(), e);
        }
    }
}
