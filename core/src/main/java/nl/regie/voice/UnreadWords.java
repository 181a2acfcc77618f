package nl.regie.voice;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.intervention.Request;
import nl.regie.signalling.SignallingPlan;

/**
 * Words of the patient of which it does not show that a professional read or answered them, whoever wrote them down: a
 * professional who wrote them down has read them. It never ends by growing old.
 *
 * <p>What ends it is drawn by what was asked ({@link Weight}): of weighty words it must show that the contact was about
 * them; of others any time that a professional sat down with the patient since will do. Who reads a preparation has
 * read the preparation.
 */
public final class UnreadWords {
    private final DayView view;
    private final List<Entry> current;
    private final List<Entry> ofProfessionals;
    private final List<Entry> contacts;
    private final List<Entry> sittingDown;
    private final List<Entry> lastReadings;
    /** Who decides about the visit: who read the last preparation; else who ever sat down with the patient. */
    private final Set<PersonId> deciding;

    /** The last day on which a professional named it. */
    private final Map<EntryId, LocalDate> namedByProfessionals = new HashMap<>();

    private UnreadWords(DayView view) {
        this.view = view;
        this.current = view.newestFirst(Entry.class);
        this.ofProfessionals = current.stream()
                .filter(entry -> view.isProfessional(entry.recorded().by()))
                .filter(entry -> !(entry instanceof PreparationReading)
                        || view.isInvolvedOn(
                                entry.recorded().on(), entry.recorded().by()))
                .toList();
        this.contacts = ofProfessionals.stream().filter(this::isContact).toList();
        this.sittingDown = ofProfessionals.stream().filter(this::isSittingDown).toList();
        this.lastReadings = lastReadings(ofProfessionals);
        this.deciding = (lastReadings.isEmpty() ? sittingDown.stream() : lastReadings.stream())
                .map(entry -> entry.recorded().by())
                .collect(Collectors.toSet());
        ofProfessionals.forEach(entry -> namedIn(entry)
                .forEach(name -> namedByProfessionals.merge(
                        name, entry.recorded().on(), (one, other) -> one.isAfter(other) ? one : other)));
    }

    /** The words in a dossier that nobody read, as it stood on a day. */
    public static UnreadWords in(DayView view) {
        return new UnreadWords(view);
    }

    /** Weighty words that nobody answered, the newest first. */
    public List<EntryId> weighty() {
        return ids(unread(Weight.WEIGHTY).filter(words -> !mayBeAnswered(words)));
    }

    /**
     * What was answered to a question that frames it, and nobody read since the last contact, the newest first.
     *
     * @param counts for how long what is filled in at home counts: see {@link #sinceTheLastContact}
     */
    public List<EntryId> framed(Period counts) {
        return ids(unread(Weight.FRAMED)
                .filter(words -> !mayBeAnswered(words))
                .filter(isFrom(lastContact().or(() -> lastRead(counts)))));
    }

    /** Words since which there was contact of which nobody can tell whether it was about them, or after them. */
    public List<EntryId> perhapsTalkedAbout() {
        return ids(Stream.concat(unread(Weight.WEIGHTY), unread(Weight.FRAMED)).filter(this::mayBeAnswered));
    }

    /** Words beside a plain tick, or of before a contact, that nobody read: they are shown, and raise no alarm. */
    public List<EntryId> quiet(Period counts) {
        List<EntryId> framed = framed(counts);
        return ids(Stream.concat(
                        unread(Weight.FRAMED)
                                .filter(words -> !mayBeAnswered(words))
                                .filter(words -> !framed.contains(words.id())),
                        unread(Weight.PLAIN))
                .sorted(Comparator.comparing(current::indexOf)));
    }

    /**
     * Words that are not weighty, and that the last contact cannot have been about. Framed ones are those since the
     * last time that it shows that a professional sat down with the patient; where that shows nowhere, those that were
     * filled in with the last preparation that was read: whoever reads one knows that there was contact before, and
     * nobody knows when. Words beside a plain tick count where both are so.
     *
     * @param counts for how long what is filled in at home counts
     */
    public List<EntryId> sinceTheLastContact(Period counts) {
        Optional<LocalDate> contact = lastContact();
        Optional<LocalDate> read = lastRead(counts);
        return ids(Stream.concat(
                unread(Weight.FRAMED).filter(isFrom(contact.or(() -> read))),
                unread(Weight.PLAIN).filter(isFrom(contact)).filter(isFrom(read))));
    }

