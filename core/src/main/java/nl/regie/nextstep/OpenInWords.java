package nl.regie.nextstep;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.comparison.Naming;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.experience.Experience;
import nl.regie.people.CloseOne;
import nl.regie.voice.PatientsWords;

/** What is still open, in the words that stand in it: nobody who sits at a bedside can read an id. */
final class OpenInWords {
    private final Dossier dossier;
    private final CareModule module;
    private final Language language;
    private final Naming naming;

    OpenInWords(Dossier dossier, CareModule module, Language language, Naming naming) {
        this.dossier = dossier;
        this.module = module;
        this.language = language;
        this.naming = naming;
    }

    List<String> of(List<EntryId> open) {
        return open.stream().map(this::of).distinct().toList();
    }

    private String of(EntryId id) {
        return dossier.findEntry(id).map(this::of).orElseGet(() -> naming.of(id));
    }

    private String of(Entry entry) {
        if (entry instanceof CloseOne closeOne) {
            return naming.of(closeOne.person());
        } else if (entry instanceof Experience experience) {
            return module.statementById(StatementId.of("experience/" + name(experience.topic())))
                    .text()
                    .in(language);
        } else if (entry instanceof CarePlan plan) {
            return plan(plan);
        } else if (entry instanceof Answer answer
                && answer.inOwnWords().isEmpty()
                && answer.professionalsReading().isEmpty()) {
            return "‘" + naming.word("question/" + name(answer.question())) + "’ ("
                    + naming.of(entry.recorded().day()) + ")";
        }
        return byItsWords(entry);
    }

    private String byItsWords(Entry entry) {
        String named = naming.of(entry.id());
        return named.contains(entry.id().value())
                ? PatientsWords.in(dossier.patient().id(), entry).stream()
                        .filter(words -> !dossier.keptToTheTeam().contains(entry.id()))
                        .map(naming::quoted)
                        .findFirst()
                        .orElseGet(() -> writtenOn(entry))
                : named;
    }

    /** What was agreed in a plan: its goals and what people do. */
    private String plan(CarePlan plan) {
        String agreed = Stream.concat(
                        plan.goals().stream().map(goal -> naming.of(goal.id())),
                        plan.actions().stream().map(action -> naming.of(action.id())))
                .distinct()
                .collect(joining("; "));
        return agreed.isEmpty()
                ? writtenOn(plan)
                : naming.sentence(
                        "next/agreed-in-a-plan",
                        Map.of("day", naming.of(plan.recorded().day()), "what", agreed));
    }

    private String writtenOn(Entry entry) {
        return naming.sentence(
                "next/written-on", Map.of("day", naming.of(entry.recorded().day())));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
