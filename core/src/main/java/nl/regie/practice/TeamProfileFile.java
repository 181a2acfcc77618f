package nl.regie.practice;

import nl.regie.json.Reading;
import nl.regie.json.StrictJson;

/** The file format of a team's profile: JSON in UTF-8, described by {@link #schema()}. */
public final class TeamProfileFile {
    /** The name of the schema. It is a name, not an address: nothing is fetched from it. */
    public static final String SCHEMA_ID = "https://regie.nl/schema/team-profile-" + ProfileVersion.CURRENT + ".json";

    private TeamProfileFile() {}

    /** Reads a profile, or tells everything that is wrong with the document. */
    public static Reading<TeamProfile> read(String json) {
        return StrictJson.read(json, TeamProfile.class, ProfileCheck::problemsBetween);
    }

    /** Reads a profile from bytes, which must be UTF-8. */
    public static Reading<TeamProfile> read(byte[] utf8) {
        return StrictJson.read(utf8, TeamProfile.class, ProfileCheck::problemsBetween);
    }

    /** Writes a profile. The same profile always gives the same text. */
    public static String write(TeamProfile profile) {
        return StrictJson.write(profile);
    }

    /** The JSON Schema (draft 2020-12) of the file format, written from the types. */
    public static String schema() {
        return StrictJson.schema(TeamProfile.class, SCHEMA_ID);
    }
}
