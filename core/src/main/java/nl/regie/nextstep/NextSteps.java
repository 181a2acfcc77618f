package nl.regie.nextstep;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.help.PressingMatters;

/**
 * What one could ask next of a dossier on a day: first what is pressing, then at most three suggestions, the most
 * pressing first. It is for the professional who asks, and asks about now: the day is the one of the evaluation, and a
 * product gives today.
 *
 * @param asOf the day
 * @param module the module that was read with
 * @param pressing what comes before every ordinary question
 * @param dossier the dossier as it stood that day
 * @param steps the suggestions; as long as something sets them aside, only that the patient feels unsafe
 */
public record NextSteps(
        LocalDate asOf, CareModule module, PressingMatters pressing, Dossier dossier, List<NextStep> steps) {
    /** Nobody can ask everything at once. */
    public static final int MOST = 3;

    /** Keeps the steps as they are. */
    public NextSteps {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(pressing, "pressing");
        Objects.requireNonNull(dossier, "dossier");
        steps = List.copyOf(steps);
    }

    /**
     * Chooses the next steps. Of a patient who has died, or whose record went into another one, nothing is asked
     * ({@code Patient.closedOn}).
     *
     * @param dossier the dossier that was evaluated; what was recorded after the day of the evaluation is left out
     * @param evaluation what it shows
     * @param putOff what was put off, by decision of a person; what is unsafe comes all the same
     */
    public static NextSteps of(Dossier dossier, DossierEvaluation evaluation, Collection<PutOff> putOff) {
        Dossier then = dossier.asOf(evaluation.asOf());
        PressingMatters pressing = PressingMatters.of(then, evaluation.asOf(), evaluation.module());
        return new NextSteps(
                evaluation.asOf(), evaluation.module(), pressing, then, asked(then, evaluation, putOff, pressing));
    }

    private static List<NextStep> asked(
            Dossier then, DossierEvaluation evaluation, Collection<PutOff> putOff, PressingMatters pressing) {
        if (then.patient().closedOn(evaluation.asOf()).isPresent()) {
            return List.of();
        }
        List<NextStep> steps = new Choice(then, evaluation, putOff, pressing).steps();
        DayView view = DayView.of(then, evaluation.asOf());
        List<NextStep> ofWhoCannotSay = new CannotSay(view, evaluation.module(), pressing).asked(steps);
        List<NextStep> asOneCanSay = new NotKnown(view, evaluation.module()).asked(ofWhoCannotSay);
        return eachAskedOnce(asOneCanSay).stream().limit(MOST).toList();
    }

    /** What is asked of the same person in the same words is asked once, for all that it is about. */
    private static Collection<NextStep> eachAskedOnce(List<NextStep> steps) {
        Map<Question, NextStep> byQuestion = new LinkedHashMap<>();
        steps.forEach(step -> byQuestion.merge(Question.of(step), step, NextStep::alsoFor));
        return byQuestion.values();
    }

    private record Question(LocalizedText words, Audience askOf, Optional<EntryId> representation) {
        static Question of(NextStep step) {
            return new Question(step.question(), step.askOf(), step.representation());
        }
    }

    /** The steps in words. */
    public NextStepsReport in(Language language) {
        return NextStepsReport.of(this, language);
    }
}
