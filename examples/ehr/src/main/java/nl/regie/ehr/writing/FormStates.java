package nl.regie.ehr.writing;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The table of how often forms were saved. */
interface FormStates extends JpaRepository<FormState, FormState.Key> {
    /** Counts one saving more, unless somebody did so since; answers with 1 or 0. */
    @Modifying
    @Query(
            "update FormState s set s.saved = s.saved + 1 where s.patient = :patient and s.form = :form and s.saved = :seen")
    int countOn(long patient, String form, long seen);
}
