package nl.regie.rule;

import java.util.function.Function;
import nl.regie.caremodule.ClaimCode;
import nl.regie.finding.ClaimResult;

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
}
