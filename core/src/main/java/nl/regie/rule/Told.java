package nl.regie.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;

/**
 * What the patient last told of one experience. A "yes" counts whole only when it is the patient's own: recorded by the
 * patient, or with the patient's words, or resting on a note. A "yes" that somebody else ticked shows something, and
 * never undoes a "no".
 *
 * @param tellings the latest of the patient's own tellings; when there are none, what others ticked for the patient
 * @param areOwn whether they are the patient's own
 * @param open what is still to be asked while the patient said nothing in person: the "no" of a close one, or what
 *     somebody else put in the place of the patient's own telling
 */
record Told(List<Experience> tellings, boolean areOwn, List<Experience> open) {
    static Told of(List<Experience> experiences, Predicate<Experience> wasOwnBefore, PersonId patient) {
        List<Experience> ofPatient = experiences.stream()
                .filter(experience -> experience.teller().equals(patient))
                .toList();
        Predicate<Experience> isOwn = experience -> isOwn(experience.recorded(), experience.inOwnWords(), patient);
        List<Experience> saying = ofPatient.stream()
                .filter(experience -> experience.answer() != ExperienceAnswer.NO_ANSWER)
                .filter(experience -> isOwn.test(experience) || !wasOwnBefore.test(experience))
                .toList();
        List<Experience> own = saying.stream()
                .filter(experience -> experience.answer() == ExperienceAnswer.NO || isOwn.test(experience))
                .toList();
        List<Experience> open = experiences.stream()
                .filter(experience -> experience.teller().equals(patient)
                        ? !isOwn.test(experience) && wasOwnBefore.test(experience)
                        : experience.answer() == ExperienceAnswer.NO)
                .toList();
        if (!own.isEmpty()) {
            return new Told(DossierOnDay.latest(own), true, List.of());
        }
        List<Experience> rest = ofPatient.stream()
                .filter(experience -> !open.contains(experience))
                .toList();
        return new Told(DossierOnDay.latest(saying.isEmpty() ? rest : saying), false, open);
    }

    /** Whether something that stands for the patient's view is the patient's own, and no tick of somebody else. */
    static boolean isOwn(Recorded recorded, Optional<OwnWords> inOwnWords, PersonId patient) {
        return recorded.by().equals(patient)
                || inOwnWords.isPresent()
                || recorded.sourceRef().isPresent();
    }

    /** The experience as a claim: a no is counter-evidence, and who does not want to say leaves it open. */
    ClaimResult asClaim() {
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
     * What is visible otherwise, in the light of what the patient tells: a no outweighs it, and a "partly" leaves
     * something open.
     */
    ClaimResult inTheLightOf(ClaimResult visible) {
        if (says(ExperienceAnswer.NO)) {
            return ClaimResult.notMet(evidence());
        }
        return says(ExperienceAnswer.PARTLY) && visible.verdict() == Verdict.MET
                ? ClaimResult.partlyMet(Stream.concat(visible.evidence().stream(), evidence()), evidence())
                : visible;
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