    private static Predicate<Entry> isFrom(Optional<LocalDate> day) {
        return words -> day.filter(words.recorded().on()::isBefore).isEmpty();
    }

    /** From when on what was filled in belongs to the last preparation that a professional read. */
    private Optional<LocalDate> lastRead(Period counts) {
        Set<EntryId> read = ofProfessionals.stream()
                .filter(PreparationReading.class::isInstance)
                .flatMap(entry -> view.versionsOf(((PreparationReading) entry).preparation()).stream())
                .collect(Collectors.toSet());
        return current.stream()
                .filter(entry -> entry instanceof ConsultPreparation && read.contains(entry.id()))
                .map(entry -> entry.recorded().on().minus(counts))
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastContact() {
        return ofProfessionals.stream()
                .filter(entry -> isContact(entry) || isSittingDown(entry))
                .map(entry -> entry.recorded().day())
                .max(Comparator.naturalOrder());
    }

    /**
     * Words that one professional wrote down, and of which it does not show that who decides about the visit knows
     * them: the writer did not read the last preparation, and nobody else had contact with the patient since. Where
     * nobody read a preparation: who never sat down with the patient, as somebody else did; or who only gives help. The
     * newest first. Where and when to meet, and what was read back and is right, are not among them.
     *
     * @param counts for how long what is filled in at home counts; longer ago, where it does not show when who decides
     *     last had contact, are {@link #toldToAnotherBefore}
     */
    public List<EntryId> toldToAnother(Period counts) {
        return ids(heard().filter(words -> isToldToAnother(words) || isUnknownToWhoDecides(words))
                .filter(isWithin(counts).or(this::isSinceTheirLastContact)));
    }

    /** The same beside a plain tick of before the reading: the visit waits for it, and it raises no alarm. */
    public List<EntryId> toldToAnotherBesideATick(Period counts) {
        List<EntryId> told = toldToAnother(counts);
        return ids(heard().filter(words -> Weight.of(words) == Weight.PLAIN)
                .filter(words -> !Weight.isLogistics(words) && !(words instanceof Request))
                .filter(words -> !lastReadings.isEmpty() && !isOfWhoDecides(words))
                .filter(isWithin(counts))
                .filter(words -> !told.contains(words.id())));
    }

    /** Words since the reading, or of who only gives help, that another does not know, of longer ago. */
    public List<EntryId> toldToAnotherBefore(Period counts) {
        return ids(heard().filter(this::isToldToAnother)
                .filter(isWithin(counts).or(this::isSinceTheirLastContact).negate()));
    }

    /** Where it shows when who decides last had contact: words of that day or later, however long ago. */
    private boolean isSinceTheirLastContact(Entry words) {
        return ofProfessionals.stream()
                .filter(entry -> deciding.contains(entry.recorded().by()))
                .filter(entry -> isContact(entry) || isSittingDown(entry))
                .anyMatch(entry ->
                        !entry.recorded().day().isAfter(words.recorded().on()));
    }

    private boolean isToldToAnother(Entry words) {
        return isHeardByOne(words)
                ? isAfterAReadingBy(words, false) || isOfWhoOnlyHelps(words)
                : isAfterAReadingBy(words, false) && !Weight.isLogistics(words);
    }

    /** A request is told for itself, as what is asked. */
    private boolean isUnknownToWhoDecides(Entry words) {
        return !deciding.isEmpty()
                && !isOfWhoDecides(words)
                && Weight.of(words) != Weight.PLAIN
                && (lastReadings.isEmpty() ? isHeardByOne(words) : !Weight.isLogistics(words))
                && !(words instanceof Request);
    }

    private boolean isOfWhoDecides(Entry words) {
        return deciding.contains(words.recorded().by());
    }

    private Predicate<Entry> isWithin(Period counts) {
        LocalDate first = view.day().minus(counts);
        return words -> !words.recorded().on().isBefore(first);
    }

    /**
     * Words that who read the preparation wrote down that day or later: of that day nobody can tell what came first.
     *
     * @param counts for how long what is filled in at home counts
     */
    public List<EntryId> writtenDownByTheReader(Period counts) {
        return ids(heard().filter(UnreadWords::isHeardByOne)
                .filter(isWithin(counts))
                .filter(words -> isAfterAReadingBy(words, true) && !isAfterAReadingBy(words, false)));
    }

    /** Where nobody looks for them: a talk that was written down as one, and a plan, are not among them. */
    private static boolean isHeardByOne(Entry words) {
        return Weight.of(words) != Weight.PLAIN && !isTalkOrLogistics(words);
    }

    private Stream<Entry> heard() {
        return ofProfessionals.stream()
                .filter(words ->
                        !PatientsWords.in(view.patient(), words).isEmpty() || PatientsWords.areOnlyRendered(words))
                .filter(words -> !isNamed(words))
                .filter(words -> !isHeardSince(words));
    }

    private static boolean isTalkOrLogistics(Entry entry) {
        return entry instanceof ProgressReview
                || entry instanceof SharedDecision
                || entry instanceof VisitSummary
                || entry instanceof CarePlan
                || entry instanceof SignallingPlan
                || entry instanceof ContactAgreement
                || entry instanceof Request;
    }

    /**
     * Somebody else had contact, or sat down with the patient, on a later day; or who heard them did, and decides about
     * the visit. Help is no such contact.
     */
    private boolean isHeardSince(Entry words) {
        return sittingDownSince(words).anyMatch(entry -> isOfWhoDecides(words) || !isBySameWriter(entry, words))
                || contactSince(words)
                        .filter(entry -> !(entry instanceof SupportRecord))
                        .anyMatch(entry -> !isBySameWriter(entry, words));
    }

    private boolean isAfterAReadingBy(Entry words, boolean isTheWriter) {
        return lastReadings.stream()
                .filter(reading ->
                        !words.recorded().on().isBefore(reading.recorded().on()))
                .anyMatch(reading -> isBySameWriter(reading, words) == isTheWriter);
    }

    /** Those of the last day on which a professional read a preparation. */
    private static List<Entry> lastReadings(List<Entry> ofProfessionals) {
        List<Entry> readings = ofProfessionals.stream()
                .filter(PreparationReading.class::isInstance)
                .toList();
        Optional<LocalDate> last =
                readings.stream().map(reading -> reading.recorded().on()).max(Comparator.naturalOrder());
        return readings.stream()
                .filter(reading -> last.equals(Optional.of(reading.recorded().on())))
                .toList();
    }

    /** Help that was linked to what it answers was given by who knows what the patient asks. */
    private boolean isOfWhoOnlyHelps(Entry words) {
        return words instanceof SupportRecord support
                && support.answers().isEmpty()
                && view.dossier().professionals().stream()
                        .anyMatch(other -> !other.id().equals(words.recorded().by()))
                && ofProfessionals.stream()
                        .filter(entry -> isBySameWriter(entry, words))
                        .allMatch(SupportRecord.class::isInstance);
    }

    private static boolean isBySameWriter(Entry one, Entry other) {
        return one.recorded().by().equals(other.recorded().by());
    }

    /** Whether it does not show that a professional read an entry, with words or with ticks only. */
    public boolean isUnread(Entry entry) {
        return !isProfessionals(entry) && !isRead(entry);
    }

    /** Words of whoever agreed in the patient's place that no professional read: told as theirs, and no less heard. */
    public List<EntryId> ofWhoeverElseAgreed() {
        return ids(current.stream()
                .filter(words -> !isProfessionals(words))
                .filter(words -> !PatientsWords.ofWhoeverElseAgreed(view.patient(), words)
                        .isEmpty())
                .filter(words -> !isRead(words)));
    }

    /**
     * What the patient called most important and a professional wrote down, and of which it does not show that anybody
     * did something with it or talked with the patient since.
     */
    public List<EntryId> mostImportantUnanswered() {
        return ids(ofProfessionals.stream()
                .filter(words -> words instanceof Answer answer && isMostImportant(answer))
                .filter(words ->
                        !isNamed(words) && contactSince(words).findAny().isEmpty()));
    }

    private static List<EntryId> ids(Stream<Entry> entries) {
        return entries.map(Entry::id).toList();
    }

    private Stream<Entry> unread(Weight weight) {
        return current.stream()
                .filter(words -> !isProfessionals(words))
                .filter(words -> !PatientsWords.in(view.patient(), words).isEmpty())
                .filter(words -> Weight.of(words) == weight)
                .filter(words -> !isRead(words));
    }

    private boolean isProfessionals(Entry entry) {
        return view.isProfessional(entry.recorded().by());
    }

    private static boolean isMostImportant(Answer answer) {
        return answer.response() == Response.GIVEN
                && answer.importance().filter(Importance.MOST_IMPORTANT::equals).isPresent();
    }

    private boolean isRead(Entry words) {
        return isNamed(words)
                || (Weight.of(words) == Weight.WEIGHTY
                        ? contactSince(words).anyMatch(entry -> isAbout(entry, words))
                        : contactSince(words).findAny().isPresent() || isSatDownWithSince(words));
    }

    private boolean isNamed(Entry words) {
        return view.versionsOf(words.id()).stream()
                        .filter(namedByProfessionals::containsKey)
                        .anyMatch(version -> isReadWith(version, words))
                || words.parts().map(part -> part.id()).anyMatch(namedByProfessionals::containsKey);
    }

    /**
     * Who named an earlier version did not see what was written over it, unless it says the same or they named it
     * later. A preparation is read as it stands: each version by itself.
     */
    private boolean isReadWith(EntryId version, Entry words) {
        if (version.equals(words.id())) {
            return true;
        }
        return !(words instanceof ConsultPreparation)
                && (saysTheSame(version, words)
                        || Objects.requireNonNull(namedByProfessionals.get(version))
                                .isAfter(words.recorded().on()));
    }

    private boolean saysTheSame(EntryId version, Entry words) {
        return view.dossier()
                .findEntry(version)
                .filter(before ->
                        PatientsWords.in(view.patient(), before).equals(PatientsWords.in(view.patient(), words)))
                .isPresent();
    }

    /**
     * What an entry names beside itself. A decision that names a preparation says nothing of having read it, unless it
     * gives a reason for contact.
     */
    private static Stream<EntryId> namedIn(Entry entry) {
        if (entry instanceof VisitDecision decision
                && (decision.reason().isEmpty() || decision.plan() == VisitPlan.SKIP)) {
            return decision.recorded().replaces().stream();
        }
        Set<EntryId> itself = Stream.concat(Stream.of(entry.id()), entry.parts().map(part -> part.id()))
                .collect(Collectors.toSet());
        return Stream.concat(
                entry.recorded().replaces().stream(),
                entry.references()
                        .map(Reference::target)
                        .filter(EntryId.class::isInstance)
                        .map(EntryId.class::cast)
                        .filter(id -> !itself.contains(id)));
    }

    /** What a professional wrote on a later day, of a later day, and in which the patient said something. */
    private Stream<Entry> contactSince(Entry words) {
        LocalDate written = words.recorded().on();
        return contacts.stream()
                .takeWhile(entry -> entry.recorded().day().isAfter(written))
                .filter(entry -> entry.recorded().on().isAfter(written));
    }

    /** A need is answered by help; whether a wish was seen while somebody helped, nobody can tell. */
    private static boolean isAbout(Entry contact, Entry words) {
        return !(contact instanceof SupportRecord)
                || (words instanceof Answer answer && answer.question() == DiagnosisQuestion.NEED);
    }

    private boolean mayBeAnswered(Entry words) {
        LocalDate written = words.recorded().on();
        return contactSince(words).findAny().isPresent()
                || contacts.stream()
                        .filter(entry -> !(entry instanceof SupportRecord))
                        .anyMatch(entry -> !entry.recorded().day().isBefore(written));
    }

    /** In which the patient said something, or of which stands what was discussed or agreed with the patient. */
    private boolean isContact(Entry entry) {
        return !PatientsWords.in(view.patient(), entry).isEmpty()
                || (entry instanceof VisitSummary visit
                        && visit.participants().contains(view.patient())
                        && !(visit.discussed().isEmpty() && visit.agreed().isEmpty()));
    }

    /** The professional sat down with the patient on a later day; who reads a preparation has read the preparation. */
    private boolean isSatDownWithSince(Entry words) {
        return sittingDownSince(words).findAny().isPresent();
    }

    private Stream<Entry> sittingDownSince(Entry words) {
        LocalDate written = words.recorded().on();
        return sittingDown.stream()
                .takeWhile(entry -> entry.recorded().day().isAfter(written))
                .filter(entry -> entry.recorded().on().isAfter(written));
    }

    private boolean isSittingDown(Entry entry) {
        if (entry instanceof ProgressReview review) {
            return review.participants().contains(view.patient());
        } else if (entry instanceof SharedDecision decision) {
            return decision.participants().contains(view.patient());
        } else if (entry instanceof VisitSummary visit) {
            return visit.participants().contains(view.patient());
        }
        return false;
    }
}
