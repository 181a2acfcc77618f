package nl.regie.fhir;

/**
 * The names that we give to our own systems, extensions and questionnaires. They are names, not addresses: nothing is
 * fetched.
 */
final class Canonical {
    /** What all our names begin with. */
    static final String BASE = "https://regie.nl/fhir/";

    /** The version of our questionnaires, code systems and extensions. */
    static final String VERSION = "1.0";

    /** Pseudonyms of people, unique within the product that embeds Regie. */
    static final String PERSON_ID = BASE + "NamingSystem/person";

    /** Names of entries and of parts of plans, unique within the dossier of one patient. */
    static final String ENTRY_ID = BASE + "NamingSystem/entry";

    /** Names of notes in the system of record. */
    static final String SOURCE_ID = BASE + "NamingSystem/source";

    /** The version of the dossier's format, as a tag of the bundle. */
    static final String DOSSIER_VERSION = BASE + "NamingSystem/dossier-version";

    /** The statements of the care module, by their names. */
    static final String STATEMENT = BASE + "CodeSystem/statement";

    /** Statements that are not the module's: what an overlay adds to it, by their names. */
    static final String STATEMENT_OF_OVERLAY = BASE + "CodeSystem/statement-of-overlay";

    static final String ACTION_IDENTIFIER = BASE + "StructureDefinition/action-identifier";
    static final String ACTION_PARTY = BASE + "StructureDefinition/action-party";
    static final String ANSWERS = BASE + "StructureDefinition/answers";
    static final String LOOK_AGAIN_ON = BASE + "StructureDefinition/look-again-on";
    static final String OPTION = BASE + "StructureDefinition/option";
    static final String PLAN_STATUS = BASE + "StructureDefinition/plan-status";
    static final String CHOOSES_TO_DO_IT_ALONE = BASE + "StructureDefinition/chooses-to-do-it-alone";
    static final String VERDICT = BASE + "StructureDefinition/verdict";
    static final String CLAIM = BASE + "StructureDefinition/claim";
    static final String WORDS_OF = BASE + "StructureDefinition/words-of";
    static final String PROFESSIONALS_NOTE = BASE + "StructureDefinition/professionals-note";
    static final String WRITTEN_ON = BASE + "StructureDefinition/written-on";
    static final String PLAN_AGREEMENT = BASE + "StructureDefinition/plan-agreement";
    static final String ON_BEHALF = BASE + "StructureDefinition/on-behalf";
    static final String CLOSING = BASE + "StructureDefinition/closing";
    static final String PLAN_SUBJECT_CODE = BASE + "StructureDefinition/plan-subject-code";
    static final String STATUS_REASON = BASE + "StructureDefinition/status-reason";
    static final String COVERS = BASE + "StructureDefinition/covers";
    static final String GOAL_PROGRESS = BASE + "StructureDefinition/goal-progress";
    static final String READER_ANSWER = BASE + "StructureDefinition/reader-answer";
    static final String ORGANISATION = BASE + "StructureDefinition/organisation";
    static final String HOW_TOLD = BASE + "StructureDefinition/how-told";
    static final String DIFFERS = BASE + "StructureDefinition/differs";
    static final String COMING_OF_AGE = BASE + "StructureDefinition/coming-of-age";
    static final String ERASURE = BASE + "StructureDefinition/erasure";

    private Canonical() {}
}
