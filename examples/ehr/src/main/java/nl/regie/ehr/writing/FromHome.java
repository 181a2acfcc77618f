package nl.regie.ehr.writing;

import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.screen.Speech;
import nl.regie.help.FormForHome;
import nl.regie.help.ToCall;
import nl.regie.help.WhomToCall;
import nl.regie.naming.Naming;
import nl.regie.signalling.SignallingPlan;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What a form says that somebody fills in at home, before and after it is sent: who reads it and when, and whom to call
 * if it cannot wait.
 */
@Component
public class FromHome {
    private final Speech speech;

    FromHome(Speech speech) {
        this.speech = speech;
    }

    /** Puts it on the screen, for the patient of this dossier. */
    public void tell(Dossier dossier, Model screen) {
        FormForHome form = FormForHome.ofTheTeam();
        screen.addAttribute("before", form.before(speech.module(), speech.language()));
        screen.addAttribute("atTheEnd", form.atTheEnd(speech.module(), speech.language()));
        screen.addAttribute("after", form.after(speech.module(), speech.language()));
        DayView view = DayView.ofWhole(dossier);
        Naming naming = new Naming(dossier, speech.module().spoken(), speech.language());
        screen.addAttribute(
                "calls",
                FormForHome.whomToCall(view.current(SignallingPlan.class).stream()
                                .map(plan -> WhomToCall.stillInvolved(plan, view))
                                .toList())
                        .besideThoseCloseBy(view)
                        .said(naming, speech.module().spoken(), speech.language())
                        .stream()
                        .map(ToCall::text)
                        .toList());
    }
}
