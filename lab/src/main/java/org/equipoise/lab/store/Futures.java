package org.equipoise.lab.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equipoise.lab.plan.Chunk;
import org.equipoise.model.prior.ParameterTable;

/**
 * The futures of a study, {@code parameters.parquet}: one row a future, one column a parameter. They are drawn once and read from
 * there ever after.
 */
public final class Futures {

    private static final String FUTURE = "future";

    private Futures() {}

    /** Draws all futures and writes them, unless they are there. */
    public static void write(Study study, ParameterTable table, Parquet parquet) {
        if (java.nio.file.Files.exists(study.parameters())) {
            return;
        }
        List<Parquet.Column> columns = new ArrayList<>();
        columns.add(new Parquet.Column(FUTURE, "INTEGER"));
        table.slots().forEach(slot -> columns.add(new Parquet.Column(slot.name(), "DOUBLE")));
        Map<String, String> footer = Map.of(Study.CHUNK, study.manifest().identity());
        double[] draws = new double[table.size()];
        parquet.write(study.parameters(), columns, footer, rows -> {
            for (int future = 0; future < study.plan().futures(); future++) {
                table.draw(study.manifest().seed(), future, draws);
                rows.beginRow();
                rows.append(future);
                for (double draw : draws) {
                    rows.append(draw);
                }
                rows.endRow();
            }
        });
    }

    /**
     * The draws of a chunk's futures, {@code [future - first][parameter]}.
     *
     * @throws StudyRefused if they are another study's, or not all there
     */
    public static double[][] read(Study study, Chunk chunk, Parquet parquet) {
        return read(study, chunk.first(), chunk.futures(), parquet);
    }

    /** The draws of {@code count} futures from {@code first} on. */
    public static double[][] read(Study study, int first, int count, Parquet parquet) {
        if (!study.manifest()
                .identity()
                .equals(parquet.metadata(study.parameters()).get(Study.CHUNK))) {
            throw new StudyRefused(study.parameters(), "these futures belong to another study. Maybe delete them");
        }
        int size = study.manifest().parameters().size();
        String where = "WHERE future >= " + first + " AND future < " + (first + count) + " ORDER BY future";
        double[][] draws = parquet.read(study.parameters(), "*", where, rows -> {
            double[][] found = new double[count][size];
            int next = 0;
            while (rows.next()) {
                if (next >= count || rows.getInt(1) != first + next) {
                    throw new StudyRefused(study.parameters(), "futures are missing or doubled");
                }
                for (int parameter = 0; parameter < size; parameter++) {
                    found[next][parameter] = rows.getDouble(parameter + 2);
                }
                next++;
            }
            return next == count ? found : new double[0][];
        });
        if (draws.length != count) {
            throw new StudyRefused(study.parameters(), "there are fewer futures than the plan has");
        }
        return draws;
    }
}
