package nl.regie.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.naming.SameWords;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Judgement;
import nl.regie.voice.EverydayHelp;
import nl.regie.voice.FreeText;
import nl.regie.voice.PatientsWords;
import nl.regie.voice.Weight;

/**
 * What the patient wrote, or said in words that somebody kept, since a professional last read the preparation. Of the
 * same day nobody can tell which came first, whoever wrote it down, unless the reader said something of it. What was
 * said in a talk with the reader before that day is older than the reading, though the report of it was typed later.
 */
final class NewWords {
    private final VisitInView visit;
    private final List<PreparationReading> last;
    private final Set<EntryId> known;
    private final Optional<LocalDate> lastTalkWithAReader;

    NewWords(VisitInView visit) {
        this.visit = visit;
        List<PreparationReading> readings = visit.readingsOfThis();
        this.last = readings.stream()
                .filter(reading -> readings.stream()
                        .noneMatch(other ->
                                other.recorded().on().isAfter(reading.recorded().on())))
                .toList();
        this.known = last.stream()
                .flatMap(reading -> reading.answers().stream())
                .map(ReaderAnswer::about)
                .collect(Collectors.toSet());
        this.lastTalkWithAReader = visit.current(Entry.class).stream()
                .filter(this::isReportOfAReader)
                .map(talk -> talk.recorded().day())
                .max(Comparator.naturalOrder());
    }

    /**
     * The entries in which they stand. None where nobody read the preparation: then that itself is to be told. How the
     * patient would rather have contact is known to the reader who typed it; what another professional typed of it is
     * not, until it shows what was done with it.
     */
    List<Entry> entries() {
        return visit.current(Entry.class).stream()
                .filter(entry -> !entry.id().equals(visit.preparation().id()))
                .filter(this::isNewerThanTheReading)
                .filter(this::holdsNewWords)
                .filter(entry -> !isTypedByAProfessional(entry) || !Weight.isLogistics(entry))
                .filter(entry -> !isTypedByAReader(entry) || !(isGood(entry) || entry instanceof ContactAgreement))
                .toList();
    }

    /** The entries in which whoever agreed in the patient's place said something new. */
    List<Entry> ofWhoeverElseAgreed() {
        return visit.current(Entry.class).stream()
                .filter(this::isNewerThanTheReading)
                .filter(entry ->
                        !before(entry, this::wordsOfWhoeverElseAgreed).containsAll(wordsOfWhoeverElseAgreed(entry)))
                .toList();
    }

    /** The entries in which somebody close by typed something new, whatever they ticked beside it. */
    List<Entry> ofCloseOnes() {
        return visit.current(Entry.class).stream()
                .filter(this::isNewerThanTheReading)
                .filter(entry -> !isTypedByAProfessional(entry)
                        && !visit.isPatient(entry.recorded().by()))
                .filter(entry -> !PatientsWords.ofSomebodyCloseBy(visit.view().patient(), entry)
                        .isEmpty())
                .toList();
    }

    /**
     * What a professional wrote of the patient, and of which it does not show that who read the preparation knows it:
     * of a later day, or, by somebody else, of that day or since the reader last had contact, as long as what is filled
     * in at home counts.
     */
    List<Entry> ofProfessionals() {
        return visit.current(Entry.class).stream()
                .filter(this::isTypedByAProfessional)
                .filter(NewWords::tellsOfThePatient)
                .filter(entry -> isTypedByAReader(entry) ? isOfALaterDayThanTheReading(entry) : isUnknown(entry))
                .toList();
    }

    /**
     * What anybody but the patient typed since, in whatever field, that no version before it holds. Where to meet is
     * logistics, and why another than the reader does not follow a wish about it is none; so are a row of everyday
     * help, and one that a professional had typed so more than once before the reading. Nor do the patient's own words
     * count here, for what is new of those is told for itself.
     */
    List<Entry> typedByOthers() {
        return visit.current(Entry.class).stream()
                .filter(entry -> !visit.isPatient(entry.recorded().by()))
                .filter(entry ->
                        isTypedByAReader(entry) ? isOfALaterDayThanTheReading(entry) : isNewerThanTheReading(entry))
                .filter(entry -> entry instanceof ContactAgreement contact
                        ? contact.reason().isPresent() && !isTypedByAReader(contact)
                        : !Weight.isLogistics(entry))
                .filter(entry -> !(entry instanceof SupportRecord given && isEveryday(given)))
                .filter(entry -> textsIn(entry)
                        .anyMatch(text ->
                                versionsBefore(entry).flatMap(this::textsIn).noneMatch(text::equals)))
                .toList();
    }

    private boolean isEveryday(SupportRecord given) {
        return isTypedByAProfessional(given)
                && !EverydayHelp.hasAlarm(given.what())
                && (EverydayHelp.isAllOf(given.what()) || isTypedTwiceBefore(given));
    }

    private boolean isTypedTwiceBefore(SupportRecord given) {
        String what = SameWords.aloud(given.what().text());
        return visit.current(SupportRecord.class).stream()
                        .filter(this::isTypedByAProfessional)
                        .filter(other -> !isNewerThanTheReading(other))
                        .filter(other -> SameWords.aloud(other.what().text()).equals(what))
                        .limit(2)
                        .count()
                == 2;
    }

