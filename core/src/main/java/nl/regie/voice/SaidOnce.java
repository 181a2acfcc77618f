package nl.regie.voice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.day.DayView;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.EntryKind;
import nl.regie.dossier.Versions;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.naming.SameWords;
import nl.regie.signalling.SignallingPlan;
import nl.regie.value.Several;

/**
 * One sentence that somebody else wrote down under many questions of a day is one sentence: it answers one of them, and
 * under the others it is a copy; said twice to that one question it is no copy of itself. Twice can be so, for one
 * sentence can tell what somebody wants and what they need; of what was said more often, a read back of the talk makes
 * all of it whole.
 */
final class SaidOnce {
    private static final int MANY = 3;

    private final Map<EntryId, Set<String>> copies = new HashMap<>();

    /**
     * Which question a sentence answers, of those under which it stands: the first, in the order in which the module
     * asks. How somebody's system names an entry has no say in it.
     */
    private final Comparator<Entry> firstAsked;

    /** What one hand wrote down of one person on one day. */
    private record Talk(PersonId person, PersonId by, LocalDate on) {}

    private record Written(OwnWords words, Entry entry) {}

    SaidOnce(Collection<Entry> entries, DayView view) {
        this.firstAsked = Comparator.comparing((Entry entry) -> entry.recorded().day())
                .thenComparing(SaidOnce::kind)
                .thenComparing(entry -> asked(entry, view.patient()), Arrays::compare);
        Map<Talk, List<Written>> talks = new HashMap<>();
        entries.forEach(entry -> addWhatIsWritten(entry, view.patient(), talks));
        talks.values().stream().filter(talk -> talk.size() >= MANY).forEach(talk -> talk.stream()
                .collect(groupingBy(written -> letters(written.words()), mapping(Written::entry, toList())))
                .forEach((sentence, under) ->
                        keepOne(sentence, under, view.dossier().versions())));
    }

    private static void addWhatIsWritten(Entry entry, PersonId patient, Map<Talk, List<Written>> talks) {
        Line line = Line.of(entry, patient);
        Several<OwnWords> words = Several.in(line.words()).and(Several.in(agreedWith(entry)));
        if (!words.isEmpty()) {
            Talk talk = new Talk(
                    line.person(), entry.recorded().by(), entry.recorded().on());
            List<Written> written = talks.computeIfAbsent(talk, none -> new ArrayList<>());
            words.forEach(each -> written.add(new Written(each, entry)));
        }
    }

    private void keepOne(String sentence, List<Entry> under, Versions versions) {
        if (under.size() < MANY) {
            return;
        }
        Entry first = under.stream().min(firstAsked).orElseThrow();
        Set<EntryId> kept = under.stream()
                .filter(entry -> firstAsked.compare(entry, first) == 0)
                .map(entry -> versions.first(entry.id()))
                .collect(toSet());
        long questions = under.stream()
                .map(entry -> versions.first(entry.id()))
                .distinct()
                .count();
        if (questions >= MANY) {
            under.stream()
                    .map(Entry::id)
                    .filter(id -> !kept.contains(versions.first(id)))
                    .forEach(id ->
                            copies.computeIfAbsent(id, none -> new HashSet<>()).add(sentence));
        }
    }

    private static int kind(Entry entry) {
        return EntryKind.all().stream()
                .map(EntryKind::type)
                .takeWhile(type -> !type.isInstance(entry))
                .toList()
                .size();
    }

    private static int[] asked(Entry entry, PersonId patient) {
        return Line.of(entry, patient).saying().stream()
                .mapToInt(SaidOnce::place)
                .toArray();
    }

    private static int place(Object said) {
        return said instanceof Enum<?> constant
                ? List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant)
                : said instanceof Optional<?> given ? given.map(SaidOnce::place).orElse(0) : 0;
    }

    /** Whether these words in an entry are a copy of what was said to another question. */
    boolean isCopy(Entry entry, OwnWords words) {
        Set<String> copied = copies.getOrDefault(entry.id(), Set.of());
        return !copied.isEmpty() && copied.contains(letters(words));
    }

    /** A full stop more makes no other sentence. */
    private static String letters(OwnWords words) {
        String text = SameWords.composed(words.text());
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (isLetterOrNumber(text.codePointAt(at))) {
                letters.appendCodePoint(text.codePointAt(at));
            }
        }
        return letters.isEmpty() ? text : letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLetterOrNumber(int character) {
        int kind = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || kind == Character.LETTER_NUMBER
                || kind == Character.OTHER_NUMBER;
    }

    /** Later versions carry an agreement along: only where it was said counts. */
    private static Optional<OwnWords> agreedWith(Entry entry) {
        Optional<PlanAgreement> agreement = entry instanceof CarePlan plan
                ? plan.agreement()
                : entry instanceof SignallingPlan plan ? plan.agreement() : Optional.empty();
        return agreement.filter(agreed -> agreed.version().equals(entry.id())).flatMap(PlanAgreement::inOwnWords);
    }
}
