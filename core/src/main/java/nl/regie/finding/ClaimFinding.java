package nl.regie.finding;

import java.util.Objects;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;

/**
 * What was found of one claim.
 *
 * @param statement the statement that makes the claim
 * @param code the claim
 * @param result what the dossier shows of it
 */
public record ClaimFinding(StatementId statement, ClaimCode code, ClaimResult result) {
    /** No part is null. */
    public ClaimFinding {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(result, "result");
    }
}
