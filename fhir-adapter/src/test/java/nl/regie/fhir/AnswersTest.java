package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.fhir.answers.Answers;
import nl.regie.fhir.answers.Receipt;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.people.CloseOne;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that somebody filled in with a form filler of others becomes entries, and what does not is told. */
class AnswersTest {
    private static final PersonId PATIENT = PersonId.of("gast");
    private static final PersonId NURSE = PersonId.of("els");
    private static final PersonId DAUGHTER = PersonId.of("dochter");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");
    private static final String FORMS = "https://regie.nl/fhir/Questionnaire/";

    static Dossier dossier() {
        Recorded before = Recorded.of(LocalDate.parse("2026-10-01"), NURSE);
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("c"))
                        .recorded(before)
                        .person(DAUGHTER)
                        .build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(before)
                        .status(PlanStatus.ACTIVE)
                        .addGoals(Goal.builder()
                                .id(EntryId.of("g1"))
                                .kind(GoalKind.LIFE_GOAL)
                                .status(GoalStatus.ACCEPTED)
                                .inOwnWords(OwnWords.of("Weer fietsen"))
                                .build())
                        .build())
                .addAgreedLimits(AgreedLimit.builder()
                        .id(EntryId.of("limit"))
                        .recorded(before)
                        .what(Note.of("gewicht"))
                        .build())
                .build();
    }

    static Receipt receipt(Dossier dossier) {
        return Receipt.builder().dossier(dossier).on(TODAY).answeredBy(PATIENT).build();
    }

    static Answers read(ObjectNode response) {
        return FhirImport.answers(response.toString(), receipt(dossier()));
    }

    static ObjectNode response(String form, String... items) {
        String json = "{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"completed\", \"authored\": "
                + "\"2026-11-28T19:28:05.452Z\", \"questionnaire\": \"" + FORMS + form + "\", \"item\": ["
                + String.join(", ", items) + "]}";
        return Trees.asItStands(json);
    }

    static String group(String linkId, String... items) {
        return "{\"linkId\": \"" + linkId + "\", \"item\": [" + String.join(", ", items) + "]}";
    }

    static String answer(String linkId, String... values) {
        List<String> answers = Stream.of(values).map(value -> "{" + value + "}").toList();
        return "{\"linkId\": \"" + linkId + "\", \"answer\": [" + String.join(", ", answers) + "]}";
    }

    static String words(String linkId, String text) {
        return answer(linkId, "\"valueString\": \"" + text + "\"");
    }

    static String code(String linkId, String system, String code) {
        return answer(
                linkId,
                "\"valueCoding\": {\"system\": \"https://regie.nl/fhir/CodeSystem/" + system + "\", \"code\": \"" + code
                        + "\"}");
    }

    static ObjectNode safe(String answer, String text) {
        return response("experience", experience(answer, text));
    }

    private static String experience(String answer, String text) {
        return group(
                "feels-safe-and-supported",
                code("feels-safe-and-supported.answer", "experience-answer", answer),
                words("feels-safe-and-supported.own-words", text));
    }

    static List<String> codes(Answers answers) {
        return answers.remarks().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"qr-lhc-personal-diagnosis.json, 5", "qr-lhc-experience.json, 3", "qr-lhc-consult-preparation.json, 1"})
    void whatAFormFillerOfOthersGaveIsReadAndCanBeEvaluated(String file, int entries) throws Exception {
        Path path = Path.of(System.getProperty("regie.shared", ""), "cases", "fhir", file);
        assumeTrue(Files.exists(path), "Skipped: the files that showed a fault are not here (property regie.shared).");

        Answers answers = FhirImport.answers(Files.readString(path), receipt(dossier()));

        assertThat(answers.entries()).hasSize(entries);
        assertThat(answers.remarks()).noneMatch(remark -> remark.severity() == Severity.ERROR);
        assertThat(answers.entries())
                .allMatch(entry -> entry.recorded().by().equals(PATIENT)
                        && entry.recorded().on().equals(LocalDate.parse("2026-11-28")));
        assertThat(DossierEvaluator.shipped().evaluate(answers.dossier(), TODAY).findings())
                .isNotEmpty();
        assertThat(FhirImport.fromBundle(FhirExport.toBundle(answers.dossier())).dossier())
                .contains(answers.dossier());
    }

    @Test
    void eachAnsweredGroupIsOneEntryAndWhoAnsweredOnWhichDayIsKept() {
        Answers answers = read(response(
                "personal-diagnosis",
                group("wish", words("wish.own-words", "Weer fietsen")),
                group(
                        "vulnerability-and-resilience",
                        group("resilience", code("resilience.response", "response", "declined")))));

        assertThat(answers.remarks()).isEmpty();
        assertThat(answers.dossier().answers())
                .extracting(
                        Answer::question,
                        Answer::response,
                        each -> each.recorded().by(),
                        each -> each.recorded().on())
                .containsExactly(
                        tuple(DiagnosisQuestion.RESILIENCE, Response.DECLINED, PATIENT, LocalDate.parse("2026-11-28")),
                        tuple(DiagnosisQuestion.WISH, Response.GIVEN, PATIENT, LocalDate.parse("2026-11-28")));
        assertThat(answers.entries()).hasSize(2).containsAll(answers.dossier().answers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|1.0", "#top"})
    void theVersionOfTheFormMayBeThereOrNot(String version) {
        ObjectNode response = safe("yes", "Ja hoor");
        response.put("questionnaire", FORMS + "experience" + version);
        assertThat(read(response).remarks()).isEmpty();
        assertThat(read(response).entries()).hasSize(1);
    }

    @Test
    void anotherVersionIsToldAndReadByTheNamesThatAreStillThere() {
        ObjectNode response = safe("yes", "Ja hoor");
        response.put("questionnaire", FORMS + "experience|7.0");
        assertThat(codes(read(response))).containsExactly("another-version");
        assertThat(read(response).entries()).hasSize(1);
    }

    @Test
    void aPreconditionsFormGivesAppraisalsAndTheExperienceOfSafety() {
        Answers answers = FhirImport.answers(
                response(
                                "preconditions",
                                group("safe-environment", experience("partly", "Soms")),
                                group(
                                        "motivation",
                                        group(
                                                "wants",
                                                code("wants.judgement", "judgement", "yes"),
                                                words("wants.own-words", "Graag"))))
                        .toString(),
                receipt(dossier()));

        assertThat(answers.remarks()).isEmpty();
        assertThat(answers.dossier().appraisals())
                .extracting(Appraisal::aspect, Appraisal::judgement, Appraisal::viewOf)
                .containsExactly(tuple(Aspect.WANTS, Judgement.YES, PATIENT));
        assertThat(answers.dossier().experiences())
                .extracting(Experience::topic, Experience::answer, Experience::teller)
                .containsExactly(tuple(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.PARTLY, PATIENT));
    }

    @Test
    void aPreparationHoldsWhatWasChosenAmongThePatientsOwnGoalsAndLimits() {
        Answers answers = read(response(
                "consult-preparation",
                group(
                        "preparation",
                        code("preparation.how-it-goes", "how-it-goes", "worse"),
                        group(
                                "preparation.measurement",
                                answer("preparation.measurement.limit", own("entry", "limit")),
                                answer("preparation.measurement.value", "\"valueDecimal\": 72.50"),
                                answer("preparation.measurement.on", "\"valueDate\": \"2026-11-27\"")),
                        group(
                                "preparation.progress",
                                answer("preparation.progress.goal", own("entry", "g1")),
                                words("preparation.progress.own-words", "Een rondje gelukt")))));

        assertThat(codes(answers)).containsExactly("digits-as-sent");
        ConsultPreparation preparation = answers.dossier().consultPreparations().get(0);
        assertThat(preparation.howItGoes()).contains(HowItGoes.WORSE);
        assertThat(preparation.measurements().get(0).value().value()).isEqualTo("72.50");
        assertThat(preparation.measurements().get(0).limit()).contains(EntryId.of("limit"));
        assertThat(preparation.progress().get(0).goal()).isEqualTo(EntryId.of("g1"));
        assertThat(preparation.progress().get(0).toldBy()).isEqualTo(PATIENT);
    }

    static String own(String kind, String id) {
        return "\"valueCoding\": {\"system\": \"https://regie.nl/fhir/NamingSystem/" + kind + "\", \"code\": \"" + id
                + "\"}";
    }

    @Test
    void whoFilledItInForSomebodyElseIsWhoWroteItDown() {
        ObjectNode response = response("personal-diagnosis", group("wish", words("wish.own-words", "Weer fietsen")));
        response.putObject("subject").put("reference", "Patient/17");
        response.putObject("source").put("reference", "Patient/17");
        response.putObject("author").put("reference", "RelatedPerson/3");
        Answers answers = FhirImport.answers(
                response.toString(),
                Receipt.builder()
                        .dossier(dossier())
                        .on(TODAY)
                        .people(Map.of("Patient/17", PATIENT, "RelatedPerson/3", DAUGHTER))
                        .build());

        assertThat(codes(answers)).containsExactly("written-by-another");
        assertThat(answers.entries()).extracting(entry -> entry.recorded().by()).containsExactly(DAUGHTER);
    }

    @Test
    void anExperienceIsOfWhoAnswered() {
        ObjectNode response = response(
                "experience",
                group(
                        "asked-how-i-am",
                        code("asked-how-i-am.answer", "experience-answer", "no"),
                        code("asked-how-i-am.visible-to", "experience-visibility", "team-only")));
        Answers answers = FhirImport.answers(
                response.toString(),
                Receipt.builder()
                        .dossier(dossier())
                        .on(TODAY)
                        .answeredBy(DAUGHTER)
                        .build());
        assertThat(answers.dossier().experiences())
                .extracting(Experience::teller, Experience::visibleTo)
                .containsExactly(tuple(DAUGHTER, Optional.of(ExperienceVisibility.TEAM_ONLY)));
    }

    private record Refused(String code, Consumer<ObjectNode> change) {}

    @Test
    void whatCannotBeTakenOverIsRefusedWithItsReasonAndWithoutAWordOfIt() {
        List<Refused> table = List.of(
                new Refused("not-a-response", tree -> tree.put("resourceType", "Questionnaire")),
                new Refused("not-our-form", tree -> tree.put("questionnaire", FORMS + "something-else")),
                new Refused("not-our-form", tree -> tree.remove("questionnaire")),
                new Refused("not-finished", tree -> tree.put("status", "in-progress")),
                new Refused("not-finished", tree -> tree.remove("status")),
                new Refused("form-in-error", tree -> tree.put("status", "entered-in-error")),
                new Refused("modifier-not-understood", tree -> tree.put("implicitRules", "https://example.org/rules")),
                new Refused("modifier-not-understood", tree -> ((ObjectNode)
                                tree.path("item").path(0))
                        .putArray("modifierExtension")
                        .addObject()
                        .put("url", "https://example.org/not")
                        .put("valueBoolean", true)),
                new Refused("other-patient", tree -> tree.putObject("subject").put("reference", "Patient/18")),
                new Refused("another-person", tree -> tree.putObject("source")
                        .putObject("identifier")
                        .put("system", "https://regie.nl/fhir/NamingSystem/person")
                        .put("value", "els")),
                new Refused("person-not-known", tree -> tree.putObject("author").put("reference", "Practitioner/4")),
                new Refused("unknown-link-id", tree -> ((ObjectNode) tree.at("/item/0/item/0")).put("linkId", "hoe")),
                new Refused("missing-answer", tree -> ((ArrayNode) tree.at("/item/0/item")).remove(0)),
                new Refused(
                        "answer-not-understood",
                        tree -> ((ObjectNode) tree.at("/item/0/item/0/answer/0/valueCoding")).put("code", "perhaps")),
                new Refused("answered-twice", tree -> ((ArrayNode) tree.at("/item/0/item/0/answer"))
                        .add(tree.at("/item/0/item/0/answer/0").deepCopy())),
                new Refused("answered-twice", tree -> ((ArrayNode) tree.path("item"))
                        .add(tree.path("item").path(0).deepCopy())));
        for (Refused row : table) {
            ObjectNode response = safe("yes", "Voorbeeld van mij");
            row.change().accept(response);
            Answers answers = read(response);
            assertThat(codes(answers)).as(row.code()).contains(row.code());
            assertThat(answers.entries()).as(row.code()).isEmpty();
            assertThat(answers.dossier()).isEqualTo(dossier());
            assertThat(answers.remarks().toString()).doesNotContain("Voorbeeld", "hoe", "perhaps");
        }
    }

    @Test
    void aFormOfWhichNobodySaysWhoFilledItInIsRefused() {
        Answers answers = FhirImport.answers(
                safe("yes", "Ja").toString(),
                Receipt.builder().dossier(dossier()).on(TODAY).build());
        assertThat(codes(answers)).containsExactly("source-missing");
    }

    @Test
    void anEmptyFormAndOneThatIsNoFhirSaySo() {
        assertThat(codes(read(response("experience")))).containsExactly("nothing-answered");
        assertThat(codes(FhirImport.answers("{", receipt(dossier())))).containsExactly("not-json");
        assertThat(codes(FhirImport.answers("<QuestionnaireResponse/>", receipt(dossier()))))
                .containsExactly("not-xml");
    }

    @Test
    void aRecordThatWentIntoAnotherTakesNothingAndOneWhoDiedIsToldFirst() {
        Dossier merged = Dossier.builder()
                .from(dossier())
                .patient(Patient.builder()
                        .id(PATIENT)
                        .mergedInto(PersonId.of("ander"))
                        .build())
                .build();
        assertThat(codes(FhirImport.answers(safe("yes", "Ja").toString(), receipt(merged))))
                .containsExactly("record-merged");
        Dossier died = Dossier.builder()
                .from(dossier())
                .patient(Patient.builder()
                        .id(PATIENT)
                        .death(Death.builder().on(TODAY).build())
                        .build())
                .build();
        Answers answers = FhirImport.answers(safe("yes", "Ja").toString(), receipt(died));
        assertThat(codes(answers)).containsExactly("patient-died");
        assertThat(answers.entries()).hasSize(1);
    }

    @Test
    void whatIsForAProfessionalIsTakenFromAProfessionalOnly() {
        ObjectNode response = response(
                "personal-diagnosis",
                group("wish", words("wish.own-words", "Weer fietsen"), words("wish.professionals-reading", "Bewegen")));
        assertThat(codes(read(response))).containsExactly("not-by-professional");
        assertThat(read(response).dossier().answers().get(0).professionalsReading())
                .isEmpty();

        Answers byNurse = FhirImport.answers(
                response.toString(),
                Receipt.builder()
                        .dossier(dossier())
                        .on(TODAY)
                        .answeredBy(PATIENT)
                        .writtenBy(NURSE)
                        .build());
        assertThat(byNurse.dossier().answers().get(0).professionalsReading()).contains(Note.of("Bewegen"));
    }

    @Test
    void anAnswerWithoutWordsIsNoAnswer() {
        Answers answers =
                read(response("personal-diagnosis", group("wish", code("wish.response", "response", "given"))));
        assertThat(codes(answers)).containsExactly("missing-answer");
        assertThat(answers.entries()).isEmpty();
    }

    @Test
    void theSameFormAgainGivesNothingNewAndAChangedOneReplacesWhatCameOfIt() {
        ObjectNode response = safe("yes", "Ja hoor");
        response.put("id", "17");
        Answers first = read(response);
        Answers again = FhirImport.answers(response.toString(), receipt(first.dossier()));
        assertThat(codes(again)).containsExactly("already-taken-over");
        assertThat(again.dossier()).isEqualTo(first.dossier());

        ObjectNode changed = safe("no", "Toch niet");
        changed.put("id", "17").put("status", "amended");
        Answers later = FhirImport.answers(changed.toString(), receipt(first.dossier()));
        assertThat(later.remarks()).isEmpty();
        assertThat(later.dossier().experiences()).hasSize(2);
        assertThat(later.dossier().current(Experience.class))
                .extracting(Experience::answer)
                .containsExactly(ExperienceAnswer.NO);
        assertThat(later.entries().get(0).recorded().replaces())
                .contains(first.entries().get(0).id());
    }

    @Test
    void anotherFormIsAnotherTellingAndReplacesNothing() {
        Answers first = read(safe("yes", "Ja hoor"));
        ObjectNode other = safe("no", "Toch niet");
        other.put("authored", "2026-11-29T10:00:00+01:00");
        Answers later = FhirImport.answers(other.toString(), receipt(first.dossier()));
        assertThat(later.dossier().current(Experience.class)).hasSize(2);
    }

    @Test
    void nobodyElseChangesByAFormWhatThePatientSaid() {
        ObjectNode response = safe("no", "Ik ben bang voor Els");
        response.put("id", "17");
        Answers first = read(response);
        ObjectNode changed = safe("yes", "Ik ben bang voor Els");
        changed.put("id", "17").put("status", "amended");
        Answers byNurse = FhirImport.answers(
                changed.toString(),
                Receipt.builder()
                        .dossier(first.dossier())
                        .on(TODAY)
                        .answeredBy(PATIENT)
                        .writtenBy(NURSE)
                        .build());
        assertThat(codes(byNurse)).contains("not-theirs-to-change");
        assertThat(byNurse.dossier()).isEqualTo(first.dossier());
        assertThat(codes(FhirImport.answers(changed.toString(), receipt(first.dossier()))))
                .isEmpty();
    }

    @Test
    void whatIsGoneFromAChangedFormIsToldAndStays() {
        ObjectNode response = safe("no", "Nee");
        response.put("id", "17");
        Answers first = read(response);
        ObjectNode empty = response("experience");
        empty.put("id", "17");
        Answers later = FhirImport.answers(empty.toString(), receipt(first.dossier()));
        assertThat(codes(later)).containsExactly("answer-gone");
        assertThat(later.dossier()).isEqualTo(first.dossier());
    }

    @Test
    void whatWasErasedDoesNotComeBackWithTheSameForm() {
        ObjectNode response = safe("no", "Nee");
        response.put("id", "17");
        Answers first = read(response);
        Dossier erased = first.dossier().erase(first.entries().get(0).id(), TODAY);
        Answers later = FhirImport.answers(response.toString(), receipt(erased));
        assertThat(codes(later)).containsExactly("erased-before");
        assertThat(later.dossier()).isEqualTo(erased);
    }

    @Test
    void aSignallingPlanIsTheNextVersionOfTheOneThereIsAndItsSignsKeepTheirNames() {
        Dossier with = Dossier.builder()
                .from(dossier())
                .addSignallingPlans(SignallingPlan.builder()
                        .id(EntryId.of("sp"))
                        .recorded(Recorded.of(LocalDate.parse("2026-10-02"), PATIENT))
                        .kind(SignallingPlanKind.BOTH)
                        .addPhases(SignallingPhase.builder()
                                .id(EntryId.of("ph"))
                                .level(PhaseLevel.EARLY_SIGNS)
                                .addSigns(Sign.builder()
                                        .id(EntryId.of("s1"))
                                        .noticedBy(NoticedBy.MYSELF)
                                        .what(OwnWords.of("Ik slaap slecht"))
                                        .build())
                                .build())
                        .build())
                .build();
        ObjectNode response = response(
                "signalling-plan",
                group(
                        "plan",
                        group(
                                "plan.phase",
                                code("plan.phase.level", "phase-level", "early-signs"),
                                sign("Ik slaap slecht"),
                                sign("Ik bel niemand meer"))));
        Answers answers = FhirImport.answers(response.toString(), receipt(with));

        assertThat(answers.remarks()).isEmpty();
        SignallingPlan plan = answers.dossier().current(SignallingPlan.class).get(0);
        assertThat(plan.kind()).isEqualTo(SignallingPlanKind.BOTH);
        assertThat(plan.recorded().replaces()).contains(EntryId.of("sp"));
        assertThat(plan.phases().get(0).id()).isEqualTo(EntryId.of("ph"));
        assertThat(plan.phases().get(0).signs().get(0).id()).isEqualTo(EntryId.of("s1"));
        assertThat(plan.phases().get(0).signs()).hasSize(2);
        assertThat(codes(read(response))).containsExactly("which-plan");
        Answers first = FhirImport.answers(
                response.toString(),
                Receipt.builder()
                        .from(receipt(dossier()))
                        .planFor(SignallingPlanKind.RELAPSE_PREVENTION)
                        .build());
        assertThat(first.dossier().signallingPlans())
                .extracting(SignallingPlan::kind)
                .containsExactly(SignallingPlanKind.RELAPSE_PREVENTION);
    }

    private static String sign(String what) {
        return group(
                "plan.phase.sign",
                code("plan.phase.sign.noticed-by", "noticed-by", "myself"),
                words("plan.phase.sign.what", what));
    }

    @Test
    void aFormThatWeExportOurselvesIsReadBackAsWhatItSays() {
        Dossier rich = Dossier.builder()
                .from(RichDossier.make())
                .patient(Patient.builder().id(RichDossier.make().patient().id()).build())
                .build();
        List<String> read = new ArrayList<>();
        FhirExport.toBundle(rich).getEntry().stream()
                .map(entry -> entry.getResource())
                .filter(QuestionnaireResponse.class::isInstance)
                .map(QuestionnaireResponse.class::cast)
                .filter(each -> each.getStatus() == QuestionnaireResponseStatus.COMPLETED)
                .forEach(each -> {
                    String json = R4.parser().encodeResourceToString(each);
                    Answers answers = FhirImport.answers(
                            json,
                            Receipt.builder()
                                    .dossier(rich)
                                    .on(LocalDate.parse("2027-01-01"))
                                    .writtenBy(rich.patient().id())
                                    .build());
                    answers.entries().forEach(entry -> read.add(kind(entry)));
                    assertThat(answers.remarks()).noneMatch(remark -> Stream.of(
                                    "unknown-link-id", "answer-not-understood", "unknown-element")
                            .anyMatch(remark.code()::equals));
                });
        assertThat(read).contains("Answer", "Experience", "Appraisal", "ConsultPreparation", "VisitSummary");
    }

    /**
     * Each place in turn holds something else: a value of another type, nothing, a list, a word that nobody expects.
     */
    @Test
    void whateverStandsInAFormItIsReadOrToldAndNeverRepeated() {
        ObjectNode whole = response(
                "consult-preparation",
                group(
                        "preparation",
                        code("preparation.how-it-goes", "how-it-goes", "worse"),
                        words("preparation.own-words", "Geheim woord"),
                        group(
                                "preparation.measurement",
                                answer("preparation.measurement.limit", own("entry", "limit")),
                                answer("preparation.measurement.value", "\"valueDecimal\": 72.50"),
                                answer("preparation.measurement.on", "\"valueDate\": \"2026-11-27\""))));
        whole.putObject("source").put("reference", "Patient/17");
        List<String> values = List.of(
                "null",
                "17",
                "\"Geheim\"",
                "\"\"",
                "[]",
                "{}",
                "[{\"Geheim\": 1}]",
                "1e400",
                "\"\\u0000\"",
                "-0.0",
                "true");
        int told = 0;
        for (String place : Trees.pointers(whole)) {
            for (String value : values) {
                ObjectNode changed = whole.deepCopy();
                put(place, Trees.parseAny(value), changed);
                Answers answers = FhirImport.answers(
                        changed.toString(),
                        Receipt.builder()
                                .from(receipt(dossier()))
                                .putPeople("Patient/17", PATIENT)
                                .build());
                assertThat(answers.remarks().toString()).doesNotContain("Geheim");
                told += answers.remarks().size() > 1 || answers.entries().isEmpty() ? 1 : 0;
            }
        }
        assertThat(told).as("changes that were told").isGreaterThan(200);
    }

    private static void put(String place, JsonNode value, ObjectNode tree) {
        int last = place.lastIndexOf('/');
        var holder = tree.at(place.substring(0, last));
        String name = place.substring(last + 1);
        if (holder instanceof ObjectNode object) {
            object.set(name, value);
        } else if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        }
    }

    private static String kind(Entry entry) {
        return entry.getClass().getSimpleName().replace("Immutable", "");
    }
}
