package nl.regie.fhir.mapping;

import java.util.List;
import java.util.Optional;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.EntryId;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/**
 * That a version of a plan was agreed to ↔ an extension of the plan, and a second one where a representative agreed. No
 * Consent: systems may apply that as a permission to exchange data. The version is named and not referred to, for
 * mostly it is the plan itself, and servers stumble over what refers to itself.
 */
final class PlanAgreementMapping {
    private PlanAgreementMapping() {}

    static void write(PlanAgreement agreement, CarePlan plan, Outbound out) {
        Extension extension = plan.addExtension().setUrl(Canonical.PLAN_AGREEMENT);
        extension.addExtension("version", new Reference().setIdentifier(Outbound.identifier(agreement.version())));
        extension.addExtension("on", FhirDays.date(agreement.on()));
        extension.addExtension("by", out.person(agreement.by()));
        Extensions.addWords(extension, "own-words", agreement.inOwnWords());
        agreement.besideParents().forEach(parent -> extension.addExtension("beside-parent", out.entry(parent)));
        agreement.onBehalf().ifPresent(onBehalf -> plan.addExtension(OnBehalfMapping.write(onBehalf, out)));
    }

    static Optional<PlanAgreement> read(CarePlan plan, Inbound in) {
        return Extensions.complex(plan.getExtension(), Canonical.PLAN_AGREEMENT)
                .map(extension -> PlanAgreement.builder()
                        .version(Extensions.find(extension, "version", Reference.class)
                                .map(version -> in.entry("extension", version))
                                .orElseThrow(() -> Unreadable.without("extension")))
                        .on(Extensions.find(extension, "on", DateType.class)
                                .flatMap(FhirDays::find)
                                .orElseThrow(() -> Unreadable.without("extension")))
                        .by(Extensions.find(extension, "by", Reference.class)
                                .map(person -> in.person("extension", person))
                                .orElseThrow(() -> Unreadable.without("extension")))
                        .inOwnWords(Extensions.words(extension, "own-words"))
                        .besideParents(besideParents(extension, in))
                        .onBehalf(OnBehalfMapping.read(plan.getExtension(), in))
                        .build());
    }

    private static List<EntryId> besideParents(Extension extension, Inbound in) {
        return Extensions.values(extension.getExtension(), "beside-parent", Reference.class).stream()
                .map(parent -> in.entry("extension", parent))
                .toList();
    }
}
