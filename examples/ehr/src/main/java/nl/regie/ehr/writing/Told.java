package nl.regie.ehr.writing;

import java.util.List;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.screen.Speech;
import nl.regie.entry.EntryId;
import nl.regie.naming.Naming;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells on a form why it was not saved, where it was not. What was typed stays in it. */
@Component
public class Told {
    private final Speech speech;

    Told(Speech speech) {
        this.speech = speech;
    }

    /**
     * Whether it was saved; else the screen says what came in between, or what is wrong.
     *
     * @param seen the dossier as this person may see it: what is not in it is not told
     */
    public boolean isSaved(Outcome outcome, Dossier seen, Model screen) {
        if (outcome instanceof Outcome.SomebodyWasFirst first) {
            Naming naming = new Naming(seen, speech.module(), speech.language());
            screen.addAttribute(
                    "cameIn",
                    first.since().stream()
                            .map(change -> EntryId.ofKey(change.name()))
                            .filter(id -> seen.findEntry(id).isPresent())
                            .map(naming::inFull)
                            .toList());
        } else if (outcome instanceof Outcome.Refused refused) {
            List<String> why = refused.why().stream()
                    .map(problem -> problem.message().in(speech.language()))
                    .distinct()
                    .toList();
            screen.addAttribute("refused", why);
        }
        return outcome instanceof Outcome.Saved;
    }
}
