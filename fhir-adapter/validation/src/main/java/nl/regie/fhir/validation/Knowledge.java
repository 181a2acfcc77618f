package nl.regie.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;

/** Profiles, value sets, code systems and questionnaires that the standard does not have. */
final class Knowledge extends PrePopulatedValidationSupport {
    private final Map<String, Questionnaire> questionnaires = new HashMap<>();

    Knowledge(FhirContext context, List<? extends Resource> resources) {
        super(context);
        for (Resource resource : resources) {
            if (resource instanceof Questionnaire questionnaire) {
                questionnaires.put(questionnaire.getUrl(), questionnaire);
            } else {
                addResource(resource);
            }
        }
    }

    /** HAPI finds no questionnaires by name; this does, with or without a version. */
    @Override
    @SuppressWarnings(
            "NullAway") // HAPI asks the next support when there is no answer, and knows no other way to say so.
    public <T extends IBaseResource> T fetchResource(Class<T> type, String canonical) {
        return type == Questionnaire.class
                ? type.cast(questionnaires.get(withoutVersion(canonical)))
                : super.fetchResource(type, canonical);
    }

    private static String withoutVersion(String canonical) {
        int at = canonical.indexOf('|');
        return at < 0 ? canonical : canonical.substring(0, at);
    }
}
