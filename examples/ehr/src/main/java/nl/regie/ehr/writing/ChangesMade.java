package nl.regie.ehr.writing;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of changes. */
interface ChangesMade extends JpaRepository<ChangeMade, Long> {
    /** What came in by a form since somebody saw it. */
    List<ChangeMade> findByPatientAndFormAndSavedGreaterThanOrderByNo(long patient, String form, long seen);
}
