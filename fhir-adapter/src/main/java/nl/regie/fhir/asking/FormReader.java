package nl.regie.fhir.asking;

import nl.regie.day.DayView;
import nl.regie.entry.PersonId;
import nl.regie.fhir.vocabulary.Codes;

/** Who fills a form in. */
enum FormReader {
    PATIENT,
    CLOSE_ONE,
    PROFESSIONAL;

    static FormReader of(PersonId person, DayView view) {
        if (view.isPatient(person)) {
            return PATIENT;
        } else if (view.isProfessional(person)) {
            return PROFESSIONAL;
        } else if (view.isCloseOne(person)) {
            return CLOSE_ONE;
        }
        throw new IllegalArgumentException(
                "A form is for the patient, somebody close or a professional of this dossier.");
    }

    String code() {
        return Codes.code(this);
    }
}
