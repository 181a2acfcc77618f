package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Gathered;
import nl.regie.dossier.Gathering;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.generators.Allocated;
import nl.regie.involvement.CopiesOut;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.CopyKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Rows that are gathered from elsewhere, well and badly made, and pages for those close by: ten times as many take at
 * most twelve times the work, counted in bytes.
 */
@Tag("thorough")
class TenTimesTheRowsTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId UNKNOWN = PersonId.of("nobody-knows");
    private static final PersonId CLOSE_ONE = PersonId.of("close-one");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final int FEW = 500;
    private static final int LONGEST_CHAIN = 250;

    private static final Map<String, IntFunction<Runnable>> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("rows that are right", size -> gathering(size, list(size, i -> wish(i, PATIENT, Optional.empty()))));
        ROWS.put("rows by somebody unknown", size -> gathering(0, list(size, i -> wish(i, UNKNOWN, Optional.empty()))));
        ROWS.put(
                "rows of one name",
                size -> gathering(0, list(size, i -> wish(0, i % 2 == 0 ? PATIENT : NURSE, Optional.empty()))));
        ROWS.put(
                "chains of versions of which the first is left out",
                size -> gathering(
                        0,
                        list(
                                size,
                                i -> i % LONGEST_CHAIN == 0
                                        ? wish(i, UNKNOWN, Optional.empty())
                                        : wish(i, PATIENT, before("wish", i)))));
        ROWS.put(
                "a circle of versions",
                size -> gathering(0, list(size, i -> wish(i, PATIENT, Optional.of(id("wish", (i + 1) % size))))));
        ROWS.put(
                "words about words about what is left out",
                size -> gathering(
                        0,
                        Stream.<Entry>concat(
                                        Stream.of(wish(0, UNKNOWN, Optional.empty())),
                                        IntStream.range(0, size).mapToObj(TenTimesTheRowsTest::words))
                                .toList()));
        ROWS.put("support for goals that are left out", size -> gathering(0, list(size, TenTimesTheRowsTest::support)));
        ROWS.put("a page for somebody close by, of a plan with many goals", size -> {
            Dossier dossier = open(size);
            return () -> assertThat(CloseOneCopy.asked(dossier, DAY, CLOSE_ONE, CareModule.shipped())
                            .page()
                            .orElseThrow()
                            .text(Language.NL))
                    .contains("goal-" + (size - 1));
        });
        ROWS.put("copies that were given", size -> {
            Dossier dossier = Dossier.builder()
                    .from(open(1))
                    .addAllCopiesGiven(list(size, TenTimesTheRowsTest::copy))
                    .build();
            return () -> assertThat(CopiesOut.of(dossier, DAY).with(CLOSE_ONE)).hasSize(size);
        });
    }

    @TestFactory
    Stream<DynamicTest> tenTimesAsManyTakeAtMostTwelveTimesTheBytes() {
        return ROWS.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    row.getValue().apply(FEW).run();
                    long few = Allocated.by(row.getValue().apply(FEW));
                    assertThat(few).isPositive();
                    assertThat(Allocated.by(row.getValue().apply(10 * FEW)))
                            .as("bytes, where %d take %d", FEW, few)
                            .isLessThanOrEqualTo(12 * few);
                }));
    }

    private static Runnable gathering(int stand, List<? extends Entry> rows) {
        return () -> {
            Gathering gathering = Dossier.gather(Patient.builder().id(PATIENT).build(), DAY)
                    .add(Professional.builder().id(NURSE).build())
                    .addAll(rows);
            Gathered gathered = gathering.gathered();
            assertThat(gathered.dossier().answers().size() + gathered.leftOut().size())
                    .isPositive();
            if (stand > 0) {
                assertThat(gathered.dossier().answers()).hasSize(stand);
            }
        };
    }

    private static Dossier open(int goals) {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .person(CLOSE_ONE)
                        .build())
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("yes"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .answer(InvolvementAnswer.AGREED)
                        .addCloseOnes(CLOSE_ONE)
                        .addTopics(InvolvementTopic.values())
                        .build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .status(PlanStatus.ACTIVE)
                        .goals(list(goals, i -> Goal.builder()
                                .id(id("goal", i))
                                .status(GoalStatus.ACCEPTED)
                                .inOwnWords(OwnWords.of("Lopen naar goal-" + i))
                                .proposedBy(PATIENT)
                                .build()))
                        .build())
                .build();
    }

    private static CopyGiven copy(int number) {
        return CopyGiven.builder()
                .id(id("copy", number))
                .recorded(Recorded.of(DAY, NURSE))
                .copy(CopyKind.CLOSE_ONE)
                .to(CLOSE_ONE)
                .build();
    }

    private static Annotation words(int number) {
        return Annotation.builder()
                .id(id("words", number))
                .recorded(Recorded.of(DAY, PATIENT))
                .about(number == 0 ? id("wish", 0) : id("words", number - 1))
                .inOwnWords(OwnWords.of("Toch niet " + number))
                .build();
    }

    private static SupportRecord support(int number) {
        return SupportRecord.builder()
                .id(id("support", number))
                .recorded(Recorded.of(DAY, NURSE))
                .what(Note.of("Samen gelopen"))
                .addAnswers(id("goal", number))
                .build();
    }

    private static Answer wish(int number, PersonId by, Optional<EntryId> replaces) {
        return Answer.builder()
                .id(id("wish", number))
                .recorded(Recorded.builder().on(DAY).by(by).replaces(replaces).build())
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Fietsen naar " + number))
                .build();
    }

    private static Optional<EntryId> before(String prefix, int number) {
        return number == 0 ? Optional.empty() : Optional.of(id(prefix, number - 1));
    }

    private static EntryId id(String prefix, int number) {
        return EntryId.of(prefix + "-" + number);
    }

    private static <T> List<T> list(int size, IntFunction<T> make) {
        return IntStream.range(0, size).mapToObj(make).toList();
    }
}
