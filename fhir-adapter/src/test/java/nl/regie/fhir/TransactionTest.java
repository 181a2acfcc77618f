package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.fhir.FhirExport.Transaction;
import nl.regie.fhir.vocabulary.Urns;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;

class TransactionTest {
    private final Transaction rich = FhirExport.toTransaction(RichDossier.make());
    private final ObjectNode tree = Trees.parse(rich.json());

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    @Test
    void itSaysWhatItLeavesOutAndHowMany() {
        assertThat(rich.leftOut())
                .extracting(Problem::code)
                .contains("earlier-versions-left-out", "erasures-left-out")
                .doesNotContain("in-confidence-left-out", "danger-at-home-left-out");
        assertThat(rich.leftOut())
                .filteredOn(remark -> remark.code().endsWith("left-out"))
                .allSatisfy(remark -> {
                    assertThat(remark.message().nl()).matches("(?s).*\\([1-9]\\d*\\)[.]");
                    assertThat(remark.message().en()).matches("(?s).*\\([1-9]\\d*\\)[.]");
                });
    }

    @net.jqwik.api.Tag("thorough")
    @Property(tries = 50)
    void thatARecordIsClosedIsToldToWhoeverSendsIt(@ForAll("dossiers") Dossier dossier) {
        boolean isTold = FhirExport.toTransaction(dossier).leftOut().stream()
                .anyMatch(remark -> remark.code().equals("closed-record-to-be-told"));
        assertThat(isTold).isEqualTo(dossier.patient().isClosed());
        Statistics.label("closed").collect(dossier.patient().isClosed()).coverage(seen -> seen.check(true)
                .percentage(share -> share > 1));
    }

    @Test
    void thePatientAndTheProfessionalsAreMadeOnlyWhereTheyAreNotKnown() {
        JsonNode patient = Trees.entries(tree).path(0);

        assertThat(patient.at("/request/method").asText()).isEqualTo("POST");
        assertThat(patient.at("/request/url").asText()).isEqualTo("Patient");
        assertThat(patient.at("/request/ifNoneExist").asText())
                .isEqualTo("identifier=https://regie.nl/fhir/NamingSystem/person|p-1");
    }

    @Test
    void allVersionsOfAPlanAreOneResource() {
        assertThat(requests("CarePlan")).doesNotHaveDuplicates().hasSize(6);
        assertThat(Trees.first(tree, "CarePlan").has("replaces")).isFalse();
    }

    @Test
    void whatIsSentAgainIsAnUpdateOfTheSameResource() {
        Dossier before = RichDossier.make().asOf(LocalDate.parse("2026-01-06"));
        List<String> earlier =
                requests(Trees.parse(FhirExport.toTransaction(before).json()), "CarePlan");

        assertThat(earlier).hasSize(1);
        assertThat(requests("CarePlan")).containsAll(earlier);
    }

    @Test
    void whatWasEnteredInErrorIsSentAsSuch() {
        assertThat(Trees.entries(tree).findValuesAsText("status")).contains("entered-in-error");
    }

    @Test
    void anAgreementThatNoLongerHoldsIsNoConsentThatDoes() {
        InvolvementAgreement agreed = InvolvementAgreement.builder()
                .id(EntryId.of("first"))
                .recorded(Recorded.of(LocalDate.parse("2026-01-01"), PersonId.of("p")))
                .answer(InvolvementAnswer.AGREED)
                .build();
        for (InvolvementAnswer answer : InvolvementAnswer.values()) {
            Dossier dossier = Dossier.builder()
                    .patient(Patient.builder().id(PersonId.of("p")).build())
                    .addCloseOnes(CloseOne.builder()
                            .id(EntryId.of("close-one"))
                            .recorded(Recorded.of(LocalDate.parse("2026-01-01"), PersonId.of("p")))
                            .person(PersonId.of("mia"))
                            .build())
                    .addInvolvementAgreements(agreed)
                    .addInvolvementAgreements(InvolvementAgreement.builder()
                            .id(EntryId.of("second"))
                            .recorded(Recorded.builder()
                                    .on(LocalDate.parse("2026-02-01"))
                                    .by(PersonId.of("p"))
                                    .replaces(EntryId.of("first"))
                                    .build())
                            .answer(answer)
                            .build())
                    .build();

            ObjectNode bundle = Trees.parse(FhirExport.toTransaction(dossier).json());

            assertThat(requests(bundle, "Consent")).hasSize(1);
            assertThat(Trees.first(bundle, "Consent").path("status").asText().equals("active"))
                    .isEqualTo(answer == InvolvementAnswer.AGREED);
        }
    }

