package nl.regie.ehr.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.nextstep.PutOff;
import org.jspecify.annotations.Nullable;

/** That a question was put off, by whom, why, and until when. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "put_off")
public class PutOffRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long no;

    private long patient;
    private String statement = "";
    private String decidedBy = "";
    private String reason = "";

    @Column(name = "until_day")
    private LocalDate until = LocalDate.MIN;

    /** For Hibernate. */
    protected PutOffRow() {}

    /** The row of a decision. */
    public PutOffRow(long patient, PutOff putOff) {
        this.patient = patient;
        statement = putOff.statement().value();
        decidedBy = putOff.by().value();
        reason = putOff.reason().text();
        until = putOff.until();
    }

    /** The same as Regie knows it. */
    public PutOff putOff() {
        return PutOff.builder()
                .statement(StatementId.of(statement))
                .by(PersonId.of(decidedBy))
                .reason(Note.of(reason))
                .until(until)
                .build();
    }
}
