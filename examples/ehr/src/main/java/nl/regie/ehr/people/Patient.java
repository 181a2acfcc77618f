package nl.regie.ehr.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.regie.entry.Address;
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
    private @Nullable String team;

    @Column(name = "becomes_12_on")
    private @Nullable LocalDate becomes12On;

    @Column(name = "becomes_16_on")
    private @Nullable LocalDate becomes16On;

    @Column(name = "becomes_18_on")
    private @Nullable LocalDate becomes18On;

    @Enumerated(EnumType.STRING)
    private Address.@Nullable Form spokenTo;

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

    /** From when on they decide beside their parents; empty where nobody wrote it down. */
    public Optional<LocalDate> becomes12On() {
        return Optional.ofNullable(becomes12On);
    }

    /** From when on they decide alone. */
    public Optional<LocalDate> becomes16On() {
        return Optional.ofNullable(becomes16On);
    }

    /** From when on they are of age. */
    public Optional<LocalDate> becomes18On() {
        return Optional.ofNullable(becomes18On);
    }

    /** The birthdays from which on a child decides: of an adult there are none here. */
    public void grows(Optional<LocalDate> becomes12, Optional<LocalDate> becomes16, Optional<LocalDate> becomes18) {
        becomes12On = becomes12.orElse(null);
        becomes16On = becomes16.orElse(null);
        becomes18On = becomes18.orElse(null);
    }

    /** The team that cares for them, where one does. */
    public Optional<String> team() {
        return Optional.ofNullable(team);
    }

    /** From now on with this team. */
    public void joins(String careTeam) {
        team = careTeam;
    }

    /** How they want to be spoken to; empty where they did not choose. */
    public Optional<Address.Form> spokenTo() {
        return Optional.ofNullable(spokenTo);
    }

    /** From now on in this way. */
    public void speakWith(Address.Form form) {
        spokenTo = form;
    }

    /** Whether there is no such person. */
    public boolean isInvented() {
        return invented;
    }
}
