package nl.regie.nextstep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.entry.EntryId;
import nl.regie.voice.PatientsWords;
import nl.regie.voice.Voices;

/**
 * What the patient was asked and did not know the last time, within the period. The same words bring the same answer,
 * so it is asked otherwise: with pictures, about today, or while doing something. Who did not know the answer to two
 * questions is asked one thing about today, and no row of such questions.
 */
final class NotKnown {
    private static final int A_ROW = 2;

    private final DayView view;
    private final CareModule module;
    private final Set<String> places;

    NotKnown(DayView view, CareModule module) {
        this.view = view;
        this.module = module;
        List<Answer> answers = Voices.in(view).standing(Answer.class);
        this.places = Stream.of(DiagnosisQuestion.values())
                .filter(question -> isNotKnown(answers.stream()
                        .filter(answer -> answer.question() == question)
                        .toList()))
                .map(question -> "answers/" + question.name())
                .collect(Collectors.toSet());
    }

    private boolean isNotKnown(List<Answer> answers) {
        LocalDate since = view.day().minus(module.periodById("needs"));
        return answers.stream()
                .map(answer -> answer.recorded().day())
                .max(Comparator.naturalOrder())
                .filter(last -> !last.isBefore(since))
                .filter(last -> answers.stream()
                        .filter(answer -> answer.recorded().day().equals(last))
                        .allMatch(answer -> answer.response() == Response.DOES_NOT_KNOW))
                .isPresent();
    }

    /** The steps as they are asked; what somebody told, cannot or is left alone with is asked as it is. */
    List<NextStep> asked(List<NextStep> steps) {
        List<NextStep> asked = new ArrayList<>();
        boolean isTodayAsked = false;
        for (NextStep step : steps) {
            boolean isAboutToday = asksTheSameAgain(step);
            if (!isAboutToday && !isAboutSafetyInARow(step)) {
                asked.add(step);
            } else if (!isAboutToday || !isTodayAsked) {
                asked.add(CannotSay.askedOtherwise(step, module));
            }
            isTodayAsked = isTodayAsked || isAboutToday;
        }
        return asked;
    }

    private boolean asksTheSameAgain(NextStep step) {
        return step.reason() == StepReason.SHOWS_MOST
                && step.way() == WayOfAsking.IN_WORDS
                && step.askOf() == Audience.PATIENT
                && step.said().stream().noneMatch(this::holdsWords)
                && (places.size() >= A_ROW
                        || module.statementById(step.statement()).claimById(step.claim()).shownIn().stream()
                                .anyMatch(places::contains));
    }

    private boolean isAboutSafetyInARow(NextStep step) {
        return step.reason() == StepReason.SAFE_FIRST && step.way() == WayOfAsking.ALONE && places.size() >= A_ROW;
    }

    private boolean holdsWords(EntryId id) {
        return view.dossier().findEntry(id).stream()
                .anyMatch(entry -> !PatientsWords.in(view.patient(), entry).isEmpty());
    }
}
