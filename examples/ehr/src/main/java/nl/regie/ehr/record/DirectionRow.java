package nl.regie.ehr.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.dossier.Gathering;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.SelfDirection;
import org.jspecify.annotations.Nullable;

/** What the patient wants to direct in a part of life, and what was agreed. */
@Entity
@Table(name = "direction")
public class DirectionRow extends RecordRow {
    private String lifeDomain = "";
    private @Nullable String subject;
    private String wish = "";
    private @Nullable String ownWords;
    private @Nullable String agreed;
    private @Nullable String reason;
    private @Nullable LocalDate askAgainOn;

    /** For Hibernate. */
    protected DirectionRow() {}

    /** The row of an entry. */
    public DirectionRow(long patient, SelfDirection direction) {
        super(patient, direction);
        lifeDomain = direction.lifeDomain().name();
        subject = text(direction.subject());
        wish = direction.wish().name();
        ownWords = words(direction.inOwnWords());
        agreed = direction.agreed().map(Enum::name).orElse(null);
        reason = text(direction.reason());
        askAgainOn = direction.askAgainOn().orElse(null);
    }

    @Override
    public void addTo(Gathering gathering) {
        gathering.add(SelfDirection.class, name(), () -> SelfDirection.builder()
                .id(id())
                .recorded(recorded())
                .lifeDomain(code(LifeDomain.class, lifeDomain))
                .subject(noted(subject))
                .wish(code(DirectionWish.class, wish))
                .inOwnWords(said(ownWords))
                .agreed(Optional.ofNullable(agreed).map(each -> code(AgreedDegree.class, each)))
                .reason(noted(reason))
                .askAgainOn(Optional.ofNullable(askAgainOn))
                .build());
    }
}
