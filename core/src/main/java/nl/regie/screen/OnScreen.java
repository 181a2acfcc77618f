package nl.regie.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.evaluation.Reporter;
import nl.regie.evaluation.TeamPage;
import nl.regie.naming.WrittenDay;
import nl.regie.nextstep.NextSteps;
import nl.regie.nextstep.NextStepsReport;
import nl.regie.page.Page;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.people.ClosedRecord;

/**
 * The parts of a dossier on a day, for the screens of a product. {@link #plan()} and {@link #signallingPlan()} show
 * what the patient may see; all else is for care staff.
 */
public final class OnScreen {
    private final Dossier dossier;
    private final LocalDate day;
    private final CareModule module;
    private final Language language;

    private OnScreen(Dossier dossier, LocalDate day, CareModule module, Language language) {
        this.dossier = dossier;
        this.day = day;
        this.module = module;
        this.language = language;
    }

    /** In the words of the module as it is shipped. */
    public static OnScreen of(Dossier dossier, LocalDate day, Language language) {
        return of(dossier, day, CareModule.shipped(), language);
    }

    /**
     * In the words of a module.
     *
     * @param dossier what was recorded; what is of a later day is left out
     * @param day the day, for most screens today
     * @param module the module, with what an organisation laid over it
     * @param language the language of our words; what people typed stays as it was typed
     */
    public static OnScreen of(Dossier dossier, LocalDate day, CareModule module, Language language) {
        return new OnScreen(dossier, day, module.spoken(), language);
    }

    /** What is pressing, what shows, what the dossier contradicts, and at most three things to ask. For care staff. */
    public Glance atAGlance() {
        return new Glance(findingsInWords(), questions(), module, language);
    }

    /** The patient's plan, "Mijn plan", as the patient may see it. */
    public Page plan() {
        return PatientCopy.of(dossier, day, module).page(CopyWishes.in(language));
    }

    /** The findings of each norm, and what they rest on. For care staff. */
    public Page findings() {
        return isElsewhere()
                ? Page.titled(language, word("team-page/title") + " " + WrittenDay.of(day, language))
                        .from(module.houseStyle())
                        .stress(word(ClosedRecord.MERGED.wording()))
                        .build()
                : TeamPage.of(findingsInWords(), Optional.empty(), module, language);
    }

    /** What comes first, whom to call, and at most three things to ask next, each with its reason. For care staff. */
    public Page nextQuestions() {
        return new QuestionsPage(questions(), module, language).page();
    }

    /** What each side wants to talk about at the visit that was prepared last. For care staff. */
    public Page agenda() {
        return new AgendaPage(DayView.of(dossier, day), module, language).page();
    }

    /** The signalling plan, as the patient may see it. */
    public Page signallingPlan() {
        return SignallingSheet.of(dossier, day, module).page(CopyWishes.in(language));
    }

    /** Half a record tells nothing: where it went on, all of it is to be read. */
    private boolean isElsewhere() {
        return dossier.patient()
                .closedOn(day)
                .filter(ClosedRecord.MERGED::equals)
                .isPresent();
    }

    private String word(String id) {
        return module.wordingById(id).in(language);
    }

    private EvaluationReport findingsInWords() {
        return isElsewhere()
                ? EvaluationReport.builder()
                        .asOf(day)
                        .module(Reporter.reported(module))
                        .closed(word(ClosedRecord.MERGED.wording()))
                        .build()
                : EvaluationReport.of(evaluation(), dossier, language);
    }

    private NextStepsReport questions() {
        return isElsewhere()
                ? NextStepsReport.builder()
                        .asOf(day)
                        .module(Reporter.reported(module))
                        .decide(word("next/decide"))
                        .closed(word(ClosedRecord.MERGED.wording()))
                        .build()
                : NextSteps.of(dossier, evaluation(), List.of()).in(language);
    }

    private DossierEvaluation evaluation() {
        return DossierEvaluator.of(module).evaluate(dossier, day);
    }
}
