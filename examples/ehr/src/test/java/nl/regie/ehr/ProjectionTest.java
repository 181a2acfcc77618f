package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.Gathered;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.record.RecordRows;
import nl.regie.entry.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class ProjectionTest {
    private final RunningEhr ehr = RunningEhr.untouched();

    @ParameterizedTest
    @ValueSource(strings = {"naima", "gerrit"})
    void theRowsOfACaseAreTheDossierOfTheCase(String person) throws IOException {
        Gathered gathered = ehr.bean(DossierOfPatient.class).gathered(ehr.patient(person));

        assertThat(gathered.leftOut()).isEmpty();
        assertThat(withoutSources(gathered.dossier())).isEqualTo(withoutSources(read(person)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"naima", "gerrit"})
    void eachEntryNamesTheRowThatItComesFrom(String person) {
        Patient patient = ehr.patient(person);
        Dossier dossier = ehr.bean(DossierOfPatient.class).of(patient);

        assertThat(ehr.bean(RecordRows.class).findByPatientOrderByNo(patient.no()))
                .isNotEmpty()
                .hasSize((int) dossier.entries().count())
                .filteredOn(row -> !row.table().equals("regie_entry"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(sourceOf(row, dossier)).isEqualTo(row.source()));
    }

    @Test
    void aRowThatCannotStandIsLeftOutAndToldAndTheRestStays() {
        JdbcTemplate tables = ehr.bean(JdbcTemplate.class);
        Patient patient = ehr.patient("naima");
        int before =
                (int) ehr.bean(DossierOfPatient.class).of(patient).entries().count();
        tables.update("update note set question = 'WHATEVER' where name = 'strong'");
        try {
            Gathered gathered = ehr.bean(DossierOfPatient.class).gathered(patient);

            assertThat(gathered.leftOut()).extracting(Gathered.LeftOut::id).contains("strong");
            assertThat(gathered.dossier().entries().count()).isBetween((long) before / 2, before - 1L);
            assertThat(Browser.of("psychiater", ehr).get(ehr.pagesOf("naima")))
                    .containsPattern("<span>Een antwoord</span> <span>van \\d+ \\p{L}+ \\d{4}</span>:")
                    .doesNotContain("strong</span>");
        } finally {
            tables.update("update note set question = 'RESILIENCE' where name = 'strong'");
        }
    }

    private static String sourceOf(RecordRow row, Dossier dossier) {
        return dossier.entries()
                .filter(entry -> entry.id().equals(EntryId.ofKey(row.name())))
                .findFirst()
                .orElseThrow()
                .recorded()
                .sourceRef()
                .orElseThrow()
                .id()
                .value();
    }

    private static String withoutSources(Dossier dossier) {
        return DossierFile.write(dossier).replaceAll("(?s),?\\s*\"sourceRef\": \\{.*?\\}", "");
    }

    private static Dossier read(String person) throws IOException {
        return DossierFile.read(Files.readAllBytes(
                        Path.of(System.getProperty("regie.root"), "examples", "dossiers", person + ".json")))
                .value()
                .orElseThrow();
    }
}
