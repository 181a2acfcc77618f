/** Tables as Parquet, and SQL over them: by DuckDB, in memory, which fetches nothing. */
@NullMarked
package nl.regie.research.sql;

import org.jspecify.annotations.NullMarked;
