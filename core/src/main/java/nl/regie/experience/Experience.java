package nl.regie.experience;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.consult.YesNo;
import nl.regie.entry.Entry;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/** What the patient or a close one experienced, told by themselves. */
@Value.Immutable
public interface Experience extends Entry {
    /** Who experienced it: the patient or a close one. */
    PersonId teller();

    /** What it is about. */
    ExperienceTopic topic();

    /** How it was. */
    ExperienceAnswer answer();

    /** What the person said of it. */
    Optional<OwnWords> inOwnWords();

    /**
     * Whether what does not fit is that there are too many contacts or checks, as the teller says: that asks for less,
     * not for a visit (003, lines 317–319 and 630–639).
     */
    Optional<YesNo> tooManyContacts();

    /** Who may see it, as the teller chooses; only the team where nobody asked. */
    Optional<ExperienceVisibility> visibleTo();

    /** Whether the professional whom it is about may see it. */
    default boolean isForTheOwnProfessional() {
        return visibleTo().filter(ExperienceVisibility.OWN_PROFESSIONAL::equals).isPresent();
    }

    @Override
    default Stream<Reference> references() {
        return Reference.toPerson("/teller", teller());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Experience}. */
    final class Builder extends ImmutableExperience.Builder {
        Builder() {}
    }
}
