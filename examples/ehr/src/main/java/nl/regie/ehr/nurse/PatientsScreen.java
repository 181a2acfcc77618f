package nl.regie.ehr.nurse;

import nl.regie.dossier.Dossier;
import nl.regie.ehr.Today;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Speech;
import nl.regie.page.Page;
import nl.regie.patientcopy.CopySection;
import nl.regie.screen.OnScreen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The patients of a nurse, and the plan of one of them at a glance, as the patient reads it. */
@Controller
class PatientsScreen {
    private final Access access;
    private final Speech speech;
    private final Today today;

    PatientsScreen(Access access, Speech speech, Today today) {
        this.access = access;
        this.speech = speech;
        this.today = today;
    }

    @GetMapping("/patients")
    String all(Model screen) {
        screen.addAttribute("patients", access.ofStaff());
        return "nurse/patients";
    }

    @GetMapping("/patients/{address}")
    String glance(@PathVariable String address, Model screen) {
        Patient patient = access.forStaff(address);
        Dossier dossier = access.seenByStaff(patient);
        OnScreen parts = OnScreen.of(dossier, today.day(), speech.module(), speech.language());
        screen.addAttribute("patient", patient);
        screen.addAttribute("glance", parts.atAGlance());
        screen.addAttribute("plan", atAGlance(parts.plan()));
        screen.addAttribute("leftOut", access.leftOut(patient));
        return "nurse/glance";
    }

    /** What the patient wants, who helps, the direction per part of life, and what waits for an answer. */
    private Page atAGlance(Page plan) {
        return speech.words()
                .only(plan, CopySection.IN_SHORT, CopySection.DIRECTION, CopySection.ASKED, CopySection.LOOK_AGAIN);
    }
}
