package nl.regie.ehr.record;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of what was put off. */
public interface PutOffRows extends JpaRepository<PutOffRow, Long> {
    /** What was put off of a patient. */
    List<PutOffRow> findByPatientOrderByNo(long patient);
}
