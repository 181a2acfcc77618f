package nl.regie.patientcopy;

import static nl.regie.criterion.Example.COOKING;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.regie.criterion.Example;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import org.junit.jupiter.api.Test;

/** What an invented patient tried, with the day and how it went, is on the patient's page; what others think is not. */
class TriedTest {
    @Test
    void whatThePatientTriedIsOnThePatientsPageWithTheDayAndHowItWent() {
        String page = PatientCopy.of(dossier(tried(PATIENT)), TODAY).text(Language.NL);
        assertThat(page).contains("Wat ik geprobeerd heb", "1 maart 2026", "De aardappels lukten, de oven niet.");
    }

    @Test
    void howAProfessionalSeesItIsNot() {
        assertThat(PatientCopy.of(dossier(tried(NURSE)), TODAY).text(Language.NL))
                .doesNotContain("Wat ik geprobeerd heb", "De aardappels lukten");
    }

    @Test
    void aViewOfWhatWasNotTriedIsNot() {
        Appraisal thought = Appraisal.builder()
                .from(tried(PATIENT))
                .triedOn(Optional.empty())
                .howItWent(Optional.empty())
                .note(Note.of("Denkt van wel."))
                .build();
        assertThat(PatientCopy.of(dossier(thought), TODAY).text(Language.NL))
                .doesNotContain("Wat ik geprobeerd heb", "Denkt van wel");
    }

    @Test
    void aDiscreetPageHasNothingOfIt() {
        assertThat(PatientCopy.of(dossier(tried(PATIENT)), TODAY)
                        .text(CopyWishes.in(Language.NL).discreetly()))
                .doesNotContain("Wat ik geprobeerd heb", "aardappels");
    }

    private static Dossier dossier(Appraisal appraisal) {
        return people().addSelfDirections(Example.cooking().build())
                .addAppraisals(appraisal)
                .build();
    }

    private static Appraisal tried(PersonId viewOf) {
        return Appraisal.builder()
                .id(EntryId.of("tried"))
                .recorded(Recorded.of(TALK, NURSE))
                .aspect(Aspect.ABLE)
                .judgement(Judgement.PARTLY)
                .viewOf(viewOf)
                .addAbout(COOKING)
                .triedOn(TALK.minusDays(1))
                .howItWent(Note.of("De aardappels lukten, de oven niet."))
                .build();
    }
}
