package nl.regie.fhir.vocabulary;

/**
 * The names that we give to our own systems, extensions and questionnaires. They are names, not addresses: nothing is
 * fetched.
 */
public final class Canonical {
    /** What all our names begin with. */
    public static final String BASE = "https://regie.nl/fhir/";

    /** The version of our questionnaires, code systems and extensions. */
    public static final String VERSION = "1.0";

    /** Pseudonyms of people, unique within the product that embeds Regie. */
    public static final String PERSON_ID = BASE + "NamingSystem/person";

    /** Names of entries and of parts of plans, unique within the dossier of one patient. */
    public static final String ENTRY_ID = BASE + "NamingSystem/entry";

    /** Names of notes in the system of record. */
    public static final String SOURCE_ID = BASE + "NamingSystem/source";

    /** The version of the dossier's format, as a tag of the bundle. */
    public static final String DOSSIER_VERSION = BASE + "NamingSystem/dossier-version";

    /** The statements of the care module, by their names. */
    public static final String STATEMENT = BASE + "CodeSystem/statement";

    /** Statements that are not the module's: what an overlay adds to it, by their names. */
    public static final String STATEMENT_OF_OVERLAY = BASE + "CodeSystem/statement-of-overlay";

    public static final String ACTION_IDENTIFIER = BASE + "StructureDefinition/action-identifier";
    public static final String ACTION_PARTY = BASE + "StructureDefinition/action-party";
    public static final String ANSWERS = BASE + "StructureDefinition/answers";
    public static final String LOOK_AGAIN_ON = BASE + "StructureDefinition/look-again-on";
    public static final String OPTION = BASE + "StructureDefinition/option";
    public static final String PLAN_STATUS = BASE + "StructureDefinition/plan-status";
    public static final String CHOOSES_TO_DO_IT_ALONE = BASE + "StructureDefinition/chooses-to-do-it-alone";
    public static final String VERDICT = BASE + "StructureDefinition/verdict";
    public static final String CLAIM = BASE + "StructureDefinition/claim";
    public static final String WORDS_OF = BASE + "StructureDefinition/words-of";
    public static final String PROFESSIONALS_NOTE = BASE + "StructureDefinition/professionals-note";
    public static final String WRITTEN_ON = BASE + "StructureDefinition/written-on";
    public static final String PLAN_AGREEMENT = BASE + "StructureDefinition/plan-agreement";
    public static final String ON_BEHALF = BASE + "StructureDefinition/on-behalf";
    public static final String CLOSING = BASE + "StructureDefinition/closing";
    public static final String PLAN_SUBJECT_CODE = BASE + "StructureDefinition/plan-subject-code";
    public static final String STATUS_REASON = BASE + "StructureDefinition/status-reason";
    public static final String COVERS = BASE + "StructureDefinition/covers";
    public static final String GOAL_PROGRESS = BASE + "StructureDefinition/goal-progress";
    public static final String READER_ANSWER = BASE + "StructureDefinition/reader-answer";
    public static final String ORGANISATION = BASE + "StructureDefinition/organisation";
    public static final String HOW_TOLD = BASE + "StructureDefinition/how-told";
    public static final String DIFFERS = BASE + "StructureDefinition/differs";
    public static final String COMING_OF_AGE = BASE + "StructureDefinition/coming-of-age";
    public static final String RECORDED = BASE + "StructureDefinition/recorded";
    public static final String ENTRY = BASE + "StructureDefinition/entry";
    public static final String ERASURE = BASE + "StructureDefinition/erasure";

    private Canonical() {}
}
