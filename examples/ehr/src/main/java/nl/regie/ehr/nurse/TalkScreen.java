package nl.regie.ehr.nurse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.ehr.Today;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.Contact;
import nl.regie.ehr.record.Contacts;
import nl.regie.ehr.record.NoteRow;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.record.RegieEntry;
import nl.regie.ehr.record.ViewRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Outcome;
import nl.regie.ehr.writing.Told;
import nl.regie.ehr.writing.Writing;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.naming.Naming;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The conversation: whether it is safe, the other preconditions, and the four questions; what was filled in is saved.
 */
@Controller
class TalkScreen {
    private static final String FORM = "talk";

    private final Access access;
    private final Writing writing;
    private final Contacts contacts;
    private final Speech speech;
    private final Told told;
    private final Today today;

    TalkScreen(Access access, Writing writing, Contacts contacts, Speech speech, Told told, Today today) {
        this.access = access;
        this.writing = writing;
        this.contacts = contacts;
        this.speech = speech;
        this.told = told;
        this.today = today;
    }

    @GetMapping("/patients/{address}/talk")
    String talk(@PathVariable String address, Model screen) {
        return show(access.forStaff(address), Map.of(), screen);
    }

    @PostMapping("/patients/{address}/talk")
    String save(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        Patient patient = access.forStaff(address);
        String by = access.account().person();
        Filled filled = new Filled(given);
        if (filled.isEmpty() || isWithoutAnAnswer(filled)) {
            screen.addAttribute("nothingChosen", true);
            return show(patient, given, screen);
        }
        Outcome outcome = writing.save(patient, FORM, seen, by, () -> rows(patient, by, filled));
        if (told.isSaved(outcome, access.seenByStaff(patient), screen)) {
            return "redirect:/patients/" + patient.getAddress() + "/talk?saved";
        }
        return show(patient, given, screen);
    }

    /** Words without the answer that they belong to would be lost. */
    private static boolean isWithoutAnAnswer(Filled filled) {
        return (filled.isTicked("SAFE.words") && !filled.isTicked("SAFE.answer"))
                || Stream.of(Aspect.values())
                        .anyMatch(aspect ->
                                (filled.isTicked(aspect + ".words") && !filled.isTicked(aspect + ".judgement"))
                                        || (filled.isTicked(aspect + ".note") && !filled.isTicked(aspect + ".mine")));
    }

    private String show(Patient patient, Map<String, String> given, Model screen) {
        Dossier dossier = access.seenByStaff(patient);
        screen.addAttribute("patient", patient);
        screen.addAttribute("given", given);
        screen.addAttribute("seen", writing.seen(patient, FORM));
        screen.addAttribute(
                "asked",
                Asked.inOrder(dossier, speech.words(), new Naming(dossier, speech.module(), speech.language())));
        screen.addAttribute("judgements", Judgement.values());
        screen.addAttribute("answers", ExperienceAnswer.values());
        screen.addAttribute("responses", Response.values());
        return "nurse/talk";
    }

    private List<RecordRow> rows(Patient patient, String by, Filled filled) {
        LocalDate on = today.day();
        List<RecordRow> rows = new ArrayList<>();
        Optional<ExperienceAnswer> safe = filled.code("SAFE.answer", ExperienceAnswer.class);
        Contact contact = contacts.save(new Contact(patient.no(), on, by));
        safe.ifPresent(answer -> rows.add(safe(patient, by, answer, filled)));
        for (Aspect aspect : Aspect.values()) {
            filled.code(aspect + ".judgement", Judgement.class)
                    .ifPresent(judgement -> rows.add(new ViewRow(
                            contact,
                            on,
                            by,
                            aspect,
                            judgement,
                            patient.getPerson(),
                            filled.orNull(aspect + ".words"),
                            null)));
            filled.code(aspect + ".mine", Judgement.class)
                    .ifPresent(judgement -> rows.add(new ViewRow(
                            contact, on, by, aspect, judgement, by, null, filled.orNull(aspect + ".note"))));
        }
        for (DiagnosisQuestion question : DiagnosisQuestion.values()) {
            String words = filled.orNull(question + ".words");
            String reading = filled.orNull(question + ".note");
            Optional<Response> silent = filled.code(question + ".response", Response.class);
            if (words != null || reading != null || silent.isPresent()) {
                boolean isSaid = words != null || reading != null;
                rows.add(new NoteRow(
                        contact,
                        on,
                        by,
                        question,
                        silent.orElse(Response.GIVEN),
                        words,
                        reading,
                        isSaid && filled.isTicked(question + ".most") ? Importance.MOST_IMPORTANT : null));
            }
        }
        if (filled.isTicked("read-back") && !rows.isEmpty()) {
            rows.add(readBack(patient, by, rows));
        }
        return rows;
    }

    /**
     * Asked by somebody and told to them: who asked may read it. What another asked is for the team, as nobody said
     * else.
     */
    private RecordRow safe(Patient patient, String by, ExperienceAnswer answer, Filled filled) {
        return RegieEntry.written(
                patient.no(), today.day(), by, Optional.empty(), (id, recorded) -> Experience.builder()
                        .id(id)
                        .recorded(recorded)
                        .teller(PersonId.of(patient.getPerson()))
                        .topic(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED)
                        .answer(answer)
                        .inOwnWords(
                                Optional.ofNullable(filled.orNull("SAFE.words")).map(OwnWords::of))
                        .visibleTo(
                                access.isOwnProfessional(patient)
                                        ? Optional.of(ExperienceVisibility.OWN_PROFESSIONAL)
                                        : Optional.empty())
                        .build());
    }

    /** What was said and written down was read back, and it was right. */
    private RecordRow readBack(Patient patient, String by, List<RecordRow> rows) {
        Set<EntryId> entries = new LinkedHashSet<>();
        rows.forEach(row -> entries.add(EntryId.ofKey(row.name())));
        return RegieEntry.written(patient.no(), today.day(), by, Optional.empty(), (id, recorded) -> ReadBack.builder()
                .id(id)
                .recorded(recorded)
                .entries(entries)
                .answer(ReadBackAnswer.RIGHT)
                .build());
    }
}
