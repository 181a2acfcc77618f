package nl.regie.fhir.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** The code systems, questionnaires and extensions that we ship, one JSON file each. */
public final class Shipped {
    private Shipped() {}

    /** Everything that stands in the list of files, in its order. */
    public static List<MetadataResource> all() {
        return text("index.txt")
                .lines()
                .map(name -> (MetadataResource) R4.parser().parseResource(text(name + ".json")))
                .toList();
    }

    public static <R extends Resource> R read(String name, Class<R> type) {
        return R4.parser().parseResource(type, text(name + ".json"));
    }

    private static String text(String name) {
        try (InputStream file = Shipped.class.getResourceAsStream("/nl/regie/fhir/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
