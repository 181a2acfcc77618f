package nl.regie.evaluation;

import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Which module an evaluation was made with. */
@Value.Immutable
public interface ReportedModule extends RegieValue {
    /** The name of the module. */
    String id();

    /** The version of its data. */
    String version();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReportedModule}. */
    final class Builder extends ImmutableReportedModule.Builder {
        Builder() {}
    }
}
