package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.criterion.Help;
import nl.regie.criterion.Information;
import nl.regie.criterion.PlanAnswers;
import nl.regie.criterion.ToldExperience;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.dossier.SupportRecord;
import nl.regie.dossier.Versions;
import nl.regie.entry.EntryId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Suggestion;
import nl.regie.keyelement.PartOfLife.Matter;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/** Theme "Inhoud van de ondersteuning" (002, lines 133–159): what support is about. */
final class ContentOfSupport {
    static final List<Rule> RULES = List.of(
            Rule.of("key-element/support/strategies", claim("learns-by-doing", ContentOfSupport::learnsByDoing)),
            Rule.of(
                    "key-element/support/contact-with-others",
                    claim("contact-follows-the-wish", ContentOfSupport::contactFollowsTheWish)),
            Rule.of(
                    "key-element/support/peers",
                    claim("benefit-of-peers-is-pointed-out", Information::peersAndExpertsArePointedOut)),
            Rule.of(
                    "key-element/support/ordinary-life",
                    claim("daily-life-is-worked-on", ContentOfSupport::dailyLifeIsWorkedOn)),
            Rule.of(
                    "key-element/support/life-goals",
                    claim("meaning-is-talked-about", ContentOfSupport::meaningIsTalkedAbout)),
            Rule.of(
                    "key-element/support/emotions",
                    claim("feelings-have-room", ContentOfSupport::feelingsHaveRoom),
                    claim("handling-feelings-is-worked-on", ContentOfSupport::handlingFeelingsIsWorkedOn)),
            Rule.of("key-element/support/strengths", claim("strengths-are-known", ContentOfSupport::strengthsAreKnown)),
            Rule.of("key-element/support/successes", claim("successes-are-told", ContentOfSupport::successesAreTold)));

    private ContentOfSupport() {}

    /**
     * Who does something themselves that they want, while somebody helps, is learning. That it was planned shows in
     * part: it shows whole once the help was given, or the patient tells how it goes. Support that was given shows it
     * whole as well when the patient said what they think of it.
     */
    private static ClaimResult learnsByDoing(DossierOnDay on) {
        Set<EntryId> own = ownMatters(on);
        Several<PlannedAction> doing = on.plansInForce().all(CarePlan::actions).that(action -> action.does()
                .contains(on.patient()));
        Several<SupportRecord> coaching = Help.in(on)
                .given()
                .that(support -> support.intervention().isPresent()
                        || doing.anyIs(action -> support.answers().contains(action.id())));
        Several<PlannedAction> helped = doing.that(Help.in(on)::isIn);
        Several<SupportRecord> given =
                Help.in(on).given().that(support -> !support.answers().isEmpty());
        Several<ToldOfGoal> begun = ToldOfGoal.in(on).that(told -> told.isOwn() && told.isBegun());
        Several<EntryId> whole = helped.that(action -> DossierOnDay.namesOneOf(action.answers(), own))
                .all(action -> tookPlace(action, given, begun, on))
                .and(DossierOnDay.ids(coaching.that(support -> on.hasOwnWords(support, support.response()))));
        Several<EntryId> some = helped.each(PlannedAction::id).and(DossierOnDay.ids(coaching));
        return ToldExperience.of(ExperienceTopic.GROWS_STRONGER, on)
                .inTheLightOf(ClaimResult.wholeOrInPart(whole, some));
    }

    /** An action and what came of it: help that was given with it, or how it goes, as the patient tells. */
    private static Several<EntryId> tookPlace(
            PlannedAction action, Several<SupportRecord> given, Several<ToldOfGoal> begun, DossierOnDay on) {
        Several<EntryId> came = DossierOnDay.ids(given.that(support -> isAbout(support.answers(), action, on)))
                .and(begun.that(told -> isAbout(Set.of(told.goal()), action, on))
                        .each(ToldOfGoal::toldIn));
        return came.isEmpty() ? came : Several.of(action.id()).and(came);
    }

