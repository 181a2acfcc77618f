package nl.regie.ehr.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.comparison.Difference;
import nl.regie.comparison.DifferenceText;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.Today;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Problem;
import nl.regie.naming.Naming;
import nl.regie.signalling.SignallingPlan;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows forms and saves them, each in the same way. What was typed stays in a form that could not be saved. */
@Component
public class Forms {
    private final Writing writing;
    private final Speech speech;
    private final Today today;

    Forms(Writing writing, Speech speech, Today today) {
        this.writing = writing;
        this.speech = speech;
        this.today = today;
    }

    /** The page with the form. */
    public String show(Form form, Model screen) {
        Dossier dossier = form.seen();
        return put(form, dossier, form.before(dossier), screen);
    }

    /**
     * Saves all of it or nothing, and goes on; or shows it again, with why it was not saved.
     *
     * @param seen the number that was shown with it
     * @param given what came in
     */
    public String save(Form form, long seen, Map<String, String> given, Model screen) {
        Filled filled = new Filled(given);
        if (!form.isComplete(filled)) {
            screen.addAttribute("nothingChosen", true);
            return put(form, form.seen(), given, screen);
        }
        Pen pen = new Pen(form.patient(), form.by(), today.day());
        Outcome outcome = writing.save(form.patient(), form.name(), seen, form.by(), () -> form.rows(filled, pen));
        if (outcome instanceof Outcome.Saved) {
            return "redirect:" + form.next() + "?saved";
        }
        Dossier dossier = form.seen();
        tellWhy(outcome, dossier, screen);
        return put(form, dossier, given, screen);
    }

    private String put(Form form, Dossier dossier, Map<String, String> given, Model screen) {
        screen.addAttribute("patient", form.patient());
        screen.addAttribute("given", given);
        screen.addAttribute("seen", writing.seen(form.patient(), form.name()));
        form.ask(dossier, screen);
        return form.page();
    }

    /** What came in between, or what is wrong. */
    private void tellWhy(Outcome outcome, Dossier seen, Model screen) {
        if (outcome instanceof Outcome.SomebodyWasFirst first) {
            Naming naming = new Naming(seen, speech.module(), speech.language());
            screen.addAttribute(
                    "cameIn",
                    first.since().stream()
                            .map(change -> EntryId.ofKey(change.name()))
                            .flatMap(id -> seen.findEntry(id).stream())
                            .flatMap(entry -> inWords(entry, seen, naming))
                            .toList());
        } else if (outcome instanceof Outcome.Refused refused) {
            screen.addAttribute("refused", inWords(refused.why()));
        }
    }

    /** What it is, and of a plan what changed. */
    private Stream<String> inWords(Entry entry, Dossier seen, Naming naming) {
        return Stream.concat(
                Stream.of(naming.inFull(entry.id())),
                entry.recorded().replaces().flatMap(seen::findEntry).flatMap(former -> changes(former, entry)).stream()
                        .flatMap(
                                changes -> DifferenceText.of(changes, seen, speech.module(), speech.language()).stream()
                                        .skip(1)));
    }

    private static Optional<Difference> changes(Entry former, Entry entry) {
        if (former instanceof CarePlan before && entry instanceof CarePlan after) {
            return Optional.of(Difference.between(before, after));
        }
        return former instanceof SignallingPlan before && entry instanceof SignallingPlan after
                ? Optional.of(Difference.between(before, after))
                : Optional.empty();
    }

    private List<String> inWords(List<Problem> why) {
        return why.stream()
                .map(problem -> problem.message().in(speech.language()))
                .distinct()
                .toList();
    }
}
