package nl.regie.ehr.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Language;
import nl.regie.naming.WrittenDay;
import nl.regie.page.Page;
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

    /** A constant as it is called elsewhere, such as on a page of the patient. */
    public String of(String group, Enum<?> constant) {
        return word(Wording.id(group, constant));
    }

    /** A wording by its name. */
    public String word(String id) {
        return module.wordingById(id).in(language);
    }

    /** The heading of a section of "Mijn plan". */
    private String heading(CopySection section) {
        return module.spoken().wordingById(Wording.id("copy", section)).in(language);
    }

    /** What a statement says, such as a question. */
    public String text(String statement) {
        return module.statementById(StatementId.of(statement)).text().in(language);
    }

    /** "Mijn plan" with these sections only, each as it is in the whole. */
    public Page only(Page plan, CopySection... sections) {
        List<String> headings = Stream.of(sections).map(this::heading).toList();
        return plan.with(
                plan.opening(),
                plan.sections().stream()
                        .filter(section -> headings.contains(section.heading()))
                        .toList());
    }

    /** What a statement is called, or else what it says; nothing of one that the module does not have. */
    public Optional<String> title(String statement) {
        return module.statements().stream()
                .filter(each -> each.id().value().equals(statement))
                .findFirst()
                .map(each -> each.name().orElse(each.text()).in(language));
    }

    /** A day, written out. */
    public String day(LocalDate day) {
        return WrittenDay.of(day, language);
    }
}
