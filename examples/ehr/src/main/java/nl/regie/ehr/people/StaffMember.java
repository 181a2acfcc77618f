package nl.regie.ehr.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who works here or with us: a professional, or an expert by experience. */
@Entity
@Table(name = "staff")
public class StaffMember {
    @Id
    private String person = "";

    private @Nullable String called;
    private @Nullable String profession;
    private @Nullable String organisation;
    private boolean expertByExperience;
    private @Nullable String team;

    /** For Hibernate. */
    protected StaffMember() {}

    /** A professional. */
    public static StaffMember professional(String person, @Nullable String called, @Nullable String profession) {
        StaffMember staff = new StaffMember();
        staff.person = person;
        staff.called = called;
        staff.profession = profession;
        return staff;
    }

    /** An expert by experience. */
    public static StaffMember expert(String person, @Nullable String called, @Nullable String organisation) {
        StaffMember staff = new StaffMember();
        staff.person = person;
        staff.called = called;
        staff.organisation = organisation;
        staff.expertByExperience = true;
        return staff;
    }

    /** The pseudonym by which Regie knows them. */
    public String person() {
        return person;
    }

    /** How they are called. */
    public @Nullable String called() {
        return called;
    }

    /** What they are by profession. */
    public @Nullable String profession() {
        return profession;
    }

    /** Where an expert by experience comes from. */
    public @Nullable String organisation() {
        return organisation;
    }

    /** The team in which they work, where it is one of ours. */
    public Optional<String> team() {
        return Optional.ofNullable(team);
    }

    /** From now on in this team. */
    public void joins(String careTeam) {
        team = careTeam;
    }

    /** Whether it is an expert by experience. */
    public boolean isExpertByExperience() {
        return expertByExperience;
    }
}
