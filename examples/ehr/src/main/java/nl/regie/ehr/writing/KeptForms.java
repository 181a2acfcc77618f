package nl.regie.ehr.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of what was typed and could not be saved. */
interface KeptForms extends JpaRepository<KeptForm, Long> {
    /** What somebody typed on a page. */
    Optional<KeptForm> findByLoginAndPage(String login, String page);

    /** All that somebody typed, the last first. */
    List<KeptForm> findByLoginOrderByNoDesc(String login);

    /** What is too old to be of use. */
    List<KeptForm> findByKeptOnBefore(LocalDate day);
}
