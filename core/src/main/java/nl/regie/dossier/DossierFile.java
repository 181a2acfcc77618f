package nl.regie.dossier;

import nl.regie.json.Reading;
import nl.regie.json.StrictJson;

/** The file format of a dossier: JSON in UTF-8, described by {@link #schema()}. */
public final class DossierFile {
    /** The name of the schema. It is a name, not an address: nothing is fetched from it. */
    public static final String SCHEMA_ID = "https://regie.nl/schema/dossier-" + SchemaVersion.CURRENT + ".json";

    private DossierFile() {}

    /** Reads a dossier, or tells everything that is wrong with the document. */
    public static Reading<Dossier> read(String json) {
        return StrictJson.read(json, Dossier.class, DossierCheck::problemsBetween);
    }

    /** Reads a dossier from bytes, which must be UTF-8. */
    public static Reading<Dossier> read(byte[] utf8) {
        return StrictJson.read(utf8, Dossier.class, DossierCheck::problemsBetween);
    }

    /** Writes a dossier. The same dossier always gives the same text. */
    public static String write(Dossier dossier) {
        return StrictJson.write(dossier);
    }

    /**
     * The JSON Schema (draft 2020-12) of the file format, written from the types. It tells the form; what must hold
     * between entries is told by reading.
     */
    public static String schema() {
        return StrictJson.schema(Dossier.class, SCHEMA_ID);
    }
}
