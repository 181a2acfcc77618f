package nl.regie.ehr.record;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of what was erased. */
public interface ErasedRows extends JpaRepository<Erased, Long> {
    /** What was erased of a patient. */
    List<Erased> findByPatientOrderByNo(long patient);
}
