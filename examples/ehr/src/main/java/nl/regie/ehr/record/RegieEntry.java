package nl.regie.ehr.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.EntryKind;
import nl.regie.dossier.Gathering;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.reading.Reading;

/**
 * What this EHR has no table for: an entry as JSON of Regie's format, with its version. A row that cannot be read is
 * left out of the dossier and told, like any other.
 */
@Entity
@Table(name = "regie_entry")
public class RegieEntry extends RecordRow {
    private String kind = "";

    @Column(name = "entry")
    private String json = "";

    /** For Hibernate. */
    protected RegieEntry() {}

    /** The row of an entry. */
    public RegieEntry(long patient, Entry entry) {
        super(patient, entry);
        kind = kindOf(entry).list();
        json = DossierFile.writeEntry(entry);
    }

    /**
     * What somebody writes down now.
     *
     * @param replaces the entry that was seen and in whose place it comes, where there is one
     * @param entry makes it, of a new name and of when and by whom it is recorded
     */
    public static RegieEntry written(
            long patient,
            LocalDate on,
            String by,
            Optional<EntryId> replaces,
            BiFunction<EntryId, Recorded, ? extends Entry> entry) {
        EntryId id = EntryId.ofKey(UUID.randomUUID().toString());
        Recorded recorded =
                Recorded.builder().on(on).by(PersonId.of(by)).replaces(replaces).build();
        return new RegieEntry(patient, entry.apply(id, recorded));
    }

    @Override
    public void addTo(Gathering gathering) {
        EntryKind.all().stream()
                .filter(each -> each.list().equals(kind))
                .findFirst()
                .ifPresent(each -> addTo(gathering, each));
    }

    private <E extends Entry> void addTo(Gathering gathering, EntryKind<E> kind) {
        gathering.add(kind.type(), name(), () -> {
            Reading<Entry> read = DossierFile.readEntry(json);
            return kind.type().cast(read.value().orElseThrow(() -> new InvalidValueException(read.problems())));
        });
    }

    private static EntryKind<?> kindOf(Entry entry) {
        return EntryKind.all().stream()
                .filter(each -> each.type().isInstance(entry))
                .findFirst()
                .orElseThrow();
    }
}
