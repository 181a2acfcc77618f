package nl.regie.rule;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;

/**
 * Quality criterion "Veilige zorg" (002, lines 117–119): the patient is able to look for another professional, if the
 * patient wishes.
 */
final class SafeCare {
    static final List<Rule> RULES = List.of(Rule.of(
            "criterion/safe-care/another-professional",
            claim("another-professional-is-possible", SafeCare::anotherProfessionalIsPossible)));

    private SafeCare() {}

    private static ClaimResult anotherProfessionalIsPossible(DossierOnDay on) {
        PointedOut other = PointedOut.of(Possibility.ANOTHER_PROFESSIONAL, on);
        if (!other.ignored().isEmpty()) {
            return ClaimResult.notMet(DossierOnDay.ids(other.ignored()));
        }
        Verdict told = other.verdict(suggestion -> suggestion.what().isPresent());
        List<EntryId> shown = Stream.concat(DossierOnDay.ids(other.suggestions()), DossierOnDay.ids(other.actedOn()))
                .toList();
        if (told == Verdict.MET && other.open().isEmpty()) {
            return ClaimResult.met(shown.stream());
        }
        boolean nothingShows = shown.isEmpty() && other.open().isEmpty();
        return nothingShows
                ? ClaimResult.cannotTell()
                : ClaimResult.partlyMet(
                        Stream.concat(shown.stream(), DossierOnDay.ids(other.open())), DossierOnDay.ids(other.open()));
    }
}
