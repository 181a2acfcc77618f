package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.Test;

/** What is left of an entry that was erased. */
class TombstoneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void anEntryMayBeErasedAndMarkedOnTheDayOnWhichItWasRecorded() {
        Tombstone stone = stone(DAY).enteredInErrorOn(DAY).build();
        assertThat(stone.erasedOn()).isEqualTo(stone.recordedOn());
        assertThat(stone.enteredInErrorOn()).contains(DAY);
    }

    @Test
    void whatWasErasedWasThereFirst() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> stone(DAY.minusDays(1)).build())
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::where, Problem::code)
                        .containsExactly(tuple("/erasedOn", "erased-before-recorded")));
    }

    @Test
    void whatWasMarkedAsAnErrorWasThereFirst() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> stone(DAY).enteredInErrorOn(DAY.minusDays(1)).build())
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::where, Problem::code)
                        .containsExactly(tuple("/enteredInErrorOn", "marked-before-recorded")));
    }

    private static Tombstone.Builder stone(LocalDate erasedOn) {
        return Tombstone.builder().id(EntryId.of("plan-1")).recordedOn(DAY).erasedOn(erasedOn);
    }
}
