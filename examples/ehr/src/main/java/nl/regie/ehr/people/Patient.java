package nl.regie.ehr.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A patient of this organisation. */
@Entity
@Table(name = "patient")
public class Patient {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long no;

    private String address = "";
    private String person = "";
    private String called = "";
    private boolean invented;

    /** For Hibernate. */
    protected Patient() {}

    /**
     * A new patient.
     *
     * @param address what stands in the address of pages: it says nothing of who it is
     * @param person the pseudonym by which Regie knows them
     * @param called how they like to be called
     * @param invented whether there is no such person
     */
    public Patient(String address, String person, String called, boolean invented) {
        this.address = address;
        this.person = person;
        this.called = called;
        this.invented = invented;
    }

    /** The number of the row. */
    public long no() {
        return java.util.Objects.requireNonNull(no);
    }

    /** What stands in the address of pages. */
    public String getAddress() {
        return address;
    }

    /** The pseudonym by which Regie knows them. */
    public String getPerson() {
        return person;
    }

    /** How they like to be called. */
    public String getCalled() {
        return called;
    }

    /** Whether there is no such person. */
    public boolean isInvented() {
        return invented;
    }
}
