package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.answers.Receipt;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;

/** Each door that takes a document takes it as bytes too, and decodes them in one way. */
class BytesTest {
    private static final PersonId PATIENT = PersonId.of("p");
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");
    private static final TakingOver TAKING_OVER = TakingOver.builder()
            .patient(PATIENT)
            .by(Professional.builder().id(PersonId.of("nurse")).build())
            .on(DAY)
            .build();
    private static final Dossier DOSSIER =
            Dossier.builder().patient(Patient.builder().id(PATIENT).build()).build();
    private static final String PLAN = """
            {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","title":"Één voor één",
             "subject":{"reference":"Patient/1"}}""";

    @Test
    void bytesThatAreNoUtf8AreRefusedAtEachDoor() {
        byte[] latin = PLAN.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(List.of(
                        FhirImport.read(latin).remarks(),
                        FhirImport.readCurrentState(latin).remarks(),
                        FhirImport.draft(latin, TAKING_OVER).remarks(),
                        FhirImport.draftAgain(latin, TAKING_OVER, DOSSIER).remarks(),
                        FhirImport.answers(
                                        latin,
                                        Receipt.builder()
                                                .dossier(DOSSIER)
                                                .on(DAY)
                                                .build())
                                .remarks()))
                .allSatisfy(
                        remarks -> assertThat(remarks).extracting(Problem::code).containsExactly("not-utf8"));
    }

    @Test
    void aPlanInBytesIsThePlanInText() {
        byte[] marked = ("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_8);

        assertThat(FhirImport.draft(marked, TAKING_OVER)).isEqualTo(FhirImport.draft(PLAN, TAKING_OVER));
        assertThat(FhirImport.draft(PLAN, TAKING_OVER).dossier()).isPresent();
        assertThat(FhirImport.draftAgain(marked, TAKING_OVER, DOSSIER).changes())
                .isEqualTo(FhirImport.draftAgain(PLAN, TAKING_OVER, DOSSIER).changes())
                .isNotEmpty();
    }
}
