package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.comparison.PlansBeside;
import nl.regie.consult.ConsultPreparation;
import nl.regie.course.PlanCourse;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.generators.Allocated;
import nl.regie.nextstep.NextSteps;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.visit.VisitAdvice;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Ten times the entries cost at most twelve times the work, whatever is asked of whatever dossier. The work is counted
 * in bytes that the thread takes, which no other work on the machine changes.
 */
@Tag("thorough")
class TenTimesTheEntriesTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final EntryId PLAN = EntryId.of("plan");
    private static final EntryId OTHER_PLAN = EntryId.of("other-plan");
    private static final EntryId PREPARATION = EntryId.of("preparation");
    private static final CareModule MODULE = CareModule.shipped();
    private static final int FEW = 1_000;
    private static final int LONGEST_CHAIN = 500;

    private static final Map<String, IntFunction<Dossier>> SHAPES = new LinkedHashMap<>();
    private static final Map<String, Function<Dossier, Object>> QUESTIONS = new LinkedHashMap<>();

    static {
        SHAPES.put("independent wishes", size -> dossier(1)
                .addAllAnswers(wishes(size, i -> Optional.empty()))
                .build());
        SHAPES.put("chains of versions", size -> dossier(1)
                .addAllAnswers(
                        wishes(size, i -> i % LONGEST_CHAIN == 0 ? Optional.empty() : Optional.of(id("wish", i - 1))))
                .build());
        SHAPES.put("a plan with many goals", size -> dossier(size).build());
        SHAPES.put("much support", size -> dossier(1)
                .addAllSupportRecords(list(size, i -> support(i, id("goal", 0))))
                .build());
        SHAPES.put("many experiences", size -> dossier(1)
                .addAllExperiences(list(size, TenTimesTheEntriesTest::experience))
                .build());
        SHAPES.put("a bit of everything", size -> dossier(size / 4)
                .addAllAnswers(wishes(size / 4, i -> i % 2 == 0 ? Optional.empty() : Optional.of(id("wish", i - 1))))
                .addAllSupportRecords(list(size / 4, i -> support(i, id("goal", i))))
                .addAllExperiences(list(size / 4, TenTimesTheEntriesTest::experience))
                .build());

        QUESTIONS.put("check", dossier -> Dossier.builder().from(dossier).build());
        QUESTIONS.put("write and read", dossier -> DossierFile.read(DossierFile.write(dossier)));
        QUESTIONS.put("evaluation", dossier -> DossierEvaluator.shipped().evaluate(dossier, DAY));
        QUESTIONS.put(
                "next steps",
                dossier -> NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, DAY), List.of()));
        QUESTIONS.put("visit", dossier -> VisitAdvice.of(dossier, PREPARATION, DAY, MODULE));
        QUESTIONS.put("course", dossier -> PlanCourse.of(dossier, PLAN));
        QUESTIONS.put("comparison", dossier -> PlansBeside.of(dossier, PLAN, OTHER_PLAN));
        QUESTIONS.put("the patient's copy", dossier -> PatientCopy.of(dossier, DAY, MODULE)
                .text(Language.NL));
        QUESTIONS.put("the conversation sheet", dossier -> ConversationSheet.of(dossier, DAY, MODULE)
                .text(Language.NL));
    }

    @TestFactory
    Stream<DynamicTest> tenTimesTheEntriesTakeAtMostTwelveTimesTheBytes() {
        return SHAPES.entrySet().stream().flatMap(shape -> {
            Dossier few = shape.getValue().apply(FEW);
            Dossier many = shape.getValue().apply(10 * FEW);
            assertThat(many.entries()
                            .mapToLong(entry -> 1 + entry.parts().count())
                            .sum())
                    .isGreaterThan(9 * FEW);
            return QUESTIONS.entrySet().stream()
                    .map(question -> DynamicTest.dynamicTest(question.getKey() + ": " + shape.getKey(), () -> {
                        assertThat(question.getValue().apply(few)).isNotNull();
                        long bytes = bytes(question.getValue(), few);
                        assertThat(bytes).isPositive();
                        assertThat(bytes(question.getValue(), many))
                                .as("bytes, where %d entries take %d", FEW, bytes)
                                .isLessThanOrEqualTo(12 * bytes);
                    }));
        });
    }

    /** Of a dossier that was asked nothing yet. */
    private static long bytes(Function<Dossier, Object> question, Dossier dossier) {
        Dossier fresh = Dossier.builder().from(dossier).build();
        return Allocated.by(() -> assertThat(question.apply(fresh)).isNotNull());
    }

    private static Dossier.Builder dossier(int goals) {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder()
                        .id(NURSE)
                        .profession(Note.of("wijkverpleegkundige"))
                        .build())
                .addCarePlans(plan(PLAN, "goal", goals), plan(OTHER_PLAN, "other-goal", goals))
                .addConsultPreparations(ConsultPreparation.builder()
                        .id(PREPARATION)
                        .recorded(recorded(Optional.empty()))
                        .addTopics(OwnWords.of("Slapen"))
                        .build());
    }

    private static CarePlan plan(EntryId id, String name, int goals) {
        return CarePlan.builder()
                .id(id)
                .recorded(Recorded.of(DAY.minusDays(500), PATIENT))
                .status(PlanStatus.DRAFT)
                .goals(list(goals, i -> goal(id(name, i))))
                .build();
    }

    private static Goal goal(EntryId id) {
        return Goal.builder()
                .id(id)
                .status(GoalStatus.PROPOSED)
                .inOwnWords(OwnWords.of("Lopen naar " + id))
                .proposedBy(PATIENT)
                .build();
    }

    private static List<Answer> wishes(int size, IntFunction<Optional<EntryId>> replaces) {
        return list(size, i -> Answer.builder()
                .id(id("wish", i))
                .recorded(recorded(replaces.apply(i)))
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Fietsen naar " + i))
                .build());
    }

    private static SupportRecord support(int number, EntryId answered) {
        return SupportRecord.builder()
                .id(id("support", number))
                .recorded(Recorded.of(DAY.minusDays(number % 20), NURSE))
                .what(Note.of("Samen gelopen, keer " + number))
                .addGivenBy(NURSE)
                .addAnswers(answered)
                .build();
    }

    private static Experience experience(int number) {
        return Experience.builder()
                .id(id("experience", number))
                .recorded(Recorded.of(DAY.minusDays(number % 400), PATIENT))
                .teller(PATIENT)
                .topic(List.of(ExperienceTopic.values()).get(number % ExperienceTopic.values().length))
                .answer(number % 2 == 0 ? ExperienceAnswer.YES : ExperienceAnswer.NO)
                .build();
    }

    private static Recorded recorded(Optional<EntryId> replaces) {
        return Recorded.builder().on(DAY).by(PATIENT).replaces(replaces).build();
    }

    private static EntryId id(String prefix, int number) {
        return EntryId.of(prefix + "-" + number);
    }

    private static <T> List<T> list(int size, IntFunction<T> make) {
        return IntStream.range(0, size).mapToObj(make).toList();
    }
}
