package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.involvement.Closed;
import nl.regie.involvement.Opened;
import nl.regie.involvement.WhyClosed;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Concern;
import nl.regie.people.Confidence;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.CopyKind;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;

/**
 * The day of a close one's own page, where nobody names one, is that of the last entry that this close one may see:
 * letter for letter the same with and without what was written down later and is not for them.
 */
class CloseOneDayLawsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final PersonId NURSE = PersonId.of("who-wrote-last");
    private static final PersonId SISTER = PersonId.of("the-reader");
    private static final PersonId OTHER = PersonId.of("somebody-else-close-by");
    private static final EntryId LAST = EntryId.of("written-last");

    /** What can be written down last, and is not for the sister. */
    private enum Kept {
        TOLD_OF_CARE,
        CONFIDED,
        ASKED_FOR_HELP,
        AGREED_ABOUT_ANOTHER,
        COPY_FOR_ANOTHER,
        DANGER,
        REFUSED_TO_HER
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<Kept> kept() {
        return Arbitraries.of(Kept.class);
    }

    @Property(tries = 150)
    void thePageIsTheSameWithAndWithoutWhatIsNotForItsReader(
            @ForAll("dossiers") Dossier generated, @ForAll("kept") Kept kept) {
        Dossier without = withASister(generated);
        LocalDate last = last(generated).plusDays(2);
        Dossier with = with(
                        kept,
                        last,
                        Dossier.builder().from(without),
                        without.patient().id())
                .build();
        LocalDate today = last.plusDays(3);
        assertThat(online(with, today)).isEqualTo(online(without, today));
        if (kept != Kept.DANGER && kept != Kept.REFUSED_TO_HER) {
            assertThat(asked(with, today)).isEqualTo(asked(without, today));
        }
        Floor.under("the page holds something", !copy(without, today).isEmpty(), 30);
    }

    @Property(tries = 150)
    void aYesWithoutNamesOpensNothingToWhoCameCloseLater(@ForAll("dossiers") Dossier generated) {
        LocalDate day = last(generated).plusDays(1);
        InvolvementAgreement toEverybody = InvolvementAgreement.builder()
                .from(yes("the-yes", day, generated.patient().id(), SISTER))
                .closeOnes(Set.of())
                .build();
        Dossier said = Dossier.builder()
                .from(generated)
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addInvolvementAgreements(toEverybody)
                .build();
        Dossier later = withCloseOne(said, day.plusDays(1));
        assertThat(copy(later, day.plusDays(2)).isEmpty()).isTrue();
        assertThat(Opened.whyNot(SISTER, later, day.plusDays(2)))
                .filteredOn(closed -> closed.evidence().contains(toEverybody.id()))
                .extracting(Closed::why)
                .containsExactly(WhyClosed.CAME_LATER);
        boolean isOpenToWhoWasThere =
                !copy(withCloseOne(said, day), day.plusDays(2)).isEmpty();
        Floor.under("the same page of who was there holds something", isOpenToWhoWasThere, 10);
    }

    private static Dossier withCloseOne(Dossier dossier, LocalDate day) {
        return Dossier.builder()
                .from(dossier)
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("the-sister"))
                        .recorded(Recorded.of(day, NURSE))
                        .person(SISTER)
                        .build())
                .build();
    }

    private static Dossier withASister(Dossier generated) {
        LocalDate day = last(generated).plusDays(1);
        PersonId patient = generated.patient().id();
        return Dossier.builder()
                .from(generated)
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(
                        CloseOne.builder()
                                .id(EntryId.of("the-sister"))
                                .recorded(Recorded.of(day, NURSE))
                                .person(SISTER)
                                .build(),
                        CloseOne.builder()
                                .id(EntryId.of("the-other"))
                                .recorded(Recorded.of(day, NURSE))
                                .person(OTHER)
                                .build())
                .addInvolvementAgreements(yes("the-yes", day, patient, SISTER))
                .build();
    }

    private static InvolvementAgreement yes(String id, LocalDate day, PersonId patient, PersonId closeOne) {
        return InvolvementAgreement.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(day, patient))
                .answer(InvolvementAnswer.AGREED)
                .addCloseOnes(closeOne)
                .topics(EnumSet.allOf(InvolvementTopic.class))
                .inOwnWords(OwnWords.of("Dat mag."))
                .build();
    }

    private static Dossier.Builder with(Kept kept, LocalDate day, Dossier.Builder dossier, PersonId patient) {
        Recorded byNurse = Recorded.of(day, NURSE);
        Recorded byPatient = Recorded.of(day, patient);
        return switch (kept) {
            case TOLD_OF_CARE ->
                dossier.addExperiences(Experience.builder()
                        .id(LAST)
                        .recorded(byPatient)
                        .teller(patient)
                        .topic(ExperienceTopic.LISTENED_TO)
                        .answer(ExperienceAnswer.NO)
                        .build());
            case CONFIDED ->
                dossier.addCloseOneConcerns(CloseOneConcern.builder()
                        .id(LAST)
                        .recorded(byNurse)
                        .closeOne(OTHER)
                        .concern(Concern.WORRIED)
                        .confidence(Confidence.IN_CONFIDENCE)
                        .build());
            case ASKED_FOR_HELP ->
                dossier.addRequests(Request.builder()
                        .id(LAST)
                        .recorded(byPatient)
                        .possibility(Possibility.SUPPORT_OUTSIDE_CARE)
                        .build());
            case AGREED_ABOUT_ANOTHER -> dossier.addInvolvementAgreements(yes(LAST.value(), day, patient, OTHER));
            case COPY_FOR_ANOTHER ->
                dossier.addCopiesGiven(CopyGiven.builder()
                        .id(LAST)
                        .recorded(byNurse)
                        .copy(CopyKind.PLAN)
                        .to(OTHER)
                        .build());
            case DANGER ->
                dossier.addDangersAtHome(DangerAtHome.builder()
                        .id(LAST)
                        .recorded(byNurse)
                        .state(DangerState.SUSPECTED)
                        .build());
            case REFUSED_TO_HER ->
                dossier.addPageDecisions(PageDecision.builder()
                        .id(LAST)
                        .recorded(byNurse)
                        .person(SISTER)
                        .answer(PageAnswer.REFUSED)
                        .reason(Note.of("Dat bespreken we eerst."))
                        .until(day.plusYears(1))
                        .build());
        };
    }

    private static LocalDate last(Dossier dossier) {
        return dossier.lastRecordedOn().orElse(DAY);
    }

    private static CloseOneCopy copy(Dossier dossier, LocalDate today) {
        return CloseOneCopy.online(dossier, today, SISTER, CareModule.shipped());
    }

    private static String online(Dossier dossier, LocalDate today) {
        return written(copy(dossier, today));
    }

    /** A refusal names entries of the dossier itself, and is of both. */
    private static Optional<String> asked(Dossier dossier, LocalDate today) {
        return CloseOneCopy.asked(dossier, today, SISTER, CareModule.shipped())
                .page()
                .map(CloseOneDayLawsTest::written);
    }

    private static String written(CloseOneCopy copy) {
        return Stream.of(copy.text(Language.NL), copy.html(Language.EN))
                .toList()
                .toString();
    }
}
