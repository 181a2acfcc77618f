package nl.regie.ehr.door;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.InvalidValueException;
import nl.regie.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in a column of a table. A column that cannot be read stops with every reason, and no word of the dossier.
 */
@Converter
public class DossierColumn implements AttributeConverter<@Nullable Dossier, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Dossier dossier) {
        return dossier == null ? null : DossierFile.write(dossier);
    }

    @Override
    public @Nullable Dossier convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        Reading<Dossier> read = DossierFile.read(column);
        return read.value().orElseThrow(() -> new InvalidValueException(read.problems()));
    }
}
