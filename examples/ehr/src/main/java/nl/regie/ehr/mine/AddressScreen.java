package nl.regie.ehr.mine;

import java.util.List;
import java.util.Map;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.people.Patients;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.writing.Form;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.Address;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The patient chooses how to be spoken to: with u or with je. */
@Controller
class AddressScreen {
    private final Access access;
    private final DossierOfPatient dossiers;
    private final Patients patients;
    private final Forms forms;

    AddressScreen(Access access, DossierOfPatient dossiers, Patients patients, Forms forms) {
        this.access = access;
        this.dossiers = dossiers;
        this.patients = patients;
        this.forms = forms;
    }

    @GetMapping("/my/address")
    String address(Model screen) {
        return forms.show(new AddressForm(access.own()), screen);
    }

    @PostMapping("/my/address")
    String save(@RequestParam long seen, @RequestParam Map<String, String> given, Model screen) {
        return forms.save(new AddressForm(access.own()), seen, given, screen);
    }

    private final class AddressForm extends Form {
        private final Patient patient;

        AddressForm(Patient patient) {
            super("address", patient, patient.getPerson());
            this.patient = patient;
        }

        @Override
        protected String page() {
            return "mine/address";
        }

        @Override
        protected String next() {
            return "/my/address";
        }

        @Override
        protected Dossier seen() {
            return dossiers.of(patient);
        }

        @Override
        protected Map<String, String> before(Dossier seen) {
            return patient.spokenTo().map(form -> Map.of("form", form.name())).orElse(Map.of());
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            screen.addAttribute("forms", Address.Form.values());
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return filled.code("form", Address.Form.class).isPresent();
        }

        /** It is no part of the record: it stands with the patient. */
        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            patient.speakWith(filled.code("form", Address.Form.class).orElseThrow());
            patients.save(patient);
            return List.of();
        }
    }
}
