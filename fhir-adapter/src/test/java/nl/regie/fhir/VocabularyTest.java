package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.decision.DecisionOutcome;
import nl.regie.decision.Explained;
import nl.regie.decision.Understanding;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.EnteredInError.ErrorReason;
import nl.regie.entry.HowTold.Interpreter;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.NlCore;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.fhir.vocabulary.Shipped;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.legal.CompulsoryCareLaw;
import nl.regie.legal.PatientStance;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CarerLoad;
import nl.regie.people.Concern;
import nl.regie.people.Confidence;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DangerState;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.sharing.CopyKind;
import nl.regie.sharing.PageAnswer;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.SignallingPlanKind;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final List<Class<? extends Enum<?>>> CODED = List.of(
            AgreedDegree.class,
            Aspect.class,
            ContactChoice.class,
            DirectionWish.class,
            ExperienceAnswer.class,
            GoalStatus.class,
            Importance.class,
            Judgement.class,
            LifeDomain.class,
            PlanStatus.class,
            PreferenceOutcome.class,
            Response.class,
            InvolvementAnswer.class,
            CarerLoad.class,
            Possibility.class,
            SuggestionResponse.class,
            RequestOutcome.class,
            DecisionOutcome.class,
            Explained.class,
            Understanding.class,
            PaceView.class,
            PaceConsequence.class,
            RepresentationBasis.class,
            CompulsoryCareLaw.class,
            PatientStance.class,
            Concern.class,
            Confidence.class,
            InvolvementTopic.class,
            DangerState.class,
            SignallingPlanKind.class,
            PhaseLevel.class,
            NoticedBy.class,
            CallTime.class,
            HowItGoes.class,
            YesNo.class,
            VisitWish.class,
            VisitForm.class,
            VisitPlan.class,
            ReaderView.class,
            GoalKind.class,
            ProgressStep.class,
            ExperienceVisibility.class,
            Verdict.class,
            TellingWay.class,
            Interpreter.class,
            ErrorReason.class,
            ReadBackAnswer.class,
            PageAnswer.class,
            CopyKind.class,
            RegieCode.class);

    private static final List<String> FORMS =
            List.of("personal-diagnosis", "experience", "consult-preparation", "visit-summary", "signalling-plan");

    private static final Set<String> PUBLIC_CODES = Set.of(
            "http://snomed.info/sct|734163000",
            "http://snomed.info/sct|310391000146105",
            "http://snomed.info/sct|125677006",
            "http://snomed.info/sct|62071000",
            "http://snomed.info/sct|151701000146105",
            "http://snomed.info/sct|736253002",
            "http://terminology.hl7.org/CodeSystem/v3-Confidentiality|R",
            "http://terminology.hl7.org/CodeSystem/v3-Confidentiality|V",
            "http://terminology.hl7.org/CodeSystem/consentscope|patient-privacy",
            "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.1|100001");

    @Test
    void eachCodeSystemHasTheConstantsOfItsEnumAndNoOthers() {
        for (Class<? extends Enum<?>> type : CODED) {
            CodeSystem system = codeSystem(type);
            assertThat(system.getUrl()).isEqualTo(Codes.system(type));
            assertThat(system.getVersion()).isEqualTo(Canonical.VERSION);
            assertThat(system.getConcept())
                    .extracting(ConceptDefinitionComponent::getCode)
                    .as(type.getSimpleName())
                    .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                            .map(Codes::code)
                            .toList());
        }
    }

    @Test
    void eachCodeHasADutchAndAnEnglishText() {
        for (Class<? extends Enum<?>> type : CODED) {
            for (ConceptDefinitionComponent concept : codeSystem(type).getConcept()) {
                assertThat(concept.getDisplay()).isNotBlank();
                assertThat(concept.getDesignationFirstRep().getLanguage()).isEqualTo("en");
                assertThat(concept.getDesignationFirstRep().getValue()).isNotBlank();
            }
        }
    }

    @Test
    void noCodeSystemIsShippedWithoutAnEnum() {
        long shipped = OurFiles.conformance().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith("CodeSystem-") && !name.equals("CodeSystem-statement.json"))
                .count();

        assertThat(shipped).isEqualTo(CODED.size());
    }

    @Test
    void theListOfFilesNamesEveryFile() {
        String files = OurFiles.conformance().stream()
                .map(file -> file.getFileName().toString().replace(".json", "\n"))
                .collect(Collectors.joining());
        if (OurFiles.renew()) {
            OurFiles.write(OurFiles.SHIPPED.resolve("index.txt"), files);
        }

        assertThat(OurFiles.text(OurFiles.SHIPPED.resolve("index.txt"))).isEqualTo(files);
        assertThat(FhirExport.conformance().getEntry())
                .hasSameSizeAs(OurFiles.conformance())
                .extracting(BundleEntryComponent::getFullUrl)
                .doesNotHaveDuplicates()
                .allMatch(url -> url.startsWith(Canonical.BASE));
    }

    @Test
    void eachExtensionThatWeWriteIsDefined() {
        List<String> defined = OurFiles.conformance().stream()
                .map(file -> R4.parser().parseResource(OurFiles.text(file)))
                .filter(StructureDefinition.class::isInstance)
                .map(definition -> ((StructureDefinition) definition).getUrl())
                .toList();
        Set<String> written = new TreeSet<>(Set.of(Canonical.VERDICT, Canonical.CLAIM));
        JsonNode transaction =
                Trees.parse(FhirExport.toTransaction(RichDossier.make()).json());
        for (JsonNode tree : List.of(Trees.exported(), transaction)) {
            for (JsonNode url : tree.findValues("url")) {
                if (url.asText().startsWith(Canonical.BASE)) {
                    written.add(url.asText());
                }
            }
        }

        assertThat(written).containsExactlyInAnyOrderElementsOf(defined);
    }

    @Test
    void theQuestionnairesAskWhatTheDossierHolds() {
        Questionnaire diagnosis = Shipped.read("Questionnaire-personal-diagnosis", Questionnaire.class);
        Questionnaire experience = Shipped.read("Questionnaire-experience", Questionnaire.class);

        assertThat(linkIds(diagnosis))
                .containsAll(Arrays.stream(DiagnosisQuestion.values())
                        .map(Codes::code)
                        .toList());
        assertThat(experience.getItem())
                .filteredOn(item -> item.getType() != QuestionnaireItemType.DISPLAY)
                .extracting(QuestionnaireItemComponent::getLinkId)
                .containsExactlyElementsOf(
                        Arrays.stream(ExperienceTopic.values()).map(Codes::code).toList());
        FORMS.stream()
                .map(name -> Shipped.read("Questionnaire-" + name, Questionnaire.class))
                .flatMap(form -> items(form.getItem()))
                .filter(QuestionnaireItemComponent::hasAnswerOption)
                .forEach(VocabularyTest::offersAllCodesOfASystem);
    }

    @Test
    void eachQuestionHasAnEnglishTranslation() {
        Stream.concat(FORMS.stream(), Stream.of("preconditions"))
                .map(name -> Shipped.read("Questionnaire-" + name, Questionnaire.class))
                .flatMap(form -> items(form.getItem()))
                .forEach(item -> assertThat(item.getTextElement()
                                .getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/translation")
                                .getExtensionByUrl("content")
                                .getValue())
                        .isInstanceOf(StringType.class));
    }

    @Test
    void noCodeOfOthersIsWrittenButThoseThatWereChecked() {
        for (JsonNode system : Trees.exported().findParents("system")) {
            String code = system.path("code").asText();
            boolean isGivenByASource = system.path("system").asText().startsWith("http://example.org/");
            if (!code.isEmpty()
                    && !isGivenByASource
                    && !system.path("system").asText().startsWith(Canonical.BASE)) {
                assertThat(PUBLIC_CODES).contains(system.path("system").asText() + "|" + code);
            }
        }
    }

    @Test
    void eachKindOfResourceClaimsTheProfileThatItFits() {
        Map<String, String> claims = new TreeMap<>();
        for (JsonNode entry : Trees.entries(Trees.exported())) {
            for (JsonNode profile : entry.at("/resource/meta/profile")) {
                claims.put(entry.at("/resource/resourceType").asText(), profile.asText());
            }
        }

        assertThat(claims)
                .isEqualTo(Map.of(
                        "Patient", NlCore.PATIENT.url(),
                        "Practitioner", NlCore.PRACTITIONER.url(),
                        "RelatedPerson", NlCore.CONTACT_PERSON.url(),
                        "CareTeam", NlCore.CARE_TEAM.url(),
                        "Goal", NlCore.TREATMENT_OBJECTIVE.url()));
    }

    private static CodeSystem codeSystem(Class<? extends Enum<?>> type) {
        String url = Codes.system(type);
        return Shipped.read("CodeSystem-" + url.substring(url.lastIndexOf('/') + 1), CodeSystem.class);
    }

    private static void offersAllCodesOfASystem(QuestionnaireItemComponent item) {
        List<Coding> offered = item.getAnswerOption().stream()
                .map(option -> (Coding) option.getValue())
                .toList();
        String url = offered.get(0).getSystem();
        CodeSystem system = Shipped.read("CodeSystem-" + url.substring(url.lastIndexOf('/') + 1), CodeSystem.class);
        assertThat(offered).allSatisfy(coding -> assertThat(coding.getSystem()).isEqualTo(url));
        assertThat(offered.stream().map(coding -> coding.getCode() + " " + coding.getDisplay()))
                .containsExactlyElementsOf(system.getConcept().stream()
                        .map(concept -> concept.getCode() + " " + concept.getDisplay())
                        .toList());
    }

    private static List<String> linkIds(Questionnaire form) {
        return items(form.getItem()).map(QuestionnaireItemComponent::getLinkId).toList();
    }

    private static Stream<QuestionnaireItemComponent> items(List<QuestionnaireItemComponent> among) {
        return among.stream().flatMap(item -> Stream.concat(Stream.of(item), items(item.getItem())));
    }
}
