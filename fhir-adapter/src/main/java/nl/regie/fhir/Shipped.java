package nl.regie.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hl7.fhir.r4.model.Resource;

/** The code systems, questionnaires and extensions that we ship, one JSON file each. */
final class Shipped {
    private Shipped() {}

    static <R extends Resource> R read(String name, Class<R> type) {
        try (InputStream file = Shipped.class.getResourceAsStream(name + ".json")) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            return R4.parser().parseResource(type, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