    /** Whether one of these names means the action or what it answers, in whatever version. */
    private static boolean isAbout(Collection<EntryId> named, PlannedAction action, DossierOnDay on) {
        if (named.contains(action.id())) {
            return true;
        }
        Versions versions = on.view().dossier().versions();
        for (EntryId answered : action.answers()) {
            EntryId first = versions.first(answered);
            for (EntryId name : named) {
                if (versions.first(name).equals(first)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The names of what the patient said in person: answers, directions, and goals in the patient's own words. */
    private static Set<EntryId> ownMatters(DossierOnDay on) {
        Set<EntryId> own = new HashSet<>();
        on.current(Answer.class)
                .that(answer -> PartOfLife.isOwn(answer, on))
                .forEach(answer -> own.addAll(on.versionsOf(answer.id())));
        on.current(SelfDirection.class)
                .that(SelfDirection::isWanted)
                .that(on::isOwn)
                .forEach(direction -> own.addAll(on.versionsOf(direction.id())));
        PlanAnswers.in(on).goalsInForce().that(PlanAnswers.in(on)::isInOwnWords).forEach(goal -> own.add(goal.id()));
        return own;
    }

    /** Pointing out people to meet, with the patient's response, shows it too: also when the patient declines. */
    private static ClaimResult contactFollowsTheWish(DossierOnDay on) {
        Several<Matter> pointedOut = on.recent(Suggestion.class, "suggestion")
                .that(suggestion -> suggestion.towards().contains(Possibility.PEER_CONTACT)
                        || suggestion.towards().contains(Possibility.SUPPORT_OUTSIDE_CARE))
                .each(suggestion -> new Matter(
                        suggestion.id(),
                        suggestion.what().isPresent() && suggestion.response().isPresent() && on.isOwn(suggestion),
                        true,
                        Several.of()));
        return PartOfLife.of(EnumSet.of(LifeDomain.PARTICIPATION), EnumSet.of(GoalKind.SOCIETAL_RECOVERY), on)
                .and(pointedOut)
                .isWorkedOn();
    }

    private static ClaimResult dailyLifeIsWorkedOn(DossierOnDay on) {
        return PartOfLife.of(
                        EnumSet.of(LifeDomain.DAILY_FUNCTIONING, LifeDomain.PARTICIPATION),
                        EnumSet.of(GoalKind.FUNCTIONAL_RECOVERY, GoalKind.SOCIETAL_RECOVERY),
                        on)
                .isWorkedOn();
    }

    private static ClaimResult meaningIsTalkedAbout(DossierOnDay on) {
        return PartOfLife.of(
                        EnumSet.of(LifeDomain.MEANING, LifeDomain.QUALITY_OF_LIFE), EnumSet.of(GoalKind.LIFE_GOAL), on)
                .isTalkedAbout();
    }

    private static ClaimResult feelingsHaveRoom(DossierOnDay on) {
        return ToldExperience.of(ExperienceTopic.FEELINGS_HAVE_ROOM, on).asClaim();
    }

    /** The module says: first support, and only then handling feelings. It is not asked before there is room. */
    private static ClaimResult handlingFeelingsIsWorkedOn(DossierOnDay on) {
        ClaimResult shown = PartOfLife.of(
                        EnumSet.of(LifeDomain.MENTAL_WELLBEING), EnumSet.of(GoalKind.PERSONAL_RECOVERY), on)
                .isWorkedOn();
        ClaimResult room = feelingsHaveRoom(on);
        return shown.verdict() == Verdict.CANNOT_TELL && room.verdict() != Verdict.MET
                ? ClaimResult.notApplicable(room.evidence())
                : shown;
    }

    private static ClaimResult strengthsAreKnown(DossierOnDay on) {
        Several<Answer> asked =
                on.current(Answer.class).that(answer -> answer.question() == DiagnosisQuestion.RESILIENCE);
        Several<EntryId> own = DossierOnDay.ids(asked.that(answer -> PartOfLife.isOwn(answer, on)));
        return ToldExperience.of(ExperienceTopic.STRENGTHS_COME_FIRST, on)
                .beside(ClaimResult.wholeOrInPart(own, DossierOnDay.ids(asked)));
    }

    /** What worked, told by the patient. A setback is no sign that nobody helps. */
    private static ClaimResult successesAreTold(DossierOnDay on) {
        Several<ToldOfGoal> told = ToldOfGoal.in(on);
        Several<ToldOfGoal> successes = told.that(ToldOfGoal::isSuccess);
        Several<EntryId> own = successes.that(ToldOfGoal::isOwn).each(ToldOfGoal::toldIn);
        Several<EntryId> reached = PlanAnswers.in(on)
                .goalsInForce()
                .that(goal -> goal.status() == GoalStatus.REACHED)
                .each(Goal::id);
        ClaimResult shown = ClaimResult.wholeOrInPart(
                own, successes.each(ToldOfGoal::toldIn).and(reached));
        return shown.verdict() == Verdict.CANNOT_TELL
                ? ClaimResult.cannotTell(List.of(), told.each(ToldOfGoal::toldIn))
                : shown;
    }
}
