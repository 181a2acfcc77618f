package nl.regie.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;

/** A dossier in parts: for each entry a dossier with that entry and all that it leans on, however far. */
final class Slices {
    private final ObjectNode whole;
    private final Map<String, Set<JsonNode>> entriesByName = new HashMap<>();

    private Slices(Dossier dossier) {
        this.whole = Trees.parse(DossierFile.write(dossier));
        whole.forEach(list -> list.forEach(entry -> {
            if (isEntry(entry)) {
                entry.findValuesAsText("id").forEach(name -> named(name).add(entry));
                entry.path("parts").forEach(part -> named(part.asText()).add(entry));
                named(entry.path("person").asText()).add(entry);
            }
        }));
    }

    static List<Dossier> of(Dossier dossier) {
        Slices slices = new Slices(dossier);
        List<Dossier> all = new ArrayList<>();
        slices.whole.forEach(list -> list.forEach(entry -> {
            if (isEntry(entry)) {
                all.add(slices.around(entry));
            }
        }));
        return all;
    }

    /** People who are no close ones are in each part. */
    private static boolean isEntry(JsonNode entry) {
        return entry.has("recorded") || entry.has("erasedOn");
    }

    private Set<JsonNode> named(String name) {
        return entriesByName.computeIfAbsent(name, none -> new HashSet<>());
    }

    private Dossier around(JsonNode entry) {
        Set<JsonNode> kept = new HashSet<>();
        keep(entry, kept);
        ObjectNode slice = whole.deepCopy();
        slice.forEach(list -> {
            if (list instanceof ArrayNode array) {
                for (int i = array.size() - 1; i >= 0; i--) {
                    if (isEntry(array.path(i)) && !kept.contains(array.path(i))) {
                        array.remove(i);
                    }
                }
            }
        });
        return DossierFile.read(slice.toString()).orElseThrow();
    }

    private void keep(JsonNode entry, Set<JsonNode> kept) {
        if (kept.add(entry)) {
            Trees.pointers(entry).stream()
                    .map(pointer -> entry.at(pointer).asText())
                    .forEach(name -> entriesByName.getOrDefault(name, Set.of()).forEach(named -> keep(named, kept)));
        }
    }
}
