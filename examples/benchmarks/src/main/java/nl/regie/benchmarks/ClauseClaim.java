package nl.regie.benchmarks;

/**
 * A claim of one of the twelve clauses, as a fact for Drools.
 *
 * @param code the claim
 */
public record ClauseClaim(String code) {}
