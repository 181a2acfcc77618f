package nl.regie.ehr.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of who is on whose team. */
public interface Teams extends JpaRepository<OnTeam, Long> {
    /** Everybody on the team of a patient. */
    List<OnTeam> findByPatientOrderByNo(long patient);

    /** This person on the team of this patient. */
    Optional<OnTeam> findByPatientAndStaff(long patient, String staff);
}
