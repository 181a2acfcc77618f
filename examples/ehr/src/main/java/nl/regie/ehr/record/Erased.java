package nl.regie.ehr.record;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.EntryId;
import org.jspecify.annotations.Nullable;

/** That a row was erased, as is a patient's right: its name and its days, and nothing of what it said. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "erased")
public class Erased {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long no;

    private long patient;
    private String name = "";
    private LocalDate recordedOn = LocalDate.MIN;
    private LocalDate erasedOn = LocalDate.MIN;

    /** For Hibernate. */
    protected Erased() {}

    /** What is left of an entry. */
    public Erased(long patient, Tombstone stone) {
        this.patient = patient;
        name = stone.id().value();
        recordedOn = stone.recordedOn();
        erasedOn = stone.erasedOn();
    }

    /** The same as a stone in the dossier. */
    public Tombstone stone() {
        return Tombstone.builder()
                .id(EntryId.ofKey(name))
                .recordedOn(recordedOn)
                .erasedOn(erasedOn)
                .build();
    }
}
