package nl.regie.ehr.mine;

import java.time.ZoneId;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.rights.AccessLog;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.FromHome;
import nl.regie.entry.PersonId;
import nl.regie.naming.Naming;
import nl.regie.page.Page;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.Copy;
import nl.regie.patientcopy.CopySection;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.year.YearSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of a patient that are Regie's: to read on the screen, or to print after it was asked whether others read
 * along.
 */
@Controller
class MineScreens {
    private final Access access;
    private final DossierOfPatient dossiers;
    private final AccessLog log;
    private final FromHome fromHome;
    private final Speech speech;

    MineScreens(Access access, DossierOfPatient dossiers, AccessLog log, FromHome fromHome, Speech speech) {
        this.access = access;
        this.dossiers = dossiers;
        this.log = log;
        this.fromHome = fromHome;
        this.speech = speech;
    }

    @GetMapping("/my")
    String home(Model screen) {
        screen.addAttribute("patient", access.own());
        return "mine/home";
    }

    @GetMapping("/my/{page:short|plan|signs|card|talk|line}")
    String read(@PathVariable String page, Model screen) {
        Dossier dossier = dossiers.of(access.own());
        screen.addAttribute("base", "/my/" + page);
        screen.addAttribute("title", "home." + page);
        screen.addAttribute("regie", made(page, dossier, speech.wishes()));
        fromHome.tell(dossier, screen);
        return "mine/read";
    }

    /** Before a page comes on paper it is asked whether others read along. */
    @GetMapping("/my/{page:short|plan|signs|card|talk|line}/print")
    String ask(@PathVariable String page, Model screen) {
        access.own();
        screen.addAttribute("base", "/my/" + page);
        return "mine/ask";
    }

    @GetMapping("/my/{page:short|plan|signs|card|talk|line}/paper")
    String paper(
            @PathVariable String page,
            @RequestParam boolean others,
            @RequestParam(defaultValue = "false") boolean large,
            Model screen) {
        Page made =
                made(page, dossiers.of(access.own()), others ? speech.wishes().discreetly() : speech.wishes());
        screen.addAttribute("base", "/my/" + page);
        screen.addAttribute("title", "home." + page);
        screen.addAttribute("regie", large ? made.inLargePrint() : made);
        return "mine/paper";
    }

    /**
     * Who looked into the record, in the words of who it is about: a person, a day, and whether something was written.
     */
    @GetMapping("/my/log")
    String log(Model screen) {
        Patient patient = access.own();
        Naming naming = new Naming(dossiers.of(patient), speech.module().spoken(), speech.language());
        screen.addAttribute(
                "looks",
                log.findTop200ByPatientAndAllowedOrderByNoDesc(patient.no(), true).stream()
                        .map(entry -> new Look(
                                speech.words()
                                        .day(entry.atTime()
                                                .atZone(ZoneId.of("Europe/Amsterdam"))
                                                .toLocalDate()),
                                naming.of(PersonId.of(entry.person())),
                                entry.page().startsWith("POST") ? "log.write" : "log.read"))
                        .distinct()
                        .toList());
        return "mine/log";
    }

    /** A line of the log: somebody, on a day. */
    public record Look(String on, String who, String what) {}

    private Page made(String page, Dossier dossier, CopyWishes wishes) {
        Page made = copy(page, dossier).page(wishes);
        return page.equals("short") ? speech.words().only(made, CopySection.IN_SHORT) : made;
    }

    private Copy copy(String page, Dossier dossier) {
        return switch (page) {
            case "signs" -> SignallingSheet.of(dossier, speech.module());
            case "card" -> SignallingSheet.of(dossier, speech.module()).asCard();
            case "talk" -> ConversationSheet.of(dossier, speech.module());
            case "line" -> YearSheet.of(dossier, speech.module());
            default -> PatientCopy.of(dossier, speech.module());
        };
    }
}
