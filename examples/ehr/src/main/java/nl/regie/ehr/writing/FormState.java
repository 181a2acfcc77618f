package nl.regie.ehr.writing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How often a form of a patient was saved. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "form_state")
@IdClass(FormState.Key.class)
class FormState {
    @Id
    private long patient;

    @Id
    private String form = "";

    private long saved;

    /** For Hibernate. */
    protected FormState() {}

    FormState(long patient, String form, long saved) {
        this.patient = patient;
        this.form = form;
        this.saved = saved;
    }

    long saved() {
        return saved;
    }

    /** Which form of which patient. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long patient;
        private String form = "";

        /** For Hibernate. */
        Key() {}

        Key(long patient, String form) {
            this.patient = patient;
            this.form = form;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.patient == patient && key.form.equals(form);
        }

        @Override
        public int hashCode() {
            return Objects.hash(patient, form);
        }
    }
}
