package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.ehr.door.DossierColumn;
import nl.regie.ehr.door.EntryColumn;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ten lines that a vendor copies, with the real Spring and the real Hibernate. */
class DoorsTest {
    private final RunningEhr ehr = RunningEhr.untouched();

    /** A row of a vendor. */
    @Entity(name = "kept")
    static class Kept {
        @Id
        long no;

        @Convert(converter = DossierColumn.class)
        Dossier dossier;

        @Convert(converter = EntryColumn.class)
        Entry entry;
    }

    @BeforeEach
    void table() {
        JdbcTemplate tables = ehr.bean(JdbcTemplate.class);
        tables.execute("create table if not exists kept (no bigint primary key, dossier text, entry text)");
        tables.execute("delete from kept");
    }

    @Test
    void aDossierAndAnEntryInAColumnComeBackAsTheyWere() {
        Dossier dossier = ehr.bean(DossierOfPatient.class).of(ehr.patient("naima"));
        Entry entry = dossier.findEntry(EntryId.of("prepare-2")).orElseThrow();
        inTransaction(tables -> {
            Kept row = new Kept();
            row.no = 1;
            row.dossier = dossier;
            row.entry = entry;
            tables.persist(row);
            return row;
        });

        Kept read = inTransaction(tables -> tables.find(Kept.class, 1L));

        assertThat(read.dossier).isEqualTo(dossier);
        assertThat(read.entry).isEqualTo(entry);
    }

    @Test
    void aColumnThatHoldsSomethingElseStopsWithoutAWordOfIt() {
        ehr.bean(JdbcTemplate.class).update("insert into kept (no, entry) values (2, '{\"geheim\":\"buurman\"}')");

        assertThatThrownBy(() -> inTransaction(tables -> tables.find(Kept.class, 2L)))
                .satisfies(thrown -> assertThat(causes(thrown)).doesNotContain("buurman"));
    }

    @Test
    void aDossierIsWrittenAndReadByTheServerThroughItsOwnDoor() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String json = nurse.get(ehr.pagesOf("gerrit") + "/dossier.json");

        assertThat(DossierFile.read(json).value()).isPresent();
        nurse.get(ehr.pagesOf("gerrit") + "/talk");
        assertThat(nurse.postJson(ehr.pagesOf("gerrit") + "/dossier/look", json))
                .isEqualTo("[]");
    }

    @Test
    void aMisspeltListIsRefused() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        nurse.get(ehr.pagesOf("gerrit") + "/talk");
        String answer = nurse.postJson(
                ehr.pagesOf("gerrit") + "/dossier/look",
                "{\"schemaVersion\":\"1.1\",\"patient\":{\"id\":\"p\"},\"answrs\":[]}");

        assertThat(nurse.status()).isEqualTo(400);
        assertThat(answer).doesNotContain("answrs");
    }

    private <T> T inTransaction(java.util.function.Function<EntityManager, T> work) {
        EntityManager tables = ehr.bean(EntityManager.class);
        return new TransactionTemplate(ehr.bean(PlatformTransactionManager.class))
                .execute(status -> work.apply(tables));
    }

    private static String causes(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            all.append(each.getMessage()).append('\n');
        }
        return all.toString();
    }
}
