package nl.regie.criterion;

import java.time.LocalDate;
import java.util.Set;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;
import nl.regie.value.Several;

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
public record ToldExperience(Several<Experience> tellings, boolean areOwn, Several<Experience> open) {
    /**
     * What the patient told of an experience, within the period, counted from the telling: a late complaint is heard.
     */
    public static ToldExperience of(ExperienceTopic topic, DossierOnDay on) {
        return by(on.patient(), topic, on);
    }

    /** What somebody told of an experience, the patient or a close one, in the same way. */
    public static ToldExperience by(PersonId teller, ExperienceTopic topic, DossierOnDay on) {
        return Tellings.in(on).by(teller, topic);
    }

    /** What somebody told among all that was told of an experience. */
    static ToldExperience among(Several<Experience> ofThis, PersonId teller, DossierOnDay on) {
        Several<Experience> ofPerson =
                ofThis.that(experience -> experience.teller().equals(teller));
        Several<Experience> saying = ofPerson.that(experience -> experience.answer() != ExperienceAnswer.NO_ANSWER);
        Several<Experience> own = on.inOwnVoice(saying, experience -> experience.answer() == ExperienceAnswer.NO);
        if (!own.isEmpty()) {
            Several<Experience> latest = DossierOnDay.latest(own);
            return new ToldExperience(latest, true, writtenOver(latest, saying));
        }
        Several<Experience> open = ofThis.that(
                experience -> !experience.teller().equals(teller) && experience.answer() == ExperienceAnswer.NO);
        return new ToldExperience(DossierOnDay.latest(saying.isEmpty() ? ofPerson : saying), false, open);
    }

    /**
     * What somebody else wrote down since, or was told since of a day before, and says otherwise: it does not come in
     * the place of what was told of a later day, and it is shown.
     */
    private static Several<Experience> writtenOver(Several<Experience> latest, Several<Experience> saying) {
        if (saying.size() == latest.size()) {
            return Several.of();
        }
        Set<EntryId> told = latest.each(Experience::id).asSet();
        return saying.that(experience -> !told.contains(experience.id()))
                .that(experience -> latest.allAre(own -> own.answer() != experience.answer()
                        && !experience.recorded().on().isBefore(own.recorded().on())));
    }

    /** The experience as a claim: a no is counter-evidence, and who does not want to say leaves it open. */
    public ClaimResult asClaim() {
        if (says(ExperienceAnswer.NO)) {
            return new ClaimResult(Verdict.NOT_MET, evidence(), DossierOnDay.ids(open));
        }
        Several<Experience> late = lateNo();
        if (says(ExperienceAnswer.YES) && !late.isEmpty()) {
            return ClaimResult.partlyMet(evidence().and(DossierOnDay.ids(late)), DossierOnDay.ids(open));
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
            return ClaimResult.partlyMet(Several.in(visible.evidence()).and(evidence()), evidence());
        }
        Several<Experience> late = lateNo();
        return says(ExperienceAnswer.YES) && !late.isEmpty()
                ? ClaimResult.partlyMet(Several.in(visible.evidence()).and(evidence()), DossierOnDay.ids(late))
                : visible;
    }

    /**
     * A no that was told since a yes, of a day before that yes: somebody may dare to tell it only now. It hides no yes
     * of a later day, and it leaves something to ask.
     */
    private Several<Experience> lateNo() {
        return open.that(told -> areOwn && told.answer() == ExperienceAnswer.NO);
    }

    /**
     * What is visible otherwise, beside what the person tells, where a no can mean that it was wanted so: what shows is
     * partly so then, and something to ask. Where nothing shows, the no counts.
     */
    public ClaimResult beside(ClaimResult visible) {
        boolean shows = visible.verdict() == Verdict.MET || visible.verdict() == Verdict.PARTLY_MET;
        return says(ExperienceAnswer.NO) && shows
                ? ClaimResult.partlyMet(Several.in(visible.evidence()).and(evidence()), evidence())
                : inTheLightOf(visible);
    }

    /** Whether all of it was told before this day. */
    boolean wasBefore(LocalDate day) {
        return tellings.allAre(telling -> telling.recorded().day().isBefore(day));
    }

    private Several<EntryId> evidence() {
        return DossierOnDay.ids(tellings);
    }

    private boolean says(ExperienceAnswer answer) {
        return tellings.anyIs(telling -> telling.answer() == answer);
    }
}