    @net.jqwik.api.Tag("thorough")
    @Property
    void eachReferenceLeadsToSomethingInTheTransactionOrIsAName(@ForAll("dossiers") Dossier dossier) {
        ObjectNode bundle = Trees.parse(FhirExport.toTransaction(dossier).json());
        Set<String> urls = new HashSet<>(Trees.entries(bundle).findValuesAsText("fullUrl"));

        assertThat(Trees.entries(bundle).findValuesAsText("reference")).allMatch(urls::contains);
        assertThat(requests(bundle, "")).doesNotHaveDuplicates();
    }

    @net.jqwik.api.Tag("thorough")
    @Property
    void whatIsSensitiveIsSentOnlyWhereItIsNamed(@ForAll("dossiers") Dossier dossier) {
        Transaction plain = FhirExport.toTransaction(dossier, Set.of());
        Transaction carers = FhirExport.toTransaction(dossier, Set.of(Sensitive.HOW_CLOSE_ONES_ARE));

        assertThat(Trees.parse(plain.json()).findValues("security")).isEmpty();
        assertThat(plain.json()).doesNotContain("\"danger-at-home\"", "\"carer-wellbeing\"", "\"page-decision\"");
        boolean areAsked = !dossier.current(CarerWellbeing.class).isEmpty();
        assertThat(carers.json().contains("\"carer-wellbeing\"") || !areAsked).isTrue();
        assertThat(plain.leftOut())
                .extracting(Problem::code)
                .filteredOn(code -> code.equals("how-close-ones-are-left-out"))
                .hasSizeGreaterThanOrEqualTo(areAsked ? 1 : 0);
        Floor.under("a close one was asked", areAsked, 15);
    }

    /** So that it can be taken back from a receiver that has it. */
    @net.jqwik.api.Tag("thorough")
    @Property(tries = 100)
    void whatIsWithheldIsNamedAsItWasSentByName(@ForAll("dossiers") Dossier dossier) {
        Transaction without = FhirExport.toTransaction(dossier, Set.of());
        Set<String> sentByName = names(FhirExport.toTransaction(dossier));
        Set<String> sent = names(without);
        sentByName.removeAll(sent);

        assertThat(without.withheld()).containsAll(sentByName).doesNotContainAnyElementsOf(sent);
        assertThat(FhirExport.toTransaction(dossier).withheld()).isEmpty();
        Floor.under("something is withheld", !sentByName.isEmpty(), 10);
    }

    private static Set<String> names(Transaction transaction) {
        Set<String> names = new HashSet<>();
        for (JsonNode entry : Trees.entries(Trees.parse(transaction.json()))) {
            entry.path("resource").path("identifier").findValuesAsText("value").stream()
                    .filter(name -> name.startsWith("urn:uuid:"))
                    .forEach(names::add);
        }
        return names;
    }

    @Test
    void whatWasErasedIsNamedForTheReceiverToErase() {
        Dossier before = withAnswer("erased");
        Dossier after = before.erase(EntryId.of("erased"), LocalDate.parse("2026-03-01"));

        assertThat(FhirExport.toTransaction(before).gone()).isEmpty();
        assertThat(FhirExport.toTransaction(after).gone())
                .contains(new Urns(after.patient().id()).entry(EntryId.of("erased")));
    }

