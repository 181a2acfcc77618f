package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.entry.EntryId;
import nl.regie.entry.Recorded;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * When and by whom an entry was recorded, inside its resource, for a server. A Provenance has no identifier there: sent
 * again it would become a second one, and it could be there without what it tells of.
 */
public final class RecordedInside {
    private RecordedInside() {}

    /**
     * Says so in the resource of the entry.
     *
     * @param first the first version of what this is a version of
     */
    public static void write(Recorded recorded, EntryId first, DomainResource resource, Outbound out) {
        Extension inside = resource.addExtension().setUrl(Canonical.RECORDED);
        inside.addExtension("on", FhirDays.date(recorded.on()));
        inside.addExtension("by", out.person(recorded.by()));
        recorded.happenedOn().ifPresent(day -> inside.addExtension("happened-on", FhirDays.date(day)));
        recorded.replaces().ifPresent(earlier -> {
            inside.addExtension("replaces", Outbound.identifier(earlier));
            if (!earlier.equals(first)) {
                inside.addExtension("first", Outbound.identifier(first));
            }
        });
        recorded.sourceRef().ifPresent(source -> {
            inside.addExtension(
                    "source",
                    new Identifier()
                            .setSystem(Canonical.SOURCE_ID)
                            .setValue(source.id().value()));
            source.on().ifPresent(day -> inside.addExtension("source-on", FhirDays.date(day)));
            source.author().ifPresent(author -> inside.addExtension("source-author", out.person(author)));
        });
        recorded.enteredInError().ifPresent(mark -> {
            inside.addExtension("error-on", FhirDays.date(mark.on()));
            inside.addExtension("error-by", out.person(mark.by()));
            mark.reason().ifPresent(reason -> inside.addExtension("error-reason", Codes.concept(reason)));
        });
        recorded.howTold().ifPresent(told -> resource.addExtension(HowToldMapping.write(told, out)));
    }

    /** A response has room for one identifier, and at a server that is the name by which it is sent again. */
    public static void name(QuestionnaireResponse response) {
        Optional.ofNullable(response.getIdentifier())
                .filter(identifier -> Canonical.ENTRY_ID.equals(identifier.getSystem()))
                .ifPresent(identifier -> response.addExtension(Canonical.ENTRY, identifier.copy()));
    }
}
