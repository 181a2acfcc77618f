package nl.regie.practice;

import java.util.Set;
import org.immutables.value.Value;

/** An agreement on working together, within the team or with others in the chain of care. */
@Value.Immutable
public interface WorkingAgreement extends Provision {
    /** Where it holds. */
    Set<Circle> within();

    /** What it is about. */
    Set<AgreementSubject> about();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WorkingAgreement}. */
    final class Builder extends ImmutableWorkingAgreement.Builder {
        Builder() {}
    }
}
