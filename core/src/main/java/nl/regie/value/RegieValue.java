package nl.regie.value;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value of Regie: it never changes, and is equal to what holds the same. It stands in no file but those of its own
 * formats. A mapper of a framework would leave out in silence what it does not know, and write what is refused when it
 * is read; so each of them is told where the door is.
 */
public interface RegieValue {
    /**
     * What a mapper meets that looks at annotations of Jackson. It can read no value either: there is nothing that it
     * could make one of.
     *
     * @return nothing, ever
     * @throws UnsupportedOperationException always, with the name of the door
     */
    @JsonValue
    default Object notByAMapper() {
        throw new UnsupportedOperationException(
                "Values of Regie are not written or read by a mapper. DossierFile writes and reads a dossier, OverlayFile"
                        + " an overlay, TeamProfileFile the profile of a team; a report has toJson(). Of anything else"
                        + " take the parts that you need.");
    }
}
