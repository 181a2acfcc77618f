package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;

/** What a person should look at in a dossier that is sound. The numbers are invented. */
class CheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void aDayToComeAndANumberLikeABsnAreTold() {
        PersonId patient = PersonId.of("111222333");
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(patient).build())
                .addAnswers(Answer.builder()
                        .id(EntryId.of("need-1"))
                        .recorded(Recorded.of(DAY, patient))
                        .question(DiagnosisQuestion.NEED)
                        .response(Response.GIVEN)
                        .inOwnWords(OwnWords.of("Weer durven fietsen."))
                        .build())
                .build();
        assertThat(told(dossier, DAY.minusDays(1)))
                .contains("/patient/id")
                .contains("/answers/0/recorded/on")
                .doesNotContain("111222333")
                .hasLineCount(2);
        assertThat(told(dossier, DAY)).contains("/patient/id").hasLineCount(1);
    }

    private static String told(Dossier dossier, LocalDate today) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Regie.run(
                new String[] {"check", "-"},
                new ByteArrayInputStream(DossierFile.write(dossier).getBytes(StandardCharsets.UTF_8)),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        assertThat(exit).isEqualTo(Regie.FINE);
        return err.toString(StandardCharsets.UTF_8);
    }
}
