package nl.regie.finding;

import java.util.List;
import java.util.Objects;
import nl.regie.caremodule.StatementId;
import nl.regie.value.Several;

/**
 * What was found of one statement. The finding of a quality criterion holds the claims of all its clauses.
 *
 * @param statement the statement
 * @param verdict what the dossier shows of it as a whole
 * @param claims what it shows claim by claim
 */
public record Finding(StatementId statement, Verdict verdict, List<ClaimFinding> claims) {
    /** Keeps the claims as they are. */
    public Finding {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(verdict, "verdict");
        claims = Several.copyOf(claims);
    }
}
