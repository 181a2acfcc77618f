package nl.regie.practice;

import nl.regie.json.FileFormat;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.Reading;

/** The file format of a team's profile: JSON in UTF-8, described by {@link #schema()}. */
public final class TeamProfileFile {
    /** The name of the schema. It is a name, not an address: nothing is fetched from it. */
    public static final String SCHEMA_ID = "https://regie.nl/schema/team-profile-" + FormatVersion.CURRENT + ".json";

    private static final FileFormat<TeamProfile> FORMAT =
            FileFormat.of(new TeamProfileForm(), ProfileCheck::problemsBetween);

    private TeamProfileFile() {}

    /** Reads a profile, or tells everything that is wrong with the document. */
    public static Reading<TeamProfile> read(String json) {
        return FORMAT.read(json);
    }

    /** Reads a profile from bytes, which must be UTF-8. */
    public static Reading<TeamProfile> read(byte[] utf8) {
        return FORMAT.read(utf8);
    }

    /** Writes a profile. The same profile always gives the same text. */
    public static String write(TeamProfile profile) {
        return FORMAT.write(profile);
    }

    /** The JSON Schema (draft 2020-12) of the file format, written from the types. */
    public static String schema() {
        return FORMAT.schema(SCHEMA_ID);
    }
}
