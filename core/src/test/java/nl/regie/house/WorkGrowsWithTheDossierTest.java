package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.caremodule.Theme;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.generators.Counted;
import nl.regie.involvement.Opened;
import nl.regie.overlay.Overlay;
import nl.regie.overlay.OverlayId;
import nl.regie.overlay.OverlayVersion;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Checking and showing cost what a file is large, and not its square. Each row makes a hostile file of values that
 * count how often they are looked at: of twice as many, twice as much is asked.
 */
class WorkGrowsWithTheDossierTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId CLOSE_ONE = PersonId.of("close-one");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final int SIZE = 200;

    private final Map<String, BiConsumer<Integer, Counted>> rows = new LinkedHashMap<>();

    WorkGrowsWithTheDossierTest() {
        rows.put("a chain of what replaces what", (size, counted) -> dossier()
                .experiences(list(size, i -> counted.of(Experience.class, experience(i, before("e", i)))))
                .build());
        rows.put("the origins of parts of plans", (size, counted) -> dossier()
                .carePlans(list(size, i -> counted.of(CarePlan.class, plan(i, 3, counted))))
                .build());
        rows.put("many parts of a few plans", (size, counted) -> dossier()
                .carePlans(list(3, i -> plan(i, size, counted)))
                .build());
        rows.put("what is kept to the team, beside what was erased", (size, counted) -> dossier()
                .experiences(list(size, i -> experience(i, Optional.of(id("s", i)))))
                .tombstones(list(size, i -> counted.of(Tombstone.class, stone(i))))
                .build()
                .forOwnProfessional());
        rows.put("the days on which erased entries were recorded", (size, counted) -> {
            DayView view = DayView.ofWhole(dossier()
                    .tombstones(list(size, i -> counted.of(Tombstone.class, stone(i))))
                    .build());
            IntStream.range(0, size)
                    .forEach(i -> assertThat(view.recordedOn(id("s", i))).contains(DAY));
        });
        rows.put("what the patient added, on the copy", (size, counted) -> {
            Dossier dossier = dossier()
                    .answers(list(size, WorkGrowsWithTheDossierTest::wish))
                    .annotations(list(size, i -> counted.of(Annotation.class, annotation(i))))
                    .build();
            assertThat(PatientCopy.of(dossier, CareModule.shipped()).text(Language.NL))
                    .contains("Toch niet " + 7);
        });
        rows.put(
                "agreements about one close one, each with an objection",
                (size, counted) -> Opened.to(
                        CLOSE_ONE,
                        dossier()
                                .addCloseOnes(closeOne())
                                .involvementAgreements(list(size, WorkGrowsWithTheDossierTest::agreement))
                                .annotations(list(size, i -> counted.of(Annotation.class, annotation(i))))
                                .build(),
                        DAY,
                        DAY));
        rows.put(
                "a chain of parts and wholes in an overlay",
                (size, counted) -> overlay(size, i -> i == 0 ? Optional.empty() : Optional.of(name(i - 1)), counted));
        rows.put(
                "a circle of parts and wholes in an overlay",
                (size, counted) -> overlay(size, i -> Optional.of(name((i + 1) % size)), counted));
    }

    @TestFactory
    Stream<DynamicTest> ofTwiceAsManyTwiceAsMuchIsAsked() {
        return rows.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    long few = looks(row.getValue(), SIZE);
                    assertThat(few).isGreaterThanOrEqualTo(SIZE);
                    assertThat(looks(row.getValue(), 4 * SIZE)).isLessThan(6 * few);
                }));
    }

    private static long looks(BiConsumer<Integer, Counted> work, int size) {
        Counted counted = new Counted();
        work.accept(size, counted);
        return counted.looks();
    }

    private static void overlay(int size, IntFunction<Optional<StatementId>> whole, Counted counted) {
        Overlay.builder()
                .id(OverlayId.of("veer"))
                .version(OverlayVersion.of("1"))
                .name(text())
                .statements(list(size, i -> counted.of(Statement.class, statement(i, whole.apply(i)))))
                .build()
                .over(CareModule.shipped());
    }

    private static Statement statement(int number, Optional<StatementId> whole) {
        return Statement.builder()
                .id(name(number))
                .kind(StatementKind.OWN_NORM)
                .theme(Theme.RECOVERY)
                .audience(Audience.PROFESSIONAL)
                .partOf(whole)
                .text(text())
                .source(Source.builder()
                        .document("Zo doen wij dat")
                        .file("zo.txt")
                        .section("Alles")
                        .lines("1")
                        .build())
                .evaluatedBy(EvaluatedBy.NONE)
                .build();
    }

    private static LocalizedText text() {
        return LocalizedText.of("Verzonnen", "Invented");
    }

    private static StatementId name(int number) {
        return StatementId.of("veer:s" + number);
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder().patient(Patient.builder().id(PATIENT).build());
    }

    private static Experience experience(int number, Optional<EntryId> replaces) {
        return Experience.builder()
                .id(id("e", number))
                .recorded(recorded(replaces))
                .teller(PATIENT)
                .topic(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED)
                .answer(ExperienceAnswer.NO)
                .build();
    }

    private static CarePlan plan(int number, int goals, Counted counted) {
        return CarePlan.builder()
                .id(id("c", number))
                .recorded(recorded(before("c", number)))
                .status(PlanStatus.DRAFT)
                .goals(list(goals, i -> counted.of(Goal.class, goal(i))))
                .build();
    }

    private static Goal goal(int number) {
        return Goal.builder()
                .id(id("g", number))
                .status(GoalStatus.PROPOSED)
                .inOwnWords(OwnWords.of("Lopen"))
                .proposedBy(PATIENT)
                .build();
    }

    private static Answer wish(int number) {
        return Answer.builder()
                .id(id("about", number))
                .recorded(recorded(Optional.empty()))
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Fietsen"))
                .build();
    }

    private static InvolvementAgreement agreement(int number) {
        return InvolvementAgreement.builder()
                .id(id("about", number))
                .recorded(recorded(Optional.empty()))
                .answer(InvolvementAnswer.AGREED)
                .addCloseOnes(CLOSE_ONE)
                .build();
    }

    private static CloseOne closeOne() {
        return CloseOne.builder()
                .id(id("close", 1))
                .recorded(recorded(Optional.empty()))
                .person(CLOSE_ONE)
                .build();
    }

    private static Annotation annotation(int number) {
        return Annotation.builder()
                .id(id("a", number))
                .recorded(recorded(Optional.empty()))
                .about(id("about", number))
                .inOwnWords(OwnWords.of("Toch niet " + number))
                .build();
    }

    private static Tombstone stone(int number) {
        return Tombstone.builder()
                .id(id("s", number))
                .recordedOn(DAY)
                .erasedOn(DAY)
                .build();
    }

    private static Recorded recorded(Optional<EntryId> replaces) {
        return Recorded.builder().on(DAY).by(PATIENT).replaces(replaces).build();
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