    private Stream<String> textsIn(Entry entry) {
        Set<String> own = wordsIn(entry).stream().map(OwnWords::text).collect(Collectors.toSet());
        return FreeText.in(entry).stream().filter(text -> !own.contains(text));
    }

    /**
     * Where to meet and what was measured tell nothing of how the patient is; help that was given is read for itself
     * ({@link #typedByOthers}).
     */
    private static boolean tellsOfThePatient(Entry entry) {
        if (entry instanceof ProgressReview review) {
            return review.professionalsView().isPresent()
                    || review.patientsView().isPresent();
        } else if (entry instanceof VisitSummary talk) {
            return !talk.discussed().isEmpty()
                    || !talk.agreed().isEmpty()
                    || !talk.notReached().isEmpty();
        }
        return (entry instanceof Appraisal appraisal && appraisal.note().isPresent())
                || (entry instanceof VisitDecision decision
                        && decision.plan() != VisitPlan.SKIP
                        && decision.reason().isPresent());
    }

    private Optional<LocalDate> lastReadOn() {
        return last.stream().findFirst().map(reading -> reading.recorded().on());
    }

    private boolean isOfALaterDayThanTheReading(Entry entry) {
        return lastReadOn()
                .filter(read -> entry.recorded().day().isAfter(read)
                        || (!isReportOfAReader(entry) && entry.recorded().on().isAfter(read)))
                .isPresent();
    }

    private boolean isUnknown(Entry entry) {
        LocalDate written = entry.recorded().on();
        return lastReadOn()
                .filter(read -> !written.isBefore(read.minus(visit.counts())))
                .filter(read -> lastTalkWithAReader.filter(written::isBefore).isEmpty())
                .isPresent();
    }

    /** The day of the oldest of them that no professional typed: who typed them has read them. */
    Optional<LocalDate> oldestUnread() {
        return entries().stream()
                .filter(entry -> !isTypedByAProfessional(entry))
                .map(entry -> entry.recorded().on())
                .min(Comparator.naturalOrder());
    }

    private boolean isNewerThanTheReading(Entry entry) {
        LocalDate on = isReportOfAReader(entry)
                ? entry.recorded().day()
                : entry.recorded().on();
        return last.stream().findFirst().map(reading -> reading.recorded().on()).stream()
                .anyMatch(read -> on.isAfter(read) || (on.equals(read) && !isKnownToTheReader(entry)));
    }

    /** Of a talk in which whoever read the preparation and wrote the report took part. */
    private boolean isReportOfAReader(Entry entry) {
        Set<PersonId> participants = entry instanceof VisitSummary talk
                ? talk.participants()
                : entry instanceof ProgressReview review ? review.participants() : Set.of();
        return isTypedByAReader(entry) && participants.contains(entry.recorded().by());
    }

    private boolean isKnownToTheReader(Entry entry) {
        return known.contains(entry.id());
    }

    private boolean isTypedByAProfessional(Entry entry) {
        return visit.view().isProfessional(entry.recorded().by());
    }

    private boolean isTypedByAReader(Entry entry) {
        return last.stream()
                .anyMatch(reading ->
                        reading.recorded().by().equals(entry.recorded().by()));
    }

    /** That all is well: who read the preparation and wrote that down knows it. What others heard, they heard alone. */
    private static boolean isGood(Entry entry) {
        return (entry instanceof Experience experience && experience.answer() == ExperienceAnswer.YES)
                || (entry instanceof Appraisal appraisal && appraisal.judgement() == Judgement.YES);
    }

    /** What the patient did in person is new words, but for a tick without any. */
    private boolean holdsNewWords(Entry entry) {
        boolean isTickOnly = (entry instanceof Experience || entry instanceof Appraisal)
                && entry.recorded().sourceRef().isEmpty()
                && wordsIn(entry).isEmpty()
                && !(entry instanceof Appraisal appraisal && appraisal.note().isPresent());
        boolean isByPatient = visit.isPatient(entry.recorded().by()) && !isTickOnly;
        return isByPatient
                || isRenderedByAnother(entry)
                || !before(entry, this::wordsIn).containsAll(wordsIn(entry));
    }

    /** What the patient answered, as another professional than the reader understood it. */
    private boolean isRenderedByAnother(Entry entry) {
        return PatientsWords.areOnlyRendered(entry) && isTypedByAProfessional(entry) && !isTypedByAReader(entry);
    }

    private Set<OwnWords> before(Entry entry, Function<Entry, List<OwnWords>> words) {
        return versionsBefore(entry)
                .flatMap(other -> words.apply(other).stream())
                .collect(Collectors.toSet());
    }

    private Stream<Entry> versionsBefore(Entry entry) {
        return visit.versionsOf(entry.id()).stream()
                .filter(version -> !version.equals(entry.id()))
                .flatMap(version -> visit.dossier().findEntry(version).stream());
    }

    private List<OwnWords> wordsOfWhoeverElseAgreed(Entry entry) {
        return PatientsWords.ofWhoeverElseAgreed(visit.dossier().patient().id(), entry);
    }

    private List<OwnWords> wordsIn(Entry entry) {
        return PatientsWords.in(visit.dossier().patient().id(), entry);
    }
}
