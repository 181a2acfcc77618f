package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.Test;

/** Whoever and whatever is named in an example stands in it: a name that leads nowhere is told at its own place. */
class NamesLeadSomewhereTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NOBODY = "nobody-of-that-name";

    @Test
    void aNameThatLeadsNowhereIsAProblemAtItsOwnPlaceWhereverItStands() throws IOException {
        JsonNode example = MAPPER.readTree(Files.readString(
                Path.of(System.getProperty("regie.root", ".."), "examples", "dossiers", "naima.json")));
        Set<String> names = new HashSet<>();
        Map<String, JsonPointer> places = new LinkedHashMap<>();
        collectNames(example, names);
        collectPlaces(example, JsonPointer.empty(), names, places);
        List<String> unnoticed = new ArrayList<>();
        for (JsonPointer place : places.values()) {
            JsonNode changed = example.deepCopy();
            replace(changed, place);
            List<String> told = DossierFile.read(changed.toString()).problems().stream()
                    .map(Problem::where)
                    .toList();
            if (!told.contains(place.toString()) && !told.contains(place.head().toString())) {
                unnoticed.add(place + " " + told);
            }
        }
        assertThat(places).hasSizeGreaterThan(60);
        assertThat(unnoticed).isEmpty();
    }

    private static void collectNames(JsonNode node, Set<String> names) {
        if (node.path("id").isTextual()) {
            names.add(node.get("id").textValue());
        }
        if (node.path("person").isTextual()) {
            names.add(node.get("person").textValue());
        }
        node.forEach(each -> collectNames(each, names));
    }

    private static void collectPlaces(
            JsonNode node, JsonPointer at, Set<String> names, Map<String, JsonPointer> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (!field.getKey().equals("id") && !at.toString().startsWith("/closeOnes")) {
                    collectPlaces(field.getValue(), at.appendProperty(field.getKey()), names, places);
                }
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                collectPlaces(list.get(i), at.appendIndex(i), names, places);
            }
        } else if (node.isTextual() && names.contains(node.textValue())) {
            places.putIfAbsent(at.toString().replaceAll("/[0-9]+", ""), at);
        }
    }

    private static void replace(JsonNode document, JsonPointer place) {
        JsonNode parent = document.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.put(place.last().getMatchingProperty(), NOBODY);
        } else if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), NOBODY);
        }
    }
}
