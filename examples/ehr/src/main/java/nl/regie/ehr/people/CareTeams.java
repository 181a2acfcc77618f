package nl.regie.ehr.people;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table of teams. */
public interface CareTeams extends JpaRepository<CareTeam, String> {}
