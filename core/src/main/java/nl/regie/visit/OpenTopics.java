package nl.regie.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.SourceRef;
import nl.regie.people.CloseOneConcern;
import nl.regie.voice.Voices;

/**
 * What people want to talk about and was not talked about yet. A topic too many is better than one that is lost: what
 * was discussed is known by the same words of the same person.
 */
final class OpenTopics {
    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.recorded().day())
            .thenComparing(entry -> entry.id().value());

    private final DayView view;
    private final Voices voices;
    private final List<VisitSummary> visits;
    private final boolean isForThePatient;

    private OpenTopics(Dossier dossier, boolean isForThePatient, Predicate<VisitSummary> isSeen) {
        this.isForThePatient = isForThePatient;
        this.view = DayView.ofWhole(dossier);
        this.voices = Voices.in(view);
        this.visits = view.current(VisitSummary.class).stream()
                .filter(isSeen)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /** By all visits. */
    static OpenTopics in(Dossier dossier) {
        return new OpenTopics(dossier, false, visit -> true);
    }

    /** By the visits that the patient may read of: a talk without the patient settles nothing that they see. */
    static OpenTopics forPatientIn(Dossier dossier) {
        return new OpenTopics(
                dossier, true, visit -> visit.mayBeReadBy(dossier.patient().id()));
    }

    /**
     * What was filled in to talk about, in the order in which it stands: the patient's, also where a professional wrote
     * it down, and of who wrote it where that was a close one or a representative.
     */
    Stream<AgendaItem> ofPatient(ConsultPreparation preparation, boolean hasWaited) {
        PersonId raisedBy = whoseTopics(preparation);
        AgendaSide side = view.isPatient(raisedBy) ? AgendaSide.PATIENT : AgendaSide.CLOSE_ONE;
        return preparation.topics().stream()
                .map(words -> AgendaTopic.builder()
                        .raisedBy(raisedBy)
                        .inOwnWords(words)
                        .build())
                .map(topic -> new AgendaItem(topic, side, preparation.recorded().by(), preparation.id(), hasWaited));
    }

    private PersonId whoseTopics(ConsultPreparation preparation) {
        return switch (voices.of(preparation).speaker()) {
            case CLOSE_ONE, REPRESENTATIVE -> writer(preparation);
            case PATIENT, PROFESSIONAL, NOBODY -> view.patient();
        };
    }

    private static PersonId writer(Entry entry) {
        return entry.recorded()
                .sourceRef()
                .flatMap(SourceRef::author)
                .orElse(entry.recorded().by());
    }

    /** What the professionals who read it, or an earlier version of it, want to talk about. */
    Stream<AgendaItem> ofProfessionals(ConsultPreparation preparation, boolean hasWaited) {
        return view.current(PreparationReading.class).stream()
                .filter(reading -> isOf(reading, preparation.id()))
                .sorted(OLDEST_FIRST)
                .flatMap(reading -> reading.topics().stream()
                        .map(note -> AgendaTopic.builder()
                                .raisedBy(reading.recorded().by())
                                .note(note)
                                .confidence(reading.confidence())
                                .build())
                        .map(topic -> item(topic, reading, hasWaited)));
    }

    /** What close ones worry about and the patient may know. */
    Stream<AgendaItem> ofCloseOnes() {
        return Worries.sharedIn(view.dossier())
                .standing()
                .filter(concern -> !isTalkedAbout(concern))
                .flatMap(concern -> concern
                        .inOwnWords()
                        .map(words -> AgendaTopic.builder()
                                .raisedBy(concern.closeOne())
                                .inOwnWords(words)
                                .confidence(concern.confidence())
                                .build())
                        .filter(topic -> !wasDiscussedSince(concern.recorded().day(), topic))
                        .map(topic -> item(topic, concern, false))
                        .stream());
    }

    /**
     * Whether a professional who read a preparation said that it was talked about. For the patient that settles it only
     * where they talked with the patient since: a talk with somebody close by alone is not theirs.
     */
    private boolean isTalkedAbout(CloseOneConcern concern) {
        boolean isAnswered = view.current(PreparationReading.class).stream()
                .filter(reading -> view.isInvolvedOn(
                        reading.recorded().on(), reading.recorded().by()))
                .flatMap(reading -> reading.answers().stream())
                .anyMatch(answer -> answer.about().equals(concern.id())
                        && answer.answer() == ReaderView.TALKED_ABOUT
                        && answer.holdsOn(view.day()));
        return isAnswered
                && (!isForThePatient
                        || visits.stream()
                                .anyMatch(talk -> talk.isWith(view.patient())
                                        && talk.recorded()
                                                .day()
                                                .isAfter(concern.recorded().day())));
    }

    /** What there was no time for at a visit, and was not discussed at a later one. */
    Stream<AgendaItem> notReached() {
        return visits.stream().flatMap(visit -> visit.notReached().stream()
                .filter(topic -> !wasDiscussedSince(visit.recorded().day().plusDays(1), topic))
                .map(topic -> item(topic, visit, true)));
    }

    /** What was prepared for other visits that did not take place since. */
    Stream<AgendaItem> ofOtherPreparations(ConsultPreparation preparation) {
        return ofPreparations().filter(item -> !isFrom(preparation.id(), item));
    }

    /** What was prepared and had no visit since, the oldest first. */
    Stream<AgendaItem> ofPreparations() {
        return Stream.concat(
                        view.current(ConsultPreparation.class).stream(),
                        voices.standing(ConsultPreparation.class).stream())
                .distinct()
                .filter(this::hadNoVisit)
                .sorted(OLDEST_FIRST)
                .flatMap(other -> Stream.concat(ofPatient(other, true), ofProfessionals(other, true))
                        .filter(item -> !wasDiscussedSince(other.recorded().day(), item.topic())));
    }

    private boolean isFrom(EntryId preparation, AgendaItem item) {
        return item.from().equals(preparation)
                || view.dossier().preparationReadings().stream()
                        .anyMatch(reading -> reading.id().equals(item.from()) && isOf(reading, preparation));
    }

    private boolean isOf(PreparationReading reading, EntryId preparation) {
        return view.isVersionOf(reading.preparation(), preparation);
    }

    private boolean hadNoVisit(ConsultPreparation preparation) {
        LocalDate day = preparation.visitOn().orElse(preparation.recorded().day());
        return visits.stream().allMatch(visit -> visit.recorded().day().isBefore(day));
    }

    private boolean wasDiscussedSince(LocalDate day, AgendaTopic topic) {
        return visits.stream()
                .filter(visit -> !visit.recorded().day().isBefore(day))
                .flatMap(visit -> visit.discussed().stream())
                .anyMatch(discussed -> AgendaItem.isSame(discussed, topic));
    }

    private AgendaItem item(AgendaTopic topic, Entry from, boolean hasWaited) {
        return new AgendaItem(topic, sideOf(topic.raisedBy()), from.recorded().by(), from.id(), hasWaited);
    }

    private AgendaSide sideOf(PersonId person) {
        if (view.isPatient(person)) {
            return AgendaSide.PATIENT;
        }
        return view.isCloseOne(person) ? AgendaSide.CLOSE_ONE : AgendaSide.PROFESSIONAL;
    }
}
