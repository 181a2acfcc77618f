package nl.regie.ehr.people;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table of accounts. */
public interface Accounts extends JpaRepository<Account, String> {}
