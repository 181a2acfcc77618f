package nl.regie.ehr.record;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All tables of the record, which are read together. */
public interface RecordRows extends JpaRepository<RecordRow, Long> {
    /** All rows of a patient, in the order of writing. */
    List<RecordRow> findByPatientOrderByNo(long patient);

    /** One row of a patient, by its name. */
    Optional<RecordRow> findByPatientAndName(long patient, String name);
}
