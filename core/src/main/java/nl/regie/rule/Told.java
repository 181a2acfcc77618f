package nl.regie.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.finding.ClaimResult;

/**
 * What the patient last told of one experience.
 *
 * @param tellings the latest tellings that say something; when the patient never wanted to say, those
 */
record Told(List<Experience> tellings) {
    static Told of(List<Experience> experiences) {
        List<Experience> saying = experiences.stream()
                .filter(experience -> experience.answer() != ExperienceAnswer.NO_ANSWER)
                .toList();
        return new Told(DossierOnDay.latest(saying.isEmpty() ? experiences : saying));
    }

    /** The patient says no. */
    boolean saysNo() {
        return says(ExperienceAnswer.NO);
    }

    /** The experience as a claim: a no is counter-evidence, and who does not want to say leaves it open. */
    ClaimResult asClaim() {
        if (saysNo()) {
            return ClaimResult.notMet(evidence());
        }
        if (says(ExperienceAnswer.PARTLY)) {
            return ClaimResult.partlyMet(evidence(), Stream.of());
        }
        return says(ExperienceAnswer.YES)
                ? ClaimResult.met(evidence())
                : ClaimResult.cannotTell(evidence(), Stream.of());
    }

    /** The tellings. */
    Stream<EntryId> evidence() {
        return DossierOnDay.ids(tellings);
    }

    private boolean says(ExperienceAnswer answer) {
        return tellings.stream().anyMatch(telling -> telling.answer() == answer);
    }
}
