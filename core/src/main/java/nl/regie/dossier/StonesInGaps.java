package nl.regie.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.json.Gaps;
import nl.regie.json.LeftOut;

/**
 * A stone stands where an entry of a newer version cannot be read. Without it what that entry replaced would seem to
 * hold still, and what names it would lead nowhere. The stone is never written to a file.
 */
final class StonesInGaps implements Gaps {
    /** Where the names are those of notes and documents in the EHR. */
    private static final Set<String> NAMES_OF_OTHERS = Set.of("recorded", "documents");

    private static final Set<String> NAMES_LEAD_NOWHERE = Set.of("dangling-reference", "unknown-person");

    @Override
    public String list() {
        return "tombstones";
    }

    /** Nothing stands in for what has no name or no day: nothing can name it. */
    @Override
    public Optional<Tombstone> standIn(LeftOut leftOut) {
        try {
            Optional<EntryId> id = leftOut.text("/id").map(EntryId::of);
            Optional<LocalDate> day = leftOut.text("/recorded/on").map(LocalDate::parse);
            return id.isPresent() && day.isPresent()
                    ? Optional.of(stone(leftOut, id.get(), day.get()))
                    : Optional.empty();
        } catch (InvalidValueException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Tombstone stone(LeftOut leftOut, EntryId id, LocalDate day) {
        Optional<LocalDate> markedOn = leftOut.text("/recorded/enteredInError/on")
                .filter(marked -> isMarkedByWhoeverWroteIt(leftOut))
                .map(LocalDate::parse);
        Tombstone.Builder stone = Tombstone.builder()
                .id(id)
                .recordedOn(day)
                .erasedOn(markedOn.orElse(day))
                .replaces(leftOut.text("/recorded/replaces").map(EntryId::of))
                .enteredInErrorOn(markedOn);
        if (leftOut.isOf("closeOnes")) {
            stone.person(leftOut.text("/person").map(PersonId::of));
        }
        leftOut.textsInParts("id", NAMES_OF_OTHERS).forEach(part -> asName(part).ifPresent(stone::addParts));
        return stone.build();
    }

    /** What cannot be a name of ours is that of something else: nothing can refer to it, and the stone stands. */
    private static Optional<EntryId> asName(String text) {
        try {
            return Optional.of(EntryId.of(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** Whether another's mark counts depends on what it says; in doubt the entry keeps the place that it took. */
    private static boolean isMarkedByWhoeverWroteIt(LeftOut leftOut) {
        return leftOut.text("/recorded/by").equals(leftOut.text("/recorded/enteredInError/by"));
    }

    @Override
    public boolean isToBeExpected(Problem problem) {
        return NAMES_LEAD_NOWHERE.contains(problem.code());
    }
}
