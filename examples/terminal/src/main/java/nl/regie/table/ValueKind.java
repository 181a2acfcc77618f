package nl.regie.table;

/** What kind of values a column has. */
public enum ValueKind {
    /** A whole number. */
    WHOLE_NUMBER("BIGINT"),
    /** A number with a fraction. */
    NUMBER("DOUBLE"),
    /** Yes or no. */
    YES_NO("BOOLEAN"),
    /** A day of the calendar. */
    DAY("DATE"),
    /** A name or code. */
    TEXT("VARCHAR");

    private final String sql;

    ValueKind(String sql) {
        this.sql = sql;
    }

    /** What SQL calls it. */
    public String sql() {
        return sql;
    }
}
