package nl.regie.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.DossierOnDay;
import nl.regie.value.Several;

/**
 * What each party last said of the patient's ability to direct one thing. A view of self-management as a whole counts
 * where a party said nothing of this thing, and only when it is no older than the wish.
 *
 * @param views one or more latest views per party
 * @param patient the patient
 */
public record Ability(Several<Appraisal> views, PersonId patient) {
    /** What is known of the ability for one thing. */
    public static Ability of(Several<Appraisal> appraisals, SelfDirection direction, DossierOnDay on) {
        Set<EntryId> versions = on.versionsOf(direction.id());
        LocalDate wish = on.firstSaid(direction);
        Map<PersonId, List<Appraisal>> byParty = new LinkedHashMap<>();
        for (Appraisal appraisal : appraisals) {
            if (appraisal.aspect() == Aspect.ABLE && appraisal.judgement() != Judgement.UNSURE) {
                List<Appraisal> ofParty = byParty.computeIfAbsent(appraisal.viewOf(), none -> new ArrayList<>());
                if (DossierOnDay.namesOneOf(appraisal.about(), versions) || isOfAllSince(wish, appraisal)) {
                    ofParty.add(appraisal);
                }
            }
        }
        Several<Appraisal> views = Several.of();
        for (List<Appraisal> ofParty : byParty.values()) {
            Several<Appraisal> counting = inPerson(Several.in(ofParty), on);
            Several<Appraisal> ofThis =
                    counting.that(appraisal -> !appraisal.about().isEmpty());
            views = views.and(DossierOnDay.latest(ofThis.isEmpty() ? counting : ofThis));
        }
        return new Ability(views, on.patient());
    }

    /**
     * What a party said of this; what somebody else ticked for the patient counts only while the patient said nothing
     * in person.
     */
    private static Several<Appraisal> inPerson(Several<Appraisal> ofParty, DossierOnDay on) {
        Several<Appraisal> own = on.inOwnVoice(
                ofParty,
                appraisal -> !on.isPatient(appraisal.viewOf())
                        || appraisal.judgement() == Judgement.NO
                        || appraisal.wasTried());
        return own.isEmpty() ? ofParty : own;
    }

    private static boolean isOfAllSince(LocalDate wish, Appraisal appraisal) {
        return appraisal.about().isEmpty() && !appraisal.recorded().day().isBefore(wish);
    }

    boolean isKnown() {
        return !views.isEmpty();
    }

    /** The patient says so, or everybody who said something does. */
    boolean isLacking() {
        return says(Judgement.NO, true) || (isKnown() && views.allAre(view -> view.judgement() == Judgement.NO));
    }

    /** It is lacking, or the patient says that it is there only in part. */
    boolean isHampered() {
        return isLacking() || says(Judgement.PARTLY, true);
    }

    /** Somebody says no while the patient does not. */
    boolean isDisputed() {
        return !isLacking() && says(Judgement.NO, false);
    }

    Several<EntryId> evidence() {
        return DossierOnDay.ids(views);
    }

    private boolean says(Judgement judgement, boolean isPatient) {
        return views.anyIs(
                view -> view.judgement() == judgement && view.viewOf().equals(patient) == isPatient);
    }
}
