package nl.regie.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;

/**
 * What one person last told of one experience: the patient, or a close one. A "yes" counts whole only when it is that
 * person's own voice. A "yes" that somebody else ticked shows something, and never undoes a "no". It is evidence also
 * where it may be seen by the team only, for an evaluation is for the team: a report for the professional in person
 * must be made without it.
 *
 * @param tellings the latest of the person's own tellings; when there are none, what others ticked for them
 * @param areOwn whether they are the person's own
 * @param open what is still to be asked: the "no" of somebody else while the person said nothing themselves, and what
 *     somebody else wrote down since that says otherwise
 */
public record ToldExperience(List<Experience> tellings, boolean areOwn, List<Experience> open) {
    /**
     * What the patient told of an experience, within the period, counted from the telling: a late complaint is heard.
     */
    public static ToldExperience of(ExperienceTopic topic, DossierOnDay on) {
        return by(on.patient(), topic, on);
    }

    /** What somebody told of an experience, the patient or a close one, in the same way. */
    public static ToldExperience by(PersonId teller, ExperienceTopic topic, DossierOnDay on) {
        List<Experience> ofThis = Tellings.in(on).of(topic);
        List<Experience> ofPerson = ofThis.stream()
                .filter(experience -> experience.teller().equals(teller))
                .toList();
        List<Experience> saying = ofPerson.stream()
                .filter(experience -> experience.answer() != ExperienceAnswer.NO_ANSWER)
                .toList();
        List<Experience> own = on.inOwnVoice(saying, experience -> experience.answer() == ExperienceAnswer.NO);
        if (!own.isEmpty()) {
            List<Experience> latest = DossierOnDay.latest(own);
            return new ToldExperience(latest, true, writtenOver(latest, saying));
        }
        List<Experience> open = ofThis.stream()
                .filter(experience -> !experience.teller().equals(teller) && experience.answer() == ExperienceAnswer.NO)
                .toList();
        return new ToldExperience(DossierOnDay.latest(saying.isEmpty() ? ofPerson : saying), false, open);
    }

    /**
     * What somebody else wrote down since, or was told since of a day before, and says otherwise: it does not come in
     * the place of what was told of a later day, and it is shown.
     */
    private static List<Experience> writtenOver(List<Experience> latest, List<Experience> saying) {
        return saying.stream()
                .filter(experience -> !latest.contains(experience))
                .filter(experience -> latest.stream()
                        .allMatch(own -> own.answer() != experience.answer()
                                && !experience
                                        .recorded()
                                        .on()
                                        .isBefore(own.recorded().on())))
                .toList();
    }

    /** The experience as a claim: a no is counter-evidence, and who does not want to say leaves it open. */
    public ClaimResult asClaim() {
        if (says(ExperienceAnswer.NO)) {
            return new ClaimResult(
                    Verdict.NOT_MET, evidence().toList(), DossierOnDay.ids(open).toList());
        }
        List<Experience> late = lateNo();
        if (says(ExperienceAnswer.YES) && !late.isEmpty()) {
            return ClaimResult.partlyMet(Stream.concat(evidence(), DossierOnDay.ids(late)), DossierOnDay.ids(open));
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
        if (visible.verdict() != Verdict.MET) {
            return visible;
        }
        if (says(ExperienceAnswer.PARTLY)) {
            return ClaimResult.partlyMet(Stream.concat(visible.evidence().stream(), evidence()), evidence());
        }
        List<Experience> late = lateNo();
        return says(ExperienceAnswer.YES) && !late.isEmpty()
                ? ClaimResult.partlyMet(Stream.concat(visible.evidence().stream(), evidence()), DossierOnDay.ids(late))
                : visible;
    }

    /**
     * A no that was told since a yes, of a day before that yes: somebody may dare to tell it only now. It hides no yes
     * of a later day, and it leaves something to ask.
     */
    private List<Experience> lateNo() {
        return open.stream()
                .filter(told -> areOwn && told.answer() == ExperienceAnswer.NO)
                .toList();
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
        return tellings.stream().allMatch(telling -> telling.recorded().day().isBefore(day));
    }

    private Stream<EntryId> evidence() {
        return DossierOnDay.ids(tellings);
    }

    private boolean says(ExperienceAnswer answer) {
        return tellings.stream().anyMatch(telling -> telling.answer() == answer);
    }
}
