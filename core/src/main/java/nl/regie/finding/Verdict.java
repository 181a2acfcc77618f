package nl.regie.finding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a dossier shows of a claim or a statement. */
public enum Verdict {
    /** It shows. */
    MET,
    /** Part of it shows. */
    PARTLY_MET,
    /**
     * There is evidence to the contrary: the patient or somebody close says so, or something was left without an answer
     * or a reason.
     */
    NOT_MET,
    /** The dossier does not tell. That is not the same as not met. */
    CANNOT_TELL,
    /** It does not apply to this patient now. */
    NOT_APPLICABLE;

    /**
     * The verdict on a whole, from the set of verdicts on its parts: how often each occurs does not matter. What does
     * not apply is left out. None left: not applicable. All met: met. Some met or partly met: partly met. Some not met:
     * not met. Otherwise it cannot be told.
     */
    public static Verdict ofWhole(Collection<Verdict> parts) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        verdicts.addAll(parts);
        verdicts.remove(NOT_APPLICABLE);
        if (verdicts.isEmpty()) {
            return NOT_APPLICABLE;
        }
        if (verdicts.equals(Set.of(MET))) {
            return MET;
        }
        if (verdicts.contains(MET) || verdicts.contains(PARTLY_MET)) {
            return PARTLY_MET;
        }
        return verdicts.contains(NOT_MET) ? NOT_MET : CANNOT_TELL;
    }
}
