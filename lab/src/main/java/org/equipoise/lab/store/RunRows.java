package org.equipoise.lab.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.equipoise.lab.plan.Chunk;
import org.equipoise.lab.plan.Plan;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.setting.Policy;

/**
 * The runs of a chunk, {@code runs/part-00000.parquet}: a row a run, futures outermost, then policies, then replicates. A measure
 * that a run does not define is NULL in the file and NaN in memory.
 */
public final class RunRows {

    private static final int KEYS = 4;

    private RunRows() {}

    /**
     * Writes a chunk.
     *
     * @param values measures at {@code ((policy * futures + future) * replicates + replicate) * measures + measure}
     */
    public static void write(Study study, Chunk chunk, double[] values, Parquet parquet) {
        Plan plan = study.plan();
        List<Parquet.Column> columns = new ArrayList<>(List.of(
                new Parquet.Column("policy", "VARCHAR"),
                new Parquet.Column("condition", "VARCHAR"),
                new Parquet.Column("future", "INTEGER"),
                new Parquet.Column("replicate", "INTEGER")));
        for (Measure measure : study.manifest().measures()) {
            columns.add(new Parquet.Column(measure.id(), "DOUBLE"));
        }
        Map<String, String> footer =
                Map.of(Study.CHUNK, chunk.identity(study.manifest().identity()));
        int measures = study.manifest().measures().size();
        parquet.write(study.runs(chunk), columns, footer, rows -> {
            for (int future = 0; future < chunk.futures(); future++) {
                for (int policy = 0; policy < plan.policies().size(); policy++) {
                    for (int replicate = 0; replicate < plan.replicates(); replicate++) {
                        Policy arm = plan.policies().get(policy);
                        rows.beginRow();
                        rows.append(arm.id());
                        rows.append(arm.condition());
                        rows.append(chunk.first() + future);
                        rows.append(replicate);
                        int at = ((policy * chunk.futures() + future) * plan.replicates() + replicate) * measures;
                        append(rows, values, at, measures);
                        rows.endRow();
                    }
                }
            }
        });
    }

    private static void append(DuckDBAppender rows, double[] values, int at, int count) throws SQLException {
        for (int m = 0; m < count; m++) {
            double value = values[at + m];
            if (Double.isNaN(value)) {
                rows.appendNull();
            } else {
                rows.append(value);
            }
        }
    }

    /** Sees the runs of one future. */
    @FunctionalInterface
    public interface Visitor {
        /** Values at {@code (policy * replicates + replicate) * measures + measure}; the array is reused. */
        void see(int future, double[] values);
    }

    /**
     * Shows the futures of a chunk in order.
     *
     * @throws StudyRefused if the file is damaged
     */
    public static void read(Study study, Chunk chunk, Parquet parquet, Visitor visitor) {
        Plan plan = study.plan();
        int measures = study.manifest().measures().size();
        double[] values = new double[plan.policies().size() * plan.replicates() * measures];
        boolean whole = parquet.read(study.runs(chunk), "*", "", rows -> {
            for (int future = chunk.first(); future < chunk.end(); future++) {
                if (!readFuture(rows, plan, future, measures, values)) {
                    return false;
                }
                visitor.see(future, values);
            }
            return !rows.next();
        });
        if (!whole) {
            throw new StudyRefused(study.runs(chunk), "rows are missing, doubled or moved. Maybe delete it and resume");
        }
    }

    private static boolean readFuture(ResultSet rows, Plan plan, int future, int measures, double[] values)
            throws SQLException {
        int at = 0;
        for (Policy policy : plan.policies()) {
            for (int replicate = 0; replicate < plan.replicates(); replicate++) {
                if (!rows.next() || rows.getInt(3) != future || rows.getInt(4) != replicate) {
                    return false;
                }
                if (replicate == 0 && !policy.id().equals(rows.getString(1))) {
                    return false;
                }
                for (int m = 1; m <= measures; m++) {
                    double value = rows.getDouble(KEYS + m);
                    values[at++] = value == 0 && rows.wasNull() ? Double.NaN : value;
                }
            }
        }
        return true;
    }
}
