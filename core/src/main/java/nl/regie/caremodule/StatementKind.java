package nl.regie.caremodule;

/** What kind of statement it is. */
public enum StatementKind {
    /** What a term means, by one source: self-management above all. */
    DEFINITION,
    /** A part that the definition names. */
    DEFINITION_PART,
    /** What the actions and skills of the patient are aimed at. */
    ACTION_AREA,
    /** A kind of recovery. */
    RECOVERY_DIMENSION,
    /** What self-management must not be confused with. */
    WARNING,
    /** What must be there before self-management can grow. */
    PRECONDITION,
    /** A principle of the patient's perspective. */
    PRINCIPLE,
    /** A quality criterion, based on what representatives of patients and close ones said. */
    QUALITY_CRITERION,
    /** One of the things that a quality criterion asks. */
    CLAUSE,
    /** A key element of good care. */
    KEY_ELEMENT,
    /** A phase of care under which the module lists key elements. */
    PHASE,
    /** What the organisation of care sees to. */
    ORGANISATION_NORM,
    /** Something to do that a source names as an example or a possibility. */
    INTERVENTION,
    /** A tool that a source names. */
    INSTRUMENT,
    /** A question of the personal diagnosis. */
    QUESTION,
    /** A question of ours to the patient or close one about what they experienced. */
    EXPERIENCE_QUESTION,
    /** A question of ours that the patient can answer at home before a visit. */
    PREPARATION_QUESTION,
    /** A heading of the practice documents under which other statements stand. */
    HEADING,
    /** What teams of home care learned about supporting self-management. */
    INSIGHT,
    /** What happened to one person, as a source tells it to learn from. */
    CASE,
    /** Advice from practice. No norm: nobody is judged by it. */
    TIP,
    /** One of the things that a tip says. */
    TIP_PART,
    /**
     * A picture or scheme by which a source orders its subject, such as a house, a plan in steps or a rule of thumb.
     */
    MODEL,
    /** A part of such a model. */
    MODEL_PART,
    /** What professionals thought of against workload and the load of registration. */
    SOLUTION,
    /** What patients wish of their professionals. */
    WISH,
    /** A step of the plan by which a practice makes a start. Its numbers and times are hints. */
    STEP,
    /** Two ways of going about the same thing: one that helps and one that does not. */
    PAIR,
    /** The side of a pair that helps. */
    DO,
    /** The side of a pair that does not help. */
    DONT,
    /** What hampers self-management or the support of it. */
    BOTTLENECK,
    /** A subject that people in the field talked about. */
    TOPIC,
    /** A question that people in practice ask themselves. */
    PRACTICE_QUESTION,
    /** What a source reports or holds to be so, without asking anything. */
    OBSERVATION,
    /** What one person tells in a source, retold without their name. */
    VOICE,
    /** A publication, site or place to which a source points. */
    REFERENCE,
    /** A question of ours for the meeting of a team, beside what a source says. */
    REFLECTION_PROMPT,
    /**
     * Whom to call. It is a fact of the country, from a list of ours with its day, and no source of the field: an
     * organisation puts a number of its region in its place.
     */
    HELP_LINE,
    /** A norm that an organisation sets itself, beside the module. Only an overlay has it. */
    OWN_NORM;

    /** Whether only the care module itself has such statements, so that nobody adds to its criteria or key elements. */
    public boolean isOfTheModule() {
        return switch (this) {
            case DEFINITION_PART,
                    ACTION_AREA,
                    RECOVERY_DIMENSION,
                    WARNING,
                    PRECONDITION,
                    PRINCIPLE,
                    QUALITY_CRITERION,
                    CLAUSE,
                    KEY_ELEMENT,
                    PHASE,
                    ORGANISATION_NORM,
                    QUESTION -> true;
            default -> false;
        };
    }

    /** Whether it tells what a source or a person said, so that nobody else puts it in other words. */
    public boolean isSaidByOthers() {
        return switch (this) {
            case DEFINITION, DEFINITION_PART, QUESTION, CASE, OBSERVATION, VOICE, REFERENCE -> true;
            default -> false;
        };
    }

    /** Whether the name of such a statement is the source's own, so that it never changes. */
    boolean isNamedByItsSource() {
        return switch (this) {
            case QUALITY_CRITERION, DEFINITION, HEADING, MODEL, INTERVENTION, INSTRUMENT, REFERENCE -> true;
            default -> false;
        };
    }
}
