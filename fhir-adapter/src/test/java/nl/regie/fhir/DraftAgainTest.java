package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.comparison.Change;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.fhir.again.DraftAgain;
import nl.regie.fhir.again.SourceChange;
import nl.regie.fhir.again.SourceChange.Here;
import nl.regie.fhir.again.SourceChange.Kind;
import nl.regie.fhir.draft.Draft;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;

/** Plans of another system that are read once more, when they or the dossier have changed. Everybody is invented. */
class DraftAgainTest {
    private static final Professional NURSE =
            Professional.builder().id(PersonId.of("nurse.7")).build();
    private static final TakingOver FIRST = on("2026-11-02");
    private static final TakingOver LATER = on("2026-11-25");

    private static final String PATIENT = resource("Patient/1", "\"resourceType\":\"Patient\",\"id\":\"1\"");
    private static final String GOAL = resource("Goal/g", """
            "resourceType":"Goal","id":"g","lifecycleStatus":"active","subject":{"reference":"Patient/1"},
            "description":{"text":"Weer fietsen"}""");
    private static final String NEPHEW = resource("RelatedPerson/n", """
            "resourceType":"RelatedPerson","id":"n","patient":{"reference":"Patient/1"},"name":[{"text":"Bas"}],
            "relationship":[{"text":"neef"}]""");
    private static final String DOCTOR = resource("Practitioner/d", """
            "resourceType":"Practitioner","id":"d","identifier":[{"system":"http://agb.example","value":"01"}],
            "name":[{"text":"De Wit"}]""");
    private static final String PLAN = resource("CarePlan/a", """
            "resourceType":"CarePlan","id":"a","status":"active","intent":"plan","title":"Bewegen","subject":{"reference":"Patient/1"},
            "goal":[{"reference":"Goal/g"}],
            "activity":[{"detail":{"status":"not-started","description":"Wandelen","performer":[{"reference":"RelatedPerson/n"}]}},
              {"detail":{"status":"not-started","description":"Wegen","goal":[{"reference":"Goal/g"}],
                "performer":[{"reference":"Practitioner/d"}]}}]""");
    private static final String OTHER_PLAN = resource("CarePlan/b", """
            "resourceType":"CarePlan","id":"b","status":"active","intent":"plan","title":"Eten","subject":{"reference":"Patient/1"}""");

    private final Dossier before = draft(FIRST, PATIENT, GOAL, NEPHEW, DOCTOR, PLAN);

    @Test
    void theSameDocumentSaysNothingNewInWhateverOrder() {
        assertThat(again(before, PATIENT, GOAL, NEPHEW, DOCTOR, PLAN).changes()).isEmpty();
        assertThat(again(before, PLAN, DOCTOR, NEPHEW, GOAL, PATIENT).changes()).isEmpty();
    }

    /** By a number in the one document, by an address only in the other. */
    @Test
    void twoWhoMayBeOneAreToldAndStayTwo() {
        String byAddress = DOCTOR.replaceFirst("\"identifier\":[^\\]]*\\],", "").replace("De Wit", " de  wit ");
        String plan = PLAN.replace("\"title\":\"Bewegen\"", "\"title\":\"Meer bewegen\"");

        DraftAgain again = again(before, PATIENT, GOAL, NEPHEW, byAddress, plan);

        assertThat(again.remarks())
                .filteredOn(remark -> remark.code().equals("perhaps-known-already"))
                .extracting(Problem::where)
                .containsExactly("Bundle.entry[3].resource");
        assertThat(again.takeOver(again.changes().stream()
                                .map(SourceChange::entry)
                                .toList())
                        .professionals())
                .hasSize(3);
        assertThat(again(before, PATIENT, GOAL, NEPHEW, DOCTOR, plan).remarks())
                .extracting(Problem::code)
                .doesNotContain("perhaps-known-already");
    }

