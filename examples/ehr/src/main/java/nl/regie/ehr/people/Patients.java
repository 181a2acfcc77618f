package nl.regie.ehr.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table of patients. */
public interface Patients extends JpaRepository<Patient, Long> {
    /** The patient of whom this stands in the address. */
    Optional<Patient> findByAddress(String address);

    /** The patient with this pseudonym. */
    Optional<Patient> findByPerson(String person);

    /** The patients on whose team somebody is today. */
    @Query("select p from Patient p, OnTeam t where t.patient = p.no and t.staff = :staff"
            + " and (t.until is null or t.until >= :today) order by p.called")
    List<Patient> of(String staff, java.time.LocalDate today);
}
