package nl.regie.practice;

import java.util.List;
import java.util.function.Function;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;

/**
 * How one norm of the organisation of care is read from a team's profile.
 *
 * @param norm the norm
 * @param claims what shows it
 */
record PracticeRule(StatementId norm, List<Claim> claims) {
    /**
     * One thing that shows in a profile, or does not.
     *
     * @param code ties the decision to its words in the module's data
     * @param decision decides it
     */
    record Claim(ClaimCode code, Function<TeamProfile, ClaimResult> decision) {}

    static PracticeRule of(String norm, Claim... claims) {
        return new PracticeRule(StatementId.of(norm), List.of(claims));
    }

    static Claim claim(String code, Function<TeamProfile, ClaimResult> decision) {
        return new Claim(ClaimCode.of(code), decision);
    }

    Finding find(TeamProfile profile) {
        List<ClaimFinding> found = claims.stream()
                .map(claim ->
                        new ClaimFinding(norm, claim.code(), claim.decision().apply(profile)))
                .toList();
        Verdict verdict = Verdict.ofWhole(
                found.stream().map(claim -> claim.result().verdict()).toList());
        return new Finding(norm, verdict, found);
    }
}
