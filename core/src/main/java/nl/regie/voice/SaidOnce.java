package nl.regie.voice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.day.DayView;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.naming.SameWords;
import nl.regie.signalling.SignallingPlan;

/**
 * One sentence that somebody else wrote down under many questions of a day is one sentence: it answers one of them, and
 * under the others it is a copy. Twice can be so, for one sentence can tell what somebody wants and what they need; of
 * what was said more often, a read back of the talk makes all of it whole.
 */
final class SaidOnce {
    private static final int MANY = 3;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Map<EntryId, Set<String>> copies = new HashMap<>();

    /** The same words of the same person, written down by the same hand on the same day. */
    private record Sentence(PersonId person, PersonId by, LocalDate on, String words) {}

    private record Written(Sentence sentence, Entry entry) {}

    SaidOnce(Collection<Entry> entries, DayView view) {
        Map<Sentence, List<Entry>> sentences = entries.stream()
                .flatMap(entry -> written(entry, view.patient()))
                .collect(groupingBy(Written::sentence, mapping(Written::entry, toList())));
        sentences.forEach((sentence, under) -> {
            Entry first = under.stream()
                    .min(Comparator.comparing((Entry entry) -> entry.recorded().day())
                            .thenComparing(entry -> entry.id().value()))
                    .orElseThrow();
            EntryId kept = view.dossier().versions().first(first.id());
            long questions = under.stream()
                    .map(entry -> view.dossier().versions().first(entry.id()))
                    .distinct()
                    .count();
            if (questions >= MANY) {
                under.stream()
                        .map(Entry::id)
                        .filter(id -> !view.dossier().versions().first(id).equals(kept))
                        .forEach(id -> copies.computeIfAbsent(id, none -> new HashSet<>())
                                .add(sentence.words()));
            }
        });
    }

    /** Whether these words in an entry are a copy of what was said to another question. */
    boolean isCopy(Entry entry, OwnWords words) {
        return copies.getOrDefault(entry.id(), Set.of()).contains(letters(words));
    }

    private static Stream<Written> written(Entry entry, PersonId patient) {
        Line line = Line.of(entry, patient);
        return Stream.concat(line.words().stream(), agreedWith(entry).stream())
                .map(words -> new Written(
                        new Sentence(
                                line.person(),
                                entry.recorded().by(),
                                entry.recorded().on(),
                                letters(words)),
                        entry));
    }

    /** A full stop more makes no other sentence. */
    private static String letters(OwnWords words) {
        String text = SameWords.composed(words.text());
        String letters = NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.isEmpty() ? text : letters;
    }

    /** Later versions carry an agreement along: only where it was said counts. */
    private static Optional<OwnWords> agreedWith(Entry entry) {
        Optional<PlanAgreement> agreement = entry instanceof CarePlan plan
                ? plan.agreement()
                : entry instanceof SignallingPlan plan ? plan.agreement() : Optional.empty();
        return agreement.filter(agreed -> agreed.version().equals(entry.id())).flatMap(PlanAgreement::inOwnWords);
    }
}
