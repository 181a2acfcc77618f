package nl.regie.caremodule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import nl.regie.style.WholeFile;
import org.immutables.value.Value;

/** One file of the module's data. */
@WholeFile
@Value.Immutable
@JsonDeserialize(as = ImmutableModuleFile.class)
interface ModuleFile {
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
