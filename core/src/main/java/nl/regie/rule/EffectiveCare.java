package nl.regie.rule;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;

/** Quality criterion "Effectieve zorg" (002, lines 91–93): tune the care to the patient's wishes and needs, and be flexible in what is offered. */
final class EffectiveCare {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "criterion/effective-care/tune",
                    claim("needs-are-known", EffectiveCare::needsAreKnown),
                    claim("needs-are-answered", EffectiveCare::needsAreAnswered)),
            Rule.of(
                    "criterion/effective-care/offer-flexibly",
                    claim("preference-is-followed", EffectiveCare::preferenceIsFollowed)));

    private EffectiveCare() {}

    private static ClaimResult needsAreKnown(DossierOnDay on) {
        List<Answer> asked = asked(on);
        List<Answer> told = asked.stream()
                .filter(answer -> answer.response() != Response.DOES_NOT_KNOW)
                .toList();
        List<EntryId> counterEvidence = against(on).toList();
        if (!counterEvidence.isEmpty()) {
            return ClaimResult.notMet(counterEvidence.stream());
        }
        return told.isEmpty()
                ? ClaimResult.cannotTell(DossierOnDay.ids(asked), DossierOnDay.ids(asked))
                : ClaimResult.met(DossierOnDay.ids(told));
    }

    private static ClaimResult needsAreAnswered(DossierOnDay on) {
        List<EntryId> counterEvidence = against(on).toList();
        if (!counterEvidence.isEmpty()) {
            return ClaimResult.notMet(counterEvidence.stream());
        }
        List<Answer> needs = mostImportant(on);
        List<Answer> declined = asked(on).stream()
                .filter(answer -> answer.response() == Response.DECLINED)
                .toList();
        if (needs.isEmpty()) {
            return declined.isEmpty() ? ClaimResult.cannotTell() : ClaimResult.met(DossierOnDay.ids(declined));
        }
        List<Answer> answered =
                needs.stream().filter(need -> isAnswered(on, need)).toList();
        Stream<EntryId> open =
                needs.stream().filter(need -> !answered.contains(need)).map(Entry::id);
        Stream<EntryId> shown =
                answered.stream().flatMap(need -> Stream.concat(Stream.of(need.id()), answersTo(on, need)));
        if (answered.isEmpty()) {
            return ClaimResult.cannotTell(DossierOnDay.ids(needs), open);
        }
        return answered.size() == needs.size() ? ClaimResult.met(shown) : ClaimResult.partlyMet(shown, open);
    }

    private static ClaimResult preferenceIsFollowed(DossierOnDay on) {
        List<ContactAgreement> agreements = on.recent(ContactAgreement.class, "contact");
        if (agreements.isEmpty()) {
            return ClaimResult.cannotTell();
        }
        List<ContactAgreement> refused = agreements.stream()
                .filter(EffectiveCare::isRefusedWithoutReason)
                .toList();
        if (!refused.isEmpty()) {
            return ClaimResult.notMet(DossierOnDay.ids(refused));
        }
        Verdict verdict = Verdict.ofWhole(
                agreements.stream().map(EffectiveCare::verdictOn).toList());
        Stream<EntryId> open = agreements.stream()
                .filter(agreement -> verdictOn(agreement) != Verdict.MET)
                .map(Entry::id);
        return new ClaimResult(verdict, DossierOnDay.ids(agreements).toList(), open.toList());
    }

    private static boolean isRefusedWithoutReason(ContactAgreement agreement) {
        return agreement
                        .outcome()
                        .filter(PreferenceOutcome.NOT_FOLLOWED::equals)
                        .isPresent()
                && agreement.reason().isEmpty();
    }

    private static Verdict verdictOn(ContactAgreement agreement) {
        if (agreement.preference().isEmpty()) {
            return Verdict.CANNOT_TELL;
        }
        return agreement.outcome().isPresent() && !agreement.offered().isEmpty() ? Verdict.MET : Verdict.PARTLY_MET;
    }

    /** The patient says that the care does not fit, or something that matters most was left without an answer for longer than the period. */
    private static Stream<EntryId> against(DossierOnDay on) {
        Told fits = on.told(ExperienceTopic.CARE_FITS);
        Stream<EntryId> overdue = mostImportant(on).stream()
                .filter(need -> on.isOlderThan("need-answered", need) && !isAnswered(on, need))
                .map(Entry::id);
        return Stream.concat(fits.saysNo() ? fits.evidence() : Stream.of(), overdue);
    }

    private static List<Answer> asked(DossierOnDay on) {
        return on.current(Answer.class).stream()
                .filter(answer ->
                        answer.question() == DiagnosisQuestion.WISH || answer.question() == DiagnosisQuestion.NEED)
                .toList();
    }

    /** The wishes and needs that the patient counts among what matters most; all of them while nothing was weighed. */
    private static List<Answer> mostImportant(DossierOnDay on) {
        List<Answer> given = asked(on).stream()
                .filter(answer -> answer.response() == Response.GIVEN)
                .toList();
        List<Answer> mostImportant = given.stream().filter(Answer::mattersMost).toList();
        return mostImportant.isEmpty() ? given : mostImportant;
    }

    private static boolean isAnswered(DossierOnDay on, Answer need) {
        return answersTo(on, need).findAny().isPresent();
    }

    /** The goals, actions and support that answer it, or the plan that says why not now. */
    private static Stream<EntryId> answersTo(DossierOnDay on, Answer need) {
        Stream<EntryId> postponed =
                on.plansInForce().stream().filter(plan -> postpones(plan, need)).map(Entry::id);
        return Stream.of(
                        on.goalsFor(need.id()).map(goal -> goal.id()),
                        on.actionsFor(need.id()).map(PlannedAction::id),
                        on.supportFor(need.id()).map(SupportRecord::id),
                        postponed)
                .flatMap(ids -> ids);
    }

    private static boolean postpones(CarePlan plan, Answer need) {
        return plan.notNow().stream().anyMatch(notNow -> notNow.answers().equals(need.id()) && notNow.isReasoned());
    }
}
