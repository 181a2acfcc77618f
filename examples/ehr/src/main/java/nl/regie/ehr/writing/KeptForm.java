package nl.regie.ehr.writing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody typed in a form and could not save. It is no part of a record, and nobody else reads it. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "kept_form")
class KeptForm {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long no;

    private String login = "";
    private String page = "";
    private LocalDate keptOn = LocalDate.EPOCH;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "kept_field", joinColumns = @JoinColumn(name = "kept"))
    @MapKeyColumn(name = "field")
    @Column(name = "typed")
    private Map<String, String> typed = new LinkedHashMap<>();

    /** For Hibernate. */
    protected KeptForm() {}

    KeptForm(ShownTo shown, LocalDate keptOn, Map<String, String> typed) {
        this.login = shown.login();
        this.page = shown.page();
        this.keptOn = keptOn;
        this.typed = new LinkedHashMap<>(typed);
    }

    boolean isOfUseOn(LocalDate day) {
        return new ShownTo(login, page, keptOn).isOfUseOn(day);
    }

    String page() {
        return page;
    }

    Map<String, String> typed() {
        return Map.copyOf(typed);
    }
}
