package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;
import nl.regie.legal.ImposedMeasure;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/**
 * Quality criterion "Veilige zorg" (002, lines 117–119): the patient is able to look for another professional, if the
 * patient wishes. Under compulsory care it is said which choice remains. What is imposed is read here only: it is never
 * an agreed action, and never support.
 */
final class SafeCare {
    static final List<Rule> RULES = List.of(Rule.of(
            "criterion/safe-care/another-professional",
            claim("another-professional-is-possible", SafeCare::anotherProfessionalIsPossible),
            claim("choice-that-remains-is-told", SafeCare::choiceThatRemainsIsTold)));

    private SafeCare() {}

    private static ClaimResult anotherProfessionalIsPossible(DossierOnDay on) {
        PointedOut other = PointedOut.of(Possibility.ANOTHER_PROFESSIONAL, on);
        if (!other.ignored().isEmpty()) {
            return ClaimResult.notMet(DossierOnDay.ids(other.ignored()));
        }
        Verdict told = other.verdict(
                suggestion -> suggestion.what().isPresent() && !PointedOut.isRefusalOfAnotherHand(suggestion, on));
        Several<EntryId> shown = DossierOnDay.ids(other.suggestions()).and(DossierOnDay.ids(other.actedOn()));
        if (told == Verdict.MET && other.open().isEmpty() && other.perhaps().isEmpty()) {
            return ClaimResult.met(shown);
        }
        boolean nothingShows = shown.isEmpty() && other.open().isEmpty();
        Several<EntryId> open = DossierOnDay.ids(other.open().and(other.perhaps()));
        return nothingShows
                ? ClaimResult.cannotTell(List.of(), open)
                : ClaimResult.partlyMet(shown.and(DossierOnDay.ids(other.open())), open);
    }

    private static ClaimResult choiceThatRemainsIsTold(DossierOnDay on) {
        Several<ImposedMeasure> imposed = on.current(ImposedMeasure.class).that(measure -> measure.holdsOn(on.day()));
        if (imposed.isEmpty()) {
            return ClaimResult.notApplicable(List.of());
        }
        return ClaimResult.ofSome(
                DossierOnDay.ids(
                        imposed.that(measure -> measure.choiceThatRemains().isPresent())),
                DossierOnDay.ids(
                        imposed.that(measure -> measure.choiceThatRemains().isEmpty())));
    }
}
