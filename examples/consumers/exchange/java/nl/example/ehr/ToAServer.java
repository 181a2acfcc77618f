package nl.example.ehr;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.fhir.FhirExport;
import nl.regie.fhir.exchange.FhirExchange;
import nl.regie.fhir.exchange.Pushed;
import nl.regie.fhir.exchange.Seen;
import nl.regie.fhir.validation.FhirValidation;
import nl.regie.people.Patient;

/** A dossier is valid FHIR, and a server that takes nothing is told in a sentence. */
public final class ToAServer {
    private static final PersonId PATIENT = PersonId.of("patient-3");

    private ToAServer() {}

    /** Tells both. */
    public static void main(String[] arguments) throws IOException {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addAnswers(Answer.builder()
                        .id(EntryId.of("need-1"))
                        .recorded(Recorded.of(LocalDate.of(2026, 11, 2), PATIENT))
                        .question(DiagnosisQuestion.NEED)
                        .response(Response.GIVEN)
                        .inOwnWords(OwnWords.of("Weer durven fietsen."))
                        .build())
                .build();
        List<Problem> errors = FhirValidation.shipped().errors(FhirExport.toJson(dossier));
        System.out.println(errors.isEmpty() ? "It is valid FHIR." : "It is not valid FHIR.");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", asked -> {
            asked.sendResponseHeaders(503, -1);
            asked.close();
        });
        server.start();
        Pushed pushed = FhirExchange.with(URI.create("http://localhost:" + server.getAddress().getPort() + "/fhir"))
                .build()
                .push(dossier, Seen.nothing());
        server.stop(0);
        System.out.println(pushed.isDone() ? "It was sent." : "It was not sent: " + pushed.remarks().get(0).code());
    }
}
