package nl.regie.criterion;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.SupportRecord;
import nl.regie.rule.DossierOnDay;

/** What others do beside the patient, in what was agreed and in what was given. */
public final class Help {
    private final DossierOnDay on;
    private final List<SupportRecord> given;

    private Help(DossierOnDay on) {
        this.on = on;
        this.given = on.recent(SupportRecord.class, "support").stream()
                .filter(support -> support.givenBy().stream().anyMatch(Predicate.not(on::isPatient)))
                .toList();
    }

    /** What others do in this dossier. */
    public static Help in(DossierOnDay on) {
        return on.once(Help.class, Help::new);
    }

    /** The support that somebody else than the patient gave, within the period. */
    public List<SupportRecord> given() {
        return given;
    }

    /** Whether somebody else than the patient does this or supports it. */
    public boolean isIn(PlannedAction action) {
        return Stream.concat(action.does().stream(), action.supports().stream()).anyMatch(Predicate.not(on::isPatient));
    }
}
