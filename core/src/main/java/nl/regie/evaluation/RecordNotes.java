package nl.regie.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.naming.Naming;

/**
 * What care staff see of a record itself, and nobody else: what was read back to the patient and what the patient said
 * of it, and which lines were marked as being about somebody else, when and by whom. Of such a line no word is shown. A
 * talk in which something was read back that its teller keeps to the team is left out, for the reader may be whom it is
 * about; but that something in it differs is told, without a word of it.
 *
 * @param readBack one sentence for each talk that was read back, the newest first
 * @param markedAway one sentence for each line that was marked as about somebody else
 * @param writtenLate one sentence for each line that holds and was written down long after what it tells of
 */
public record RecordNotes(List<String> readBack, List<String> markedAway, List<String> writtenLate) {
    /** Keeps the sentences as they are. */
    public RecordNotes {
        readBack = List.copyOf(readBack);
        markedAway = List.copyOf(markedAway);
        writtenLate = List.copyOf(writtenLate);
    }

    /** What was noted up to and with a day, in words. */
    public static RecordNotes of(Dossier dossier, LocalDate day, CareModule module, Language language) {
        Dossier then = dossier.asOf(day);
        Naming naming = new Naming(then, module.spoken(), language).on(day);
        Comparator<Entry> newestFirst = Comparator.comparing(
                        (Entry entry) -> entry.recorded().day())
                .reversed()
                .thenComparing(entry -> entry.id().value());
        return new RecordNotes(
                then.current(ReadBack.class).stream()
                        .sorted(newestFirst)
                        .flatMap(each -> then.keptToTheTeam().contains(each.id())
                                ? kept(each, naming)
                                : Stream.of(sentence(each, naming)))
                        .toList(),
                then.entries()
                        .filter(entry -> entry.recorded()
                                .enteredInError()
                                .filter(EnteredInError::isAboutSomebodyElse)
                                .isPresent())
                        .sorted(newestFirst)
                        .map(entry -> sentence(
                                entry, entry.recorded().enteredInError().orElseThrow(), naming))
                        .toList(),
                then.current(Entry.class).stream()
                        .filter(entry -> entry.recorded().isWrittenLaterThan(module.periodById("written-late")))
                        .sorted(newestFirst)
                        .map(entry -> writtenLate(entry, naming))
                        .toList());
    }

    /** All of them, one after the other. */
    public List<String> all() {
        return Stream.of(readBack, markedAway, writtenLate)
                .flatMap(List::stream)
                .toList();
    }

    private static String writtenLate(Entry entry, Naming naming) {
        return naming.sentence(
                "record/written-late",
                Map.of(
                        "what",
                        naming.inFull(entry.id()),
                        "on",
                        naming.of(entry.recorded().on())));
    }

    private static Stream<String> kept(ReadBack readBack, Naming naming) {
        String day = naming.of(readBack.recorded().day());
        return Stream.of(naming)
                .filter(each -> readBack.answer() == ReadBackAnswer.DIFFERS)
                .map(each -> each.sentence("record/read-back-kept", Map.of("day", day)) + " "
                        + each.word("pressing/kept-to-the-team"));
    }

    private static String sentence(ReadBack readBack, Naming naming) {
        String answer = naming.of(readBack.answer());
        String differing = readBack.differing().isEmpty()
                ? ""
                : " "
                        + naming.sentence(
                                "record/read-back-differing", Map.of("what", things(readBack.differing(), naming)));
        String words =
                readBack.inOwnWords().map(said -> " " + naming.quoted(said)).orElse("");
        return naming.sentence(
                "record/read-back",
                Map.of(
                        "day", naming.of(readBack.recorded().day()),
                        "by", naming.of(readBack.recorded().by()),
                        "what", things(readBack.entries(), naming),
                        "answer", answer + differing + words));
    }

    private static String sentence(Entry entry, EnteredInError mark, Naming naming) {
        return naming.sentence(
                "record/marked-away",
                Map.of(
                        "day", naming.of(entry.recorded().day()),
                        "kind", naming.kindOf(entry),
                        "writer", naming.of(entry.recorded().by()),
                        "reason", mark.reason().map(naming::of).orElse(""),
                        "by", naming.of(mark.by()),
                        "on", naming.of(mark.on())));
    }

    private static String things(Collection<EntryId> ids, Naming naming) {
        return ids.stream()
                .sorted(Comparator.comparing(EntryId::value))
                .map(naming::of)
                .collect(Collectors.joining("; "));
    }
}
