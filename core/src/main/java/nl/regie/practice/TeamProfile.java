package nl.regie.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.Problem;
import nl.regie.intervention.InterventionChoice;
import nl.regie.reading.FormatVersion;
import nl.regie.style.WholeFile;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * What a team tells of itself on a day: its training, its ways of contact, what it offers and to whom, its technology,
 * and its agreements. It names no patient. A list that leaves something out does not say that it is not there.
 */
@WholeFile
@Value.Immutable
public interface TeamProfile extends RegieValue {
    /** The most lines that a profile may have. */
    int MOST_LINES = 10_000;

    /** The version of the file format. */
    FormatVersion schemaVersion();

    /** The day on which the team described itself. */
    LocalDate describedOn();

    /** How the team is called. */
    Optional<Note> name();

    /** What else there is to know of this profile, such as who made it. */
    Optional<Note> remark();

    /** Training that was followed, or is wanted. */
    List<Training> trainings();

    /** The ways of contact. */
    List<ContactChannel> contactChannels();

    /** What the team offers. */
    List<OfferedIntervention> interventions();

    /** Who took part in choosing what the team offers. */
    Set<Audience> interventionsChosenBy();

    /** How what the team offers hangs together. */
    Optional<Note> coherence();

    /** Digital means and new technologies. */
    List<Technology> technologies();

    /** Agreements on working together. */
    List<WorkingAgreement> agreements();

    /** What the team begins with and what it has, seen as one choice. */
    default InterventionChoice choice() {
        return new InterventionChoice(
                Set.copyOf(interventions(ProvisionState.PLANNED)),
                Set.copyOf(interventions(ProvisionState.IN_PLACE)),
                interventionsChosenBy(),
                coherence().isPresent());
    }

    /** All lines of the profile. */
    default Stream<Provision> provisions() {
        return Stream.of(trainings(), contactChannels(), interventions(), technologies(), agreements())
                .flatMap(List::stream);
    }

    private Set<StatementId> interventions(ProvisionState state) {
        return Set.copyOf(interventions().stream()
                .filter(offered -> offered.state() == state)
                .map(OfferedIntervention::intervention)
                .distinct()
                .toList());
    }

    /**
     * Checks that each line has a name of its own, that what is taught is there, and that there are at most
     * {@value #MOST_LINES} lines.
     *
     * @throws InvalidValueException with all problems
     */
    @Value.Check
    default void check() {
        schemaVersion().requireCurrent();
        InvalidValueException.unless(
                provisions().count() <= MOST_LINES,
                "",
                "too-many-lines",
                "Een profiel heeft hoogstens " + MOST_LINES + " regels.",
                "A profile has at most " + MOST_LINES + " lines.");
        List<Problem> problems = ProfileCheck.problemsIn(this);
        if (!problems.isEmpty()) {
            throw new InvalidValueException(problems);
        }
    }

    /** Starts a new profile, in the current version of the file format. */
    static Builder builder() {
        return new Builder().schemaVersion(FormatVersion.CURRENT);
    }

    /** Builds {@link TeamProfile}. */
    final class Builder extends ImmutableTeamProfile.Builder {
        Builder() {}
    }
}
