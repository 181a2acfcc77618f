package nl.regie.intervention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.StatementId;

/**
 * What was chosen from the catalogue, or beside it: by a patient, or by a team for its own work.
 *
 * <p>No choice is wrong. What nobody proposed counts like the rest, and what comes of {@link #toTalkAbout()} is no
 * finding. Insights 7 and 8 of the home care teams (000, lines 43–44) name no number: that more than one raises the
 * question is ours.
 *
 * @param begun what is begun now
 * @param alreadyThere what was there before
 * @param chosenBy those who took part in choosing
 * @param coherenceIsDescribed whether somebody wrote down how it hangs together
 */
public record InterventionChoice(
        Set<StatementId> begun, Set<StatementId> alreadyThere, Set<Audience> chosenBy, boolean coherenceIsDescribed) {
    /** Keeps the sets as they are. */
    public InterventionChoice {
        begun = Set.copyOf(begun);
        alreadyThere = Set.copyOf(alreadyThere);
        chosenBy = Set.copyOf(chosenBy);
    }

    /** What those who chose may want to talk about. */
    public List<ChoiceRemark> toTalkAbout() {
        List<ChoiceRemark> remarks = new ArrayList<>();
        if (!begun.isEmpty() && chosenBy.size() < 2) {
            remarks.add(ChoiceRemark.NOT_CHOSEN_TOGETHER);
        }
        if (begun.size() > 1) {
            remarks.add(ChoiceRemark.SEVERAL_AT_ONCE);
        }
        if (inAll() > 1 && !coherenceIsDescribed) {
            remarks.add(ChoiceRemark.COHERENCE_NOT_DESCRIBED);
        }
        return List.copyOf(remarks);
    }

    private long inAll() {
        return Stream.concat(begun.stream(), alreadyThere.stream()).distinct().count();
    }
}
