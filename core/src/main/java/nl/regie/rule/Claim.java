package nl.regie.rule;

import java.util.function.Function;
import nl.regie.caremodule.ClaimCode;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.value.Several;

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
     * agreed in their place, it shows in part only: there is something to talk about first. What somebody else wrote
     * over a line of the patient's is shown as open beside it, whatever the verdict; and so is what the patient added
     * to what was looked at, or said to differ when it was read back.
     */
    public ClaimResult decide(DossierOnDay on) {
        ClaimResult result = decision.apply(on);
        Objections against = Objections.in(on);
        if (result.verdict() != Verdict.MET) {
            Several<EntryId> beside = DossierOnDay.ids(against.beside(result.evidence()));
            Several<EntryId> said = DossierOnDay.ids(against.saidOf(result));
            return beside.isEmpty() && said.isEmpty()
                    ? result
                    : new ClaimResult(
                            result.verdict(),
                            Several.in(result.evidence()).and(said),
                            Several.in(result.open()).and(said).and(beside));
        }
        Several<EntryId> objections = DossierOnDay.ids(against.to(result.evidence()));
        return objections.isEmpty()
                ? result
                : ClaimResult.partlyMet(Several.in(result.evidence()).and(objections), objections);
    }
}
