package nl.regie.involvement;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Professional;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.CopyKind;
import nl.regie.signalling.SignallingPlan;

/**
 * Which copies people have, by what was noted and by what signalling plans say of themselves, and which of them hold
 * what the patient's agreement no longer opens to who has them. For care staff: nothing is asked back by this, and what
 * somebody has read they know.
 */
public final class CopiesOut {
    private final Dossier dossier;
    private final LocalDate today;
    private final List<CopyOut> all;

    private CopiesOut(Dossier dossier, LocalDate today) {
        this.dossier = dossier;
        this.today = today;
        this.all = Stream.concat(given(), ofSignallingPlans())
                .sorted(Comparator.comparing((CopyOut copy) -> copy.givenOn().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(copy -> copy.evidence().value())
                        .thenComparing(copy -> copy.to().value()))
                .toList();
    }

    private Stream<CopyOut> given() {
        return noted().filter(copy ->
                        copy.takenBackOn().filter(day -> !day.isAfter(today)).isEmpty())
                .map(CopyOut::of);
    }

    private Stream<CopyGiven> noted() {
        return dossier.current(CopyGiven.class).stream()
                .filter(copy -> copy.recorded().enteredInError().isEmpty());
    }

    /** Who has a copy as the plan itself says; where that it was given, or taken back, is written down, that tells. */
    private Stream<CopyOut> ofSignallingPlans() {
        Set<PersonId> told = noted().filter(copy -> copy.copy() == CopyKind.SIGNALLING)
                .map(CopyGiven::to)
                .collect(toSet());
        return dossier.current(SignallingPlan.class).stream()
                .filter(plan -> plan.recorded().enteredInError().isEmpty())
                .flatMap(plan -> plan.copiesWith().stream()
                        .filter(person -> !told.contains(person))
                        .map(person -> CopyOut.of(plan, person)));
    }

    /** By all that is known, on the day on which it is asked. */
    public static CopiesOut of(Dossier dossier, LocalDate today) {
        return new CopiesOut(dossier, today);
    }

    /** What was given and not taken back, the latest first. */
    public List<CopyOut> all() {
        return all;
    }

    /** What this person has. */
    public List<CopyOut> with(PersonId person) {
        return all.stream().filter(copy -> copy.to().equals(person)).toList();
    }

    /**
     * What is in the hands of somebody close by and is no longer open to them: the patient took it back, it ended, or
     * it was erased. Nothing where the record is closed, nor of what the patient, a professional or an expert by
     * experience has.
     */
    public List<TakeBack> toTakeBack() {
        if (dossier.patient().closedOn(LocalDate.MAX).isPresent()) {
            return List.of();
        }
        Set<PersonId> others = Stream.of(
                        Stream.of(dossier.patient().id()),
                        dossier.professionals().stream().map(Professional::id),
                        dossier.expertsByExperience().stream().map(ExpertByExperience::id))
                .flatMap(people -> people)
                .collect(toSet());
        Map<PersonId, Opened> opened = new HashMap<>();
        Map<PersonId, List<Closed>> against = new HashMap<>();
        return all.stream()
                .filter(copy -> !others.contains(copy.to()))
                .flatMap(copy -> noLongerOpen(
                        copy,
                        opened.computeIfAbsent(copy.to(), person -> Opened.to(person, dossier, today, today)),
                        against.computeIfAbsent(copy.to(), person -> PageWatch.of(dossier, person, today)
                                .against()))
                        .stream())
                .toList();
    }

    /** Where nobody noted what is in it, it is for this person as long as anything is open to them. */
    private Optional<TakeBack> noLongerOpen(CopyOut copy, Opened opened, List<Closed> against) {
        Set<InvolvementTopic> topics = copy.topics().stream()
                .filter(topic -> !opened.covers(topic))
                .collect(toCollection(() -> EnumSet.noneOf(InvolvementTopic.class)));
        Set<EntryId> entries = copy.entries().stream()
                .filter(id -> dossier.find(id)
                        .filter(found -> opened.opens(found.entry(), copy.to()))
                        .isEmpty())
                .collect(toCollection(LinkedHashSet::new));
        boolean isAllOpen = (copy.topics().isEmpty() && copy.entries().isEmpty())
                ? !opened.agreements().isEmpty()
                : topics.isEmpty() && entries.isEmpty();
        return isAllOpen ? Optional.empty() : Optional.of(new TakeBack(copy, topics, entries, against));
    }

    /**
     * A copy that holds what is no longer open to who has it.
     *
     * @param copy the copy
     * @param topics the subjects in it that are no longer open; these and the entries are none where nobody noted what
     *     is in it
     * @param entries the entries in it that are no longer open, or were erased
     * @param first what to talk about in the team before anybody asks for it: asking can put the patient in danger
     */
    public record TakeBack(CopyOut copy, Set<InvolvementTopic> topics, Set<EntryId> entries, List<Closed> first) {
        /** Keeps what it is made of as it is. */
        public TakeBack {
            topics = Collections.unmodifiableSet(new LinkedHashSet<>(topics));
            entries = Collections.unmodifiableSet(new LinkedHashSet<>(entries));
            first = List.copyOf(first);
        }
    }
}
