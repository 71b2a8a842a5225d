package org.equipoise.lab.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes and reads Parquet files by an in-memory DuckDB of one thread; each worker has its own.
 *
 * <p>The bytes of a file hang on its rows alone: one thread, insertion order, fixed compression and row groups, no time stamps. No
 * statistic is computed here: sums of DuckDB hang on its threads.
 */
public final class Parquet implements AutoCloseable {

    private static final String FORM = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880, USE_TMP_FILE false";

    private final DuckDBConnection connection;

    /** Starts the engine. */
    public Parquet() {
        try {
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET threads = 1");
                statement.execute("SET preserve_insertion_order = true");
                statement.execute("SET memory_limit = '512MB'");
                statement.execute("SET temp_directory = ''");
                statement.execute("SET autoload_known_extensions = false");
                statement.execute("SET autoinstall_known_extensions = false");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not start: " + e.getMessage(), e);
        }
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type SQL type, such as {@code DOUBLE}
     */
    public record Column(String name, String type) {}

    /** Appends all rows of a file. */
    @FunctionalInterface
    public interface Rows {
        /** Appends them, each between {@code beginRow} and {@code endRow}. */
        void append(DuckDBAppender to) throws SQLException;
    }

    /** Sees the rows of a file in order. */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads all rows. */
        T read(ResultSet rows) throws SQLException;
    }

    /**
     * Writes a file so that it is whole or absent.
     *
     * @param metadata keys and values kept in the footer
     * @throws StudyFailed if it cannot be written
     */
    public void write(Path target, List<Column> columns, Map<String, String> metadata, Rows rows) {
        String table = columns.stream()
                .map(column -> name(column.name()) + " " + column.type())
                .collect(Collectors.joining(", ", "CREATE OR REPLACE TABLE rows (", ")"));
        String footer = new TreeMap<>(metadata)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        Durable.write(target, path -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(table);
                try (DuckDBAppender appender = connection.createAppender("main", "rows")) {
                    rows.append(appender);
                }
                statement.execute("COPY rows TO " + text(path.toString()) + " (" + FORM
                        + (metadata.isEmpty() ? "" : ", KV_METADATA " + footer) + ")");
            } finally {
                drop();
            }
        });
    }

    private void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS rows");
        }
    }

    /**
     * Reads rows.
     *
     * @param what SQL between SELECT and FROM
     * @param where SQL after FROM file, mostly empty
     * @throws StudyRefused if the file is missing or damaged
     */
    public <T> T read(Path file, String what, String where, Reader<T> reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT " + what + " FROM read_parquet(" + text(file.toString()) + ") " + where)) {
            return reader.read(rows);
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The keys and values in a file's footer.
     *
     * @throws StudyRefused if the file is missing or damaged
     */
    public Map<String, String> metadata(Path file) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT decode(key), decode(value) FROM parquet_kv_metadata(" + text(file.toString()) + ")")) {
            Map<String, String> found = new TreeMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
            return found;
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }

    private static StudyRefused unreadable(Path file, SQLException e) {
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new StudyRefused(file, "cannot be read as Parquet (" + why + "). Maybe delete it and resume");
    }

    /** A quoted name. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
