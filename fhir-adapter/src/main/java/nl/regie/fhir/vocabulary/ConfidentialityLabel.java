package nl.regie.fhir.vocabulary;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/**
 * HL7's labels for what not everybody may see who may see the rest. They are labels only: who receives the bundle must
 * act on them.
 */
public enum ConfidentialityLabel {
    /** For those only who need it: it was told in confidence. */
    RESTRICTED("R", "restricted"),
    /** For those only who must act on it: to be seen by others would bring somebody in danger. */
    VERY_RESTRICTED("V", "very restricted");

    private final String code;
    private final String display;

    ConfidentialityLabel(String code, String display) {
        this.code = code;
        this.display = display;
    }

    public void put(Resource on) {
        on.getMeta().addSecurity(new Coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", code, display));
    }

    /** Labels what is told of a resource as the resource itself: that something was told is told, too. */
    public static void copy(Resource from, Resource to) {
        if (from.getMeta().hasSecurity()) {
            from.getMeta().getSecurity().forEach(label -> to.getMeta().addSecurity(label.copy()));
        }
    }
}
