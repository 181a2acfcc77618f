package nl.regie.criterion;

import static nl.regie.criterion.Example.COOKING;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.SHOPPING;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.nextstep.NextSteps;
import nl.regie.nextstep.StepReason;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import org.junit.jupiter.api.Test;

/** What makes the words of the patient weigh no less: a link, and a line that was typed late. */
class WordsWeighTest {
    private static final String ALONE = "warning/not-alone";
    private static final String SAFE = "precondition/safe-environment";
    private static final EntryId INJECTING = EntryId.of("direction-injecting");
    private static final String CANNOT = "Die spuit, dat kan ik niet.";

    private static SelfDirection injecting() {
        return Example.cooking()
                .id(INJECTING)
                .subject(Note.of("Spuiten"))
                .inOwnWords(Optional.empty())
                .build();
    }

    private static Appraisal able(Judgement judgement, Set<EntryId> about) {
        return Appraisal.builder()
                .id(EntryId.of("able"))
                .recorded(Recorded.of(TALK, PATIENT))
                .aspect(Aspect.ABLE)
                .judgement(judgement)
                .viewOf(PATIENT)
                .inOwnWords(OwnWords.of(CANNOT))
                .about(about)
                .build();
    }

    /** A nurse wrote that the patient wants to do it alone. */
    private static Dossier.Builder alone(PlannedAction... actions) {
        return Example.people()
                .addSelfDirections(injecting())
                .addCarePlans(Example.plan()
                        .recorded(Recorded.of(TALK.plusDays(1), NURSE))
                        .goals(List.of())
                        .actions(List.of(actions))
                        .choosesToDoItAlone(OwnWords.of("Meneer wil het alleen doen."))
                        .build());
    }

    private static PlannedAction doneAlone(EntryId... answers) {
        return PlannedAction.builder()
                .id(EntryId.of("action-alone"))
                .what(Note.of("Spuiten"))
                .addDoes(PATIENT)
                .addAnswers(answers)
                .build();
    }

    private static ClaimResult claim(Dossier dossier, String statement) {
        return DossierEvaluator.shipped().evaluate(dossier, TODAY).findings().stream()
                .filter(finding -> finding.statement().value().equals(statement))
                .findFirst()
                .orElseThrow()
                .claims()
                .get(0)
                .result();
    }

    private static Verdict alone(Dossier dossier) {
        return claim(dossier, ALONE).verdict();
    }

    @Test
    void aLinkNeverMakesThePatientsCannotWeighLess() {
        Dossier.Builder linked = alone(doneAlone()).addAppraisals(able(Judgement.NO, Set.of(INJECTING)));
        Dossier.Builder unlinked = alone(doneAlone()).addAppraisals(able(Judgement.NO, Set.of()));

        assertThat(alone(alone(doneAlone()).build())).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(alone(unlinked.build())).isEqualTo(Verdict.NOT_MET);
        assertThat(alone(linked.build())).isEqualTo(Verdict.NOT_MET);
        assertThat(claim(linked.build(), ALONE).evidence())
                .as("the finding shows what the patient said")
                .contains(EntryId.of("able"));
    }

    @Test
    void whatIsLinkedToSomethingThatOthersDoIsAboutThat() {
        Dossier dossier = alone(
                        doneAlone(),
                        Example.shopping().answers(List.of(INJECTING)).build())
                .addAppraisals(able(Judgement.NO, Set.of(INJECTING)))
                .build();

        assertThat(alone(dossier)).isEqualTo(Verdict.MET);
        assertThat(claim(dossier, ALONE).evidence()).contains(SHOPPING);
    }

