package nl.regie.ehr.record;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.dossier.Gathering;
import nl.regie.entry.PersonId;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import org.jspecify.annotations.Nullable;

/** How somebody sees one of the preconditions. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "party_view")
public class ViewRow extends RecordRow {
    private @Nullable Long contact;
    private String aspect = "";
    private String judgement = "";
    private String viewOf = "";

    @Convert(converter = Codes.class)
    private List<String> about = List.of();

    private @Nullable LocalDate triedOn;
    private @Nullable String howItWent;
    private @Nullable String ownWords;
    private @Nullable String note;

    /** For Hibernate. */
    protected ViewRow() {}

    /** The row of an entry. */
    public ViewRow(long patient, @Nullable Long contact, Appraisal appraisal) {
        super(patient, appraisal);
        this.contact = contact;
        aspect = appraisal.aspect().name();
        judgement = appraisal.judgement().name();
        viewOf = appraisal.viewOf().value();
        about = names(appraisal.about());
        triedOn = appraisal.triedOn().orElse(null);
        howItWent = text(appraisal.howItWent());
        ownWords = words(appraisal.inOwnWords());
        note = text(appraisal.note());
    }

    /** A new view, told at a contact. */
    public ViewRow(
            Contact contact,
            LocalDate on,
            String by,
            Aspect aspect,
            Judgement judgement,
            String viewOf,
            @Nullable String ownWords,
            @Nullable String note) {
        super(contact.patient(), on, by);
        this.contact = contact.no();
        this.aspect = aspect.name();
        this.judgement = judgement.name();
        this.viewOf = viewOf;
        this.ownWords = ownWords;
        this.note = note;
    }

    @Override
    public void addTo(Gathering gathering) {
        gathering.add(Appraisal.class, name(), () -> Appraisal.builder()
                .id(id())
                .recorded(recorded())
                .aspect(code(Aspect.class, aspect))
                .judgement(code(Judgement.class, judgement))
                .viewOf(PersonId.of(viewOf))
                .about(ids(about))
                .triedOn(Optional.ofNullable(triedOn))
                .howItWent(noted(howItWent))
                .inOwnWords(said(ownWords))
                .note(noted(note))
                .build());
    }
}
