package nl.regie.ehr.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table of staff. */
public interface Staff extends JpaRepository<StaffMember, String> {
    /** Who is, or was, on the team of a patient, in the order in which they came. */
    @Query("select s from StaffMember s, OnTeam t where t.staff = s.person and t.patient = :patient order by t.no")
    List<StaffMember> onTeamOf(long patient);
}
