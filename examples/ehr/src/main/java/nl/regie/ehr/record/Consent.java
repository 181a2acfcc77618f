package nl.regie.ehr.record;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.regie.dossier.Gathering;
import nl.regie.legal.OnBehalf;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import org.jspecify.annotations.Nullable;

/** What the patient agreed about who may know what. */
@Entity
@Table(name = "consent")
public class Consent extends RecordRow {
    private String answer = "";

    @Convert(converter = Codes.class)
    private List<String> closeOnes = List.of();

    private @Nullable String ownWords;
    private @Nullable String wording;

    @Convert(converter = Codes.class)
    private List<String> topics = List.of();

    @Convert(converter = Codes.class)
    private List<String> entries = List.of();

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    private @Nullable LocalDate askAgainOn;
    private @Nullable String onBehalfBy;
    private @Nullable String patientsStance;
    private @Nullable String patientsWords;

    /** For Hibernate. */
    protected Consent() {}

    /** The row of an entry. */
    public Consent(long patient, InvolvementAgreement agreement) {
        super(patient, agreement);
        answer = agreement.answer().name();
        closeOnes = names(agreement.closeOnes());
        ownWords = words(agreement.inOwnWords());
        wording = text(agreement.wording());
        topics = names(agreement.topics());
        entries = names(agreement.entries());
        until = agreement.until().orElse(null);
        askAgainOn = agreement.askAgainOn().orElse(null);
        onBehalfBy =
                agreement.onBehalf().map(each -> each.representation().value()).orElse(null);
        patientsStance =
                agreement.onBehalf().map(each -> each.patientsStance().name()).orElse(null);
        patientsWords = words(agreement.onBehalf().flatMap(OnBehalf::inOwnWords));
    }

    /** What the patient says today about somebody. */
    public Consent(
            long patient,
            LocalDate on,
            String by,
            InvolvementAnswer answer,
            String closeOne,
            Collection<InvolvementTopic> topics,
            @Nullable LocalDate until,
            @Nullable String ownWords) {
        super(patient, on, by);
        this.answer = answer.name();
        this.closeOnes = List.of(closeOne);
        this.topics = names(topics);
        this.until = until;
        this.ownWords = ownWords;
    }

    @Override
    public void addTo(Gathering gathering) {
        gathering.add(InvolvementAgreement.class, name(), () -> InvolvementAgreement.builder()
                .id(id())
                .recorded(recorded())
                .answer(code(InvolvementAnswer.class, answer))
                .closeOnes(people(closeOnes))
                .inOwnWords(said(ownWords))
                .wording(noted(wording))
                .topics(codes(InvolvementTopic.class, topics))
                .entries(ids(entries))
                .until(Optional.ofNullable(until))
                .askAgainOn(Optional.ofNullable(askAgainOn))
                .onBehalf(onBehalf(onBehalfBy, patientsStance, patientsWords))
                .build());
    }
}
