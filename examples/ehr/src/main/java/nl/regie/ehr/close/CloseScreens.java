package nl.regie.ehr.close;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.Today;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Form;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.help.FormForHome;
import nl.regie.naming.TypedText;
import nl.regie.page.Page;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a close one sees. The page is Regie's {@link CloseOneCopy#online}: what was agreed holds on this request and no
 * longer, and while a professional sees danger at home the page stays as it was.
 */
@Controller
class CloseScreens {
    private static final String BASE = "/close";

    private final Access access;
    private final DossierOfPatient dossiers;
    private final Forms forms;
    private final Speech speech;
    private final Today today;

    CloseScreens(Access access, DossierOfPatient dossiers, Forms forms, Speech speech, Today today) {
        this.access = access;
        this.dossiers = dossiers;
        this.forms = forms;
        this.speech = speech;
        this.today = today;
    }

    @GetMapping("/close")
    String read(Model screen) {
        Patient patient = access.ofTheCloseOne();
        screen.addAttribute("base", BASE);
        screen.addAttribute("title", "title.home");
        screen.addAttribute("regie", page(patient, speech.wishes()));
        return "mine/read";
    }

    @GetMapping("/close/print")
    String ask(Model screen) {
        access.ofTheCloseOne();
        screen.addAttribute("base", BASE);
        return "mine/ask";
    }

    @GetMapping("/close/paper")
    String paper(@RequestParam boolean others, @RequestParam(defaultValue = "false") boolean large, Model screen) {
        Patient patient = access.ofTheCloseOne();
        Page made = page(patient, others ? speech.wishes().discreetly() : speech.wishes());
        screen.addAttribute("base", BASE);
        screen.addAttribute("title", "title.home");
        screen.addAttribute("regie", large ? made.inLargePrint() : made);
        return "mine/paper";
    }

    @GetMapping("/close/me")
    String howIsIt(Model screen) {
        return forms.show(new MeForm(access.ofTheCloseOne()), screen);
    }

    @PostMapping("/close/me")
    String save(@RequestParam long seen, @RequestParam Map<String, String> given, Model screen) {
        return forms.save(new MeForm(access.ofTheCloseOne()), seen, given, screen);
    }

    private final class MeForm extends Form {
        private final Patient patient;
        private final String me;

        MeForm(Patient patient) {
            this(patient, access.account().person());
        }

        private MeForm(Patient patient, String me) {
            super("me " + me, patient, me);
            this.patient = patient;
            this.me = me;
        }

        @Override
        protected String page() {
            return "close/me";
        }

        @Override
        protected String next() {
            return "/close/me";
        }

        @Override
        protected Dossier seen() {
            return mine(patient, me);
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            screen.addAttribute("calls", FormForHome.whomToCall(speech.module(), speech.language()));
            screen.addAttribute("loads", CarerLoad.values());
            screen.addAttribute(
                    "mine",
                    seen.current(CarerWellbeing.class).stream()
                            .map(CloseScreens.this::told)
                            .toList());
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return filled.code("load", CarerLoad.class).isPresent();
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            return List.of(pen.write((id, recorded) -> CarerWellbeing.builder()
                    .id(id)
                    .recorded(recorded)
                    .closeOne(pen.writer())
                    .load(filled.code("load", CarerLoad.class).orElseThrow())
                    .inOwnWords(filled.find("words").map(OwnWords::of))
                    .need(filled.find("need").map(OwnWords::of))
                    .build()));
        }
    }

    private Telling told(CarerWellbeing each) {
        return new Telling(
                speech.words().day(each.recorded().on()), each.load(), lines(each.inOwnWords()), lines(each.need()));
    }

    private static String lines(Optional<OwnWords> words) {
        return words.map(OwnWords::text)
                .map(text -> TypedText.inLines(text, "\n"))
                .orElse("");
    }

    private Page page(Patient patient, CopyWishes wishes) {
        PersonId me = PersonId.of(access.account().person());
        return CloseOneCopy.online(dossiers.of(patient), today.day(), me, speech.module())
                .page(wishes);
    }

    /** Of the record a close one is told nothing but what they wrote themselves. */
    private Dossier mine(Patient patient, String me) {
        Dossier dossier = dossiers.of(patient);
        Dossier.Builder mine = Dossier.builder()
                .patient(dossier.patient())
                .closeOnes(dossier.closeOnes())
                .professionals(dossier.professionals())
                .tombstones(dossier.tombstones().stream()
                        .filter(stone -> stone.person().isPresent())
                        .toList());
        return mine.carerWellbeings(dossier.carerWellbeings().stream()
                        .filter(each -> each.recorded().by().equals(PersonId.of(me)))
                        .toList())
                .build();
    }

    /** What was told before. */
    public record Telling(String on, CarerLoad load, String words, String need) {}
}