    /** A source may have somebody among the professionals once, and among those close by another time. */
    @Test
    void whoHasAnotherRoleHereKeepsItAndThatIsTold() {
        String professional = NEPHEW.replace("\"resourceType\":\"RelatedPerson\"", "\"resourceType\":\"Practitioner\"");
        String plan = PLAN.replace("Bewegen", "Meer bewegen");
        for (List<String> now : List.of(List.of(NEPHEW, professional), List.of(professional, NEPHEW))) {
            Dossier there = draft(FIRST, PATIENT, GOAL, now.get(0), DOCTOR, PLAN);
            DraftAgain again = again(there, PATIENT, GOAL, now.get(1), DOCTOR, plan);

            assertThat(again.remarks()).extracting(Problem::code).contains("known-in-another-role");
            Dossier taken = again.takeOver(again.changes().stream()
                    .filter(SourceChange::canBeTakenOver)
                    .map(SourceChange::entry)
                    .toList());
            assertThat(taken.professionals()).isEqualTo(there.professionals());
            assertThat(taken.closeOnes()).isEqualTo(there.closeOnes());
            assertThat(taken.carePlans()).hasSize(2);
        }
    }

    @Test
    void theSameThingsHaveTheSameNamesBesideOtherPlans() {
        Dossier more = draft(LATER, PATIENT, OTHER_PLAN, DOCTOR, NEPHEW, GOAL, PLAN);

        assertThat(names(more)).containsAll(names(before));
        assertThat(more.professionals()).containsAll(before.professionals());
        assertThat(more.carePlans()).hasSize(2);
        assertThat(names(before).toString()).doesNotContain("agb").doesNotContain("Wegen");
    }

    @Test
    void aNumberThatTheSourceGaveOutIsKnownAtAnotherAddressAndAnAddressIsNot() {
        String elsewhere = DOCTOR.replace("ehr.example/fhir/Practitioner/d", "hospital.example/fhir/Practitioner/77")
                .replace("\"id\":\"d\"", "\"id\":\"77\"");
        String plan = OTHER_PLAN.replace(
                "\"title\":\"Eten\"",
                "\"title\":\"Eten\",\"author\":{\"reference\":\"http://hospital.example/fhir/Practitioner/77\"}");
        Dossier there = draft(LATER, PATIENT, elsewhere, plan);

        assertThat(there.professionals()).hasSize(2).isSubsetOf(before.professionals());

        String withoutNumber = elsewhere.replaceFirst("\"identifier\":\\[.*?],", "");
        assertThat(withoutNumber).isNotEqualTo(elsewhere);
        assertThat(draft(LATER, PATIENT, withoutNumber, plan).professionals())
                .hasSize(2)
                .filteredOn(professional -> !professional.equals(NURSE))
                .doesNotContainAnyElementsOf(before.professionals());
    }

    @Test
    void whatTwoSystemsCallAlikeIsOneThingOnlyWhereNobodySaysWhichSystemItIs() {
        String plan = """
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","subject":{"reference":"Patient/1"}}""";
        assertThat(plan(plan, FIRST).id()).isEqualTo(plan(plan, LATER).id());
        assertThat(plan(plan, from("ehr.one")).id())
                .isNotEqualTo(plan(plan, from("ehr.two")).id());
        assertThat(plan(plan, from("ehr.one")).recorded().sourceRef())
                .hasValueSatisfying(source -> assertThat(source.id()).isEqualTo(SourceId.of("ehr.one/CarePlan/a")));
    }

    @Test
    void whatIsOtherwiseIsToldAndChangesNothingUntilSomebodyTakesItOver() {
        String changed = PLAN.replace("Wegen", "Elke dag wegen").replace("Bewegen", "Bewegen en wegen");
        DraftAgain again = again(before, PATIENT, GOAL, NEPHEW, DOCTOR, changed, OTHER_PLAN);

        assertThat(again.changes())
                .extracting(SourceChange::kind, SourceChange::here)
                .containsExactly(tuple(Kind.CHANGED, Here.AS_IT_CAME), tuple(Kind.NEW, Here.AS_IT_CAME));
        assertThat(again.changes().get(0).changes()).extracting(Change::part).hasSize(3);
        assertThat(again.takeOver(List.of())).isEqualTo(before);

        Dossier taken = again.takeOver(List.of(again.changes().get(0).entry()));
        assertThat(taken.carePlans()).hasSize(2);
        assertThat(taken.current(CarePlan.class)).singleElement().satisfies(plan -> assertThat(plan.title())
                .contains(Note.of("Bewegen en wegen")));
        assertThat(again(taken, PATIENT, GOAL, NEPHEW, DOCTOR, changed, OTHER_PLAN)
                        .changes())
                .extracting(SourceChange::kind)
                .containsExactly(Kind.NEW);
        assertThat(again.takeOver(ids(again)).current(CarePlan.class)).hasSize(2);
    }

