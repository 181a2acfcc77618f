package nl.regie.ehr.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.Today;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.entry.EntryId;
import nl.regie.entry.Problem;
import nl.regie.naming.Naming;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows forms and saves them, each in the same way. What was typed stays in a form that could not be saved. */
@Component
public class Forms {
    private final Writing writing;
    private final Speech speech;
    private final Today today;
    private final MessageSource texts;

    Forms(Writing writing, Speech speech, Today today, MessageSource texts) {
        this.writing = writing;
        this.speech = speech;
        this.today = today;
        this.texts = texts;
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
        Optional<Outcome.SomebodyWasFirst> first = writing.cameInBetween(form.patient(), form.name(), seen);
        if (first.isPresent()) {
            return tell(first.get(), form, given, screen);
        }
        if (!form.isComplete(filled)) {
            screen.addAttribute("nothingChosen", true);
            return put(form, form.seen(), given, screen);
        }
        Pen pen = new Pen(form.patient(), form.by(), today.day());
        Outcome outcome = writing.save(form.patient(), form.name(), seen, form.by(), () -> form.rows(filled, pen));
        if (outcome instanceof Outcome.Saved) {
            return "redirect:" + form.next() + "?saved";
        }
        return tell(outcome, form, given, screen);
    }

    private String tell(Outcome outcome, Form form, Map<String, String> given, Model screen) {
        Dossier dossier = form.seen();
        tellWhy(outcome, dossier, screen);
        return put(
                form,
                dossier,
                outcome instanceof Outcome.SomebodyWasFirst first ? together(first, form, dossier, given) : given,
                screen);
    }

    /**
     * What this person left as it was is as the other made it; what they typed stays. Of a list whose rows are known by
     * their place alone it is all or nothing: what was typed of one person never comes to stand beside another.
     */
    private Map<String, String> together(
            Outcome.SomebodyWasFirst first, Form form, Dossier dossier, Map<String, String> given) {
        Map<String, String> shown = form.before(writing.before(first, form.patient()));
        Map<String, String> now = form.before(dossier);
        Set<String> fields = Stream.of(given, shown, now)
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.toSet());
        UnaryOperator<String> part = form.together(fields);
        Set<String> changed = fields.stream()
                .filter(field -> !typed(field, given).equals(typed(field, shown)))
                .map(part)
                .collect(Collectors.toSet());
        Map<String, String> together = new LinkedHashMap<>(given);
        fields.stream().filter(field -> !changed.contains(part.apply(field))).forEach(field -> {
            together.remove(field);
            Optional.ofNullable(now.get(field)).ifPresent(text -> together.put(field, text));
        });
        return together;
    }

    /** A browser sends lines that end otherwise, and nothing for a box that is not ticked. */
    private static String typed(String field, Map<String, String> fields) {
        return fields.getOrDefault(field, "").replace("\r\n", "\n").strip();
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
                            .flatMap(entry -> new CameIn(entry, seen, naming, speech, texts).inWords())
                            .toList());
        } else if (outcome instanceof Outcome.Refused refused) {
            screen.addAttribute("refused", inWords(refused.why()));
        }
    }

    private List<String> inWords(List<Problem> why) {
        return why.stream()
                .map(problem -> problem.message().in(speech.language()))
                .distinct()
                .toList();
    }
}
