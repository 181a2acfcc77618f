package nl.regie.ehr.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.screen.Filled;
import org.springframework.ui.Model;

/**
 * A form about one patient, for who is signed in: all that a screen has to say of it. {@link Forms} shows it and saves
 * it.
 */
public abstract class Form {
    private final String name;
    private final Patient patient;
    private final String by;

    /**
     * A form for a request.
     *
     * @param name by which it is counted how often it was saved: who saves has seen the last one
     * @param patient in whose record it is written
     * @param by who is signed in
     */
    protected Form(String name, Patient patient, String by) {
        this.name = name;
        this.patient = patient;
        this.by = by;
    }

    /** The template of the page on which it stands. */
    protected abstract String page();

    /** Where to go when it was saved. */
    protected abstract String next();

    /**
     * The dossier as whoever fills it in may see it. What is not in it is not told, also not what came in meanwhile.
     */
    protected abstract Dossier seen();

    /** Puts on the screen what is asked. */
    protected abstract void ask(Dossier seen, Model screen);

    /** What stands in it before anything is typed, by the name of the field. */
    protected Map<String, String> before(Dossier seen) {
        return Map.of();
    }

    /**
     * Of each field what it goes together with, where two write at once. Rows that are known by their place alone go
     * together: a first row may be another's later.
     *
     * @param fields all that stand in the form of one or the other
     */
    protected UnaryOperator<String> together(Set<String> fields) {
        return UnaryOperator.identity();
    }

    /** Whether nothing is missing: words without the answer that they belong to would be lost. */
    protected boolean isComplete(Filled filled) {
        return !filled.isEmpty();
    }

    /** What comes into the record. */
    protected abstract List<? extends RecordRow> rows(Filled filled, Pen pen);

    final String name() {
        return name;
    }

    final Patient patient() {
        return patient;
    }

    final String by() {
        return by;
    }
}
