package nl.regie.fhir;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.fhir.mapping.EntryMapping;
import nl.regie.fhir.mapping.EntryMappings;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.people.CloseOne;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one kind of entry became is never read as another kind, and what others call otherwise as none. */
class EachMappingReadsItsOwnTest {
    private static final Dossier RICH = RichDossier.make();
    private static final String WRITTEN = FhirExport.toJson(RICH);

    static List<EntryMappings<?, ?>> mappings() {
        return EntryMappings.ALL;
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void aMappingKnowsWhatItWroteAndNothingElse(EntryMappings<?, ?> mappings) {
        Set<String> written = RICH.entries()
                .filter(mappings.kind().type()::isInstance)
                .map(Entry::id)
                .map(EntryId::value)
                .collect(toSet());

        assertThat(written).isNotEmpty();
        assertThat(known(mappings.mapping(), WRITTEN)).isEqualTo(written);
    }

    /** The same resources with codes and forms of others. Whoever is close by and a plan are known by their type. */
    @ParameterizedTest
    @MethodSource("mappings")
    void whatOthersCallOtherwiseIsNotTakenForOurs(EntryMappings<?, ?> mappings) {
        boolean isKnownByItsType =
                Set.of(CloseOne.class, CarePlan.class).contains(mappings.kind().type());

        assertThat(known(mappings.mapping(), WRITTEN.replace(Canonical.BASE, "https://example.org/")))
                .matches(known -> known.isEmpty() != isKnownByItsType);
    }

    @Test
    void everyKindOfEntryHasAMapping() {
        assertThat(RICH.entries().map(Entry::id).map(EntryId::value).collect(toSet()))
                .isEqualTo(mappings().stream()
                        .flatMap(each -> known(each.mapping(), WRITTEN).stream())
                        .collect(toSet()));
    }

    private static <R extends DomainResource> Set<String> known(EntryMapping<?, R> mapping, String json) {
        return R4.parser().parseResource(Bundle.class, json).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(mapping.type()::isInstance)
                .map(mapping.type()::cast)
                .filter(mapping::recognises)
                .flatMap(EachMappingReadsItsOwnTest::name)
                .collect(toSet());
    }

    private static Stream<String> name(DomainResource resource) {
        Object identifier = resource.getNamedProperty("identifier").getValues().get(0);
        return Stream.of(((org.hl7.fhir.r4.model.Identifier) identifier).getValue());
    }
}
