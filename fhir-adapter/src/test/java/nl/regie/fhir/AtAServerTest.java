package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import org.junit.jupiter.api.Test;

/** What a server was sent comes back as it was. */
class AtAServerTest {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final String ADDRESS = "http://example.org/fhir/";

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    @net.jqwik.api.Tag("thorough")
    @Property
    void whatWasSentComesBackAsItWas(@ForAll("dossiers") Dossier dossier) {
        ObjectNode sent = parse(FhirExport.toTransaction(dossier).json());

        FhirImport.Result result = FhirImport.readCurrentState(text(held(sent)));

        assertThat(result.remarks()).isEmpty();
        Dossier back = result.dossier().orElseThrow();
        assertThat(back.patient()).isEqualTo(dossier.patient());
        assertThat(back.professionals()).containsExactlyInAnyOrderElementsOf(dossier.professionals());
        assertThat(back.expertsByExperience()).containsExactlyInAnyOrderElementsOf(dossier.expertsByExperience());
        assertThat(back.entries()).allSatisfy(entry -> assertThat(entry)
                .isEqualTo(dossier.findEntry(entry.id()).orElseThrow()));
        assertThat(back.entries()).containsAll(dossier.current(Entry.class));
        Floor.under(
                "something was replaced",
                dossier.entries().anyMatch(entry -> dossier.versions().hasLaterVersion(entry.id())),
                20);
    }

    @net.jqwik.api.Tag("thorough")
    @Property
    void whatCameBackIsSentAsItWas(@ForAll("dossiers") Dossier dossier) {
        ObjectNode sent = parse(FhirExport.toTransaction(dossier).json());
        Dossier back = FhirImport.readCurrentState(text(held(sent))).dossier().orElseThrow();

        Map<String, JsonNode> before = byName(sent);
        Map<String, JsonNode> after =
                byName(parse(FhirExport.toTransaction(back).json()));

        after.keySet().removeAll(before.keySet());
        assertThat(after).isEmpty();
    }

    /** Two people in the place of one before are too rare to be met here: {@code StandInsTest} has them. */
    @net.jqwik.api.Tag("thorough")
    @Property
    void inWhichOrderItComesMakesNoDifference(@ForAll("dossiers") Dossier dossier) {
        ObjectNode held = held(parse(FhirExport.toTransaction(dossier).json()));
        Dossier one = FhirImport.readCurrentState(text(held)).dossier().orElseThrow();
        List<JsonNode> entries = new ArrayList<>();
        held.withArray("entry").forEach(entries::add);
        Collections.reverse(entries);
        held.putArray("entry").addAll(entries);
        Dossier other = FhirImport.readCurrentState(text(held)).dossier().orElseThrow();

        assertThat(other.tombstones()).containsExactlyInAnyOrderElementsOf(one.tombstones());
        assertThat(other.entries())
                .containsExactlyInAnyOrderElementsOf(one.entries().toList());
    }

    @Test
    void theRichDossierComesBack() {
        Dossier rich = RichDossier.make();
        ObjectNode sent = parse(FhirExport.toTransaction(rich).json());

        FhirImport.Result result = FhirImport.readCurrentState(text(held(sent)));

        assertThat(result.remarks()).isEmpty();
        assertThat(result.dossier().orElseThrow().entries()).containsAll(rich.current(Entry.class));
    }

    /** A server has the last version alone: of those before it is known that they were there, and in which order. */
    @Test
    void ofEarlierVersionsItIsKnownWhichWasTheFirst() {
        Dossier three = DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                         "answers": [
                           {"id": "first", "recorded": {"on": "2026-10-01", "by": "els"}, "question": "WISH", "response": "DECLINED"},
                           {"id": "second", "recorded": {"on": "2026-10-02", "by": "els", "replaces": "first"}, "question": "WISH", "response": "DECLINED"},
                           {"id": "third", "recorded": {"on": "2026-10-03", "by": "els", "replaces": "second"}, "question": "WISH", "response": "DECLINED"}],
                         "annotations": [{"id": "said", "recorded": {"on": "2026-10-04", "by": "jan"}, "about": "first", "inOwnWords": "Zo was het niet."}]}
                        """).orElseThrow();
        ObjectNode sent = parse(FhirExport.toTransaction(three).json());

        FhirImport.Result result = FhirImport.readCurrentState(text(held(sent)));

        assertThat(result.remarks()).isEmpty();
        Dossier back = result.dossier().orElseThrow();
        assertThat(back.answers()).containsExactly(three.answers().get(2));
        assertThat(back.annotations()).isEqualTo(three.annotations());
        assertThat(back.tombstones())
                .extracting(Tombstone::id, Tombstone::replaces)
                .containsExactlyInAnyOrder(
                        tuple(EntryId.of("second"), Optional.of(EntryId.of("first"))),
                        tuple(EntryId.of("first"), Optional.empty()));
        assertThat(back.versions().first(EntryId.of("third"))).isEqualTo(EntryId.of("first"));
    }

    @Test
    void whatIsNoBundleHasNothingToBringBack() {
        assertThat(FhirImport.readCurrentState("{\"resourceType\": \"Bundle\", \"type\": \"searchset\"}")
                        .dossier())
                .isEmpty();
    }

    /** Numbers as they were written down. */
    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) EXACT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(JsonNode tree) {
        try {
            return EXACT.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, JsonNode> byName(ObjectNode transaction) {
        Map<String, JsonNode> byName = new HashMap<>();
        for (JsonNode entry : Trees.entries(transaction)) {
            byName.put(entry.path("request").toString(), entry.path("resource"));
        }
        return byName;
    }

    /** As a server would give it: by addresses of its own, in an order of its own. */
    private static ObjectNode held(ObjectNode transaction) {
        Map<String, String> places = new HashMap<>();
        List<ObjectNode> entries = new ArrayList<>();
        for (JsonNode entry : Trees.entries(transaction)) {
            String type = entry.at("/resource/resourceType").asText();
            places.put(entry.path("fullUrl").asText(), type + "/" + (places.size() + 1));
        }
        ObjectNode searchset = parse("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[]}");
        for (JsonNode entry : Trees.entries(transaction)) {
            String place = places.getOrDefault(entry.path("fullUrl").asText(), "");
            ObjectNode given = searchset.objectNode();
            given.put("fullUrl", ADDRESS + place);
            ObjectNode resource = (ObjectNode) entry.path("resource").deepCopy();
            resource.put("id", place.replaceFirst(".*/", ""));
            resource.withObject("/meta").put("versionId", "1");
            lead(resource, places);
            given.set("resource", resource);
            entries.add(given);
        }
        Collections.reverse(entries);
        ((ArrayNode) searchset.path("entry")).addAll(entries);
        return searchset;
    }

    private static void lead(JsonNode tree, Map<String, String> places) {
        if (tree instanceof ObjectNode object && object.path("reference").isTextual()) {
            object.put("reference", places.getOrDefault(object.path("reference").asText(), ""));
        }
        tree.forEach(part -> lead(part, places));
    }
}
