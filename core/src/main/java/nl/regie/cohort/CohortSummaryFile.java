package nl.regie.cohort;

import nl.regie.json.FileFormat;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.Reading;

/** The file format of a summary, so that parts that were counted elsewhere can be added up: JSON in UTF-8. */
public final class CohortSummaryFile {
    /** The name of the schema. It is a name, not an address: nothing is fetched from it. */
    public static final String SCHEMA_ID = "https://regie.nl/schema/cohort-summary-" + FormatVersion.CURRENT + ".json";

    private static final FileFormat<CohortSummary> FORMAT = FileFormat.of(new CohortSummaryForm());

    private CohortSummaryFile() {}

    /** Reads a summary, or tells everything that is wrong with the document. */
    public static Reading<CohortSummary> read(String json) {
        return FORMAT.read(json);
    }

    /** Reads a summary from bytes, which must be UTF-8. */
    public static Reading<CohortSummary> read(byte[] utf8) {
        return FORMAT.read(utf8);
    }

    /** Writes a summary. The same summary always gives the same text. */
    public static String write(CohortSummary summary) {
        return FORMAT.write(summary);
    }

    /** The JSON Schema (draft 2020-12) of the file format, written from the types. */
    public static String schema() {
        return FORMAT.schema(SCHEMA_ID);
    }
}
