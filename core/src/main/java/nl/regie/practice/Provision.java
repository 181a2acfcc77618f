package nl.regie.practice;

import java.util.Optional;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.value.RegieValue;

/** One thing that a team has in place, plans, asked for, or was refused. */
public interface Provision extends RegieValue {
    /** The name of this line, unique within the profile. */
    EntryId id();

    /** What it is, in the team's words. */
    Note what();

    /** How it stands. */
    ProvisionState state();

    /** For how many of those it is meant for it is there; empty while that is unknown. */
    Optional<Reach> reach();

    /** Why it is not there, or not for everybody. A reason is enough: the norms say "where possible". */
    Optional<Note> reason();
}
