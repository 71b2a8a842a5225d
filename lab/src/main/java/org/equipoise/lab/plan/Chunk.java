package org.equipoise.lab.plan;

/**
 * The piece of a plan that is run, stored and lost as one: a block of futures under all policies and all replicates, so that what is
 * compared in pairs meets inside one chunk.
 *
 * @param number position in the plan, from 0
 * @param first first future
 * @param futures number of futures, at least 1
 */
public record Chunk(int number, int first, int futures) {

    /** First future after the chunk. */
    public int end() {
        return first + futures;
    }

    /** Name of the chunk in a study whose plan has this identity: SHA-256 of both. */
    public String identity(String plan) {
        return Identity.sha256(plan + "/" + number);
    }

    /** Name of the chunk's files, such as {@code part-00000.parquet}. */
    public String file() {
        String digits = Integer.toString(number);
        return "part-" + "0".repeat(Math.max(0, 5 - digits.length())) + digits + ".parquet";
    }
}
