package nl.regie.finding;

import java.util.Collection;

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
        boolean isPartMet = parts.contains(MET);
        boolean isPartNotMet = parts.contains(NOT_MET);
        boolean isPartUnknown = parts.contains(CANNOT_TELL);
        if (parts.contains(PARTLY_MET) || (isPartMet && (isPartNotMet || isPartUnknown))) {
            return PARTLY_MET;
        }
        if (isPartMet) {
            return MET;
        }
        if (isPartNotMet) {
            return NOT_MET;
        }
        return isPartUnknown ? CANNOT_TELL : NOT_APPLICABLE;
    }
}
