package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
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

    /** What came before an erased version and what came after it are versions of the same plan, and so is its goal. */
    @Test
    void aGoalBeforeAndAfterAnErasedVersionIsTheSameGoal() {
        String goal =
                ", \"status\": \"ACTIVE\", \"goals\": [{\"id\": \"swims\", \"status\": \"PROPOSED\", \"inOwnWords\": \"Zwemmen\"}]}";
        String first = "{\"id\": \"plan-0\", \"recorded\": {\"on\": \"2026-03-01\", \"by\": \"els\"}" + goal;
        String last =
                "{\"id\": \"plan-2\", \"recorded\": {\"on\": \"2026-03-03\", \"by\": \"els\", \"replaces\": \"plan-1\"}"
                        + goal;

        assertThat(codes(first, last, ", \"replaces\": \"plan-0\"")).isEmpty();
        assertThat(codes(first, last, "")).as("no version of the first").containsExactly("duplicate-id");
    }

    @Test
    void aPartOfWhatWasErasedIsStillThereToBeNamed() {
        String asked =
                "{\"id\": \"plan-9\", \"recorded\": {\"on\": \"2026-03-05\", \"by\": \"els\"}, \"status\": \"ACTIVE\","
                        + " \"actions\": [{\"id\": \"lessons\", \"what\": \"Lessen\", \"answers\": [\"swims\"]}]}";

        assertThat(codes(asked, ", \"parts\": [\"swims\"]")).isEmpty();
        assertThat(codes(asked, "")).isNotEmpty();
    }

    private static List<String> codes(String plan, String ofTheStone) {
        return codes(List.of(plan), ofTheStone);
    }

    private static List<String> codes(String plan, String later, String ofTheStone) {
        return codes(List.of(plan, later), ofTheStone);
    }

    private static List<String> codes(List<String> plans, String ofTheStone) {
        return DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                         "carePlans": [%s],
                         "tombstones": [{"id": "plan-1", "recordedOn": "2026-03-02", "erasedOn": "2026-03-04"%s}]}
                        """.formatted(String.join(",", plans), ofTheStone)).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static Tombstone.Builder stone(LocalDate erasedOn) {
        return Tombstone.builder().id(EntryId.of("plan-1")).recordedOn(DAY).erasedOn(erasedOn);
    }
}
