package nl.regie.ehr.nurse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.help.PressingMatters;
import nl.regie.help.ToCall;
import nl.regie.naming.Naming;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Danger at home, as staff see it. It is for professionals only: it reaches no page of a patient or of anybody close
 * by, and these stay as they were.
 */
@Controller
class SafetyScreen {
    private final Access access;
    private final Forms forms;
    private final Speech speech;

    SafetyScreen(Access access, Forms forms, Speech speech) {
        this.access = access;
        this.forms = forms;
        this.speech = speech;
    }

    @GetMapping("/patients/{address}/safety")
    String safety(@PathVariable String address, Model screen) {
        return forms.show(new SafetyForm(access.forStaff(address)), screen);
    }

    @PostMapping("/patients/{address}/safety")
    String save(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        return forms.save(new SafetyForm(access.forStaff(address)), seen, given, screen);
    }

    private final class SafetyForm extends FormOfStaff {
        SafetyForm(Patient patient) {
            super("safety", patient, access);
        }

        @Override
        protected String page() {
            return "nurse/safety";
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            Naming naming = new Naming(seen, speech.module(), speech.language());
            screen.addAttribute("states", DangerState.values());
            screen.addAttribute(
                    "calls",
                    PressingMatters.of(seen, access.today(), speech.module())
                            .findToCall()
                            .map(toCall -> toCall.said(naming, speech.module(), speech.language()).stream()
                                    .map(ToCall::text)
                                    .toList())
                            .orElse(List.of()));
            screen.addAttribute(
                    "written",
                    standing(seen).stream()
                            .map(danger -> new Written(
                                    danger.state(),
                                    danger.what().map(naming::plain).orElse(""),
                                    danger.steps().map(naming::plain).orElse(""),
                                    naming.of(danger.recorded().by()),
                                    naming.of(danger.recorded().on())))
                            .toList());
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return filled.code("state", DangerState.class).isPresent()
                    && filled.find("what").isPresent();
        }

        /** In the place of what stood, so that what is over is over. */
        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            Optional<EntryId> former =
                    standing(seen()).stream().map(DangerAtHome::id).findFirst();
            return List.of(pen.writeInPlaceOf(former, (id, recorded) -> DangerAtHome.builder()
                    .id(id)
                    .recorded(recorded)
                    .state(filled.code("state", DangerState.class).orElseThrow())
                    .what(filled.find("what").map(Note::of))
                    .steps(filled.find("steps").map(Note::of))
                    .lookAgainOn(filled.day("lookAgainOn"))
                    .build()));
        }
    }

    private static List<DangerAtHome> standing(Dossier dossier) {
        return dossier.current(DangerAtHome.class).stream()
                .filter(danger -> !dossier.isInError(danger))
                .toList();
    }

    /** What was written down, and stands. */
    public record Written(DangerState state, String what, String steps, String who, String on) {}
}
