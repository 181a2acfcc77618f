package nl.regie.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;

/**
 * What one person last told of one experience: the patient, or a close one. A "yes" counts whole only when it is that
 * person's own: recorded by them, or with their words, or resting on a note. A "yes" that somebody else ticked shows
 * something, and never undoes a "no". It is evidence also where it may be seen by the team only, for an evaluation is
 * for the team: a report for the professional in person must be made without it.
 *
 * @param tellings the latest of the person's own tellings; when there are none, what others ticked for them
 * @param areOwn whether they are the person's own
 * @param open what is still to be asked while the person said nothing themselves: the "no" of somebody else, or what
 *     somebody else put in the place of the person's own telling
 */
public record Told(List<Experience> tellings, boolean areOwn, List<Experience> open) {
    /**
     * What the patient told of an experience, within the period, counted from the telling: a late complaint is heard.
     */
    public static Told of(ExperienceTopic topic, DossierOnDay on) {
        return by(on.patient(), topic, on);
    }

    /** What somebody told of an experience, the patient or a close one, in the same way. */
    public static Told by(PersonId teller, ExperienceTopic topic, DossierOnDay on) {
        List<Experience> ofThis = on.current(Experience.class).stream()
                .filter(experience -> experience.topic() == topic)
                .filter(experience ->
                        !on.isOlderThan("experience", experience.recorded().on()))
                .toList();
        return of(ofThis, telling -> wasOwnBefore(telling, teller, on), teller);
    }

    /** Whether this came in the place of something that the teller told in person. */
    private static boolean wasOwnBefore(Experience telling, PersonId teller, DossierOnDay on) {
        Set<EntryId> earlier = on.versionsOf(telling.id());
        return on.written(Experience.class)
                .filter(experience -> !experience.id().equals(telling.id()) && earlier.contains(experience.id()))
                .anyMatch(experience -> isOwn(experience.recorded(), experience.inOwnWords(), teller));
    }

    private static Told of(List<Experience> experiences, Predicate<Experience> wasOwnBefore, PersonId person) {
        List<Experience> ofPerson = experiences.stream()
                .filter(experience -> experience.teller().equals(person))
                .toList();
        Predicate<Experience> isOwn = experience -> isOwn(experience.recorded(), experience.inOwnWords(), person);
        List<Experience> saying = ofPerson.stream()
                .filter(experience -> experience.answer() != ExperienceAnswer.NO_ANSWER)
                .filter(experience -> isOwn.test(experience) || !wasOwnBefore.test(experience))
                .toList();
        List<Experience> own = saying.stream()
                .filter(experience -> experience.answer() == ExperienceAnswer.NO || isOwn.test(experience))
                .toList();
        List<Experience> open = experiences.stream()
                .filter(experience -> experience.teller().equals(person)
                        ? !isOwn.test(experience) && wasOwnBefore.test(experience)
                        : experience.answer() == ExperienceAnswer.NO)
                .toList();
        if (!own.isEmpty()) {
            return new Told(DossierOnDay.latest(own), true, List.of());
        }
        List<Experience> rest = ofPerson.stream()
                .filter(experience -> !open.contains(experience))
                .toList();
        return new Told(DossierOnDay.latest(saying.isEmpty() ? rest : saying), false, open);
    }

    /** Whether something that stands for a person's view is their own, and no tick of somebody else. */
    public static boolean isOwn(Recorded recorded, Optional<OwnWords> inOwnWords, PersonId person) {
        return recorded.by().equals(person)
                || inOwnWords.isPresent()
                || recorded.sourceRef().isPresent();
    }

    /** The experience as a claim: a no is counter-evidence, and who does not want to say leaves it open. */
    public ClaimResult asClaim() {
        if (says(ExperienceAnswer.NO)) {
            return ClaimResult.notMet(evidence());
        }
        if (says(ExperienceAnswer.PARTLY) || (says(ExperienceAnswer.YES) && !areOwn)) {
            return ClaimResult.partlyMet(evidence(), DossierOnDay.ids(open));
        }
        return says(ExperienceAnswer.YES)
                ? ClaimResult.met(evidence())
                : ClaimResult.cannotTell(evidence(), DossierOnDay.ids(open));
    }

    /**
     * What is visible otherwise, in the light of what the person tells: a no outweighs it, and a "partly" leaves
     * something open.
     */
    public ClaimResult inTheLightOf(ClaimResult visible) {
        if (says(ExperienceAnswer.NO)) {
            return ClaimResult.notMet(evidence());
        }
        return says(ExperienceAnswer.PARTLY) && visible.verdict() == Verdict.MET
                ? ClaimResult.partlyMet(Stream.concat(visible.evidence().stream(), evidence()), evidence())
                : visible;
    }

    /**
     * What is visible otherwise, beside what the person tells, where a no can mean that it was wanted so: what shows is
     * partly so then, and something to ask. Where nothing shows, the no counts.
     */
    public ClaimResult beside(ClaimResult visible) {
        boolean shows = visible.verdict() == Verdict.MET || visible.verdict() == Verdict.PARTLY_MET;
        return says(ExperienceAnswer.NO) && shows
                ? ClaimResult.partlyMet(Stream.concat(visible.evidence().stream(), evidence()), evidence())
                : inTheLightOf(visible);
    }

    /** Whether all of it was told before this day. */
    boolean wasBefore(LocalDate day) {
        return tellings.stream().allMatch(telling -> telling.recorded().on().isBefore(day));
    }

    private Stream<EntryId> evidence() {
        return DossierOnDay.ids(tellings);
    }

    private boolean says(ExperienceAnswer answer) {
        return tellings.stream().anyMatch(telling -> telling.answer() == answer);
    }
}
