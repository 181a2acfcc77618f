package nl.regie.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.caremodule.ClaimCode;
import nl.regie.entry.Entry;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;

/**
 * One thing that shows in a dossier, or does not.
 *
 * @param code ties the decision to its words in the module's data
 * @param decision decides it
 */
public record Claim(ClaimCode code, Function<DossierOnDay, ClaimResult> decision) {
    /** A claim by its code and the method that decides it. */
    public static Claim claim(String code, Function<DossierOnDay, ClaimResult> decision) {
        return new Claim(ClaimCode.of(code), decision);
    }

    /**
     * What a dossier shows of it. Where the patient added something to an entry that shows it, or resists what somebody
     * agreed in their place, it shows in part only: there is something to talk about first.
     */
    public ClaimResult decide(DossierOnDay on) {
        ClaimResult result = decision.apply(on);
        if (result.verdict() != Verdict.MET) {
            return result;
        }
        List<Entry> objections = Objections.in(on).to(result.evidence());
        return objections.isEmpty()
                ? result
                : ClaimResult.partlyMet(
                        Stream.concat(result.evidence().stream(), DossierOnDay.ids(objections)),
                        DossierOnDay.ids(objections));
    }
}
