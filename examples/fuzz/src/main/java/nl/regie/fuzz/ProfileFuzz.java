package nl.regie.fuzz;

import nl.regie.practice.TeamProfile;
import nl.regie.practice.TeamProfileFile;
import nl.regie.reading.Reading;

/** The file of a team's profile. */
public final class ProfileFuzz {
    private static final Tape TAPE = new Tape(Target.PROFILE);
    private static final Count COUNT = new Count(Target.PROFILE);

    private ProfileFuzz() {}

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        TAPE.seeds().forEach(ProfileFuzz::fuzzerTestOneInput);
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = TAPE.document(bytes);
        COUNT.came(document);
        Reading<TeamProfile> reading = TeamProfileFile.read(document);
        Count.requireOurs(reading.problems());
        reading.value().ifPresent(profile -> {
            COUNT.wasRead();
            if (!TeamProfileFile.read(TeamProfileFile.write(profile))
                    .orElseThrow()
                    .equals(profile)) {
                throw new AssertionError("What was read is not written back as the same.");
            }
        });
    }
}
