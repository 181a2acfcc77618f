package nl.regie.fhir.validation;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The one validator with profiles that the tests start: with a profile of our own, and with the Dutch ones where they
 * are here. Beside it there is the shipped one, which has to be without: what is not here is told.
 */
public final class Started {
    private static final Path DUTCH =
            Path.of(System.getProperty("regie.shared", ""), "fhir").resolve("nl-core-r4");

    private Started() {}

    /** Whether the Dutch profiles are here. */
    public static boolean isDutchHere() {
        return Files.isDirectory(DUTCH);
    }

    /** The same one for all tests. */
    public static FhirValidation withProfiles() {
        return Holder.ONE;
    }

    private static final class Holder {
        static final FhirValidation ONE =
                FhirValidation.withProfiles(Stream.concat(Stream.of(ours()), isDutchHere() ? dutch() : Stream.of())
                        .toList());
    }

    private static Stream<Path> dutch() {
        return Stream.of(DUTCH.resolve("zib"), DUTCH.resolve("nl-core"));
    }

    private static Path ours() {
        try {
            return Path.of(Objects.requireNonNull(Started.class.getResource("/profiles"), "/profiles")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
