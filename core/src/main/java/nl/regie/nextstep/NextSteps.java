package nl.regie.nextstep;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluation;

/**
 * What one could ask next of a dossier on a day: at most three suggestions, the most pressing first.
 *
 * @param asOf the day
 * @param module the module that was read with
 * @param steps the suggestions
 */
public record NextSteps(LocalDate asOf, CareModule module, List<NextStep> steps) {
    /** Nobody can ask everything at once. */
    public static final int MOST = 3;

    /** Keeps the steps as they are. */
    public NextSteps {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(module, "module");
        steps = List.copyOf(steps);
    }

    /**
     * Chooses the next steps.
     *
     * @param dossier the dossier that was evaluated; what was recorded after the day of the evaluation is left out
     * @param evaluation what it shows
     * @param putOff what was put off, by decision of a person; what is unsafe comes all the same
     */
    public static NextSteps of(Dossier dossier, DossierEvaluation evaluation, Collection<PutOff> putOff) {
        return new NextSteps(
                evaluation.asOf(),
                evaluation.module(),
                new Choice(dossier.asOf(evaluation.asOf()), evaluation, putOff).steps());
    }

    /** The steps in words. */
    public NextStepsReport in(Language language) {
        return NextStepsReport.of(this, language);
    }
}
