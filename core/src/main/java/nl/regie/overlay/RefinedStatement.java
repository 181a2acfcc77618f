package nl.regie.overlay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.Statement.HowRead;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** A statement of the module in other words. Its name, kind, source and who evaluates it never change. */
@Value.Immutable
public interface RefinedStatement extends RegieValue {
    /** The statement. */
    StatementId id();

    /** The statement in other words; empty to leave the words as they are. */
    Optional<LocalizedText> text();

    /**
     * When it is met, partly met, not met, not to be told and not applicable, in other words: the same verdicts as in
     * the module, for the rule stays as it is. Empty to leave the words as they are.
     */
    Optional<HowRead> howRead();

    /** The claims that are put in other words. */
    List<RefinedClaim> claims();

    /** Whether it puts anything in other words. */
    default boolean saysSomething() {
        return text().isPresent() || howRead().isPresent() || !claims().isEmpty();
    }

    /** The statement in these words, and a remark that says so. */
    default Statement refine(Statement statement, LocalizedText remark) {
        Map<ClaimCode, RefinedClaim> refined = new HashMap<>();
        claims().forEach(claim -> refined.putIfAbsent(claim.code(), claim));
        return Statement.builder()
                .from(statement)
                .text(text().orElse(statement.text()))
                .howRead(howRead().or(statement::howRead))
                .claims(statement.claims().stream()
                        .map(claim -> refined.containsKey(claim.code())
                                ? refined.get(claim.code()).refine(claim)
                                : claim)
                        .toList())
                .addRemarks(remark)
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RefinedStatement}. */
    final class Builder extends ImmutableRefinedStatement.Builder {
        Builder() {}
    }
}
