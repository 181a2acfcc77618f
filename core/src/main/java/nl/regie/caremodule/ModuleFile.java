package nl.regie.caremodule;

import java.util.List;
import nl.regie.style.WholeFile;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** One file of the module's data. */
@WholeFile
@Value.Immutable
interface ModuleFile extends RegieValue {
    /** Statements. */
    List<Statement> statements();

    /** Terms. */
    List<Term> terms();

    /** Settings. */
    List<Setting> settings();

    /** Wordings. */
    List<Wording> wordings();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ModuleFile}. */
    final class Builder extends ImmutableModuleFile.Builder {
        Builder() {}
    }
}
