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
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.Contact;
import nl.regie.ehr.record.Contacts;
import nl.regie.ehr.record.NoteRow;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.record.ViewRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
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
    private final Access access;
    private final Forms forms;
    private final Contacts contacts;
    private final Speech speech;

    TalkScreen(Access access, Forms forms, Contacts contacts, Speech speech) {
        this.access = access;
        this.forms = forms;
        this.contacts = contacts;
        this.speech = speech;
    }

    @GetMapping("/patients/{address}/talk")
    String talk(@PathVariable String address, Model screen) {
        return forms.show(new TalkForm(access.forStaff(address)), screen);
    }

    @PostMapping("/patients/{address}/talk")
    String save(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        return forms.save(new TalkForm(access.forStaff(address)), seen, given, screen);
    }

    private final class TalkForm extends FormOfStaff {
        TalkForm(Patient patient) {
            super("talk", patient, access);
        }

        @Override
        protected String page() {
            return "nurse/talk";
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            screen.addAttribute(
                    "asked", Asked.inOrder(seen, speech.words(), new Naming(seen, speech.module(), speech.language())));
            screen.addAttribute("judgements", Judgement.values());
            screen.addAttribute("answers", ExperienceAnswer.values());
            screen.addAttribute("responses", Response.values());
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return !filled.isEmpty() && !isWithoutAnAnswer(filled);
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            return TalkScreen.this.rows(filled, pen);
        }
    }

    /** Words without the answer that they belong to would be lost. */
    private static boolean isWithoutAnAnswer(Filled filled) {
        return (filled.isTicked("SAFE.words") && !filled.isTicked("SAFE.answer"))
                || Stream.of(Aspect.values())
                        .anyMatch(aspect ->
                                (filled.isTicked(aspect + ".words") && !filled.isTicked(aspect + ".judgement"))
                                        || (filled.isTicked(aspect + ".note") && !filled.isTicked(aspect + ".mine")));
    }

    private List<RecordRow> rows(Filled filled, Pen pen) {
        String by = pen.by();
        LocalDate on = pen.on();
        List<RecordRow> rows = new ArrayList<>();
        Optional<ExperienceAnswer> safe = filled.code("SAFE.answer", ExperienceAnswer.class);
        Contact contact = contacts.save(new Contact(pen.patient().no(), on, by));
        safe.ifPresent(answer -> rows.add(safe(answer, filled, pen)));
        for (Aspect aspect : Aspect.values()) {
            filled.code(aspect + ".judgement", Judgement.class)
                    .ifPresent(judgement -> rows.add(new ViewRow(
                            contact,
                            on,
                            by,
                            aspect,
                            judgement,
                            pen.patient().getPerson(),
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
            rows.add(readBack(rows, pen));
        }
        return rows;
    }

    /**
     * Asked by somebody and told to them: who asked may read it. What another asked is for the team, as nobody said
     * else.
     */
    private RecordRow safe(ExperienceAnswer answer, Filled filled, Pen pen) {
        return pen.write((id, recorded) -> Experience.builder()
                .id(id)
                .recorded(recorded)
                .teller(pen.ofPatient())
                .topic(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED)
                .answer(answer)
                .inOwnWords(Optional.ofNullable(filled.orNull("SAFE.words")).map(OwnWords::of))
                .visibleTo(
                        access.isOwnProfessional(pen.patient())
                                ? Optional.of(ExperienceVisibility.OWN_PROFESSIONAL)
                                : Optional.empty())
                .build());
    }

    /** What was said and written down was read back, and it was right. */
    private static RecordRow readBack(List<RecordRow> rows, Pen pen) {
        Set<EntryId> entries = new LinkedHashSet<>();
        rows.forEach(row -> entries.add(EntryId.ofKey(row.name())));
        return pen.write((id, recorded) -> ReadBack.builder()
                .id(id)
                .recorded(recorded)
                .entries(entries)
                .answer(ReadBackAnswer.RIGHT)
                .build());
    }
}
