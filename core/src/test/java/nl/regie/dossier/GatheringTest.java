package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.YesNo;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.involvement.Opened;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.precondition.Judgement;
import nl.regie.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad row does not cost the patient, and opens nothing. The people and rows are invented. */
class GatheringTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate EARLIER = LocalDate.of(2026, 9, 1);
    private static final PersonId PATIENT = PersonId.of("patient-3");
    private static final PersonId NURSE = PersonId.of("nurse-7");
    private static final PersonId MOTHER = PersonId.of("mother-1");
    private static final PersonId NOBODY = PersonId.of("nobody-knows");
    private static final InvolvementAgreement YES =
            agreement("yes", Recorded.of(EARLIER, PATIENT), InvolvementAnswer.AGREED);

    private static Gathering gathering() {
        return Dossier.gather(Patient.builder().id(PATIENT).build(), TODAY)
                .add(Professional.builder().id(NURSE).build());
    }

    private static Gathering withMother() {
        return gathering()
                .add(CloseOne.builder()
                        .id(EntryId.of("mother"))
                        .recorded(Recorded.of(EARLIER, PATIENT))
                        .person(MOTHER)
                        .addRoles(CloseOneRole.RELATIVE)
                        .build())
                .add(answer("need", Recorded.of(EARLIER, PATIENT)))
                .add(YES);
    }

    private static Answer answer(String id, Recorded recorded) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .question(DiagnosisQuestion.NEED)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Weer durven fietsen."))
                .build();
    }

    private static InvolvementAgreement agreement(String id, Recorded recorded, InvolvementAnswer answer) {
        return InvolvementAgreement.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .answer(answer)
                .addCloseOnes(MOTHER)
                .inOwnWords(OwnWords.of("Zo wil ik het."))
                .topics(answer == InvolvementAnswer.AGREED ? Set.of(InvolvementTopic.values()) : Set.of())
                .build();
    }

    private static List<String> codes(Gathered gathered) {
        return gathered.leftOut().stream()
                .map(out -> out.id() + " " + out.why().get(0).code())
                .toList();
    }

    private static boolean isOpenToTheMother(Gathered gathered) {
        return !Opened.to(MOTHER, gathered.dossier(), TODAY, TODAY).agreements().isEmpty();
    }

    @Test
    void whatCannotStandIsToldAndAllElseStands() {
        Gathered gathered = gathering()
                .add(answer("good", Recorded.of(EARLIER, NURSE)))
                .add(answer("by-nobody", Recorded.of(EARLIER, NOBODY)))
                .add(answer("to-come", Recorded.of(TODAY.plusDays(1), NURSE)))
                .add(answer(
                        "after-nothing",
                        Recorded.builder()
                                .on(TODAY)
                                .by(NURSE)
                                .replaces(EntryId.of("not-sent"))
                                .build()))
                .add(answer(
                        "before-it",
                        Recorded.builder()
                                .on(EARLIER.minusDays(1))
                                .by(NURSE)
                                .replaces(EntryId.of("other"))
                                .build()))
                .add(answer("other", Recorded.of(EARLIER, NURSE)))
                .add(Answer.class, "row 4711", () -> answer("no id", Recorded.of(EARLIER, NURSE)))
                .add(Answer.class, "row 4712", () -> Answer.builder()
                        .id(EntryId.of("half"))
                        .build())
                .add(
                        Answer.class,
                        "row 4713",
                        () -> answer("day", Recorded.of(EARLIER.withMonth(2).withDayOfMonth(30), NURSE)))
                .gathered();
        assertThat(codes(gathered))
                .containsExactly(
                        "by-nobody unknown-person",
                        "to-come day-to-come",
                        "after-nothing dangling-reference",
                        "before-it refers-to-later",
                        "row 4711 malformed-id",
                        "row 4712 no-entry",
                        "row 4713 no-entry");
        assertThat(gathered.isWhole()).isFalse();
        assertThat(gathered.dossier().answers())
                .extracting(answer -> answer.id().value())
                .containsExactly("good", "other");
        assertThat(gathered.dossier().current(Answer.class))
                .as("what it replaced does not come back")
                .hasSize(1);
    }

    @Test
    void ofTwoThatCannotBeTogetherNeitherStandsAndWhatIsGivenTwiceStandsOnce() {
        Answer once = answer("once", Recorded.of(EARLIER, NURSE));
        Gathered gathered = gathering()
                .add(answer("same", Recorded.of(EARLIER, NURSE)))
                .add(answer("same", Recorded.of(TODAY, NURSE)))
                .add(once)
                .add(once)
                .gathered();
        assertThat(codes(gathered)).containsExactly("same duplicate-id", "same duplicate-id", "once given-twice");
        assertThat(gathered.dossier().answers()).containsExactly(once);
    }

    @Test
    void peopleWhoHaveOneIdAreRefused() {
        Gathering gathering = gathering().add(Professional.builder().id(PATIENT).build());
        assertThat(catchThrowable(gathering::gathered))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("duplicate-person");
    }

    static Stream<Entry> whatCloses() {
        Recorded byNobody = Recorded.of(TODAY, NOBODY);
        Recorded toCome = Recorded.of(TODAY.plusDays(3), PATIENT);
        return Stream.of(
                agreement("no", byNobody, InvolvementAnswer.DECLINED),
                agreement("no", toCome, InvolvementAnswer.WITHDRAWN),
                agreement("no", replacing(PATIENT, TODAY.plusDays(1)), InvolvementAnswer.WITHDRAWN),
                agreement("no", replacing(PATIENT, EARLIER.minusDays(1)), InvolvementAnswer.WITHDRAWN),
                DangerAtHome.builder()
                        .id(EntryId.of("danger"))
                        .recorded(byNobody)
                        .state(DangerState.SUSPECTED)
                        .build(),
                Annotation.builder()
                        .id(EntryId.of("not-so"))
                        .recorded(toCome)
                        .about(YES.id())
                        .inOwnWords(OwnWords.of("Toch liever niet."))
                        .build());
    }

    private static Recorded replacing(PersonId by, LocalDate on) {
        return Recorded.builder().on(on).by(by).replaces(YES.id()).build();
    }

    @ParameterizedTest
    @MethodSource("whatCloses")
    void whatMayHaveBeenANoClosesWhatItWasAbout(Entry closing) {
        assertThat(isOpenToTheMother(withMother().gathered())).isTrue();
        Gathered gathered = withMother().add(closing).gathered();
        assertThat(isOpenToTheMother(gathered)).isFalse();
        assertThat(gathered.leftOut())
                .extracting(Gathered.LeftOut::id)
                .contains(closing.id().value());
    }

    @Test
    void aRowThatCannotBeReadMayHaveBeenANoToAnybody() {
        Gathered gathered = withMother()
                .add(InvolvementAgreement.class, "row 1", () -> {
                    throw new InvalidValueException(List.of(Problem.of("", "x", "Dit kan niet.", "This cannot be.")));
                })
                .gathered();
        assertThat(isOpenToTheMother(gathered)).isFalse();
        assertThat(codes(gathered)).containsExactly("yes closed-with", "row 1 x");
    }

    /**
     * A column of another system holds a code or number that is none, or nothing; what goes wrong beside the row is no
     * row.
     */
    @Test
    void aCodeANumberOrADayThatIsNoneAndAnEmptyColumnCostTheirOwnRowOnly() {
        Map<String, String> empty = Map.of();
        Gathered gathered = gathering()
                .add(
                        Answer.class,
                        "code",
                        () -> answer(DiagnosisQuestion.valueOf("HOBBY").name(), atAll()))
                .add(Answer.class, "number", () -> answer("a" + Integer.parseInt("vier"), atAll()))
                .add(Answer.class, "day", () -> answer("b", Recorded.of(day("2026-02-30"), PATIENT)))
                .add(Answer.class, "column", () -> answer(Objects.requireNonNull(empty.get("said"), "said"), atAll()))
                .add(answer("stands", atAll()))
                .gathered();
        assertThat(codes(gathered))
                .containsExactly("code no-entry", "number no-entry", "day no-entry", "column no-entry");
        assertThat(gathered.dossier().answers()).hasSize(1);
        assertThat(catchThrowable(() -> gathering().add(Answer.class, "lost", () -> {
                    throw new IllegalStateException("The connection was lost.");
                })))
                .isInstanceOf(IllegalStateException.class);
    }

    private static LocalDate day(String column) {
        return LocalDate.parse(column);
    }

    private static Recorded atAll() {
        return Recorded.of(TODAY, PATIENT);
    }

    @Test
    void aRowAboutSomethingElseClosesNothing() {
        Gathered gathered = withMother()
                .add(answer("by-nobody", Recorded.of(TODAY, NOBODY)))
                .gathered();
        assertThat(isOpenToTheMother(gathered)).isTrue();
    }

    @Test
    void whatMayBeForTheTeamOnlyIsNotShownToTheOwnProfessional() {
        Experience told = experience("told", Recorded.of(EARLIER, PATIENT), ExperienceVisibility.OWN_PROFESSIONAL);
        Experience kept = experience("kept", Recorded.of(TODAY, NOBODY), ExperienceVisibility.TEAM_ONLY);
        assertThat(gathering()
                        .add(told)
                        .gathered()
                        .dossier()
                        .forOwnProfessional()
                        .experiences())
                .hasSize(1);
        Gathered gathered = gathering().add(told).add(kept).gathered();
        assertThat(gathered.dossier().forOwnProfessional().experiences()).isEmpty();
        assertThat(codes(gathered)).containsExactly("told closed-with", "kept unknown-person");
    }

    private static Experience experience(String id, Recorded recorded, ExperienceVisibility visibleTo) {
        return Experience.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .teller(PATIENT)
                .topic(ExperienceTopic.CARE_FITS)
                .answer(ExperienceAnswer.PARTLY)
                .visibleTo(visibleTo)
                .build();
    }

    @Test
    void aYesDoesNotStandOverWhatMayHaveBeenANoAndANoStays() {
        Appraisal yes = appraisal("yes-able", Recorded.of(EARLIER, PATIENT), Judgement.YES);
        Appraisal no = appraisal("no-able", Recorded.of(EARLIER, PATIENT), Judgement.NO);
        Appraisal lost = appraisal("lost", Recorded.of(TODAY, NOBODY), Judgement.NO);
        Gathered gathered = gathering().add(yes).add(no).add(lost).gathered();
        assertThat(gathered.dossier().appraisals()).containsExactly(no);
        assertThat(codes(gathered)).containsExactly("yes-able closed-with", "lost unknown-person");
    }

    private static Appraisal appraisal(String id, Recorded recorded, Judgement judgement) {
        return Appraisal.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .aspect(Aspect.ABLE)
                .judgement(judgement)
                .viewOf(PATIENT)
                .inOwnWords(OwnWords.of("Zo zie ik het."))
                .build();
    }

    @Test
    void aReadingThatSawNothingToWorryAboutDidNotSeeWhatIsNotThere() {
        ConsultPreparation preparation = ConsultPreparation.builder()
                .id(EntryId.of("preparation"))
                .recorded(Recorded.of(EARLIER, PATIENT))
                .build();
        PreparationReading calm = reading("calm", YesNo.NO);
        PreparationReading worried = reading("worried", YesNo.YES);
        assertThat(gathering()
                        .add(preparation)
                        .add(calm)
                        .add(worried)
                        .gathered()
                        .isWhole())
                .isTrue();
        Gathered gathered = gathering()
                .add(preparation)
                .add(calm)
                .add(worried)
                .add(answer("by-nobody", Recorded.of(TODAY, NOBODY)))
                .gathered();
        assertThat(gathered.dossier().preparationReadings()).containsExactly(worried);
    }

    private static PreparationReading reading(String id, YesNo worries) {
        return PreparationReading.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(TODAY, NURSE))
                .preparation(EntryId.of("preparation"))
                .worries(worries)
                .build();
    }

    @Test
    void aDayToComeAndANumberLikeABsnAreToBeLookedAt() {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("p-111222333")).build())
                .addProfessionals(
                        Professional.builder().id(PersonId.of("111222334")).build())
                .addAnswers(answer("a.999999990", Recorded.of(TODAY.plusDays(1), PersonId.of("111222334"))))
                .build();
        assertThat(Gathering.toLookAt(dossier, TODAY))
                .extracting(problem -> problem.where() + " " + problem.code() + " " + problem.severity())
                .containsExactly(
                        "/patient/id like-a-bsn WARNING",
                        "/answers/0/recorded/on day-to-come WARNING",
                        "/answers/0/id like-a-bsn WARNING");
        assertThat(Gathering.toLookAt(dossier, TODAY.plusDays(1))).hasSize(2);
    }

    @Test
    void aRowOfAFileThatNamesWhatIsNotThereIsToldOnceAndTheOthersStand() {
        Dossier dossier = gathering()
                .add(answer("first", Recorded.of(EARLIER, NURSE)))
                .add(Annotation.builder()
                        .id(EntryId.of("added"))
                        .recorded(Recorded.of(TODAY, NURSE))
                        .about(EntryId.of("first"))
                        .inOwnWords(OwnWords.of("Zo was het niet."))
                        .build())
                .gathered()
                .dossier();
        String file = DossierFile.write(dossier).replace("\"about\": \"first\"", "\"about\": \"elsewhere\"");
        Gathered gathered = gather(file).orElseThrow();
        assertThat(codes(gathered)).containsExactly("added dangling-reference");
        assertThat(gathered.leftOut().get(0).why()).hasSize(1);
        assertThat(gathered.dossier().answers()).hasSize(1);
    }

    @Test
    void oneBadRowOfAFileIsToldByItsPlaceAndWhatItReplacedDoesNotComeBack() {
        Answer first = answer("first", Recorded.of(EARLIER, NURSE));
        Answer second = answer(
                "second",
                Recorded.builder().on(TODAY).by(NURSE).replaces(first.id()).build());
        Dossier dossier = gathering()
                .add(first)
                .add(second)
                .add(answer("other", Recorded.of(EARLIER, NURSE)))
                .gathered()
                .dossier();
        String file = DossierFile.write(dossier);
        String bad = file.replaceFirst("(?s)(\"id\": \"second\".*?)\"GIVEN\"", "$1\"GIFTED\"");
        assertThat(DossierFile.read(bad).problems()).hasSize(1);
        Gathered gathered = gather(bad).orElseThrow();
        assertThat(codes(gathered)).containsExactly("second wrong-value");
        assertThat(gathered.leftOut().get(0).why().get(0).where()).isEqualTo("/answers/1/response");
        assertThat(gathered.dossier().current(Answer.class))
                .extracting(answer -> answer.id().value())
                .containsExactly("other");
        assertThat(gather(file).orElseThrow().isWhole()).isTrue();
        assertThat(gather(file.replace("\"answers\"", "\"answrs\"")).value())
                .as("a list that is not known may hold anything")
                .isEmpty();
        assertThat(gather("{").problems()).isNotEmpty();
        assertThat(gather("").problems()).isNotEmpty();
    }

    private static Reading<Gathered> gather(String file) {
        return DossierFile.gather(file.getBytes(StandardCharsets.UTF_8), TODAY);
    }
}
