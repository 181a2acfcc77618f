package nl.regie.ehr.mine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Form;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.FromHome;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.OwnWords;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.naming.Naming;
import nl.regie.naming.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The patient tells how it is with us, to the whole team or to the team without the own professional. */
@Controller
class TellScreen {
    private final Access access;
    private final DossierOfPatient dossiers;
    private final Forms forms;
    private final FromHome fromHome;
    private final Speech speech;

    TellScreen(Access access, DossierOfPatient dossiers, Forms forms, FromHome fromHome, Speech speech) {
        this.access = access;
        this.dossiers = dossiers;
        this.forms = forms;
        this.fromHome = fromHome;
        this.speech = speech;
    }

    @GetMapping("/my/tell")
    String tell(Model screen) {
        return forms.show(new TellForm(access.own()), screen);
    }

    @PostMapping("/my/tell")
    String save(@RequestParam long seen, @RequestParam Map<String, String> given, Model screen) {
        return forms.save(new TellForm(access.own()), seen, given, screen);
    }

    private final class TellForm extends Form {
        private final Patient patient;

        TellForm(Patient patient) {
            super("tell", patient, patient.getPerson());
            this.patient = patient;
        }

        @Override
        protected String page() {
            return "mine/tell";
        }

        @Override
        protected String next() {
            return "/my/tell";
        }

        @Override
        protected Dossier seen() {
            return dossiers.of(patient);
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            fromHome.tell(seen, screen);
            screen.addAttribute("topics", topics());
            screen.addAttribute("answers", ExperienceAnswer.values());
            screen.addAttribute("mine", told(seen));
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return filled.code("topic", ExperienceTopic.class).isPresent()
                    && filled.code("answer", ExperienceAnswer.class).isPresent()
                    && filled.code("visible", ExperienceVisibility.class).isPresent();
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            return List.of(pen.write((id, recorded) -> Experience.builder()
                    .id(id)
                    .recorded(recorded)
                    .teller(pen.writer())
                    .topic(filled.code("topic", ExperienceTopic.class).orElseThrow())
                    .answer(filled.code("answer", ExperienceAnswer.class).orElseThrow())
                    .inOwnWords(filled.find("words").map(OwnWords::of))
                    .visibleTo(filled.code("visible", ExperienceVisibility.class))
                    .build()));
        }
    }

    /** What the patient told before, the words as they were said. */
    private List<Telling> told(Dossier dossier) {
        Naming naming = new Naming(dossier, speech.module(), speech.language());
        return dossier.current(Experience.class).stream()
                .filter(each -> dossier.isPatient(each.teller()))
                .map(each -> new Telling(
                        naming.of(each.recorded().on()),
                        question(each.topic()),
                        each.answer(),
                        each.inOwnWords()
                                .map(OwnWords::text)
                                .map(text -> TypedText.inLines(text, "\n"))
                                .orElse(""),
                        each.isForTheOwnProfessional()))
                .toList();
    }

    private List<Topic> topics() {
        return Stream.of(ExperienceTopic.values())
                .filter(topic -> speech.module().statementById(statement(topic)).audience() == Audience.PATIENT)
                .map(topic -> new Topic(topic.name(), question(topic)))
                .toList();
    }

    private String question(ExperienceTopic topic) {
        return speech.module().spoken().statementById(statement(topic)).text().in(speech.language());
    }

    private static StatementId statement(ExperienceTopic topic) {
        return StatementId.of("experience/" + Wording.code(topic));
    }

    /** Something to tell about. */
    public record Topic(String name, String question) {}

    /** What was told before. */
    public record Telling(String on, String question, ExperienceAnswer answer, String words, boolean isForAll) {}
}
