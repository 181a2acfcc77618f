package nl.regie.ehr.record;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.dossier.Gathering;
import org.jspecify.annotations.Nullable;

/** What the patient could choose about contact, and what came of it. */
@Entity
@Table(name = "contact_wish")
public class ContactWish extends RecordRow {
    @Convert(converter = Codes.class)
    private List<String> offered = List.of();

    private @Nullable String preference;
    private @Nullable String outcome;
    private @Nullable String agreed;
    private @Nullable String reason;

    /** For Hibernate. */
    protected ContactWish() {}

    /** The row of an entry. */
    public ContactWish(long patient, ContactAgreement wish) {
        super(patient, wish);
        offered = names(wish.offered());
        preference = words(wish.preference());
        outcome = wish.outcome().map(Enum::name).orElse(null);
        agreed = text(wish.agreed());
        reason = text(wish.reason());
    }

    @Override
    public void addTo(Gathering gathering) {
        gathering.add(ContactAgreement.class, name(), () -> ContactAgreement.builder()
                .id(id())
                .recorded(recorded())
                .offered(codes(ContactChoice.class, offered))
                .preference(said(preference))
                .outcome(Optional.ofNullable(outcome).map(each -> code(PreferenceOutcome.class, each)))
                .agreed(noted(agreed))
                .reason(noted(reason))
                .build());
    }
}
