package nl.regie.fhir;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.involvement.Opened;
import nl.regie.involvement.WhyClosed;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;

/** A Consent is active where the page of a close one opens, and nowhere else. Everybody in it is invented. */
class ConsentTest {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Test
    void aTickOfSomebodyElseIsNoConsentThatHolds() {
        assertThat(status(said("els", ""))).containsEntry("yes", "inactive");
        assertThat(status(said("els", ", \"inOwnWords\": \"Mia mag dat weten\"")))
                .containsEntry("yes", "active");
        assertThat(status(said("sam", ""))).containsEntry("yes", "active");
    }

    @Test
    void theYesOfAParentHoldsAsLongAsTheirRightDoesAndTheConsentSaysUntilWhen() {
        String byParent =
                said("els", ", \"onBehalf\": {\"representation\": \"right\", \"patientsStance\": \"CANNOT_SAY\"}");
        assertThat(status(byParent)).containsEntry("yes", "active");
        assertThat(consents(dossier(byParent))).hasEntrySatisfying("yes", consent -> assertThat(
                        consent.at("/provision/period/end").asText())
                .isEqualTo("2026-09-30"));
        String later = byParent
                + ", \"answers\": [{\"id\": \"later\", \"recorded\": {\"on\": \"2026-10-01\", \"by\": \"sam\"}, \"question\": \"WISH\", \"response\": \"DECLINED\"}]";
        assertThat(status(later)).containsEntry("yes", "inactive");
    }

    @Test
    void aYesOutOfWhichANoTookSomebodyIsNotActiveForItNamesNobody() {
        String both = """
                "involvementAgreements": [
                  {"id": "yes", "recorded": {"on": "2026-05-01", "by": "sam"}, "answer": "AGREED",
                   "closeOnes": [%s], "topics": ["PLAN"], "inOwnWords": "Zij mogen alles weten"},
                  {"id": "no", "recorded": {"on": "2026-06-01", "by": "sam"}, "answer": "WITHDRAWN",
                   "closeOnes": ["kees"], "inOwnWords": "Kees toch niet"}]
                """;
        assertThat(status(both.formatted("\"mia\", \"kees\""))).containsEntry("yes", "inactive");
        assertThat(status(both.formatted(""))).containsEntry("yes", "inactive");
        assertThat(status(both.formatted("\"mia\""))).containsEntry("yes", "active");
    }

    /** The last say leads, also where it takes the place of nothing: who reads the Consents reads no more than it. */
    @Test
    void ofTwoYesesTheNarrowerAloneIsActive() {
        String both = """
                "involvementAgreements": [
                  {"id": "wide", "recorded": {"on": "2026-05-01", "by": "sam"}, "answer": "AGREED",
                   "closeOnes": ["mia"], "topics": ["PLAN", "APPOINTMENTS", "HOW_IT_GOES"]},
                  {"id": "narrow", "recorded": {"on": "%s", "by": "sam"}, "answer": "AGREED",
                   "closeOnes": ["mia"], "topics": [%s]}]
                """;
        String later = both.formatted("2026-06-01", "\"APPOINTMENTS\"");
        assertThat(status(later)).containsEntry("wide", "inactive").containsEntry("narrow", "active");
        assertThat(status(both.formatted("2026-04-01", "\"APPOINTMENTS\"")))
                .as("the wider one came later")
                .containsEntry("wide", "active");
        assertThat(status(both.formatted("2026-06-01", "\"SIGNS_AND_CRISIS\"")))
                .as("the later one adds something")
                .containsEntry("wide", "active")
                .containsEntry("narrow", "active");
    }

    @Property(tries = 60)
    void itIsActiveWhereThePageOpensAndNowhereElse(
            @ForAll("dossiers") Dossier generated, @ForAll boolean isAgreed, @ForAll boolean isByThePatient) {
        Dossier dossier = isAgreed ? agreed(generated, isByThePatient) : generated;
        LocalDate day = dossier.lastRecordedOn().orElse(LocalDate.MIN);
        Set<EntryId> opening = dossier.current(CloseOne.class).stream()
                .flatMap(person -> Opened.to(person.person(), dossier, day, day).agreements().stream())
                .map(InvolvementAgreement::id)
                .collect(toSet());
        Map<String, String> status = status(dossier);
        Set<EntryId> active = dossier.current(InvolvementAgreement.class).stream()
                .map(InvolvementAgreement::id)
                .filter(id -> "active".equals(status.get(id.value())))
                .collect(toSet());
        assertThat(opening).containsAll(active);
        boolean isNoSaid = dossier.involvementAgreements().stream()
                .anyMatch(said ->
                        said.answer() == InvolvementAnswer.DECLINED || said.answer() == InvolvementAnswer.WITHDRAWN);
        if (!isNoSaid) {
            Set<EntryId> narrowed = dossier.current(CloseOne.class).stream()
                    .flatMap(person -> Opened.whyNot(person.person(), dossier, day).stream())
                    .filter(closed -> closed.why() == WhyClosed.NARROWED_SINCE)
                    .flatMap(closed -> closed.evidence().stream().limit(1))
                    .collect(toSet());
            opening.removeAll(narrowed);
            assertThat(active).isEqualTo(opening);
        }
        Floor.under("a page opens", !opening.isEmpty(), 5);
    }

    /**
     * With somebody close by, and an agreement about everybody on its last day, by the patient or ticked by a
     * professional.
     */
    private static Dossier agreed(Dossier dossier, boolean isByThePatient) {
        PersonId by = isByThePatient
                ? dossier.patient().id()
                : dossier.professionals().stream()
                        .map(Professional::id)
                        .findFirst()
                        .orElse(dossier.patient().id());
        return Dossier.builder()
                .from(dossier)
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("known-at-last"))
                        .recorded(Recorded.of(
                                dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1)),
                                dossier.patient().id()))
                        .person(PersonId.of("mia"))
                        .build())
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("agreed-at-last"))
                        .recorded(Recorded.of(dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1)), by))
                        .answer(InvolvementAnswer.AGREED)
                        .addTopics(InvolvementTopic.PLAN)
                        .build())
                .build();
    }

    private static String said(String by, String more) {
        return "\"involvementAgreements\": [{\"id\": \"yes\", \"recorded\": {\"on\": \"2026-05-01\", \"by\": \"" + by
                + "\"}, \"answer\": \"AGREED\", \"closeOnes\": [\"mia\"], \"topics\": [\"PLAN\"]" + more + "}]";
    }

    private static Map<String, String> status(String entries) {
        return status(dossier(entries));
    }

    private static Map<String, String> status(Dossier dossier) {
        Map<String, String> status = new TreeMap<>();
        consents(dossier)
                .forEach((id, consent) -> status.put(id, consent.path("status").asText()));
        return status;
    }

    private static Dossier dossier(String entries) {
        return DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "sam", "becomes16On": "2026-10-01"},
                         "professionals": [{"id": "els"}],
                         "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia"},
                                        {"id": "l", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "kees"}],
                         "representations": [{"id": "right", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "mia",
                           "basis": "PARENT_OR_GUARDIAN"}],
                        """ + entries + "}").orElseThrow();
    }

    private static Map<String, JsonNode> consents(Dossier dossier) {
        Map<String, JsonNode> consents = new TreeMap<>();
        for (JsonNode entry : Trees.entries(Trees.parse(FhirExport.toJson(dossier)))) {
            JsonNode resource = entry.path("resource");
            if (resource.path("resourceType").asText().equals("Consent")) {
                consents.put(resource.at("/identifier/0/value").asText(), resource);
            }
        }
        return consents;
    }
}
