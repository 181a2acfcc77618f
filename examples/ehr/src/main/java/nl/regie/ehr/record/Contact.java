package nl.regie.ehr.record;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A talk or a visit, at which notes were made. */
@Entity
@Table(name = "contact")
public class Contact {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long no;

    private long patient;
    private LocalDate onDay = LocalDate.MIN;
    private String withPerson = "";

    /** For Hibernate. */
    protected Contact() {}

    /** A contact on a day, with somebody who made the notes. */
    public Contact(long patient, LocalDate onDay, String withPerson) {
        this.patient = patient;
        this.onDay = onDay;
        this.withPerson = withPerson;
    }

    /** The number of the row. */
    public long no() {
        return Objects.requireNonNull(no);
    }

    /** Whose contact. */
    public long patient() {
        return patient;
    }

    /** The day. */
    public LocalDate onDay() {
        return onDay;
    }

    /** With whom. */
    public String withPerson() {
        return withPerson;
    }
}
