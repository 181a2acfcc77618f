package nl.regie.voice;

import java.util.Objects;

/**
 * Whose voice a line holds, and whether that is enough to say that they said so.
 *
 * @param speaker who speaks in it
 * @param isWhole whether it is the voice of the person in whose name the line stands. It is in part only where somebody
 *     else speaks for that person, where a close one interpreted, and where behaviour was seen and nothing else was
 *     tried
 */
public record Voice(Speaker speaker, boolean isWhole) {
    /** Somebody speaks, be it nobody. */
    public Voice {
        Objects.requireNonNull(speaker, "speaker");
    }

    /** Their own voice, and enough of it. */
    static Voice whole(Speaker speaker) {
        return new Voice(speaker, true);
    }

    /** Not enough of the voice that is asked for. */
    static Voice inPart(Speaker speaker) {
        return new Voice(speaker, false);
    }
}