    @Test
    void aYesOfSomethingElseDoesNotTakeACannotBack() {
        Appraisal otherYes = Appraisal.builder()
                .from(able(Judgement.YES, Set.of(COOKING)))
                .id(EntryId.of("able-cooking"))
                .recorded(Recorded.of(TALK.plusDays(9), PATIENT))
                .build();
        Appraisal yes =
                Appraisal.builder().from(otherYes).about(Set.of(INJECTING)).build();
        Dossier cannot = alone(doneAlone(INJECTING))
                .addSelfDirections(Example.cooking().build())
                .addAppraisals(able(Judgement.NO, Set.of(INJECTING)))
                .build();

        assertThat(alone(Example.with(it -> it.addAppraisals(otherYes)).apply(cannot)))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(alone(Example.with(it -> it.addAppraisals(yes)).apply(cannot)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void whoIsToDoAloneWhatTheySayTheyCannotStandsAlone() {
        Dossier agreed = Example.people().addSelfDirections(injecting()).build();
        Dossier cannot = Example.with(it -> it.addAppraisals(able(Judgement.NO, Set.of(INJECTING))))
                .apply(agreed);
        Dossier helped = Example.with(it -> it.addCarePlans(Example.plan()
                        .goals(List.of())
                        .actions(List.of(Example.shopping().answers(List.of()).build()))
                        .build()))
                .apply(cannot);

        assertThat(alone(agreed)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(alone(cannot)).isEqualTo(Verdict.NOT_MET);
        assertThat(alone(helped)).isEqualTo(Verdict.MET);
    }

    @Test
    void thePatientsPageHasTheWordsThatTheyCannot() {
        Dossier dossier = alone(doneAlone())
                .addAppraisals(able(Judgement.NO, Set.of(INJECTING)))
                .build();

        assertThat(PatientCopy.of(dossier, TODAY).text(CopyWishes.in(Language.NL)))
                .contains("Of het mij lukt\n  “" + CANNOT + "”\n  Waar het om ging: Spuiten");
        assertThat(PatientCopy.of(dossier, TODAY)
                        .text(CopyWishes.in(Language.NL).discreetly()))
                .doesNotContain(CANNOT);
    }

    private static Experience told(String id, Recorded recorded, ExperienceAnswer answer) {
        return Experience.builder()
                .from(Example.experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, answer))
                .id(EntryId.of(id))
                .recorded(recorded)
                .inOwnWords(OwnWords.of(id))
                .build();
    }

    @Test
    void aNoThatWasTypedLateDoesNotHideALaterYesAndBothShow() {
        Experience yes = told("yes", Recorded.of(TALK, PATIENT), ExperienceAnswer.YES);
        Experience longAgo = told(
                "no",
                Recorded.builder()
                        .on(TALK.plusDays(20))
                        .by(NURSE)
                        .happenedOn(TALK.minusYears(2))
                        .build(),
                ExperienceAnswer.NO);
        Experience sameDay = told(
                "no",
                Recorded.builder()
                        .on(TALK.plusDays(20))
                        .by(NURSE)
                        .happenedOn(TALK)
                        .build(),
                ExperienceAnswer.NO);

        ClaimResult late = claim(Example.people().addExperiences(longAgo, yes).build(), SAFE);
        assertThat(late.verdict()).isEqualTo(Verdict.PARTLY_MET);
        assertThat(late.evidence()).containsExactly(yes.id(), longAgo.id());
        assertThat(late.open()).containsExactly(longAgo.id());
        assertThat(claim(Example.people().addExperiences(longAgo).build(), SAFE).verdict())
                .as("a late complaint is heard")
                .isEqualTo(Verdict.NOT_MET);

        Dossier told = Example.people().addExperiences(longAgo, yes).build();
        assertThat(NextSteps.of(told, DossierEvaluator.shipped().evaluate(told, TODAY), List.of())
                        .steps())
                .as("what was told late is asked about first")
                .first()
                .satisfies(step -> assertThat(step.reason()).isEqualTo(StepReason.UNSAFE));

        ClaimResult together =
                claim(Example.people().addExperiences(sameDay, yes).build(), SAFE);
        assertThat(together.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(together.evidence()).contains(yes.id(), sameDay.id());
    }
}
