package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ProgressReview;
import nl.regie.criterion.Ability;
import nl.regie.criterion.DirectionOverCare;
import nl.regie.criterion.PatientCentredEnvironment;
import nl.regie.criterion.ToldExperience;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.people.CloseOne;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/**
 * Theme "Attitude" (002, lines 160–190). Attitude is what the patient and those close by notice of it: nothing that a
 * professional writes of themselves counts. Where the module asks to find something out together, what was found out
 * shows it, in the patient's own voice.
 */
final class Attitude {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "key-element/attitude/beyond-the-condition",
                    claim("is-seen-as-a-whole-person", on -> experience(ExperienceTopic.SEEN_AS_A_WHOLE_PERSON, on))),
            Rule.of(
                    "key-element/attitude/problem-solving",
                    claim("grows-stronger", on -> experience(ExperienceTopic.GROWS_STRONGER, on))),
            Rule.of("key-element/attitude/positive", claim("strengths-come-first", Attitude::strengthsComeFirst)),
            Rule.of(
                    "key-element/attitude/together",
                    claim("decides-together", on -> experience(ExperienceTopic.DECIDES_TOGETHER, on)),
                    claim("plan-is-agreed", Attitude::planIsAgreed)),
            Rule.of(
                    "key-element/attitude/listening",
                    claim("is-listened-to", on -> experience(ExperienceTopic.LISTENED_TO, on))),
            Rule.of(
                    "key-element/attitude/degree-of-direction",
                    claim("degree-is-estimated-together", Attitude::degreeIsEstimatedTogether),
                    claim("close-ones-have-a-say", Attitude::closeOnesHaveASay)),
            Rule.of(
                    "key-element/attitude/possibilities",
                    claim("wanting-and-ability-are-known", Attitude::wantingAndAbilityAreKnown),
                    claim("support-fits-what-is-possible", DirectionOverCare::directionIsHandedOver)),
            Rule.of("key-element/attitude/life-domains", claim("domains-are-explored", Attitude::domainsAreExplored)),
            Rule.of(
                    "key-element/attitude/close-ones-as-resource",
                    claim("close-one-takes-part", PatientCentredEnvironment::closeOneIsInvolved),
                    claim("close-one-feels-acknowledged", Attitude::closeOneFeelsAcknowledged)),
            Rule.of(
                    "key-element/attitude/wellbeing-of-close-ones",
                    claim("close-one-is-cared-for", Attitude::closeOneIsCaredFor)));

    private Attitude() {}

    private static ClaimResult experience(ExperienceTopic topic, DossierOnDay on) {
        return ToldExperience.of(topic, on).asClaim();
    }

    /**
     * "Rather than" is a preference and no order in time (002, line 170): who says no while their strengths were talked
     * about may have wanted it so, and is asked.
     */
    private static ClaimResult strengthsComeFirst(DossierOnDay on) {
        ClaimResult told = experience(ExperienceTopic.STRENGTHS_COME_FIRST, on);
        Several<Answer> strengths = on.current(Answer.class)
                .that(answer -> answer.question() == DiagnosisQuestion.RESILIENCE)
                .that(answer -> PartOfLife.isOwn(answer, on));
        return told.verdict() == Verdict.NOT_MET && !strengths.isEmpty()
                ? ClaimResult.partlyMet(Several.in(told.evidence()).and(DossierOnDay.ids(strengths)), told.evidence())
                : told;
    }

    /**
     * The plan in force is one to which the patient said yes, or somebody who may, with the patient's view beside it. A
     * yes to an earlier version holds for what is the same in this one.
     */
    private static ClaimResult planIsAgreed(DossierOnDay on) {
        Several<CarePlan> plans = on.plansInForce();
        Several<SaidYesTo> each = plans.each(plan -> saidYesTo(plan, on));
        return new ClaimResult(
                Verdict.ofWhole(each.each(SaidYesTo::verdict)),
                DossierOnDay.ids(plans.that(plan -> plan.agreement().isPresent())),
                each.that(said -> said.verdict() != Verdict.MET).all(SaidYesTo::stillToAgree));
    }

    /**
     * How far a plan was agreed.
     *
     * @param verdict how far
     * @param stillToAgree the parts that nobody said yes to; the plan where it is about the whole of it
     */
    private record SaidYesTo(Verdict verdict, Several<EntryId> stillToAgree) {}

    private static SaidYesTo saidYesTo(CarePlan plan, DossierOnDay on) {
        if (plan.agreement().isEmpty()) {
            return new SaidYesTo(Verdict.CANNOT_TELL, Several.of(plan.id()));
        }
        PlanAgreement agreement = plan.agreement().orElseThrow();
        AgreedParts parts = AgreedParts.of(plan, agreement, on);
        return new SaidYesTo(
                verdictOn(plan, agreement, parts, on),
                parts.changed().isEmpty() ? Several.of(plan.id()) : parts.changed());
    }

    private static Verdict verdictOn(CarePlan plan, PlanAgreement agreement, AgreedParts parts, DossierOnDay on) {
        if (agreement
                .onBehalf()
                .filter(onBehalf -> isOutsideScope(onBehalf, on))
                .isPresent()) {
            return Verdict.CANNOT_TELL;
        }
        boolean isWhole = agreement
                .onBehalf()
                .map(onBehalf -> onBehalf.patientsStance() == PatientStance.AGREES
                        || onBehalf.patientsStance() == PatientStance.CANNOT_SAY)
                .orElse(on.isPatient(agreement.by()));
        boolean isOwn = on.voices().ofAgreement(plan, agreement).isWhole();
        if (parts.kept().isEmpty() && !parts.changed().isEmpty()) {
            return Verdict.CANNOT_TELL;
        }
        return isWhole && isOwn && parts.changed().isEmpty() ? Verdict.MET : Verdict.PARTLY_MET;
    }

    /** Whether it was agreed by an authority over something else than care, and the patient did not agree beside it. */
    private static boolean isOutsideScope(OnBehalf onBehalf, DossierOnDay on) {
        return onBehalf.patientsStance() != PatientStance.AGREES
                && on.current(Representation.class)
                        .anyIs(authority -> !authority.isAboutCare()
                                && on.versionsOf(authority.id()).contains(onBehalf.representation()));
    }

    /**
     * What the patient wishes, whether that works by the patient's own word, and what was agreed are there together,
     * for each thing asked. What others think of the ability does not count here: it is to be estimated together.
     */
    private static ClaimResult degreeIsEstimatedTogether(DossierOnDay on) {
        Several<SelfDirection> asked = on.recent(SelfDirection.class, "direction");
        Several<SelfDirection> open = asked.that(direction -> !isEstimated(direction, on));
        if (asked.isEmpty()) {
            return ClaimResult.cannotTell();
        }
        Several<EntryId> evidence =
                asked.all(direction -> Several.of(direction.id()).and(DossierOnDay.ids(ownAbility(direction, on))));
        return open.isEmpty() ? ClaimResult.met(evidence) : ClaimResult.partlyMet(evidence, DossierOnDay.ids(open));
    }

    private static boolean isEstimated(SelfDirection direction, DossierOnDay on) {
        boolean isOwn = on.isOwn(direction);
        boolean isLeftForLater = !direction.isWanted()
                && (direction.wish() != DirectionWish.NOT_YET || on.isToCome(direction.askAgainOn(), "direction"));
        boolean isAgreed =
                direction.agreed().isPresent() && !ownAbility(direction, on).isEmpty();
        return isOwn && (isLeftForLater || isAgreed);
    }

    /** What the patient said in person of being able to direct this. */
    private static Several<Appraisal> ownAbility(SelfDirection direction, DossierOnDay on) {
        return Ability.of(on.recent(Appraisal.class, "appraisal"), direction, on)
                .views()
                .that(appraisal -> isThePatients(appraisal, on));
    }

    /**
     * A close one told how they see it, or took part in a talk with the patient, where the patient agrees that somebody
     * close takes part.
     */
    private static ClaimResult closeOnesHaveASay(DossierOnDay on) {
        ClaimResult involvement = PatientCentredEnvironment.closeOneIsInvolved(on);
        Set<PersonId> closeOnes = on.current(CloseOne.class)
                .each(CloseOne::person)
                .that(person -> !on.isPatient(person))
                .asSet();
        Several<Appraisal> seen = on.recent(Appraisal.class, "appraisal")
                .that(appraisal -> closeOnes.contains(appraisal.viewOf()))
                .that(appraisal -> appraisal.aspect() == Aspect.ABLE || appraisal.aspect() == Aspect.WANTS)
                .that(on::isOwn);
        Several<Entry> said = Several.<Entry>in(seen)
                .and(on.recent(ProgressReview.class, "involvement-asked")
                        .that(review -> Several.in(review.participants()).anyIs(closeOnes::contains)))
                .and(on.recent(SharedDecision.class, "involvement-asked")
                        .that(decision -> Several.in(decision.participants()).anyIs(closeOnes::contains)));
        if (!said.isEmpty()) {
            return ClaimResult.met(DossierOnDay.ids(said));
        }
        return involvement.verdict() == Verdict.NOT_APPLICABLE
                ? involvement
                : ClaimResult.cannotTell(List.of(), DossierOnDay.ids(on.current(CloseOne.class)));
    }

    /** What the patient wants, and what the patient is able to do, were both asked within the period. */
    private static ClaimResult wantingAndAbilityAreKnown(DossierOnDay on) {
        Several<Appraisal> said = on.recent(Appraisal.class, "appraisal")
                .that(appraisal -> appraisal.judgement() != Judgement.UNSURE)
                .that(appraisal -> isThePatients(appraisal, on));
        Several<EntryId> wanting = DossierOnDay.ids(said.that(appraisal -> appraisal.aspect() == Aspect.WANTS))
                .and(DossierOnDay.ids(
                        on.recent(SelfDirection.class, "direction").that(on::isOwn)));
        Several<EntryId> ability = DossierOnDay.ids(said.that(appraisal -> appraisal.aspect() == Aspect.ABLE));
        return wanting.isEmpty() || ability.isEmpty()
                ? ClaimResult.wholeOrInPart(List.of(), wanting.and(ability))
                : ClaimResult.met(wanting.and(ability));
    }

    private static boolean isThePatients(Appraisal appraisal, DossierOnDay on) {
        return on.isPatient(appraisal.viewOf()) && on.isOwn(appraisal);
    }

    /** The module speaks of parts of life in the plural, wanted and not wanted: we read that as two at least. */
    private static ClaimResult domainsAreExplored(DossierOnDay on) {
        Several<SelfDirection> asked = on.recent(SelfDirection.class, "direction");
        Several<SelfDirection> own = asked.that(on::isOwn);
        Several<LifeDomain> domains = own.each(SelfDirection::lifeDomain).once();
        return domains.size() >= 2
                ? ClaimResult.met(DossierOnDay.ids(own))
                : ClaimResult.wholeOrInPart(List.of(), DossierOnDay.ids(asked));
    }

    /** Each close one who told it; nobody is asked where the patient wants nobody to take part. */
    private static ClaimResult closeOneFeelsAcknowledged(DossierOnDay on) {
        Several<ClaimResult> told = toldByCloseOnes(ExperienceTopic.ACKNOWLEDGED_AS_CLOSE_ONE, on);
        ClaimResult involvement = PatientCentredEnvironment.closeOneIsInvolved(on);
        return told.isEmpty() && involvement.verdict() == Verdict.NOT_APPLICABLE ? involvement : together(told);
    }

    /** What shows of it, in the light of what close ones say themselves. */
    private static ClaimResult closeOneIsCaredFor(DossierOnDay on) {
        ClaimResult visible = PatientCentredEnvironment.closeOneIsAskedAndHelped(on);
        ClaimResult told = together(toldByCloseOnes(ExperienceTopic.ASKED_HOW_I_AM, on));
        return switch (told.verdict()) {
            case NOT_MET -> told;
            case PARTLY_MET ->
                visible.verdict() == Verdict.MET
                        ? ClaimResult.partlyMet(Several.in(visible.evidence()).and(told.evidence()), told.evidence())
                        : visible;
            case MET, CANNOT_TELL, NOT_APPLICABLE -> visible;
        };
    }

    private static Several<ClaimResult> toldByCloseOnes(ExperienceTopic topic, DossierOnDay on) {
        return on.current(CloseOne.class)
                .each(CloseOne::person)
                .that(person -> !on.isPatient(person))
                .once()
                .each(person -> ToldExperience.by(person, topic, on))
                .that(told -> !told.tellings().isEmpty())
                .each(ToldExperience::asClaim);
    }

    private static ClaimResult together(Several<ClaimResult> told) {
        if (told.isEmpty()) {
            return ClaimResult.cannotTell();
        }
        return new ClaimResult(
                Verdict.ofWhole(told.each(ClaimResult::verdict)),
                told.all(ClaimResult::evidence),
                told.all(ClaimResult::open));
    }
}
