package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.Interpreter;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;

/**
 * How something was told ↔ an extension of the Provenance of its recording. R4 has a language of communication for a
 * patient, and nothing for how this was told on this day.
 */
final class HowToldMapping {
    private HowToldMapping() {}

    static Extension write(HowTold told, Outbound out) {
        Extension extension = new Extension(Canonical.HOW_TOLD);
        extension.addExtension("way", Codes.coding(told.way()));
        told.interpreter().ifPresent(who -> extension.addExtension("interpreter", Codes.coding(who)));
        Extensions.addNote(extension, "seen", told.seen());
        told.seenBy().ifPresent(person -> extension.addExtension("seen-by", out.person(person)));
        told.seenOn().ifPresent(day -> extension.addExtension("seen-on", FhirDays.date(day)));
        told.triedBefore().forEach(way -> extension.addExtension("tried-before", Codes.coding(way)));
        return extension;
    }

    static Optional<HowTold> read(Provenance recording, Inbound in) {
        return Extensions.complex(recording.getExtension(), Canonical.HOW_TOLD).map(extension -> read(extension, in));
    }

    private static HowTold read(Extension extension, Inbound in) {
        HowTold.Builder told = HowTold.builder()
                .way(Extensions.find(extension, "way", Coding.class)
                        .flatMap(coding -> Codes.find(TellingWay.class, coding))
                        .orElseThrow(() -> Unreadable.without("extension")))
                .interpreter(Extensions.find(extension, "interpreter", Coding.class)
                        .flatMap(coding -> Codes.find(Interpreter.class, coding)))
                .seen(Extensions.note(extension, "seen"))
                .seenBy(Extensions.find(extension, "seen-by", Reference.class)
                        .map(person -> in.person("extension", person)))
                .seenOn(Extensions.find(extension, "seen-on", DateType.class).flatMap(FhirDays::find));
        Extensions.values(extension.getExtension(), "tried-before", Coding.class)
                .forEach(coding -> Codes.find(TellingWay.class, coding).ifPresent(told::addTriedBefore));
        return told.build();
    }
}
