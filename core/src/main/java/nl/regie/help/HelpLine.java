package nl.regie.help;

import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.LocalizedText;

/** A line that can be called, in the order in which the lines stand. Words and source are the module's data. */
public enum HelpLine {
    /** The emergency number. */
    DANGER_TO_LIFE("help/danger-to-life"),
    /** One's own team, or the general practitioner. */
    BY_DAY("help/by-day"),
    /** The out-of-hours service of general practitioners. */
    OUT_OF_HOURS("help/out-of-hours"),
    /** The team of the institution, for who lives or lies there. */
    LIVING_IN("help/living-in"),
    /** Suicide prevention. */
    SUICIDE_PREVENTION("help/suicide-prevention"),
    /** The crisis service of mental health care, for who gives care. */
    CRISIS_SERVICE("help/crisis-service"),
    /** Veilig Thuis, on staff's screens only: whoever reads along at home may be the danger. */
    SAFE_AT_HOME("help/safe-at-home");

    private final String statement;

    HelpLine(String statement) {
        this.statement = statement;
    }

    /** The statement that holds its words and its source. */
    public StatementId statement() {
        return StatementId.of(statement);
    }

    /** What to call and when, in words. */
    public LocalizedText text(CareModule module) {
        return module.statementById(statement()).text();
    }

    /** Whether an organisation says it in words of its own, such as with its own number. */
    public boolean isOfAnOrganisation(CareModule module) {
        return module.isSaidByAnOrganisation(statement());
    }

    /** Whether it may stand on a page that the patient or a close one reads. */
    public boolean isForHome(CareModule module) {
        Statement line = module.statementById(statement());
        return line.isFor(Audience.PATIENT) && line.isFor(Audience.CLOSE_ONE);
    }
}
