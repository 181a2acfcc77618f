package nl.regie.ehr.door;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Entry;
import nl.regie.entry.InvalidValueException;
import nl.regie.reading.Reading;
import org.jspecify.annotations.Nullable;

/** An entry in a column of a table, of whatever kind. */
@Converter
public class EntryColumn implements AttributeConverter<@Nullable Entry, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Entry entry) {
        return entry == null ? null : DossierFile.writeEntry(entry);
    }

    @Override
    public @Nullable Entry convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        Reading<Entry> read = DossierFile.readEntry(column);
        return read.value().orElseThrow(() -> new InvalidValueException(read.problems()));
    }
}
