package nl.regie.dossier;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.json.FileFormat;
import nl.regie.json.Gaps;
import nl.regie.json.LeftOut;
import nl.regie.json.Parts;
import nl.regie.json.ReadingLog;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.ReadInPartException;
import nl.regie.reading.Reading;

/**
 * The file format of a dossier: JSON in UTF-8, described by {@link #schema()}. Files of every earlier version are read,
 * and what had to change on the way is told in {@link Reading#remarks()}.
 */
public final class DossierFile {
    /** The name of the schema. It is a name, not an address: nothing is fetched from it. */
    public static final String SCHEMA_ID = "https://regie.nl/schema/dossier-" + FormatVersion.CURRENT + ".json";

    private static final FileFormat<Dossier> FORMAT = FileFormat.of(new DossierForm(), DossierCheck::problemsBetween);
    private static final Gaps GAPS = new StonesInGaps();

    private DossierFile() {}

    /** Reads a dossier, or tells everything that is wrong with the document. */
    public static Reading<Dossier> read(String json) {
        return FORMAT.read(json);
    }

    /** Reads a dossier from bytes, which must be UTF-8. */
    public static Reading<Dossier> read(byte[] utf8) {
        return FORMAT.read(utf8);
    }

    /**
     * Reads of a file of a newer minor version what this version knows. Everything that was left out is told in
     * {@link Reading#remarks()}. Such a dossier {@linkplain Dossier#isReadInPart() is read in part}: it can be looked
     * at and evaluated, and gives no copy, no FHIR and no file, for a wish that something stays between two people can
     * be among what was left out. Any other file is read as usual.
     */
    public static Reading<Dossier> readKnownPart(String json) {
        return FORMAT.readKnownPart(json, GAPS);
    }

    /** Reads what is known of a newer file, from bytes, which must be UTF-8. */
    public static Reading<Dossier> readKnownPart(byte[] utf8) {
        return FORMAT.readKnownPart(utf8, GAPS);
    }

    /**
     * Reads a file of which something may be wrong, from bytes, which must be UTF-8: what cannot stand is left out and
     * told, as {@link Gathering} says, where {@link #read(byte[])} refuses the whole.
     *
     * <p>Refused is still what is no file of ours or of a newer version, a patient who cannot be read, a list that is
     * not known or is none, and what is left of erased entries where that cannot be read: there nobody can tell what is
     * lost.
     *
     * @param today the day on which it is read: what is dated after it is left out
     */
    public static Reading<Gathered> gather(byte[] utf8, LocalDate today) {
        Reading<Parts> parts = FORMAT.readParts(utf8);
        return parts.value()
                .map(read -> Gathering.ofParts(read, today).with(parts.remarks()))
                .orElseGet(() -> Reading.refused(parts.problems()));
    }

    /**
     * Writes a dossier. The same dossier always gives the same text.
     *
     * @throws ReadInPartException if it was read in part: the rest would be lost
     */
    public static String write(Dossier dossier) {
        return FORMAT.write(dossier.requireWhole());
    }

    /**
     * Writes a dossier on one line, which ends with a line feed: a line of a file that holds many (NDJSON).
     *
     * @throws ReadInPartException if it was read in part: the rest would be lost
     */
    public static String writeLine(Dossier dossier) {
        return FORMAT.writeLine(dossier.requireWhole());
    }

    /**
     * Writes one entry by itself, as a column of a table keeps what a product has no table for: a document of the
     * current version in which one list has one member. The same entry always gives the same text. An entry of a
     * dossier that was {@linkplain Dossier#isReadInPart() read in part} is not to be kept so: what was left out of it
     * would be lost.
     */
    public static String writeEntry(Entry entry) {
        EntryKind<?> kind = EntryKind.all().stream()
                .filter(each -> each.type().isInstance(entry))
                .findFirst()
                .orElseThrow();
        return FORMAT.writeMember(kind.list(), entry);
    }

    /**
     * Reads an entry that was written by itself, of the current version or an older one. What it names stands
     * elsewhere: whether it can stand among the others is told when they are {@linkplain Dossier#gather gathered}.
     */
    public static Reading<Entry> readEntry(String json) {
        Reading<Parts> read = FORMAT.readParts(json.getBytes(StandardCharsets.UTF_8));
        return read.value()
                .map(parts -> ReadingLog.tell(Entry.class, entryIn(parts)).with(read.remarks()))
                .orElseGet(() -> Reading.refused(read.problems()));
    }

    /** An entry by itself has no patient beside it. */
    private static Reading<Entry> entryIn(Parts parts) {
        List<Problem> wrong = parts.broken().stream()
                .filter(problem -> !problem.where().equals("/patient"))
                .toList();
        List<Entry> entries = parts.byPointer().values().stream()
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .toList();
        if (wrong.isEmpty() && entries.size() == 1) {
            return Reading.of(entries.get(0));
        }
        return Reading.refused(
                wrong.isEmpty()
                        ? List.of(Problem.of(
                                "",
                                "not-one-entry",
                                "Hier hoort één invoer te staan, en niets anders.",
                                "One entry is expected here, and nothing else."))
                        : wrong);
    }

    /**
     * The JSON Schema (draft 2020-12) of the file format, written from the types. It tells the form; what must hold
     * between entries is told by reading.
     */
    public static String schema() {
        return FORMAT.schema(SCHEMA_ID);
    }

    /**
     * A stone stands where an entry of a newer version cannot be read. Without it what that entry replaced would seem
     * to hold still, and what names it would lead nowhere. The stone is never written to a file.
     */
    private static final class StonesInGaps implements Gaps {
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
            leftOut.textsInParts("id", NAMES_OF_OTHERS)
                    .forEach(part -> asName(part).ifPresent(stone::addParts));
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
}
