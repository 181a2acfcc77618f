package nl.regie.dossier;

import java.util.List;
import java.util.Objects;
import nl.regie.entry.Problem;

/**
 * What could be gathered of a patient, and what could not. Whoever shows something of the dossier shows to staff that
 * something was left out: a finding may be too favourable, and a page says less than there is.
 *
 * @param dossier what can stand together: a valid dossier
 * @param leftOut what was left out, in the order in which it was given; empty where all of it stands
 */
public record Gathered(Dossier dossier, List<LeftOut> leftOut) {
    /** Nothing is null, and the list stays as it is. */
    public Gathered {
        Objects.requireNonNull(dossier, "dossier");
        leftOut = List.copyOf(leftOut);
    }

    /** Whether nothing was left out, and nothing mended. */
    public boolean isWhole() {
        return leftOut.isEmpty();
    }

    /**
     * An entry that was left out; or one that was erased before, of which the link or the day was mended.
     *
     * @param id its id, or the name of the row where no entry could be made of it
     * @param why every reason, each with a code and a sentence; it never holds what the entry says
     */
    public record LeftOut(String id, List<Problem> why) {
        /** Nothing is null, and the list stays as it is. */
        public LeftOut {
            Objects.requireNonNull(id, "id");
            why = List.copyOf(why);
        }
    }
}
