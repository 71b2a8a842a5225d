package org.equipoise.data;

/**
 * Where rows come from; it stays with every row.
 *
 * @param dataSet the data set
 * @param layout which of its official layouts the file has
 * @param file name of the file
 * @param sha256 hash of the file's bytes as they were downloaded, 64 hexadecimal digits
 * @param vintage the export's own date (2024-04-13) or version (25.1); {@code unstated} where the file says neither
 */
public record Provenance(DataSet dataSet, String layout, String file, String sha256, String vintage) {

    /** For files that do not say when they were made. */
    public static final String UNSTATED = "unstated";
}
