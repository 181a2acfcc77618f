package nl.regie.ehr.record;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regie.dossier.Gathering;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import org.jspecify.annotations.Nullable;

/** Somebody close to the patient. */
@Entity
@Table(name = "relation")
public class Relation extends RecordRow {
    private String person = "";
    private @Nullable String called;

    @Convert(converter = Codes.class)
    private List<String> roles = List.of();

    private @Nullable String relation;

    /** For Hibernate. */
    protected Relation() {}

    /** The row of an entry. */
    public Relation(long patient, CloseOne closeOne) {
        super(patient, closeOne);
        person = closeOne.person().value();
        called = closeOne.name().map(PersonName::text).orElse(null);
        roles = names(closeOne.roles());
        relation = text(closeOne.relation());
    }

    /** Somebody who is written down now, under a pseudonym of their own. */
    public Relation(
            long patient,
            LocalDate on,
            String by,
            String called,
            Collection<CloseOneRole> roles,
            @Nullable String relation) {
        super(patient, on, by);
        this.person = UUID.randomUUID().toString();
        this.called = called;
        this.roles = names(roles);
        this.relation = relation;
    }

    @Override
    public void addTo(Gathering gathering) {
        gathering.add(CloseOne.class, name(), () -> CloseOne.builder()
                .id(id())
                .recorded(recorded())
                .person(PersonId.of(person))
                .name(Optional.ofNullable(called).map(PersonName::of))
                .roles(codes(CloseOneRole.class, roles))
                .relation(noted(relation))
                .build());
    }
}
