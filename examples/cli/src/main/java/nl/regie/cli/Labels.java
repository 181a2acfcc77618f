package nl.regie.cli;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceTopic;
import nl.regie.naming.TypedText;
import nl.regie.precondition.SelfDirection;

/**
 * What an entry is about, in the words that stand in it: nobody can read an id. For the screen of those who may read
 * the dossier.
 */
final class Labels {
    private final Map<EntryId, String> labels = new HashMap<>();

    Labels(Dossier dossier, CareModule module, Language language) {
        dossier.current(Experience.class)
                .forEach(experience -> label(
                        experience.id(),
                        Optional.of(question(experience.topic(), module).in(language))));
        dossier.current(Answer.class).forEach(answer -> label(answer.id(), quoted(answer.inOwnWords())));
        dossier.current(SelfDirection.class)
                .forEach(direction -> label(direction.id(), direction.subject().map(Note::text)));
        dossier.current(ContactAgreement.class)
                .forEach(agreement -> label(agreement.id(), quoted(agreement.preference())));
        for (CarePlan plan : dossier.current(CarePlan.class)) {
            plan.goals().forEach(goal -> label(goal.id(), quoted(goal.inOwnWords())));
            plan.actions()
                    .forEach(action ->
                            label(action.id(), Optional.of(action.what().text())));
        }
    }

    String of(List<EntryId> ids) {
        return ids.stream().map(id -> labels.getOrDefault(id, id.value())).collect(joining(", "));
    }

    private void label(EntryId id, Optional<String> text) {
        text.ifPresent(words -> labels.put(id, TypedText.inOneLine(words)));
    }

    private static LocalizedText question(ExperienceTopic topic, CareModule module) {
        String name = Wording.code(topic);
        return module.statementById(StatementId.of("experience/" + name)).text();
    }

    private static Optional<String> quoted(Optional<OwnWords> words) {
        return words.map(said -> "“" + said.text() + "”");
    }
}
