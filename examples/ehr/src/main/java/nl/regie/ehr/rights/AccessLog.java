package nl.regie.ehr.rights;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The log of access: who saw what, when. */
public interface AccessLog extends JpaRepository<AccessEntry, Long> {
    /** Who looked at the record of a patient, the last one first. */
    List<AccessEntry> findTop200ByPatientAndAllowedOrderByNoDesc(long patient, boolean allowed);
}
