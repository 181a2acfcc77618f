package nl.regie.ehr.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Gathering;
import org.jspecify.annotations.Nullable;

/** A note in the record under one of the four questions: what the patient said, and how the writer reads it. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "note")
public class NoteRow extends RecordRow {
    private @Nullable Long contact;
    private String question = "";
    private String response = "";
    private @Nullable String ownWords;
    private @Nullable String reading;
    private @Nullable String importance;
    private @Nullable String lifeDomain;
    private @Nullable LocalDate askAgainOn;

    /** For Hibernate. */
    protected NoteRow() {}

    /** The row of an entry. */
    public NoteRow(long patient, @Nullable Long contact, Answer answer) {
        super(patient, answer);
        this.contact = contact;
        question = answer.question().name();
        response = answer.response().name();
        ownWords = words(answer.inOwnWords());
        reading = text(answer.professionalsReading());
        importance = answer.importance().map(Enum::name).orElse(null);
        lifeDomain = answer.lifeDomain().map(Enum::name).orElse(null);
        askAgainOn = answer.askAgainOn().orElse(null);
    }

    /** A new note of a contact. */
    public NoteRow(
            Contact contact,
            LocalDate on,
            String by,
            DiagnosisQuestion question,
            Response response,
            @Nullable String ownWords,
            @Nullable String reading,
            @Nullable Importance importance) {
        super(contact.patient(), on, by);
        this.contact = contact.no();
        this.question = question.name();
        this.response = response.name();
        this.ownWords = ownWords;
        this.reading = reading;
        this.importance = importance == null ? null : importance.name();
    }

    @Override
    public void addTo(Gathering gathering) {
        gathering.add(Answer.class, name(), () -> Answer.builder()
                .id(id())
                .recorded(recorded())
                .question(code(DiagnosisQuestion.class, question))
                .response(code(Response.class, response))
                .inOwnWords(said(ownWords))
                .professionalsReading(noted(reading))
                .importance(Optional.ofNullable(importance).map(each -> code(Importance.class, each)))
                .lifeDomain(Optional.ofNullable(lifeDomain).map(each -> code(LifeDomain.class, each)))
                .askAgainOn(Optional.ofNullable(askAgainOn))
                .build());
    }
}
