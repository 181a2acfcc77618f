package nl.regie.ehr.record;

import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.SelfDirection;
import org.jspecify.annotations.Nullable;

/** The row of an entry that comes from elsewhere: in the table that this EHR has for its kind, where it has one. */
public final class RowOf {
    private RowOf() {}

    /**
     * The row of an entry.
     *
     * @param contact the contact at which it was noted, where that is known
     */
    public static RecordRow entry(long patient, @Nullable Long contact, Entry entry) {
        if (entry instanceof Answer answer) {
            return new NoteRow(patient, contact, answer);
        } else if (entry instanceof Appraisal appraisal) {
            return new ViewRow(patient, contact, appraisal);
        } else if (entry instanceof SelfDirection direction) {
            return new DirectionRow(patient, direction);
        } else if (entry instanceof CarePlan plan) {
            return new PlanVersion(patient, plan);
        } else if (entry instanceof CloseOne closeOne) {
            return new Relation(patient, closeOne);
        } else if (entry instanceof InvolvementAgreement agreement) {
            return new Consent(patient, agreement);
        } else if (entry instanceof SupportRecord support) {
            return new Support(patient, support);
        } else if (entry instanceof ContactAgreement wish) {
            return new ContactWish(patient, wish);
        }
        return new RegieEntry(patient, entry);
    }
}
