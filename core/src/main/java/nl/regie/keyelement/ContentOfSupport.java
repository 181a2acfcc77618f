package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
     * Who does something themselves that they want, while somebody helps, is learning. Support that was given for it
     * shows it whole when the patient said what they think of it.
     */
    private static ClaimResult learnsByDoing(DossierOnDay on) {
        Set<EntryId> own = ownMatters(on);
        List<PlannedAction> doing = on.plansInForce().stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> action.does().stream().anyMatch(on::isPatient))
                .toList();
        List<SupportRecord> coaching = Help.in(on).given().stream()
                .filter(support -> support.intervention().isPresent()
                        || doing.stream().anyMatch(action -> support.answers().contains(action.id())))
                .toList();
        List<EntryId> whole = Stream.concat(
                        doing.stream()
                                .filter(Help.in(on)::isIn)
                                .filter(action -> DossierOnDay.namesOneOf(action.answers(), own))
                                .map(PlannedAction::id),
                        coaching.stream()
                                .filter(support -> support.response().isPresent())
                                .map(SupportRecord::id))
                .toList();
        List<EntryId> some = Stream.concat(
                        doing.stream().filter(Help.in(on)::isIn).map(PlannedAction::id), DossierOnDay.ids(coaching))
                .toList();
        return ToldExperience.of(ExperienceTopic.GROWS_STRONGER, on)
                .inTheLightOf(ClaimResult.wholeOrInPart(whole, some));
    }

    /** The names of what the patient said in person: answers, directions, and goals in the patient's own words. */
    private static Set<EntryId> ownMatters(DossierOnDay on) {
        Set<EntryId> own = new HashSet<>();
        on.current(Answer.class).stream()
                .filter(answer -> PartOfLife.isOwn(answer, on))
                .forEach(answer -> own.addAll(on.versionsOf(answer.id())));
        on.current(SelfDirection.class).stream()
                .filter(SelfDirection::isWanted)
                .filter(direction -> on.isOwn(direction))
                .forEach(direction -> own.addAll(on.versionsOf(direction.id())));
        PlanAnswers.in(on)
                .goalsInForce()
                .filter(goal -> goal.inOwnWords().isPresent())
                .map(Goal::id)
                .forEach(own::add);
        return own;
    }

    /** Pointing out people to meet, with the patient's response, shows it too: also when the patient declines. */
    private static ClaimResult contactFollowsTheWish(DossierOnDay on) {
        List<Matter> pointedOut = on.recent(Suggestion.class, "suggestion").stream()
                .filter(suggestion -> suggestion.towards().contains(Possibility.PEER_CONTACT)
                        || suggestion.towards().contains(Possibility.SUPPORT_OUTSIDE_CARE))
                .map(suggestion -> new Matter(
                        suggestion.id(),
                        suggestion.what().isPresent() && suggestion.response().isPresent() && on.isOwn(suggestion),
                        true,
                        List.of()))
                .toList();
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
                ? ClaimResult.notApplicable(room.evidence().stream())
                : shown;
    }

    private static ClaimResult strengthsAreKnown(DossierOnDay on) {
        List<Answer> asked = on.current(Answer.class).stream()
                .filter(answer -> answer.question() == DiagnosisQuestion.RESILIENCE)
                .toList();
        List<EntryId> own = asked.stream()
                .filter(answer -> PartOfLife.isOwn(answer, on))
                .map(Answer::id)
                .toList();
        return ToldExperience.of(ExperienceTopic.STRENGTHS_COME_FIRST, on)
                .beside(ClaimResult.wholeOrInPart(own, DossierOnDay.ids(asked).toList()));
    }

    /** What worked, told by the patient. A setback is no sign that nobody helps. */
    private static ClaimResult successesAreTold(DossierOnDay on) {
        List<ToldOfGoal> told = ToldOfGoal.of(on);
        List<EntryId> own = told.stream()
                .filter(each -> each.isOwn() && each.isSuccess())
                .map(ToldOfGoal::toldIn)
                .toList();
        Stream<EntryId> byOthers = told.stream().filter(ToldOfGoal::isSuccess).map(ToldOfGoal::toldIn);
        Stream<EntryId> reached = PlanAnswers.in(on)
                .goalsInForce()
                .filter(goal -> goal.status() == GoalStatus.REACHED)
                .map(Goal::id);
        ClaimResult shown =
                ClaimResult.wholeOrInPart(own, Stream.concat(byOthers, reached).toList());
        return shown.verdict() == Verdict.CANNOT_TELL
                ? ClaimResult.cannotTell(Stream.of(), told.stream().map(ToldOfGoal::toldIn))
                : shown;
    }
}
