package nl.regie.signalling;

import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;

/**
 * What a signalling plan lacks. The module asks for such a plan on paper (002, line 246) and says nothing of what is in
 * it: this list is ours. Its texts are the wordings {@code signalling-gap/…}.
 */
public enum SignallingGap {
    /** There are fewer than two phases, so nobody sees it change. */
    FEWER_THAN_TWO_PHASES,
    /** A phase has no sign by which to notice it. */
    PHASE_WITHOUT_SIGN,
    /** There is a phase of crisis, and nobody to call by day. */
    NOBODY_TO_CALL_BY_DAY,
    /** There is a phase of crisis, and nobody to call in the evening, at night or in the weekend. */
    NOBODY_TO_CALL_BY_NIGHT;

    /** What is lacking and what would help, in words. */
    public LocalizedText text(CareModule module) {
        return module.wordingById(Wording.id("signalling-gap", this));
    }
}
