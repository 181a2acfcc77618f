package nl.regie.ehr.record;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table of contacts. */
public interface Contacts extends JpaRepository<Contact, Long> {}
