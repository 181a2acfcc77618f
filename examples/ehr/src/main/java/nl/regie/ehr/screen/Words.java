package nl.regie.ehr.screen;

import java.time.LocalDate;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Language;
import nl.regie.naming.WrittenDay;
import nl.regie.patientcopy.CopySection;

/**
 * Words of the module for the screens: what Regie has a word for is not worded a second time.
 *
 * @param module the words
 * @param language in which
 */
public record Words(CareModule module, Language language) {
    /** A constant, such as {@code Response.DECLINED}. */
    public String of(Enum<?> constant) {
        return word(Wording.id(Wording.code(constant.getDeclaringClass()), constant));
    }

    /** A wording by its name. */
    public String word(String id) {
        return module.wordingById(id).in(language);
    }

    /** The heading of a section of "Mijn plan". */
    public String heading(CopySection section) {
        return module.spoken().wordingById(Wording.id("copy", section)).in(language);
    }

    /** What a statement says, such as a question. */
    public String text(String statement) {
        return module.statementById(StatementId.of(statement)).text().in(language);
    }

    /** A day, written out. */
    public String day(LocalDate day) {
        return WrittenDay.of(day, language);
    }
}
