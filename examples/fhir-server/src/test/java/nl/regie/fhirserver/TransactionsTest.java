package nl.regie.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.fhir.FhirExport;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.junit.jupiter.api.Test;

/** What a server that is not ours does with our transactions. */
class TransactionsTest {
    private static final int TAKEN = 200;
    private static final int SENT_AGAIN = 40;
    private static final FhirContext R4 = FhirContext.forR4();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void eachDossierIsTaken() throws Exception {
        int resources = 0;
        for (Dossier dossier : Patients.of(TAKEN)) {
            List<String> taken = send(dossier);

            assertThat(taken).doesNotHaveDuplicates();
            resources += taken.size();
        }
        assertThat(resources).isGreaterThan(10 * TAKEN);
    }

    @Test
    void whatIsSentAgainMakesNoCopyAndOneChangeIsOneNewVersion() throws Exception {
        for (Dossier dossier : Patients.of(SENT_AGAIN)) {
            Dossier before = withAnswer(dossier, "before", Optional.empty());
            Dossier after = withAnswer(before, "after", Optional.of(EntryId.of("before")));

            List<String> taken = send(before);
            List<String> again = send(before);
            List<String> changed = send(after);

            assertThat(again).isEqualTo(taken);
            assertThat(changed).hasSameSizeAs(taken);
            List<String> news =
                    changed.stream().filter(place -> !taken.contains(place)).toList();
            assertThat(news).singleElement().asString().matches("QuestionnaireResponse/\\d+/_history/2");
        }
    }

    private static Dossier withAnswer(Dossier dossier, String id, Optional<EntryId> replaces) {
        return Dossier.builder()
                .from(dossier)
                .addAnswers(Answer.builder()
                        .id(EntryId.of(id))
                        .recorded(Recorded.builder()
                                .on(dossier.lastRecordedOn().orElse(Patients.SOME_DAY))
                                .by(dossier.patient().id())
                                .replaces(replaces)
                                .build())
                        .question(DiagnosisQuestion.NEED)
                        .response(Response.GIVEN)
                        .inOwnWords(OwnWords.of(id))
                        .build())
                .build();
    }

    /** Where the server holds each resource, and in which version. */
    private List<String> send(Dossier dossier) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(OneServer.address())
                        .header("Content-Type", "application/fhir+json")
                        .POST(BodyPublishers.ofString(
                                FhirExport.toTransaction(dossier).json()))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        List<String> places = new ArrayList<>();
        for (BundleEntryComponent entry :
                R4.newJsonParser().parseResource(Bundle.class, response.body()).getEntry()) {
            places.add(entry.getResponse().getLocation());
        }
        return places;
    }
}
