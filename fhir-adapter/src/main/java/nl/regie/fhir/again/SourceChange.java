package nl.regie.fhir.again;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regie.comparison.Change;
import nl.regie.entry.EntryId;

/**
 * One entry of which the source says something else than what was taken over before. It changes nothing until a person
 * takes it over.
 *
 * @param kind what is otherwise
 * @param entry the name that it gets when it is taken over
 * @param before what was taken over of it last; empty where nothing was
 * @param here what became of that here since
 * @param changes of a plan that is otherwise: what, in the order of the plan
 */
public record SourceChange(Kind kind, EntryId entry, Optional<EntryId> before, Here here, List<Change> changes) {
    /** What is otherwise at the source. */
    public enum Kind {
        /** It was not taken over before. */
        NEW,
        /** It says something else. */
        CHANGED,
        /** By its status it no longer runs. */
        OVER,
        /** Other plans of this source are in the document and this one is not. Whether it has ended cannot be told. */
        GONE
    }

    /** What became here of what was taken over before. */
    public enum Here {
        /** Nothing: it stands as it came, or it never came. */
        AS_IT_CAME,
        /** Somebody went on with it here. What the source says now never comes in the place of that. */
        CHANGED,
        /** It was marked as entered in error here. */
        IN_ERROR,
        /** It was erased here. What was erased does not come back by this door. */
        ERASED
    }

    /** Keeps the list as it is. */
    public SourceChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(here, "here");
        changes = List.copyOf(changes);
    }

    /**
     * Whether it can be taken over. What was erased here cannot, and neither can the end of a plan with which somebody
     * went on here, or which was marked as entered in error: that is for people to talk about.
     */
    public boolean canBeTakenOver() {
        boolean isAnEnd = kind == Kind.OVER || kind == Kind.GONE;
        return here == Here.AS_IT_CAME || (here != Here.ERASED && !isAnEnd);
    }
}
