package nl.regie.ehr.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody is on the team of a patient. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "on_team")
public class OnTeam {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long no;

    private long patient;
    private String staff = "";
    private boolean own;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    /** For Hibernate. */
    protected OnTeam() {}

    /**
     * From now on.
     *
     * @param own whether they are the one whom the patient's experiences may be about: then they do not see what was
     *     told to the rest of the team only
     */
    public OnTeam(long patient, String staff, boolean own, @Nullable LocalDate until) {
        this.patient = patient;
        this.staff = staff;
        this.own = own;
        this.until = until;
    }

    /** Who it is. */
    public String staff() {
        return staff;
    }

    /** Whether the patient's experiences may be about them. */
    public boolean isOwn() {
        return own;
    }

    /** The last day, where it is known. */
    public @Nullable LocalDate until() {
        return until;
    }

    /** Whether they are on it on this day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
