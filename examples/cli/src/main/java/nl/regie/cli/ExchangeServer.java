package nl.regie.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.regie.fhir.exchange.FhirExchange;
import nl.regie.fhir.exchange.Seen;
import nl.regie.terminal.UnwritableFile;
import nl.regie.terminal.WholeFile;
import picocli.CommandLine.Option;

/** With which server is exchanged, and what was seen there the last time. */
final class ExchangeServer {
    @Option(
            names = "--with",
            required = true,
            paramLabel = "ADDRESS",
            description = "The address of the FHIR server, such as http://127.0.0.1:8080/fhir.")
    private String address = "";

    @Option(
            names = "--token",
            paramLabel = "FILE",
            description =
                    "A file with the token that the server asks for. A token on the command line is seen by others.")
    private Optional<String> token = Optional.empty();

    @Option(
            names = "--seen",
            paramLabel = "FILE",
            description = "Where it is kept what was seen there, from one exchange to the next. It holds no words.")
    private Optional<String> seen = Optional.empty();

    FhirExchange exchange(Console console) {
        try {
            FhirExchange.Builder builder = FhirExchange.with(URI.create(address));
            token.map(file -> new String(console.read(file), StandardCharsets.UTF_8).strip())
                    .ifPresent(known -> builder.token(() -> known));
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("Dit is geen adres van een server / this is no address of a server.", e);
        }
    }

    /** What was seen the last time; nothing, where this is the first. */
    Seen lastSeen(Console console) {
        try {
            boolean isThere = seen.filter(file -> Files.exists(Path.of(file))).isPresent();
            return isThere ? Seen.of(SeenFile.read(console.read(seen.orElseThrow()))) : Seen.nothing();
        } catch (InvalidPathException e) {
            throw new WrongUsage("Dit bestand is niet te lezen / this file cannot be read.", e);
        }
    }

    void keep(Seen now) {
        seen.ifPresent(file -> keep(file, now.versions()));
    }

    private static void keep(String file, Map<String, String> versions) {
        try {
            WholeFile.write(Path.of(file), SeenFile.write(versions), true);
        } catch (IOException | InvalidPathException e) {
            throw UnwritableFile.because(e);
        }
    }
}
