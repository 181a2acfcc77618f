package nl.regie.rule;

import java.util.List;
import nl.regie.caremodule.StatementId;

/**
 * How one statement of the module is read from a dossier.
 *
 * @param statement the statement
 * @param claims what shows it
 */
public record Rule(StatementId statement, List<Claim> claims) {
    /** Keeps the claims as they are. */
    public Rule {
        claims = List.copyOf(claims);
    }

    /** A rule by the name of its statement. */
    public static Rule of(String statement, Claim... claims) {
        return new Rule(StatementId.of(statement), List.of(claims));
    }
}