    @Test
    void whatStandsForAnErasedAnswerIsNamedByItsOwnType() {
        Dossier before = Dossier.builder()
                .from(withAnswer("need"))
                .addAnswers(Answer.builder()
                        .id(EntryId.of("need-again"))
                        .recorded(Recorded.builder()
                                .on(LocalDate.parse("2026-01-02"))
                                .by(PersonId.of("p"))
                                .replaces(EntryId.of("need"))
                                .build())
                        .question(DiagnosisQuestion.NEED)
                        .response(Response.DECLINED)
                        .build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(Recorded.of(LocalDate.parse("2026-01-01"), PersonId.of("p")))
                        .status(PlanStatus.ACTIVE)
                        .addGoals(Goal.builder()
                                .id(EntryId.of("goal"))
                                .inOwnWords(OwnWords.of("Weer fietsen"))
                                .status(GoalStatus.PROPOSED)
                                .addAnswers(EntryId.of("need"))
                                .build())
                        .build())
                .build();

        String json = FhirExport.toTransaction(before.erase(EntryId.of("need"), LocalDate.parse("2026-03-01")))
                .json();

        assertThat(Trees.entries(Trees.parse(json)).findParents("identifier"))
                .filteredOn(
                        reference -> reference.at("/identifier/value").asText().equals("need"))
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(reference.path("type").asText()).isEqualTo("QuestionnaireResponse"));
    }

    private static Dossier withAnswer(String id) {
        return Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("p")).build())
                .addAnswers(Answer.builder()
                        .id(EntryId.of(id))
                        .recorded(Recorded.of(LocalDate.parse("2026-01-01"), PersonId.of("p")))
                        .question(DiagnosisQuestion.NEED)
                        .response(Response.DECLINED)
                        .build())
                .build();
    }

    /** A server of another make answers 500 to it. */
    @net.jqwik.api.Tag("thorough")
    @Property
    void noResourceRefersToItself(@ForAll("dossiers") Dossier dossier) {
        for (String json : List.of(
                FhirExport.toJson(dossier), FhirExport.toTransaction(dossier).json())) {
            for (JsonNode entry : Trees.entries(Trees.parse(json))) {
                assertThat(entry.path("resource").findValuesAsText("reference"))
                        .as(entry.at("/resource/resourceType").asText())
                        .doesNotContain(entry.path("fullUrl").asText());
            }
        }
        Floor.under(
                "a plan was agreed to",
                dossier.carePlans().stream().anyMatch(plan -> plan.agreement().isPresent()),
                20);
    }

    @net.jqwik.api.Tag("thorough")
    @Property
    void whatIsCurrentIsInItAndWhatWasReplacedIsNot(@ForAll("dossiers") Dossier dossier) {
        ObjectNode bundle = Trees.parse(FhirExport.toTransaction(dossier).json());
        Set<String> urls = new HashSet<>(Trees.entries(bundle).findValuesAsText("fullUrl"));
        Urns urns = new Urns(dossier.patient().id());

        assertThat(dossier.current(Entry.class)).allMatch(entry -> urls.contains(urns.entry(entry.id())));
        assertThat(dossier.entries()
                        .filter(entry -> dossier.versions().hasLaterVersion(entry.id()))
                        .filter(entry -> !dossier.current(Entry.class).contains(entry)))
                .noneMatch(entry -> urls.contains(urns.entry(entry.id())));
        Floor.under(
                "something was replaced",
                dossier.entries().anyMatch(entry -> dossier.versions().hasLaterVersion(entry.id())),
                20);
    }

    /** A receiver finds by the type what a reference leads to, also where that stands for what was erased. */
    @net.jqwik.api.Tag("thorough")
    @Property
    void everyReferenceSaysTheTypeOfWhatItLeadsTo(@ForAll("dossiers") Dossier whole) {
        Dossier dossier = withoutWhatWasReplaced(whole);
        ObjectNode bundle = Trees.parse(FhirExport.toTransaction(dossier).json());
        Map<String, String> types = new HashMap<>();
        Trees.entries(bundle)
                .forEach(entry -> types.put(
                        entry.path("fullUrl").asText(),
                        entry.at("/resource/resourceType").asText()));
        List<JsonNode> typed = Trees.entries(bundle).findParents("reference").stream()
                .filter(reference -> reference.has("type"))
                .toList();

        assertThat(typed)
                .filteredOn(reference ->
                        types.containsKey(reference.path("reference").asText()))
                .allSatisfy(reference -> assertThat(reference.path("type").asText())
                        .isEqualTo(types.get(reference.path("reference").asText())));
        Floor.under(
                "a plan leads to what stands for something that was erased",
                typed.stream()
                        .map(reference -> reference.at("/identifier/value").asText())
                        .filter(name -> !name.isEmpty())
                        .anyMatch(
                                name -> dossier.findTombstone(EntryId.of(name)).isPresent()),
                5);
    }

    private static Dossier withoutWhatWasReplaced(Dossier whole) {
        Dossier dossier = whole;
        for (Entry entry : whole.entries()
                .filter(entry -> whole.versions().hasLaterVersion(entry.id()))
                .toList()) {
            dossier = dossier.erase(entry.id(), whole.lastRecordedOn().orElseThrow());
        }
        return dossier;
    }

    private List<String> requests(String type) {
        return requests(tree, type);
    }

    private static List<String> requests(ObjectNode bundle, String type) {
        List<String> requests = new ArrayList<>();
        for (JsonNode entry : Trees.entries(bundle)) {
            String request = entry.at("/request/url").asText()
                    + entry.at("/request/ifNoneExist").asText();
            if (request.startsWith(type)) {
                requests.add(request);
            }
        }
        return requests;
    }
}
