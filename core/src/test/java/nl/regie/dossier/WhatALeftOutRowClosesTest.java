package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.YesNo;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CloseOne;
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
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of row that can be left out, beside everything that it might have ended: what goes with it, that it is
 * told, and that all else stands. The people and rows are invented.
 */
class WhatALeftOutRowClosesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate VISIT = LocalDate.of(2026, 12, 1);
    private static final LocalDate EARLIER = LocalDate.of(2026, 9, 1);
    private static final PersonId PATIENT = PersonId.of("patient-3");
    private static final PersonId NURSE = PersonId.of("nurse-7");
    private static final PersonId MOTHER = PersonId.of("mother-1");
    private static final PersonId FATHER = PersonId.of("father-1");
    private static final PersonId NOBODY = PersonId.of("nobody-knows");
    private static final Recorded SAID = Recorded.of(EARLIER, PATIENT);

    private static final String WHO_READS = "yes-mother yes-father yes-all yes-for release-mother release-father calm";

    /** By kind, what goes with a row that cannot be read, so that it may have said anything of its kind. */
    private static final Map<String, String> UNREADABLE = Map.of(
            "InvolvementAgreement", WHO_READS,
            "CloseOne", WHO_READS,
            "PageDecision", WHO_READS,
            "Representation", WHO_READS,
            "DangerAtHome", WHO_READS,
            "Annotation", WHO_READS,
            "ReadBack", WHO_READS,
            "Experience", "told-yes told-no-to-the-own told-other calm",
            "Appraisal", "sees-yes sees-other calm",
            "VisitDecision", "skipped other-form skipped-another calm");

    /** Of any other kind, for nobody knows what there was to worry about. */
    private static final String OTHERWISE = "calm";

    /** A row that says what it is about, and what goes with it. */
    private record Row(String name, Function<Recorded, Entry> entry, String closed) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rowsThatSayWhatTheyAreAbout() {
        String mother = "yes-mother yes-all release-mother calm";
        return Stream.of(
                new Row("a no to the mother", on -> no(on, InvolvementAnswer.DECLINED, MOTHER), mother),
                new Row("a yes to the mother taken back", on -> no(on, InvolvementAnswer.WITHDRAWN, MOTHER), mother),
                new Row("a no to everybody", on -> no(on, InvolvementAnswer.DECLINED), WHO_READS),
                new Row("that there is nobody", on -> no(on, InvolvementAnswer.NOBODY), WHO_READS),
                new Row("who the mother is", on -> closeOne("lost", on, MOTHER), mother),
                new Row("that the mother reads no page", on -> page("lost", on, MOTHER, PageAnswer.REFUSED), mother),
                new Row(
                        "by what the mother decides",
                        on -> right("lost", on, MOTHER),
                        "yes-mother yes-all yes-for release-mother calm"),
                new Row(
                        "danger at home",
                        on -> DangerAtHome.builder()
                                .id(EntryId.of("lost"))
                                .recorded(on)
                                .state(DangerState.SUSPECTED)
                                .build(),
                        WHO_READS),
                new Row("what was added to a yes", on -> added(on, "yes-father"), "yes-father calm"),
                new Row("what was added to something else", on -> added(on, "told-yes"), "calm"),
                new Row(
                        "a yes that was read back",
                        on -> ReadBack.builder()
                                .id(EntryId.of("lost"))
                                .recorded(on)
                                .addEntries(EntryId.of("yes-all"), EntryId.of("yes-for"))
                                .answer(ReadBackAnswer.DIFFERS)
                                .build(),
                        "yes-all yes-for calm"),
                new Row(
                        "an experience for the team only",
                        on -> told("lost", on, ExperienceTopic.PACE_FITS, ExperienceAnswer.YES)
                                .visibleTo(ExperienceVisibility.TEAM_ONLY)
                                .build(),
                        "told-yes told-no-to-the-own calm"),
                new Row(
                        "an experience of the mother",
                        on -> told("lost", on, ExperienceTopic.PACE_FITS, ExperienceAnswer.NO)
                                .teller(MOTHER)
                                .build(),
                        "calm"),
                new Row("a no to whether they can", on -> sees("lost", on, Aspect.ABLE, Judgement.NO), "sees-yes calm"),
                new Row(
                        "that the visit goes on",
                        on -> visit("lost", on, VisitPlan.AS_PLANNED, VISIT),
                        "skipped other-form calm"),
                new Row("an answer", WhatALeftOutRowClosesTest::answer, "calm"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRowThatCannotBeReadClosesAllThatOneOfItsKindMightHaveEnded(EntryKind<?> kind) {
        String closed = UNREADABLE.getOrDefault(kind.type().getSimpleName(), OTHERWISE);
        closable().forEach(beside -> {
            Gathering gathering = gathering().add(beside);
            unreadable(kind, gathering);
            assertClosed(gathering.gathered(), "row", beside, closed);
        });
    }

    static Stream<EntryKind<?>> kinds() {
        return EntryKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rowsThatSayWhatTheyAreAbout")
    void aRowThatCannotStandClosesWhatItIsAbout(Row row) {
        List<Recorded> faults = List.of(
                Recorded.of(TODAY, NOBODY),
                Recorded.of(TODAY.plusDays(1), NURSE),
                Recorded.builder()
                        .on(TODAY)
                        .by(NURSE)
                        .replaces(EntryId.of("not-sent"))
                        .build());
        closable()
                .forEach(beside -> faults.forEach(fault -> assertClosed(
                        gathering().add(beside).add(row.entry().apply(fault)).gathered(),
                        "lost",
                        beside,
                        row.closed())));
    }

    /** What was closed is left out too, and may have been a no itself: a yes about everybody takes each other yes. */
    @Test
    void whatWasClosedClosesInItsTurn() {
        Gathered gathered = gathering()
                .addAll(closable().toList())
                .add(no(Recorded.of(TODAY, NOBODY), InvolvementAnswer.DECLINED, MOTHER))
                .gathered();

        assertThat(told(gathered).keySet()).containsExactlyInAnyOrderElementsOf(names(WHO_READS + " lost"));
    }

    /** Each of these can be taken, and by something it is: nothing stands in this table only to stand there. */
    @Test
    void whatMightHaveBeenEndedIsEndedBySomethingAndANoAndAWorryByNothing() {
        assertThat(gathering().addAll(closable().toList()).gathered().isWhole()).isTrue();
        Set<String> closed = Stream.concat(
                        UNREADABLE.values().stream(),
                        rowsThatSayWhatTheyAreAbout().map(Row::closed))
                .flatMap(each -> names(each).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> standing = closable().map(entry -> entry.id().value()).collect(Collectors.toSet());
        assertThat(standing)
                .containsAll(closed)
                .hasSize(closed.size() + 4)
                .contains("told-no-to-the-team", "sees-no", "goes-on", "worried");
        assertThat(EntryKind.all())
                .extracting(kind -> kind.type().getSimpleName())
                .containsAll(UNREADABLE.keySet());
    }

    private static void assertClosed(Gathered gathered, String row, Entry beside, String closed) {
        String name = beside.id().value();
        boolean isClosed = names(closed).contains(name);
        Map<String, List<String>> told = told(gathered);

        assertThat(told.keySet()).as(name).isEqualTo(isClosed ? Set.of(row, name) : Set.of(row));
        assertThat(told.get(row)).as("it is told itself").isNotEmpty().doesNotContain("closed-with");
        assertThat(told.getOrDefault(name, List.of("closed-with"))).contains("closed-with");
        assertThat(gathered.dossier().findEntry(beside.id()).isPresent())
                .as(name)
                .isEqualTo(!isClosed);
    }

    private static Map<String, List<String>> told(Gathered gathered) {
        return gathered.leftOut().stream().collect(Collectors.toMap(Gathered.LeftOut::id, out -> out.why().stream()
                .map(Problem::code)
                .toList()));
    }

    private static Set<String> names(String names) {
        return new TreeSet<>(Arrays.asList(names.split(" ")));
    }

    private static <E extends Entry> void unreadable(EntryKind<E> kind, Gathering gathering) {
        Supplier<E> none = () -> {
            throw new InvalidValueException(List.of(Problem.of("", "x", "Dit kan niet.", "This cannot be.")));
        };
        gathering.add(kind.type(), "row", none);
    }

    private static Gathering gathering() {
        return Dossier.gather(Patient.builder().id(PATIENT).build(), TODAY)
                .add(Professional.builder().id(NURSE).build())
                .addAll(List.of(
                        closeOne("mother", SAID, MOTHER),
                        closeOne("father", SAID, FATHER),
                        right("right", Recorded.of(EARLIER, NURSE), FATHER),
                        ConsultPreparation.builder()
                                .id(EntryId.of("preparation"))
                                .recorded(SAID)
                                .build()));
    }

    /** What opens something to somebody, says yes, or saw nothing to worry about; and a no and a worry beside it. */
    private static Stream<Entry> closable() {
        Recorded decided = Recorded.of(EARLIER, NURSE);
        return Stream.of(
                yes("yes-mother").addCloseOnes(MOTHER).build(),
                yes("yes-father").addCloseOnes(FATHER).build(),
                yes("yes-all").build(),
                yes("yes-for")
                        .recorded(decided)
                        .addCloseOnes(FATHER)
                        .onBehalf(OnBehalf.builder()
                                .representation(EntryId.of("right"))
                                .patientsStance(PatientStance.CANNOT_SAY)
                                .build())
                        .build(),
                page("release-mother", decided, MOTHER, PageAnswer.RELEASED),
                page("release-father", decided, FATHER, PageAnswer.RELEASED),
                told("told-yes", SAID, ExperienceTopic.PACE_FITS, ExperienceAnswer.YES)
                        .build(),
                told("told-no-to-the-own", SAID, ExperienceTopic.PACE_FITS, ExperienceAnswer.NO)
                        .visibleTo(ExperienceVisibility.OWN_PROFESSIONAL)
                        .build(),
                told("told-no-to-the-team", SAID, ExperienceTopic.PACE_FITS, ExperienceAnswer.NO)
                        .visibleTo(ExperienceVisibility.TEAM_ONLY)
                        .build(),
                told("told-other", SAID, ExperienceTopic.CARE_FITS, ExperienceAnswer.YES)
                        .build(),
                sees("sees-yes", SAID, Aspect.ABLE, Judgement.YES),
                sees("sees-no", SAID, Aspect.ABLE, Judgement.NO),
                sees("sees-other", SAID, Aspect.WANTS, Judgement.YES),
                visit("skipped", decided, VisitPlan.SKIP, VISIT),
                visit("other-form", decided, VisitPlan.OTHER_FORM, VISIT),
                visit("skipped-another", decided, VisitPlan.SKIP, VISIT.plusMonths(3)),
                visit("goes-on", decided, VisitPlan.AS_PLANNED, VISIT),
                reading("calm", YesNo.NO),
                reading("worried", YesNo.YES));
    }

    private static InvolvementAgreement.Builder yes(String id) {
        return InvolvementAgreement.builder()
                .id(EntryId.of(id))
                .recorded(SAID)
                .answer(InvolvementAnswer.AGREED)
                .inOwnWords(OwnWords.of("Zo wil ik het."))
                .addTopics(InvolvementTopic.PLAN);
    }

    private static InvolvementAgreement no(Recorded recorded, InvolvementAnswer answer, PersonId... about) {
        return InvolvementAgreement.builder()
                .id(EntryId.of("lost"))
                .recorded(recorded)
                .answer(answer)
                .addCloseOnes(about)
                .build();
    }

    private static VisitDecision visit(String id, Recorded recorded, VisitPlan plan, LocalDate visitOn) {
        return VisitDecision.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .plan(plan)
                .visitOn(visitOn)
                .decidedBy(NURSE)
                .build();
    }

    private static CloseOne closeOne(String id, Recorded recorded, PersonId person) {
        return CloseOne.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .person(person)
                .build();
    }

    private static PageDecision page(String id, Recorded recorded, PersonId person, PageAnswer answer) {
        return PageDecision.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .person(person)
                .answer(answer)
                .reason(Note.of("Zij weet ervan."))
                .until(TODAY.plusDays(40))
                .build();
    }

    private static Representation right(String id, Recorded recorded, PersonId person) {
        return Representation.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .representative(person)
                .basis(RepresentationBasis.MENTOR)
                .build();
    }

    private static Annotation added(Recorded recorded, String about) {
        return Annotation.builder()
                .id(EntryId.of("lost"))
                .recorded(recorded)
                .about(EntryId.of(about))
                .inOwnWords(OwnWords.of("Toch liever niet."))
                .build();
    }

    private static Experience.Builder told(
            String id, Recorded recorded, ExperienceTopic topic, ExperienceAnswer answer) {
        return Experience.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .teller(PATIENT)
                .topic(topic)
                .answer(answer);
    }

    private static Appraisal sees(String id, Recorded recorded, Aspect aspect, Judgement judgement) {
        return Appraisal.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .aspect(aspect)
                .judgement(judgement)
                .viewOf(PATIENT)
                .build();
    }

    private static PreparationReading reading(String id, YesNo worries) {
        return PreparationReading.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(TODAY, NURSE))
                .preparation(EntryId.of("preparation"))
                .worries(Optional.of(worries))
                .build();
    }

    private static Answer answer(Recorded recorded) {
        return Answer.builder()
                .id(EntryId.of("lost"))
                .recorded(recorded)
                .question(DiagnosisQuestion.NEED)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Weer durven fietsen."))
                .build();
    }
}
