package nl.regie.diagnosis;

/**
 * What an answer is about. The care module has four questions (002, lines 228–234); the second asks for two things,
 * kept apart here, so there are five.
 */
public enum DiagnosisQuestion {
    /** What has happened to you? */
    WHAT_HAPPENED,
    /** What is your vulnerability? The first half of the second question. */
    VULNERABILITY,
    /** What is your resilience (weerbaarheid)? The second half of the second question. */
    RESILIENCE,
    /** What do you want to achieve? */
    WISH,
    /** What do you need? */
    NEED
}
