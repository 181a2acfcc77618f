package nl.regie.overlay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Setting;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Address;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;
import nl.regie.json.ReadingLog;
import nl.regie.organisation.HouseStyle;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.Reading;
import nl.regie.style.WholeFile;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;
import org.slf4j.LoggerFactory;

/** What an organisation lays over the module, as it stands in a file. */
@WholeFile
@Value.Immutable
public interface Overlay extends RegieValue {
    /** The most that an overlay may hold of statements, claims, settings and wordings together. */
    int MOST_LINES = 10_000;

    /** The version of the file format. */
    FormatVersion schemaVersion();

    /** The name of the overlay, with which the names of all that it adds begin. */
    OverlayId id();

    /** The version of the overlay. */
    OverlayVersion version();

    /** Whose overlay it is, to be read by people. */
    LocalizedText name();

    /** How people are spoken of and to; empty to leave that as it is. */
    Optional<Address> address();

    /** How its organisation shows itself on pages; empty to leave that as it is. */
    Optional<HouseStyle> houseStyle();

    /** Statements of its own. */
    List<Statement> statements();

    /** Statements of the module in other words. */
    List<RefinedStatement> refinedStatements();

    /** Periods: those with a name of the module come in the place of that period, others are of its own. */
    List<Setting> settings();

    /** Wordings: those with a name of the module come in the place of that wording, others are of its own. */
    List<Wording> wordings();

    /**
     * The module with this laid over it: another module, whose id and version tell of both. Or everything that does not
     * go together, with pointers as seen from the overlay.
     */
    default Reading<CareModule> over(CareModule module) {
        List<Problem> problems = new OverlayCheck(this, module).problems();
        if (!problems.isEmpty()) {
            return ReadingLog.tell(Overlay.class, Reading.refused(problems));
        }
        LoggerFactory.getLogger(Overlay.class)
                .debug("Overlay {} {} was laid over {} {}", id(), version(), module.id(), module.version());
        return Reading.of(new Layer(this, module).module());
    }

    /**
     * An overlay is read whole or not at all.
     *
     * @throws InvalidValueException if it has another version than the current one, or more lines than can be read by
     *     anybody
     */
    @Value.Check
    default void check() {
        schemaVersion().requireCurrent();
        InvalidValueException.unless(
                lines() <= MOST_LINES,
                "",
                "too-many-lines",
                "Een overlay heeft hoogstens " + MOST_LINES
                        + " uitspraken, beweringen, termijnen en teksten bij elkaar.",
                "An overlay has at most " + MOST_LINES + " statements, claims, settings and wordings together.");
    }

    private long lines() {
        long claims = Stream.concat(
                        statements().stream()
                                .map(statement -> statement.claims().size()),
                        refinedStatements().stream()
                                .map(refined -> refined.claims().size()))
                .mapToLong(Integer::longValue)
                .sum();
        return claims
                + statements().size()
                + refinedStatements().size()
                + settings().size()
                + wordings().size();
    }

    /** Starts a new overlay, in the current version of the file format. */
    static Builder builder() {
        return new Builder().schemaVersion(FormatVersion.CURRENT);
    }

    /** Builds {@link Overlay}. */
    final class Builder extends ImmutableOverlay.Builder {
        Builder() {}
    }
}
