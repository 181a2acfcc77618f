package nl.regie.research.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.table.Column;
import nl.regie.table.Table;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A database in memory, with the tables that were put in it. */
public final class Sql implements AutoCloseable {
    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /**
     * An empty database. It loads no extension and reads from no network.
     *
     * @throws SQLException if DuckDB does not run on this machine
     */
    public static Sql inMemory() throws SQLException {
        Sql sql = new Sql(DriverManager.getConnection("jdbc:duckdb:"));
        sql.run("SET autoinstall_known_extensions = false");
        sql.run("SET autoload_known_extensions = false");
        return sql;
    }

    /** Puts a table in it. */
    public <R> void put(Table<R> table, Stream<R> rows) throws SQLException {
        run("CREATE TABLE " + table.name() + " ("
                + table.columns().stream()
                        .map(column -> column.name() + " " + column.kind().sql())
                        .collect(Collectors.joining(", "))
                + ")");
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender(table.name())) {
            for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                R row = each.next();
                appender.beginRow();
                for (Column<R> column : table.columns()) {
                    append(appender, column.value().apply(row));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, Optional<?> value) throws SQLException {
        if (value.isEmpty()) {
            appender.appendNull();
        } else if (value.get() instanceof Boolean is) {
            appender.append(is.booleanValue());
        } else if (value.get() instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value.get() instanceof Number number) {
            appender.append(number.longValue());
        } else if (value.get() instanceof LocalDate day) {
            appender.append(day);
        } else {
            appender.append(value.get().toString());
        }
    }

    /** Puts the table of a Parquet file in it. */
    public void put(String name, Path parquet) throws SQLException {
        run("CREATE VIEW \"" + name.replace("\"", "\"\"") + "\" AS SELECT * FROM read_parquet(" + quoted(parquet)
                + ")");
    }

    /**
     * Writes a table as a Parquet file.
     *
     * @throws IOException if it cannot be written there, as where there is no room
     */
    public void writeParquet(Table<?> table, Path file) throws IOException {
        try {
            run("COPY " + table.name() + " TO " + quoted(file) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException("DuckDB could not write a table.", e);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** What comes of a question: the names of the columns, and then the rows; an empty cell is an empty text. */
    public List<List<String>> ask(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            ResultSetMetaData columns = answer.getMetaData();
            List<List<String>> rows = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnLabel(i));
            }
            rows.add(names);
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.add(Optional.ofNullable(answer.getString(i)).orElse(""));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
