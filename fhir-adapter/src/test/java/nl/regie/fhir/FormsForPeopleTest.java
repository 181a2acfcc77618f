package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.experience.Experience;
import nl.regie.fhir.answers.Answers;
import nl.regie.fhir.answers.Receipt;
import nl.regie.fhir.form.FormKind;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.people.CloseOne;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.people.RecordClosedException;
import nl.regie.precondition.Appraisal;
import nl.regie.signalling.SignallingPlan;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form for a person in a form filler of others: what is asked, what stands in it, and what comes back. */
class FormsForPeopleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");
    private static final String NOW = "2026-11-29T10:00:00+01:00";

    private static Dossier example(String name) {
        return DossierFile.read(OurFiles.text(OurFiles.MODULE.resolve("../examples/dossiers/" + name + ".json")))
                .value()
                .orElseThrow();
    }

    private static Dossier naima() {
        return example("naima");
    }

    private static FhirExport.Form formOf(FormKind kind, Dossier dossier) {
        return FhirExport.form(kind, dossier, dossier.patient().id(), TODAY);
    }

    private static Answers read(String response, Dossier dossier) {
        return FhirImport.answers(
                response,
                Receipt.builder()
                        .dossier(dossier)
                        .on(TODAY)
                        .answeredBy(dossier.patient().id())
                        .build());
    }

    private static Stream<QuestionnaireItemComponent> items(List<QuestionnaireItemComponent> among) {
        return among.stream().flatMap(item -> Stream.concat(Stream.of(item), items(item.getItem())));
    }

    private static Stream<QuestionnaireItemComponent> items(FhirExport.Form form) {
        return items(form.questionnaire().getItem());
    }

    private static List<String> linkIds(FhirExport.Form form) {
        return items(form).map(QuestionnaireItemComponent::getLinkId).toList();
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void aFormOfThePatientAsksNothingThatAPersonCannotFillIn(FormKind kind) {
        FhirExport.Form form = formOf(kind, naima());

        assertThat(items(form)).noneMatch(QuestionnaireItemComponent::getRequired);
        assertThat(items(form))
                .noneMatch(item -> item.getType() == QuestionnaireItemType.REFERENCE
                        || item.getType() == QuestionnaireItemType.DECIMAL);
        assertThat(items(form))
                .filteredOn(item -> item.getType() == QuestionnaireItemType.CHOICE)
                .allMatch(QuestionnaireItemComponent::hasAnswerOption);
        assertThat(linkIds(form))
                .doesNotHaveDuplicates()
                .noneMatch(linkId -> linkId.endsWith(".professionals-reading") || linkId.endsWith(".note"));
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void whatDependsOnAQuestionDependsOnOneThatIsAsked(FormKind kind) {
        for (Dossier dossier : List.of(naima(), example("gerrit"))) {
            for (PersonId reader : List.of(
                    dossier.patient().id(), dossier.professionals().get(0).id())) {
                FhirExport.Form form = FhirExport.form(kind, dossier, reader, TODAY);
                List<String> asked = linkIds(form);
                assertThat(items(form).flatMap(item -> item.getEnableWhen().stream()))
                        .allMatch(when -> asked.contains(when.getQuestion()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void aFormOfThePatientSaysWhoReadsItWhomToCallAndAsksWhoMaySeeIt(FormKind kind) {
        FhirExport.Form form = formOf(kind, naima());

        assertThat(form.questionnaire().getItem().get(0).getText()).contains("leest wat");
        assertThat(form.questionnaire().getItem().get(1).getText()).contains("112");
        assertThat(linkIds(form)).endsWith("once-sent");
        assertThat(linkIds(form))
                .anyMatch(linkId ->
                        linkId.equals("may-see") || linkId.endsWith(".visible-to") || linkId.equals("only-the-team"));
        assertThat(items(form)).filteredOn(item -> item.hasText()).allMatch(item -> item.getTextElement()
                .hasExtension());
    }

    @Test
    void goalsSignsAndPeopleAreChoicesAmongThePatientsOwn() {
        Dossier naima = naima();
        FhirExport.Form preparation = formOf(FormKind.CONSULT_PREPARATION, naima);

        Set<String> goals = new HashSet<>();
        naima.current(CarePlan.class).forEach(plan -> plan.goals()
                .forEach(goal -> goals.add(goal.id().value())));
        assertThat(options(preparation, "preparation.progress.goal"))
                .isNotEmpty()
                .allMatch(goals::contains);
        Set<String> signs = new HashSet<>();
        naima.current(SignallingPlan.class).forEach(plan -> plan.phases().forEach(phase -> phase.signs()
                .forEach(sign -> signs.add(sign.id().value()))));
        assertThat(options(preparation, "preparation.sign")).containsExactlyInAnyOrderElementsOf(signs);
        assertThat(options(formOf(FormKind.SIGNALLING_PLAN, naima), "plan.phase.step.does"))
                .contains(naima.patient().id().value())
                .hasSizeGreaterThan(2);
    }

    private static List<String> options(FhirExport.Form form, String linkId) {
        return items(form)
                .filter(item -> item.getLinkId().equals(linkId))
                .flatMap(item -> item.getAnswerOption().stream())
                .map(option -> option.getValueCoding().getCode())
                .toList();
    }

    @Test
    void whatRefersToNothingIsNotAsked() {
        Dossier empty = Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("p")).build())
                .build();
        assertThat(linkIds(formOf(FormKind.CONSULT_PREPARATION, empty)))
                .contains("preparation.measurement.what", "only-the-team")
                .doesNotContain(
                        "preparation.measurement.limit",
                        "preparation.progress",
                        "preparation.notices-signs",
                        "preparation.sign",
                        "may-see");
        assertThat(linkIds(formOf(FormKind.SIGNALLING_PLAN, empty))).contains("plan.kind");
        assertThat(linkIds(formOf(FormKind.SIGNALLING_PLAN, naima()))).doesNotContain("plan.kind");
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void whatAPersonFillsInIsReadWhollyAndCanBeEvaluated(FormKind kind) {
        for (int nth = 0; nth < 4; nth++) {
            Dossier naima = naima();
            Answers answers = read(FilledIn.json(formOf(kind, naima).questionnaire(), nth, NOW), naima);

            assertThat(codes(answers)).isSubsetOf("not-agreed-yet");
            assertThat(answers.entries()).isNotEmpty();
            assertThat(DossierEvaluator.of(CareModule.shipped())
                            .evaluate(answers.dossier(), TODAY)
                            .findings())
                    .isNotEmpty();
            assertThat(FhirImport.read(FhirExport.toJson(answers.dossier())).dossier())
                    .contains(answers.dossier());
        }
    }

    @Test
    void aNumberKeepsTheDigitsThatSomebodyTyped() {
        Dossier naima = naima();
        Answers answers =
                read(FilledIn.json(formOf(FormKind.CONSULT_PREPARATION, naima).questionnaire(), 0, NOW), naima);
        ConsultPreparation preparation = (ConsultPreparation) answers.entries().get(0);
        assertThat(preparation.measurements().get(0).value().value()).isEqualTo("7.20");
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void whatStoodThereBeforehandAndCameBackUnchangedIsNobodysVoice(FormKind kind) {
        for (Dossier dossier : List.of(naima(), example("gerrit"))) {
            Answers answers = read(FilledIn.unchanged(formOf(kind, dossier).beforehand()), dossier);
            assertThat(answers.entries()).isEmpty();
            assertThat(answers.dossier()).isEqualTo(dossier);
            assertThat(codes(answers)).isNotEmpty().isSubsetOf("filled-in-beforehand", "nothing-answered");
        }
    }

    private static List<String> codes(Answers answers) {
        return answers.remarks().stream().map(Problem::code).toList();
    }

    /** A story that was told once is put right in the form; a wish stands beside the earlier ones. */
    @Test
    void aStoryThatIsPutRightIsItsNextVersionAndANewWishTakesThePlaceOfNone() {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("p")).build())
                .addAnswers(said("story", DiagnosisQuestion.WHAT_HAPPENED, "Ik viel"))
                .addAnswers(said("wish", DiagnosisQuestion.WISH, "Fietsen"))
                .build();
        FhirExport.Form form = formOf(FormKind.PERSONAL_DIAGNOSIS, dossier);
        assertThat(form.json()).contains("Ik viel", "“Fietsen”");
        assertThat(form.beforehand().getItem()).hasSize(1);

        Answers answers = read(FilledIn.json(form.questionnaire(), 0, NOW), dossier);
        assertThat(answers.dossier().current(Answer.class))
                .extracting(Answer::id)
                .contains(EntryId.of("wish"))
                .doesNotContain(EntryId.of("story"));
        assertThat(answers.entries())
                .filteredOn(entry -> entry.recorded().replaces().isPresent())
                .singleElement()
                .satisfies(entry -> assertThat(((Answer) entry).question()).isEqualTo(DiagnosisQuestion.WHAT_HAPPENED));
    }

    /** FHIR allows no initial value beside choices that are named one by one. */
    @Test
    void thePartOfLifeThatAStoryBelongsToIsTheChoiceThatIsMarked() {
        Answer story = said("story", DiagnosisQuestion.VULNERABILITY, "Ik viel");
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("p")).build())
                .addAnswers(Answer.builder()
                        .from(story)
                        .lifeDomain(LifeDomain.MENTAL_WELLBEING)
                        .build())
                .build();
        FhirExport.Form form = formOf(FormKind.PERSONAL_DIAGNOSIS, dossier);

        assertThat(items(form))
                .filteredOn(QuestionnaireItemComponent::hasAnswerOption)
                .noneMatch(QuestionnaireItemComponent::hasInitial);
        assertThat(items(form).flatMap(item -> item.getAnswerOption().stream()))
                .filteredOn(QuestionnaireItemAnswerOptionComponent::getInitialSelected)
                .singleElement()
                .satisfies(
                        option -> assertThat(option.getValueCoding().getCode()).isEqualTo("mental-wellbeing"));
        assertThat(read(FilledIn.unchanged(form.beforehand()), dossier).entries())
                .isEmpty();
    }

    /** Two stories of the patient, for what stood there before is what the law is about. */
    private static Dossier withAStory(Dossier made) {
        LocalDate on = made.lastRecordedOn().orElse(TODAY);
        return Dossier.builder()
                .from(made)
                .addAnswers(Answer.builder()
                        .from(said("told-story", DiagnosisQuestion.WHAT_HAPPENED, "Ik viel"))
                        .recorded(Recorded.of(on, made.patient().id()))
                        .build())
                .addAnswers(Answer.builder()
                        .from(said("told-vulnerability", DiagnosisQuestion.VULNERABILITY, "Ik ben snel moe"))
                        .recorded(Recorded.of(on, made.patient().id()))
                        .build())
                .build();
    }

    private static Answer said(String id, DiagnosisQuestion question, String words) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(LocalDate.parse("2026-10-01"), PersonId.of("p")))
                .question(question)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of(words))
                .build();
    }

    @Test
    void onlyThePatientOpensWhatTheyFilledInAndClosesItAgain() {
        Dossier naima = naima();
        FhirExport.Form form = formOf(FormKind.CONSULT_PREPARATION, naima);
        String filled = FilledIn.json(form.questionnaire(), 0, NOW);

        Answers answers = read(filled, naima);
        InvolvementAgreement opened = (InvolvementAgreement) answers.entries().get(1);
        assertThat(opened.answer()).isEqualTo(InvolvementAnswer.AGREED);
        assertThat(opened.closeOnes()).hasSize(1);
        assertThat(opened.entries()).containsExactly(answers.entries().get(0).id());

        String closed = filled.replaceAll(",?\\{\"linkId\":\"may-see\".*?\\]\\}", "");
        assertThat(closed).isNotEqualTo(filled);
        Answers later = read(closed, answers.dossier());
        assertThat(later.entries()).singleElement().satisfies(entry -> {
            InvolvementAgreement ended = (InvolvementAgreement) entry;
            assertThat(ended.holdsOn(TODAY)).isFalse();
            assertThat(ended.answer()).isEqualTo(InvolvementAnswer.AGREED);
        });
        Involvement then = new Involvement(later.dossier().current(InvolvementAgreement.class), TODAY);
        assertThat(then.holding())
                .as("what was agreed otherwise stays as it was")
                .isEqualTo(new Involvement(naima.current(InvolvementAgreement.class), TODAY).holding());
        assertThat(read(filled, later.dossier()).entries()).hasSize(1);

        Answers byNurse = FhirImport.answers(
                filled,
                Receipt.builder()
                        .dossier(naima)
                        .on(TODAY)
                        .answeredBy(naima.patient().id())
                        .writtenBy(naima.professionals().get(0).id())
                        .build());
        assertThat(codes(byNurse)).contains("not-for-others-to-open");
        assertThat(byNurse.dossier().involvementAgreements()).isEqualTo(naima.involvementAgreements());
    }

    /**
     * Nobody can tell whom the patient chose: it opens for nobody more, and says no end that the patient did not say.
     */
    @Test
    void aChoiceOfWhoMayReadThatIsNoneOpensAndEndsNothing() {
        Dossier naima = naima();
        String filled =
                FilledIn.json(formOf(FormKind.CONSULT_PREPARATION, naima).questionnaire(), 0, NOW);
        Answers opened = read(filled, naima);
        for (String chosen : List.of(
                "\"valueCoding\":{\"system\":\"https://regie.nl/fhir/NamingSystem/person\",\"code\":\"d=ughter\"}",
                "\"valueReference\":{\"identifier\":{\"system\":\"https://regie.nl/fhir/NamingSystem/person\",\"value\":\"a b\"}}",
                "\"valueString\":\"Mijn zus\"")) {
            String unclear =
                    filled.replaceAll("(\"linkId\":\"may-see\",\"answer\":\\[\\{).*?(\\}\\]\\})", "$1" + chosen + "$2");
            assertThat(unclear).isNotEqualTo(filled);

            Answers answers = read(unclear, naima);
            assertThat(codes(answers)).containsExactly("answer-not-understood", "who-may-read-not-understood");
            assertThat(answers.entries()).hasSize(1);
            assertThat(read(unclear, opened.dossier()).dossier().involvementAgreements())
                    .isEqualTo(opened.dossier().involvementAgreements());
        }
    }

    @Test
    void whomThePatientRefusedIsNotOfferedAndAFormDoesNotTakeThatBack() {
        Dossier naima = naima();
        String filled =
                FilledIn.json(formOf(FormKind.CONSULT_PREPARATION, naima).questionnaire(), 0, NOW);
        PersonId chosen = ((InvolvementAgreement) read(filled, naima).entries().get(1))
                .closeOnes()
                .iterator()
                .next();
        Dossier refusing = Dossier.builder()
                .from(naima)
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("no"))
                        .recorded(Recorded.of(TODAY, naima.patient().id()))
                        .answer(InvolvementAnswer.DECLINED)
                        .addCloseOnes(chosen)
                        .build())
                .build();
        assertThat(options(formOf(FormKind.CONSULT_PREPARATION, refusing), "may-see"))
                .doesNotContain(chosen.value());
        Answers answers = read(filled, refusing);
        assertThat(codes(answers)).containsExactly("refused-before");
        assertThat(answers.entries()).hasSize(1);
    }

    @Test
    void somebodyCloseIsAskedOfTheirOwnExperienceAndView() {
        Dossier naima = naima();
        PersonId brother = naima.closeOnes().get(0).person();
        FhirExport.Form experience = FhirExport.form(FormKind.EXPERIENCE, naima, brother, TODAY);
        assertThat(linkIds(experience)).contains("asked-how-i-am.answer").doesNotContain("care-fits");
        Answers answers = FhirImport.answers(
                FilledIn.json(experience.questionnaire(), 0, NOW),
                Receipt.builder().dossier(naima).on(TODAY).answeredBy(brother).build());
        assertThat(answers.remarks()).isEmpty();
        assertThat(answers.entries())
                .hasSize(2)
                .allMatch(entry -> ((Experience) entry).teller().equals(brother));
        Answers view = FhirImport.answers(
                FilledIn.json(
                        FhirExport.form(FormKind.PRECONDITIONS, naima, brother, TODAY)
                                .questionnaire(),
                        0,
                        NOW),
                Receipt.builder().dossier(naima).on(TODAY).answeredBy(brother).build());
        assertThat(view.entries())
                .hasSize(4)
                .allMatch(entry -> ((Appraisal) entry).viewOf().equals(brother));
        for (FormKind kind : List.of(
                FormKind.PERSONAL_DIAGNOSIS,
                FormKind.CONSULT_PREPARATION,
                FormKind.SIGNALLING_PLAN,
                FormKind.VISIT_SUMMARY)) {
            assertThatThrownBy(() -> FhirExport.form(kind, naima, brother, TODAY))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> FhirExport.form(FormKind.EXPERIENCE, naima, PersonId.of("nobody"), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProfessionalsFormHasTheirPartsAndIsReadWhole() {
        Dossier naima = naima();
        PersonId nurse = naima.professionals().get(0).id();
        for (FormKind kind : List.of(FormKind.VISIT_SUMMARY, FormKind.PERSONAL_DIAGNOSIS, FormKind.PRECONDITIONS)) {
            FhirExport.Form form = FhirExport.form(kind, naima, nurse, TODAY);
            assertThat(linkIds(form))
                    .anyMatch(linkId -> linkId.endsWith(".note") || linkId.endsWith(".professionals-reading"));
            Answers answers = FhirImport.answers(
                    FilledIn.json(form.questionnaire(), 0, NOW),
                    Receipt.builder()
                            .dossier(naima)
                            .on(TODAY)
                            .answeredBy(
                                    kind == FormKind.PRECONDITIONS
                                            ? nurse
                                            : naima.patient().id())
                            .writtenBy(nurse)
                            .build());
            assertThat(codes(answers)).isSubsetOf("written-by-another");
            assertThat(answers.entries()).isNotEmpty();
        }
    }

    @Test
    void aClosedRecordAsksNothing() {
        Dossier merged = Dossier.builder()
                .patient(Patient.builder()
                        .id(PersonId.of("p"))
                        .mergedInto(PersonId.of("q"))
                        .build())
                .build();
        assertThatThrownBy(() -> formOf(FormKind.EXPERIENCE, merged)).isInstanceOf(RecordClosedException.class);
    }

    /** A secret is a word that somebody else than the patient or a professional wrote down. */
    @Test
    void whatSomebodyCloseToldStandsInNoForm() {
        PersonId patient = PersonId.of("p");
        PersonId daughter = PersonId.of("d");
        Recorded byDaughter = Recorded.of(LocalDate.parse("2026-10-02"), daughter);
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(patient).build())
                .addProfessionals(Professional.builder().id(PersonId.of("n")).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("c"))
                        .recorded(Recorded.of(LocalDate.parse("2026-10-01"), PersonId.of("n")))
                        .person(daughter)
                        .build())
                .addAnswers(Answer.builder()
                        .from(said("a", DiagnosisQuestion.WHAT_HAPPENED, "Geheim een"))
                        .recorded(byDaughter)
                        .build())
                .addAgreedLimits(AgreedLimit.builder()
                        .id(EntryId.of("l"))
                        .recorded(byDaughter)
                        .what(Note.of("Geheim twee"))
                        .build())
                .build();
        for (FormKind kind : FormKind.values()) {
            for (PersonId reader : List.of(patient, PersonId.of("n"))) {
                assertThat(FhirExport.form(kind, dossier, reader, TODAY).json()).doesNotContain("Geheim");
            }
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @net.jqwik.api.Tag("thorough")
    @Property
    void everyFormThatIsFilledInIsUnderstoodAndWhatStoodThereIsNobodysVoice(
            @ForAll("dossiers") Dossier made, @ForAll boolean isAStoryTold) {
        Dossier dossier = isAStoryTold ? withAStory(made) : made;
        if (dossier.patient().isClosed()) {
            return;
        }
        LocalDate on = dossier.lastRecordedOn().orElse(TODAY);
        Set<String> beforehand = new HashSet<>();
        for (FormKind kind : FormKind.values()) {
            FhirExport.Form form =
                    FhirExport.form(kind, dossier, dossier.patient().id(), on);
            Receipt receipt = Receipt.builder()
                    .dossier(dossier)
                    .on(on)
                    .answeredBy(dossier.patient().id())
                    .build();
            Answers answers = FhirImport.answers(FilledIn.json(form.questionnaire(), 1, on + "T10:00:00Z"), receipt);
            assertThat(codes(answers))
                    .doesNotContain(
                            "unknown-link-id",
                            "answer-not-understood",
                            "answered-twice",
                            "not-by-professional",
                            "unknown-element",
                            "dangling-reference",
                            "duplicate-id");
            Answers unchanged = FhirImport.answers(FilledIn.unchanged(form.beforehand()), receipt);
            assertThat(unchanged.entries()).isEmpty();
            codes(unchanged).stream().filter("filled-in-beforehand"::equals).forEach(beforehand::add);
        }
        Floor.under("something stood there", !beforehand.isEmpty(), 20);
    }
}
