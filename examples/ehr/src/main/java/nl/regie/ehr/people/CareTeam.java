package nl.regie.ehr.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A team of this organisation. */
@Entity
@Table(name = "care_team")
public class CareTeam {
    @Id
    private String name = "";

    private String called = "";
    private @Nullable String profile;

    /** For Hibernate. */
    protected CareTeam() {}

    /**
     * A team.
     *
     * @param name its short name, which is that of its group in mirror information
     * @param profile what it tells of itself, as a file of Regie; none where it told nothing
     */
    public CareTeam(String name, String called, @Nullable String profile) {
        this.name = name;
        this.called = called;
        this.profile = profile;
    }

    /** Its short name. */
    public String name() {
        return name;
    }

    /** How it is called. */
    public String called() {
        return called;
    }

    /** What it tells of itself, as a file of Regie. */
    public Optional<String> profile() {
        return Optional.ofNullable(profile);
    }
}
