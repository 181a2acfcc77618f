package nl.regie.nextstep;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.experience.Experience;
import nl.regie.naming.Naming;
import nl.regie.voice.Voices;

/** What is still open, in the words that stand in it: nobody who sits at a bedside can read an id. */
final class OpenInWords {
    private final Dossier dossier;
    private final Naming naming;
    private final Voices voices;

    OpenInWords(DayView view, Naming naming) {
        this.dossier = view.dossier();
        this.naming = naming;
        this.voices = Voices.in(view);
    }

    List<String> of(List<EntryId> open) {
        return open.stream().map(this::of).distinct().toList();
    }

    /** Over what somebody said, that itself is open, and what others wrote since stands behind it. */
    private String of(EntryId id) {
        return voices.writtenOver(id)
                .map(own -> naming.writtenOver(ofOne(own), own, id))
                .orElseGet(() -> ofOne(id));
    }

    private String ofOne(EntryId id) {
        return dossier.findEntry(id).map(this::of).orElseGet(() -> naming.of(id));
    }

    private String of(Entry entry) {
        if (entry instanceof CarePlan plan) {
            return plan(plan);
        }
        String named = naming.of(entry.id());
        if (entry instanceof Experience told) {
            return naming.sentence(
                    "naming/answer-to",
                    Map.of("question", named, "day", naming.of(told.recorded().day())));
        }
        return entry instanceof Answer answer && isWithoutWords(answer)
                ? named + " (" + naming.of(answer.recorded().day()) + ")"
                : named;
    }

    /** Then its question is all that it can be called by, and the same was asked on other days. */
    private static boolean isWithoutWords(Answer answer) {
        return answer.inOwnWords().isEmpty() && answer.professionalsReading().isEmpty();
    }

    /** What was agreed in a plan: its goals and what people do. */
    private String plan(CarePlan plan) {
        String agreed = Stream.concat(
                        plan.goals().stream().map(goal -> naming.of(goal.id())),
                        plan.actions().stream().map(action -> naming.of(action.id())))
                .distinct()
                .collect(joining("; "));
        return agreed.isEmpty()
                ? naming.of(plan.id())
                : naming.sentence(
                        "next/agreed-in-a-plan",
                        Map.of("day", naming.of(plan.recorded().day()), "what", agreed));
    }
}
