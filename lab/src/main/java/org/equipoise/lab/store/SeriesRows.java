package org.equipoise.lab.store;

import java.util.List;
import java.util.Map;
import org.equipoise.lab.plan.Chunk;
import org.equipoise.lab.result.Path;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.statistics.Paths;
import org.equipoise.lab.statistics.Tally;
import org.equipoise.model.setting.Policy;

/**
 * The monthly series of a study: counts by chunk, {@code series/part-00000.parquet}, and the quantiles of the whole,
 * {@code series/series.parquet}; a row a policy, quantity and month.
 */
public final class SeriesRows {

    private SeriesRows() {}

    /** Counts of one policy in a chunk, {@code [quantity][month - 1]}. */
    @FunctionalInterface
    public interface Source {
        /** Bytes and sums of a cell. */
        Counts of(int policy, int quantity, int month);
    }

    /**
     * What is kept of a chunk's numbers of one policy, quantity and month.
     *
     * @param runs how many there are
     * @param sum their sum
     * @param counts see {@link Tally#bytes}
     */
    public record Counts(long runs, double sum, byte[] counts) {}

    /** Writes a chunk. */
    public static void write(Study study, Chunk chunk, Source source, Parquet parquet) {
        List<Parquet.Column> columns = List.of(
                new Parquet.Column("policy", "VARCHAR"),
                new Parquet.Column("condition", "VARCHAR"),
                new Parquet.Column("quantity", "VARCHAR"),
                new Parquet.Column("month", "INTEGER"),
                new Parquet.Column("runs", "BIGINT"),
                new Parquet.Column("sum", "DOUBLE"),
                new Parquet.Column("counts", "BLOB"));
        Map<String, String> footer =
                Map.of(Study.CHUNK, chunk.identity(study.manifest().identity()));
        parquet.write(study.series(chunk), columns, footer, rows -> {
            for (int p = 0; p < study.plan().policies().size(); p++) {
                Policy policy = study.plan().policies().get(p);
                for (int q = 0; q < study.manifest().quantities().size(); q++) {
                    for (int month = 1; month <= study.plan().setting().months(); month++) {
                        Counts counts = source.of(p, q, month);
                        rows.beginRow();
                        rows.append(policy.id());
                        rows.append(policy.condition());
                        rows.append(study.manifest().quantities().get(q).id());
                        rows.append(month);
                        rows.append(counts.runs());
                        rows.append(counts.sum());
                        rows.append(counts.counts());
                        rows.endRow();
                    }
                }
            }
        });
    }

    /**
     * Adds a chunk's counts to the paths.
     *
     * @throws StudyRefused if the file is damaged
     */
    public static void read(Study study, Chunk chunk, Parquet parquet, Paths into) {
        int policies = study.plan().policies().size();
        int quantities = study.manifest().quantities().size();
        int months = study.plan().setting().months();
        boolean whole = parquet.read(study.series(chunk), "policy, quantity, month, sum, counts", "", rows -> {
            for (int p = 0; p < policies; p++) {
                for (int q = 0; q < quantities; q++) {
                    for (int month = 1; month <= months; month++) {
                        if (!rows.next() || rows.getInt(3) != month) {
                            return false;
                        }
                        java.sql.Blob blob = rows.getBlob(5);
                        into.add(p, q, month, rows.getDouble(4), blob.getBytes(1, (int) blob.length()));
                    }
                }
            }
            return !rows.next();
        });
        if (!whole) {
            throw new StudyRefused(study.series(chunk), "rows are missing or doubled. Maybe delete it and resume");
        }
    }

    /** Writes the quantiles of the whole study. */
    public static void write(Study study, Results results, Paths paths, Parquet parquet) {
        List<Parquet.Column> columns = List.of(
                new Parquet.Column("policy", "VARCHAR"),
                new Parquet.Column("condition", "VARCHAR"),
                new Parquet.Column("quantity", "VARCHAR"),
                new Parquet.Column("month", "INTEGER"),
                new Parquet.Column("runs", "BIGINT"),
                new Parquet.Column("mean", "DOUBLE"),
                new Parquet.Column("p05", "DOUBLE"),
                new Parquet.Column("p25", "DOUBLE"),
                new Parquet.Column("median", "DOUBLE"),
                new Parquet.Column("p75", "DOUBLE"),
                new Parquet.Column("p95", "DOUBLE"));
        int quantities = results.quantities().size();
        Map<String, String> footer = Map.of(Study.CHUNK, study.manifest().identity());
        parquet.write(study.series(), columns, footer, rows -> {
            for (int i = 0; i < results.paths().size(); i++) {
                Path path = results.paths().get(i);
                for (int month = 1; month <= path.months(); month++) {
                    rows.beginRow();
                    rows.append(path.arm());
                    rows.append(results.arm(path.arm()).condition());
                    rows.append(path.quantity());
                    rows.append(month);
                    rows.append(paths.runs(i / quantities, i % quantities, month));
                    for (List<Double> column :
                            List.of(path.mean(), path.p05(), path.p25(), path.median(), path.p75(), path.p95())) {
                        rows.append(column.get(month - 1).doubleValue());
                    }
                    rows.endRow();
                }
            }
        });
    }
}
