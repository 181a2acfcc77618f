package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.naming.SameWords;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.rule.Rule;
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

    private static final Question<List<Answer>> OVERDUE = Question.of(EffectiveCare::leftLying);

    private EffectiveCare() {}

    private static ClaimResult needsAreKnown(DossierOnDay on) {
        List<Answer> asked = asked(on).stream()
                .filter(answer -> !on.isOlderThan("needs", answer.recorded().day()))
                .toList();
        List<EntryId> told = asked.stream()
                .filter(answer -> answer.response() != Response.DOES_NOT_KNOW && on.isOwn(answer))
                .map(Answer::id)
                .toList();
        if (asked.isEmpty()) {
            return inTheLightOfWhatIsOverdue(on, ClaimResult.cannotTell());
        }
        return inTheLightOfWhatIsOverdue(
                on, ClaimResult.wholeOrInPart(told, DossierOnDay.ids(asked).toList()));
    }

    private static ClaimResult needsAreAnswered(DossierOnDay on) {
        List<Answer> needs = thatMatter(on);
        if (needs.isEmpty()) {
            return inTheLightOfWhatIsOverdue(on, nothingToAnswer(on));
        }
        List<Answer> open = needs.stream()
                .filter(need -> !isAnswered(on, need) || !on.isOwn(need))
                .toList();
        List<EntryId> shown = needs.stream()
                .filter(need -> anyAnswerTo(on, need).findAny().isPresent())
                .flatMap(need -> Stream.concat(Stream.of(need.id()), anyAnswerTo(on, need)))
                .toList();
        ClaimResult visible = ClaimResult.ofSome(shown, DossierOnDay.ids(open).toList());
        return inTheLightOfWhatIsOverdue(on, visible);
    }

    /**
     * Nothing asks for an answer when the patient does not want to say, calls all of it less important, or let it go.
     */
    private static ClaimResult nothingToAnswer(DossierOnDay on) {
        List<Answer> withoutWeight = asked(on).stream()
                .filter(answer -> answer.response() != Response.DOES_NOT_KNOW)
                .filter(answer -> !on.isOlderThan("needs", answer.recorded().day()))
                .toList();
        List<Answer> own = withoutWeight.stream().filter(on::isOwn).toList();
        return own.isEmpty()
                ? ClaimResult.cannotTell(Stream.of(), DossierOnDay.ids(withoutWeight))
                : ClaimResult.notApplicable(DossierOnDay.ids(own));
    }

    private static ClaimResult preferenceIsFollowed(DossierOnDay on) {
        List<ContactAgreement> agreements = DossierOnDay.latest(on.recent(ContactAgreement.class, "contact"));
        List<ContactAgreement> refused = agreements.stream()
                .filter(EffectiveCare::isRefusedWithoutReason)
                .toList();
        if (agreements.isEmpty()) {
            return ClaimResult.cannotTell();
        }
        if (!refused.isEmpty()) {
            return ClaimResult.notMet(DossierOnDay.ids(refused));
        }
        Verdict verdict = Verdict.ofWhole(
                agreements.stream().map(agreement -> verdictOn(agreement, on)).toList());
        Stream<EntryId> open = agreements.stream()
                .filter(agreement -> verdictOn(agreement, on) != Verdict.MET)
                .map(Entry::id);
        return new ClaimResult(verdict, DossierOnDay.ids(agreements).toList(), open.toList());
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
        List<Answer> overdue = overdue(on);
        return ToldExperience.of(ExperienceTopic.CARE_FITS, on)
                .inTheLightOf(overdue.isEmpty() ? visible : ClaimResult.notMet(DossierOnDay.ids(overdue)));
    }

    /**
     * The wishes and needs that were left lying for longer than the period: nothing names them, and nothing was done
     * since that could be meant for them, or the patient asked for them since and had no answer within its period. That
     * something was not linked tells nothing.
     */
    public static List<Answer> overdue(DossierOnDay on) {
        return on.ask(OVERDUE);
    }

    private static List<Answer> leftLying(DossierOnDay on) {
        return thatMatter(on).stream()
                .filter(need -> on.isOlderThan("need-answered", on.firstSaid(need)))
                .filter(need -> !PlanAnswers.in(on).wasEverAnswered(need.id()))
                .filter(need -> isAskedForInVain(need, on) || !DoneSince.in(on).canBeMeantFor(need))
                .toList();
    }

    /** The patient asked in the same words, and that waits for longer than a request may. */
    private static boolean isAskedForInVain(Answer need, DossierOnDay on) {
        return on.requests().that(Requests.Standing.OPEN).stream()
                .filter(on::isOwn)
                .filter(request -> on.isOlderThan("request-answered", on.firstSaid(request)))
                .filter(request -> !on.firstSaid(request).isBefore(on.firstSaid(need)))
                .flatMap(request -> request.inOwnWords().stream())
                .anyMatch(words -> need.inOwnWords()
                        .filter(said -> SameWords.areSame(
                                said.text().strip(), words.text().strip()))
                        .isPresent());
    }

    private static List<Answer> asked(DossierOnDay on) {
        return on.current(Answer.class).stream()
                .filter(answer ->
                        answer.question() == DiagnosisQuestion.WISH || answer.question() == DiagnosisQuestion.NEED)
                .toList();
    }

    /**
     * The wishes and needs that the patient named, but for those that matter less to the patient, and those that were
     * closed with a goal that patient and professional let go together.
     */
    private static List<Answer> thatMatter(DossierOnDay on) {
        return asked(on).stream()
                .filter(answer -> answer.response() == Response.GIVEN)
                .filter(answer -> PlanAnswers.in(on).letGo(answer).findAny().isEmpty())
                .filter(answer -> answer.importance()
                        .filter(Importance.LESS_IMPORTANT::equals)
                        .isEmpty())
                .toList();
    }

    /**
     * Whether there is a goal that somebody took on, an action or support for it, or a reason of the patient's why not
     * now, with a day to look again.
     */
    private static boolean isAnswered(DossierOnDay on, Answer need) {
        PlanAnswers answers = PlanAnswers.in(on);
        return answers.goalsFor(need.id()).anyMatch(answers::isTakenOnByName)
                || answers.actionsFor(need.id()).findAny().isPresent()
                || answers.supportFor(need.id()).findAny().isPresent()
                || postponements(on, need)
                        .anyMatch(notNow -> notNow.lookAgainOn().isPresent()
                                && !answers.putOffUntil(notNow).isBefore(on.day()));
    }

    /** What answers it, also where it was put off without a day, or that day has passed. */
    private static Stream<EntryId> anyAnswerTo(DossierOnDay on, Answer need) {
        Stream<EntryId> postponing = on.plansInForce().stream()
                .filter(plan -> plan.notNow().stream().anyMatch(notNow -> isReasonedFor(on, notNow, need)))
                .map(CarePlan::id);
        return Stream.concat(PlanAnswers.in(on).to(need.id()), postponing);
    }

    private static Stream<NotNow> postponements(DossierOnDay on, Answer need) {
        return on.plansInForce().stream().flatMap(plan -> plan.notNow().stream()
                .filter(notNow -> isReasonedFor(on, notNow, need))
                .filter(notNow -> on.isOwn(plan, notNow.reasonInOwnWords())
                        || PlanAnswers.in(on).isAgreedInTheirOwnVoice(plan)));
    }

    private static boolean isReasonedFor(DossierOnDay on, NotNow notNow, Answer need) {
        return notNow.isReasoned() && on.versionsOf(need.id()).contains(notNow.answers());
    }
}
