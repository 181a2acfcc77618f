package nl.regie.ehr.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** With what somebody signs in. */
@Entity
@Table(name = "account")
public class Account {
    /**
     * As whom somebody comes in. What they may see is not in it: that depends on the patient, and is asked each time.
     */
    public enum Role {
        /** Who gives care. */
        STAFF,
        /** The patient. */
        PATIENT,
        /** Somebody close to a patient. */
        CLOSE_ONE
    }

    @Id
    private String login = "";

    private String secret = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.STAFF;

    private String person = "";
    private @Nullable Long patient;

    /** For Hibernate. */
    protected Account() {}

    /**
     * A new account.
     *
     * @param secret the password, as a hash
     * @param person the pseudonym of who it is
     * @param patient of whom they are the patient or the close one; none for staff
     */
    public Account(String login, String secret, Role role, String person, @Nullable Long patient) {
        this.login = login;
        this.secret = secret;
        this.role = role;
        this.person = person;
        this.patient = patient;
    }

    /** The name to sign in with. */
    public String login() {
        return login;
    }

    /** The password, as a hash. */
    public String secret() {
        return secret;
    }

    /** As whom they come in. */
    public Role role() {
        return role;
    }

    /** Who it is. */
    public String person() {
        return person;
    }

    /** Of which patient, where it is one or is close to one. */
    public @Nullable Long patient() {
        return patient;
    }
}
