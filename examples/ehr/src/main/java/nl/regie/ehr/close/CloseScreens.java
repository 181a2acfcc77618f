package nl.regie.ehr.close;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Writing writing;
    private final Speech speech;
    private final Told told;
    private final Today today;

    CloseScreens(Access access, DossierOfPatient dossiers, Writing writing, Speech speech, Told told, Today today) {
        this.access = access;
        this.dossiers = dossiers;
        this.writing = writing;
        this.speech = speech;
        this.told = told;
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
        return show(access.ofTheCloseOne(), Map.of(), screen);
    }

    @PostMapping("/close/me")
    String save(@RequestParam long seen, @RequestParam Map<String, String> given, Model screen) {
        Patient patient = access.ofTheCloseOne();
        String me = access.account().person();
        Filled filled = new Filled(given);
        Optional<CarerLoad> load = filled.code("load", CarerLoad.class);
        if (load.isEmpty()) {
            screen.addAttribute("nothingChosen", true);
            return show(patient, given, screen);
        }
        Outcome outcome = writing.save(
                patient,
                form(me),
                seen,
                me,
                () -> List.of(RegieEntry.written(
                        patient.no(), today.day(), me, Optional.empty(), (id, recorded) -> CarerWellbeing.builder()
                                .id(id)
                                .recorded(recorded)
                                .closeOne(PersonId.of(me))
                                .load(load.get())
                                .inOwnWords(filled.find("words").map(OwnWords::of))
                                .need(filled.find("need").map(OwnWords::of))
                                .build())));
        if (told.isSaved(outcome, mine(patient, me), screen)) {
            return "redirect:/close/me?saved";
        }
        return show(patient, given, screen);
    }

    private String show(Patient patient, Map<String, String> given, Model screen) {
        String me = access.account().person();
        screen.addAttribute("given", given);
        screen.addAttribute("seen", writing.seen(patient, form(me)));
        screen.addAttribute("calls", FormForHome.whomToCall(speech.module(), speech.language()));
        screen.addAttribute("loads", CarerLoad.values());
        screen.addAttribute(
                "mine",
                mine(patient, me).current(CarerWellbeing.class).stream()
                        .filter(each -> each.recorded().by().equals(PersonId.of(me)))
                        .map(each -> new Telling(
                                speech.words().day(each.recorded().on()),
                                each.load(),
                                each.inOwnWords()
                                        .map(OwnWords::text)
                                        .map(text -> TypedText.inLines(text, "\n"))
                                        .orElse(""),
                                each.need()
                                        .map(OwnWords::text)
                                        .map(text -> TypedText.inLines(text, "\n"))
                                        .orElse("")))
                        .toList());
        return "close/me";
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

    private static String form(String me) {
        return "me " + me;
    }

    /** What was told before. */
    public record Telling(String on, CarerLoad load, String words, String need) {}
}
