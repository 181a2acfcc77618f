package nl.regie.overlay;

import nl.regie.json.FileFormat;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.Reading;

/** The file format of an overlay: JSON in UTF-8, described by {@link #schema()}. */
public final class OverlayFile {
    /** The name of the schema. It is a name, not an address: nothing is fetched from it. */
    public static final String SCHEMA_ID = "https://regie.nl/schema/overlay-" + FormatVersion.CURRENT + ".json";

    private static final FileFormat<Overlay> FORMAT = FileFormat.of(new OverlayForm());

    private OverlayFile() {}

    /**
     * Reads an overlay, or tells everything that is wrong with the form of the document. What does not go together with
     * a module is told by {@link Overlay#over}.
     */
    public static Reading<Overlay> read(String json) {
        return FORMAT.read(json);
    }

    /** Reads an overlay from bytes, which must be UTF-8. */
    public static Reading<Overlay> read(byte[] utf8) {
        return FORMAT.read(utf8);
    }

    /** Writes an overlay. The same overlay always gives the same text. */
    public static String write(Overlay overlay) {
        return FORMAT.write(overlay);
    }

    /** The JSON Schema (draft 2020-12) of the file format, written from the types. */
    public static String schema() {
        return FORMAT.schema(SCHEMA_ID);
    }
}
