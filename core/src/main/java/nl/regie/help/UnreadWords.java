package nl.regie.help;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.precondition.SelfDirection;
import nl.regie.voice.PatientsWords;

/**
 * What the patient wrote in person, and of which it does not show that a professional read it or talked with the
 * patient since. A talk on the same day may have come before it. What was done for the patient in between, such as
 * washing a wound, says nothing of having read.
 */
final class UnreadWords {
    /** What is older than a year was read or will be found otherwise: a period of ours. */
    private static final Period COUNTS = Period.ofYears(1);

    private final DayView view;
    private final List<Entry> current;

    UnreadWords(DayView view) {
        this.view = view;
        this.current = view.newestFirst(Entry.class);
    }

    /** The entries, the newest first, but for those of the day of a talk. */
    List<EntryId> entries() {
        return unread().filter(entry -> !isOfTheDayOfATalk(entry))
                .map(Entry::id)
                .toList();
    }

    /** The entries of a day on which there was a talk: it may have been about them, or before them. */
    List<EntryId> ofTheDayOfATalk() {
        return unread().filter(this::isOfTheDayOfATalk).map(Entry::id).toList();
    }

    private boolean isOfTheDayOfATalk(Entry words) {
        LocalDate written = words.recorded().on();
        return current.stream()
                .filter(entry -> view.isProfessional(entry.recorded().by()))
                .anyMatch(entry -> entry.recorded().on().equals(written) && isTalk(entry, written.minusDays(1)));
    }

    private Stream<Entry> unread() {
        return current.stream()
                .filter(entry -> view.isPatient(entry.recorded().by()))
                .filter(entry -> !entry.recorded().on().isBefore(view.day().minus(COUNTS)))
                .filter(entry -> !PatientsWords.in(view.patient(), entry).isEmpty() && !isGoodAnswer(entry))
                .filter(entry -> !isRead(entry));
    }

    /** Who answers that it is good does not wait for anybody, also where they say why. */
    private static boolean isGoodAnswer(Entry entry) {
        return (entry instanceof Experience experience && experience.answer() == ExperienceAnswer.YES)
                || (entry instanceof ReadBack readBack && readBack.answer() != ReadBackAnswer.DIFFERS);
    }

    private boolean isRead(Entry words) {
        Set<EntryId> names = namesOf(words);
        return current.stream()
                .filter(entry -> view.isProfessional(entry.recorded().by()))
                .anyMatch(entry ->
                        names(entry, names) || isTalkAfter(words.recorded().on(), entry));
    }

    private Set<EntryId> namesOf(Entry words) {
        return Stream.concat(view.versionsOf(words.id()).stream(), words.parts().map(part -> part.id()))
                .collect(Collectors.toSet());
    }

    private static boolean names(Entry entry, Set<EntryId> names) {
        return entry.recorded().replaces().filter(names::contains).isPresent()
                || entry.references()
                        .anyMatch(reference -> reference.target() instanceof EntryId named && names.contains(named));
    }

    /** The professional sat down with the patient, or with what the patient prepared, on a later day. */
    private boolean isTalkAfter(LocalDate written, Entry entry) {
        return entry.recorded().on().isAfter(written) && isTalk(entry, written);
    }

    private boolean isTalk(Entry entry, LocalDate written) {
        if (entry instanceof VisitSummary visit) {
            return visit.participants().contains(view.patient())
                    && visit.recorded().day().isAfter(written);
        } else if (entry instanceof ProgressReview review) {
            return review.participants().contains(view.patient())
                    && review.recorded().day().isAfter(written);
        } else if (entry instanceof SharedDecision decision) {
            return decision.participants().contains(view.patient());
        } else if (entry instanceof CarePlan plan) {
            return plan.agreement()
                    .filter(agreement -> agreement.by().equals(view.patient())
                            && agreement.on().isAfter(written))
                    .isPresent();
        } else if (entry instanceof Experience experience) {
            return experience.teller().equals(view.patient());
        }
        return entry instanceof PreparationReading
                || ((entry instanceof Answer || entry instanceof SelfDirection)
                        && !PatientsWords.in(view.patient(), entry).isEmpty());
    }
}
