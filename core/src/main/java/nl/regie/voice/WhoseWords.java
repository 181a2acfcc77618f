package nl.regie.voice;

import java.util.Collection;
import nl.regie.entry.Entry;

/** Whose words stand in a line that is in the patient's name, and so how one asks about them. */
public enum WhoseWords {
    /** The patient's own, also as a professional wrote them down. */
    OWN(""),
    /** As somebody close by interpreted them: they are in part that person's. */
    INTERPRETED("-interpreted"),
    /** Of somebody close by, of who decides in the patient's place, or how a professional put it. */
    OF_OTHERS("-of-others");

    private final String ending;

    WhoseWords(String ending) {
        this.ending = ending;
    }

    /** Of words in this entry, in which this is the patient's voice; what was only seen, others put into words. */
    public static WhoseWords of(Voice voice, Entry entry) {
        if (entry.recorded().isOnlySeen()) {
            return OF_OTHERS;
        } else if (voice.isWhole()) {
            return OWN;
        } else if (voice.speaker() == Speaker.CLOSE_ONE || voice.speaker() == Speaker.REPRESENTATIVE) {
            return OF_OTHERS;
        }
        return entry.recorded().isInterpretedByACloseOne() ? INTERPRETED : OWN;
    }

    /** Of several together: where some are the patient's own, one asks as of these. */
    public static WhoseWords ofAll(Collection<WhoseWords> each) {
        if (each.isEmpty() || each.contains(OWN)) {
            return OWN;
        }
        return each.contains(OF_OTHERS) ? OF_OTHERS : INTERPRETED;
    }

    /** The name of the wording that asks about such words. */
    public String wording(String ofTheirOwn) {
        return ofTheirOwn + ending;
    }
}
