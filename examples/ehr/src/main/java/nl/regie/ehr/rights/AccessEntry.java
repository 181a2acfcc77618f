package nl.regie.ehr.rights;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.regie.ehr.people.Account;
import org.jspecify.annotations.Nullable;

/** That somebody looked at, or wrote in, a record; or was not let in. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "access_log")
public class AccessEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long no;

    private Instant atTime = Instant.EPOCH;
    private String login = "";
    private String person = "";
    private String role = "";
    private @Nullable Long patient;
    private String page = "";
    private boolean allowed;

    /** For Hibernate. */
    protected AccessEntry() {}

    AccessEntry(Account account, @Nullable Long patient, String page, boolean allowed) {
        this.atTime = Instant.now();
        this.login = account.login();
        this.person = account.person();
        this.role = account.role().name();
        this.patient = patient;
        this.page = page;
        this.allowed = allowed;
    }

    /** When. */
    public Instant atTime() {
        return atTime;
    }

    /** Who. */
    public String person() {
        return person;
    }

    /** As whom. */
    public Account.Role role() {
        return Account.Role.valueOf(role);
    }

    /** What: the pattern of the page, without any id. */
    public String page() {
        return page;
    }

    /** Whether they were let in. */
    public boolean isAllowed() {
        return allowed;
    }
}
