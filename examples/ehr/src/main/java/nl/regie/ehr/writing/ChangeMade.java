package nl.regie.ehr.writing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a row was written by a form: which one, by whom, at which moment. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "change_made")
public class ChangeMade {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long no;

    private long patient;
    private String form = "";
    private long saved;
    private Instant atTime = Instant.EPOCH;
    private String byPerson = "";
    private String name = "";

    /** For Hibernate. */
    protected ChangeMade() {}

    ChangeMade(long patient, String form, long saved, String byPerson, String name) {
        this.patient = patient;
        this.form = form;
        this.saved = saved;
        this.atTime = Instant.now();
        this.byPerson = byPerson;
        this.name = name;
    }

    /** The name of the row. */
    public String name() {
        return name;
    }

    /** Who wrote it. */
    public String byPerson() {
        return byPerson;
    }
}
