package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.entry.EntryId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Request;
import nl.regie.naming.SameWords;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.rule.Rule;
import nl.regie.value.Several;
import nl.regie.voice.Requests;

/**
 * Quality criterion "Effectieve zorg" (002, lines 91–93): tune the care to the patient's wishes and needs, and be
 * flexible in what is offered.
 */
public final class EffectiveCare {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "criterion/effective-care/tune",
                    claim("needs-are-known", EffectiveCare::needsAreKnown),
                    claim("needs-are-answered", EffectiveCare::needsAreAnswered)),
            Rule.of(
                    "criterion/effective-care/offer-flexibly",
                    claim("preference-is-followed", EffectiveCare::preferenceIsFollowed)));

    private static final Question<Several<Answer>> OVERDUE = Question.of(EffectiveCare::leftLying);

    private static final Question<Several<Answer>> THAT_MATTER = Question.of(EffectiveCare::answersThatMatter);

    private EffectiveCare() {}

    private static ClaimResult needsAreKnown(DossierOnDay on) {
        Several<Answer> asked = asked(on)
                .that(answer -> !on.isOlderThan("needs", answer.recorded().day()));
        Several<EntryId> told = asked.that(answer -> answer.response() != Response.DOES_NOT_KNOW && on.isOwn(answer))
                .each(Answer::id);
        if (asked.isEmpty()) {
            return inTheLightOfWhatIsOverdue(on, ClaimResult.cannotTell());
        }
        return inTheLightOfWhatIsOverdue(on, ClaimResult.wholeOrInPart(told, DossierOnDay.ids(asked)));
    }

    private static ClaimResult needsAreAnswered(DossierOnDay on) {
        Several<Answer> needs = thatMatter(on);
        if (needs.isEmpty()) {
            return inTheLightOfWhatIsOverdue(on, nothingToAnswer(on));
        }
        Several<Answer> open = needs.that(need -> !isAnswered(on, need) || !on.isOwn(need));
        Several<EntryId> shown = needs.all(need -> withWhatAnswersIt(on, need));
        ClaimResult visible = ClaimResult.ofSome(shown, DossierOnDay.ids(open));
        return inTheLightOfWhatIsOverdue(on, visible);
    }

    /**
     * Nothing asks for an answer when the patient does not want to say, calls all of it less important, or let it go.
     */
    private static ClaimResult nothingToAnswer(DossierOnDay on) {
        Several<Answer> withoutWeight = asked(on)
                .that(answer -> answer.response() != Response.DOES_NOT_KNOW)
                .that(answer -> !on.isOlderThan("needs", answer.recorded().day()));
        Several<Answer> own = withoutWeight.that(on::isOwn);
        return own.isEmpty()
                ? ClaimResult.cannotTell(List.of(), DossierOnDay.ids(withoutWeight))
                : ClaimResult.notApplicable(DossierOnDay.ids(own));
    }

    private static ClaimResult preferenceIsFollowed(DossierOnDay on) {
        Several<ContactAgreement> agreements = DossierOnDay.latest(on.recent(ContactAgreement.class, "contact"));
        Several<ContactAgreement> refused = agreements.that(EffectiveCare::isRefusedWithoutReason);
        if (agreements.isEmpty()) {
            return ClaimResult.cannotTell();
        }
        if (!refused.isEmpty()) {
            return ClaimResult.notMet(DossierOnDay.ids(refused));
        }
        return new ClaimResult(
                Verdict.ofWhole(agreements.each(agreement -> verdictOn(agreement, on))),
                DossierOnDay.ids(agreements),
                DossierOnDay.ids(agreements.that(agreement -> verdictOn(agreement, on) != Verdict.MET)));
    }

    private static boolean isRefusedWithoutReason(ContactAgreement agreement) {
        return agreement
                        .outcome()
                        .filter(PreferenceOutcome.NOT_FOLLOWED::equals)
                        .isPresent()
                && agreement.preference().isPresent()
                && agreement.reason().isEmpty();
    }

    private static Verdict verdictOn(ContactAgreement agreement, DossierOnDay on) {
        if (agreement.preference().isEmpty()) {
            return Verdict.CANNOT_TELL;
        }
        boolean isWhole =
                agreement.outcome().isPresent() && !agreement.offered().isEmpty() && on.isOwn(agreement);
        return isWhole ? Verdict.MET : Verdict.PARTLY_MET;
    }

    /**
     * The patient says that the care does not fit, or a wish or need was left without an answer for longer than the
     * period.
     */
    private static ClaimResult inTheLightOfWhatIsOverdue(DossierOnDay on, ClaimResult visible) {
        Several<Answer> overdue = overdue(on);
        return ToldExperience.of(ExperienceTopic.CARE_FITS, on)
                .inTheLightOf(overdue.isEmpty() ? visible : ClaimResult.notMet(DossierOnDay.ids(overdue)));
    }

    /**
     * The wishes and needs that were left lying for longer than the period: nothing names them, and nothing was done
     * since that could be meant for them, or the patient asked for them since and had no answer within its period. That
     * something was not linked tells nothing.
     */
    public static Several<Answer> overdue(DossierOnDay on) {
        return on.ask(OVERDUE);
    }

    private static Several<Answer> leftLying(DossierOnDay on) {
        return thatMatter(on)
                .that(need -> on.isOlderThan("need-answered", on.firstSaid(need)))
                .that(need -> !PlanAnswers.in(on).wasEverAnswered(need.id()))
                .that(need -> isAskedForInVain(need, on) || !DoneSince.in(on).canBeMeantFor(need));
    }

    /** The patient asked in the same words, and that waits for longer than a request may. */
    private static boolean isAskedForInVain(Answer need, DossierOnDay on) {
        return on.requests()
                .that(Requests.Standing.OPEN)
                .that(on::isOwn)
                .that(request -> on.isOlderThan("request-answered", on.firstSaid(request)))
                .that(request -> !on.firstSaid(request).isBefore(on.firstSaid(need)))
                .given(Request::inOwnWords)
                .anyIs(words -> need.inOwnWords()
                        .filter(said -> SameWords.areSame(
                                said.text().strip(), words.text().strip()))
                        .isPresent());
    }

    private static Several<Answer> asked(DossierOnDay on) {
        return on.current(Answer.class)
                .that(answer ->
                        answer.question() == DiagnosisQuestion.WISH || answer.question() == DiagnosisQuestion.NEED);
    }

    /**
     * The wishes and needs that the patient named, but for those that matter less to the patient, and those that were
     * closed with a goal that patient and professional let go together.
     */
    private static Several<Answer> thatMatter(DossierOnDay on) {
        return on.ask(THAT_MATTER);
    }

    private static Several<Answer> answersThatMatter(DossierOnDay on) {
        return asked(on)
                .that(answer -> answer.response() == Response.GIVEN)
                .that(answer -> PlanAnswers.in(on).letGo(answer).isEmpty())
                .that(answer -> answer.importance()
                        .filter(Importance.LESS_IMPORTANT::equals)
                        .isEmpty());
    }

    /**
     * Whether there is a goal that somebody took on, an action or support for it, or a reason of the patient's why not
     * now, with a day to look again.
     */
    private static boolean isAnswered(DossierOnDay on, Answer need) {
        PlanAnswers answers = PlanAnswers.in(on);
        return answers.goalsFor(need.id()).anyIs(answers::isTakenOnByName)
                || !answers.actionsFor(need.id()).isEmpty()
                || !answers.supportFor(need.id()).isEmpty()
                || postponements(on, need)
                        .anyIs(notNow -> notNow.lookAgainOn().isPresent()
                                && !answers.putOffUntil(notNow).isBefore(on.day()));
    }

    /**
     * A need, if anything answers it, with what does: also where it was put off without a day, or that day has passed.
     */
    private static Several<EntryId> withWhatAnswersIt(DossierOnDay on, Answer need) {
        Several<CarePlan> postponing = on.plansInForce()
                .that(plan -> Several.in(plan.notNow()).anyIs(notNow -> isReasonedFor(on, notNow, need)));
        Several<EntryId> answers = PlanAnswers.in(on).to(need.id()).and(DossierOnDay.ids(postponing));
        return answers.isEmpty() ? answers : Several.of(need.id()).and(answers);
    }

    private static Several<NotNow> postponements(DossierOnDay on, Answer need) {
        return on.plansInForce().all(plan -> Several.in(plan.notNow())
                .that(notNow -> isReasonedFor(on, notNow, need))
                .that(notNow -> on.isOwn(plan, notNow.reasonInOwnWords())
                        || PlanAnswers.in(on).isAgreedInTheirOwnVoice(notNow, plan)));
    }

    private static boolean isReasonedFor(DossierOnDay on, NotNow notNow, Answer need) {
        return notNow.isReasoned() && on.versionsOf(need.id()).contains(notNow.answers());
    }
}