    @Test
    void aPartThatHasNoNameAtItsSourceIsKnownByWhatItSays() {
        DraftAgain again = again(
                before,
                PATIENT,
                GOAL,
                NEPHEW,
                DOCTOR,
                PLAN.replace(
                        "\"not-started\",\"description\":\"Wandelen\"",
                        "\"scheduled\",\"scheduledString\":\"elke dag\",\"description\":\"Wandelen\""));

        assertThat(again.changes()).singleElement().satisfies(change -> assertThat(change.changes())
                .singleElement()
                .satisfies(one -> assertThat(one.id())
                        .isEqualTo(before.carePlans().get(0).actions().get(0).id())));
    }

    @Test
    void whatSomebodyWentOnWithHereIsNeverReplaced() {
        CarePlan first = before.carePlans().get(0);
        CarePlan ours = CarePlan.builder()
                .from(first)
                .id(EntryId.of("ours"))
                .recorded(Recorded.builder()
                        .on(LocalDate.parse("2026-11-10"))
                        .by(NURSE.id())
                        .replaces(first.id())
                        .build())
                .status(PlanStatus.ACTIVE)
                .build();
        Dossier here = Dossier.builder().from(before).addCarePlans(ours).build();
        assertThat(again(here, PATIENT, GOAL, NEPHEW, DOCTOR, PLAN).changes()).isEmpty();

        DraftAgain again = again(here, PATIENT, GOAL, NEPHEW, DOCTOR, PLAN.replace("Bewegen", "Fietsen"));
        assertThat(again.changes()).singleElement().satisfies(change -> {
            assertThat(change.here()).isEqualTo(Here.CHANGED);
            assertThat(change.canBeTakenOver()).isTrue();
            assertThat(change.changes()).as("the title").hasSize(1);
        });
        assertThat(again.takeOver(ids(again)).current(CarePlan.class))
                .extracting(CarePlan::status)
                .containsExactlyInAnyOrder(PlanStatus.ACTIVE, PlanStatus.DRAFT);

        DraftAgain over = again(here, PATIENT, PLAN.replace("\"active\"", "\"completed\""));
        assertThat(over.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.OVER);
            assertThat(change.canBeTakenOver()).isFalse();
        });
        assertThatThrownBy(() -> over.takeOver(ids(over))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlanThatIsOverAtItsSourceIsStoppedHereWhenSomebodySaysSo() {
        String over = PLAN.replace("\"active\"", "\"revoked\"");
        DraftAgain again = again(before, PATIENT, over);

        assertThat(again.remarks()).extracting(remark -> remark.code()).contains("no-open-plan");
        assertThat(again.changes()).extracting(SourceChange::kind).containsExactly(Kind.OVER);
        Dossier taken = again.takeOver(ids(again));
        assertThat(taken.current(CarePlan.class)).extracting(CarePlan::status).containsExactly(PlanStatus.STOPPED);
        assertThat(again(taken, PATIENT, over).changes()).isEmpty();
        assertThat(again(taken, PATIENT, GOAL, NEPHEW, DOCTOR, PLAN).changes())
                .as("it runs again")
                .extracting(SourceChange::kind)
                .containsExactly(Kind.CHANGED);
    }

    @Test
    void aPlanIsGoneOnlyWhereOthersOfItsSourceAreThere() {
        assertThat(again(before, PATIENT, OTHER_PLAN).changes())
                .extracting(SourceChange::kind)
                .containsExactly(Kind.NEW, Kind.GONE);
        String ofAnother = OTHER_PLAN.replace("ehr.example", "hospital.example");
        assertThat(again(before, PATIENT, ofAnother).changes())
                .extracting(SourceChange::kind)
                .containsExactly(Kind.NEW);
    }

    @Test
    void whatWasErasedOrMarkedAsWrongHereDoesNotComeBackByItself() {
        EntryId plan = before.carePlans().get(0).id();
        DraftAgain erased =
                again(before.erase(plan, LocalDate.parse("2026-11-20")), PATIENT, GOAL, NEPHEW, DOCTOR, PLAN);
        assertThat(erased.changes()).singleElement().satisfies(change -> {
            assertThat(change.here()).isEqualTo(Here.ERASED);
            assertThat(change.canBeTakenOver()).isFalse();
        });
        assertThatThrownBy(() -> erased.takeOver(ids(erased))).isInstanceOf(IllegalArgumentException.class);

        Dossier wrong = Dossier.builder()
                .from(before)
                .carePlans(before.carePlans().stream()
                        .map(each -> CarePlan.builder()
                                .from(each)
                                .recorded(Recorded.builder()
                                        .from(each.recorded())
                                        .enteredInError(EnteredInError.builder()
                                                .on(LocalDate.parse("2026-11-20"))
                                                .by(NURSE.id())
                                                .build())
                                        .build())
                                .build())
                        .toList())
                .build();
        assertThat(again(wrong, PATIENT, GOAL, NEPHEW, DOCTOR, PLAN).changes()).isEmpty();
        assertThat(again(wrong, PATIENT, GOAL, NEPHEW, DOCTOR, PLAN.replace("Bewegen", "Fietsen"))
                        .changes())
                .extracting(SourceChange::here)
                .containsExactly(Here.IN_ERROR);
    }

    @Test
    void whoIsCalledOtherwiseAtTheSourceIsTold() {
        DraftAgain again = again(before, PATIENT, GOAL, NEPHEW.replace("\"Bas\"", "\"Bas de Vries\""), DOCTOR, PLAN);

        assertThat(again.changes()).extracting(SourceChange::kind).containsExactly(Kind.CHANGED);
        assertThat(again.takeOver(ids(again)).closeOnes())
                .extracting(closeOne -> closeOne.name().orElseThrow().text())
                .containsExactly("Bas", "Bas de Vries");
    }

    @Test
    void peopleWhomAPlanNeedsComeWithIt() {
        Dossier empty = Dossier.builder().patient(before.patient()).build();
        DraftAgain again = again(empty, PATIENT, GOAL, NEPHEW, DOCTOR, PLAN);

        Dossier taken = again.takeOver(List.of(again.changes().get(0).entry()));
        assertThat(taken.closeOnes()).hasSize(1);
        assertThat(taken.professionals()).hasSize(2);
    }

    @Test
    void whatCannotBeReadOrIsOfAnotherPatientChangesNothing() {
        assertThat(FhirImport.draftAgain("{", LATER, before).changes()).isEmpty();
        assertThat(FhirImport.draftAgain("{", LATER, before).remarks()).isNotEmpty();
        TakingOver another =
                TakingOver.builder().from(LATER).patient(PersonId.of("p-2")).build();
        assertThatThrownBy(() -> FhirImport.draftAgain("{}", another, before))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> again(before, PATIENT).takeOver(Set.of(EntryId.of("nothing"))))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static List<EntryId> ids(DraftAgain again) {
        return again.changes().stream().map(SourceChange::entry).toList();
    }

    private static Set<EntryId> names(Dossier dossier) {
        Stream<EntryId> parts = dossier.carePlans().stream()
                .flatMap(plan -> Stream.concat(
                        plan.goals().stream().map(goal -> goal.id()),
                        plan.actions().stream().map(action -> action.id())));
        return Stream.concat(dossier.entries().map(Entry::id), parts).collect(Collectors.toSet());
    }

    private static CarePlan plan(String json, TakingOver takingOver) {
        return FhirImport.draft(json, takingOver)
                .dossier()
                .orElseThrow()
                .carePlans()
                .get(0);
    }

    private static Dossier draft(TakingOver takingOver, String... resources) {
        Draft draft = FhirImport.draft(bundle(resources), takingOver);
        return draft.dossier().orElseThrow();
    }

    private static DraftAgain again(Dossier before, String... resources) {
        return FhirImport.draftAgain(bundle(resources), LATER, before);
    }

    private static String bundle(String... resources) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[" + String.join(",", resources) + "]}";
    }

    private static String resource(String name, String content) {
        return "{\"fullUrl\":\"http://ehr.example/fhir/" + name + "\",\"resource\":{" + content + "}}";
    }

    private static TakingOver on(String day) {
        return TakingOver.builder()
                .patient(PersonId.of("p-1"))
                .by(NURSE)
                .on(LocalDate.parse(day))
                .build();
    }

    private static TakingOver from(String source) {
        return TakingOver.builder().from(FIRST).source(SourceId.of(source)).build();
    }
}
