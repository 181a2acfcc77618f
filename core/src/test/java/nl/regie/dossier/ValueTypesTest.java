package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CodePart;
import nl.regie.consult.Amount;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.SourceId;
import nl.regie.generators.ValueTypes;
import nl.regie.generators.ValueTypes.Accessor;
import nl.regie.reading.FormatVersion;
import org.junit.jupiter.api.Test;

/** Free text is only what a person said, what a professional wrote, or a name: types that no log shows. */
class ValueTypesTest {
    private static final Set<Class<?>> FREE_TEXT =
            Set.of(OwnWords.class, Note.class, PersonName.class, Amount.class, CodePart.class);
    private static final Set<Class<?>> IDS =
            Set.of(EntryId.class, PersonId.class, SourceId.class, FormatVersion.class, StatementId.class);

    @Test
    void noValueHoldsATextThatIsNotMasked() {
        Set<String> bare = ValueTypes.reachableFrom(Dossier.class).stream()
                .flatMap(type -> ValueTypes.accessors(type).stream())
                .filter(accessor -> !isKnown(ValueTypes.leafType(accessor.type())))
                .map(Accessor::toString)
                .collect(Collectors.toSet());
        assertThat(bare)
                .as("fields that are no value, constant, day, id, or one of OwnWords, Note and PersonName")
                .isEmpty();
    }

    @Test
    void theWalkReachesEveryKindOfPart() {
        assertThat(ValueTypes.reachableFrom(Dossier.class))
                .hasSizeGreaterThanOrEqualTo(19)
                .contains(Dossier.class, Tombstone.class, Annotation.class, SupportRecord.class);
    }

    private static boolean isKnown(Class<?> type) {
        return ValueTypes.isValue(type)
                || type.isEnum()
                || type == LocalDate.class
                || IDS.contains(type)
                || FREE_TEXT.contains(type);
    }
}
