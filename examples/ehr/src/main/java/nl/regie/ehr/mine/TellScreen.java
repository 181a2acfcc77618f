package nl.regie.ehr.mine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.Today;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RegieEntry;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Outcome;
import nl.regie.ehr.writing.Told;
import nl.regie.ehr.writing.Writing;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
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
    private static final String FORM = "tell";

    private final Access access;
    private final DossierOfPatient dossiers;
    private final Writing writing;
    private final Speech speech;
    private final Told told;
    private final Today today;

    TellScreen(Access access, DossierOfPatient dossiers, Writing writing, Speech speech, Told told, Today today) {
        this.access = access;
        this.dossiers = dossiers;
        this.writing = writing;
        this.speech = speech;
        this.told = told;
        this.today = today;
    }

    @GetMapping("/my/tell")
    String tell(Model screen) {
        return show(access.own(), Map.of(), screen);
    }

    @PostMapping("/my/tell")
    String save(@RequestParam long seen, @RequestParam Map<String, String> given, Model screen) {
        Patient patient = access.own();
        Filled filled = new Filled(given);
        Optional<ExperienceTopic> topic = filled.code("topic", ExperienceTopic.class);
        Optional<ExperienceAnswer> answer = filled.code("answer", ExperienceAnswer.class);
        Optional<ExperienceVisibility> visible = filled.code("visible", ExperienceVisibility.class);
        if (topic.isEmpty() || answer.isEmpty() || visible.isEmpty()) {
            screen.addAttribute("nothingChosen", true);
            return show(patient, given, screen);
        }
        PersonId me = PersonId.of(patient.getPerson());
        Outcome outcome = writing.save(
                patient,
                FORM,
                seen,
                patient.getPerson(),
                () -> List.of(RegieEntry.written(
                        patient.no(),
                        today.day(),
                        patient.getPerson(),
                        Optional.empty(),
                        (id, recorded) -> Experience.builder()
                                .id(id)
                                .recorded(recorded)
                                .teller(me)
                                .topic(topic.get())
                                .answer(answer.get())
                                .inOwnWords(filled.find("words").map(OwnWords::of))
                                .visibleTo(visible)
                                .build())));
        if (told.isSaved(outcome, dossiers.of(patient), screen)) {
            return "redirect:/my/tell?saved";
        }
        return show(patient, given, screen);
    }

    private String show(Patient patient, Map<String, String> given, Model screen) {
        Dossier dossier = dossiers.of(patient);
        Naming naming = new Naming(dossier, speech.module(), speech.language());
        screen.addAttribute("given", given);
        screen.addAttribute("seen", writing.seen(patient, FORM));
        screen.addAttribute("topics", topics());
        screen.addAttribute("answers", ExperienceAnswer.values());
        screen.addAttribute(
                "mine",
                dossier.current(Experience.class).stream()
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
                        .toList());
        return "mine/tell";
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
