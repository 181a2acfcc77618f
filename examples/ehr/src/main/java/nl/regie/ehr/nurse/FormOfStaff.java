package nl.regie.ehr.nurse;

import nl.regie.dossier.Dossier;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.writing.Form;

/** A form that staff fill in: under their own name, and with what they may see of the record. */
abstract class FormOfStaff extends Form {
    private final String name;
    private final Patient patient;
    private final Access access;

    /** A form whose name is the last part of its address, too. */
    FormOfStaff(String name, Patient patient, Access access) {
        super(name, patient, access.account().person());
        this.name = name;
        this.patient = patient;
        this.access = access;
    }

    @Override
    protected String next() {
        return "/patients/" + patient.getAddress() + "/" + name;
    }

    @Override
    protected Dossier seen() {
        return access.seenByStaff(patient);
    }
}
