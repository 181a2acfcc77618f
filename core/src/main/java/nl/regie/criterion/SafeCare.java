package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;
import nl.regie.legal.ImposedMeasure;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;

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
        List<EntryId> shown = Stream.concat(DossierOnDay.ids(other.suggestions()), DossierOnDay.ids(other.actedOn()))
                .toList();
        if (told == Verdict.MET && other.open().isEmpty() && other.perhaps().isEmpty()) {
            return ClaimResult.met(shown.stream());
        }
        boolean nothingShows = shown.isEmpty() && other.open().isEmpty();
        List<EntryId> open = Stream.concat(DossierOnDay.ids(other.open()), DossierOnDay.ids(other.perhaps()))
                .toList();
        return nothingShows
                ? ClaimResult.cannotTell(Stream.of(), open.stream())
                : ClaimResult.partlyMet(Stream.concat(shown.stream(), DossierOnDay.ids(other.open())), open.stream());
    }

    private static ClaimResult choiceThatRemainsIsTold(DossierOnDay on) {
        List<ImposedMeasure> imposed = on.current(ImposedMeasure.class).stream()
                .filter(measure -> measure.holdsOn(on.day()))
                .toList();
        if (imposed.isEmpty()) {
            return ClaimResult.notApplicable(Stream.of());
        }
        List<EntryId> told = imposed.stream()
                .filter(measure -> measure.choiceThatRemains().isPresent())
                .map(ImposedMeasure::id)
                .toList();
        List<EntryId> open =
                DossierOnDay.ids(imposed).filter(id -> !told.contains(id)).toList();
        return ClaimResult.ofSome(told, open);
    }
}
