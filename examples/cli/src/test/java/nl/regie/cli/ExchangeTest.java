package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exchange from the command line, with a server that knows nobody. With a real one it is tried elsewhere. */
class ExchangeTest {
    private static final Path NAIMA =
            Path.of(System.getProperty("regie.root", "../.."), "examples", "dossiers", "naima.json");

    @TempDir
    private Path folder = Path.of("");

    private final HttpServer server;
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<String> tokens = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 200;

    private record Run(int exit, String out, String err) {}

    ExchangeTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            String body = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            tokens.addAll(asked.getRequestHeaders().getOrDefault("Authorization", List.of()));
            if (!body.isEmpty()) {
                sent.add(body);
            }
            byte[] nothing = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}".getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().set("Content-Type", "application/fhir+json");
            asked.sendResponseHeaders(status, nothing.length);
            asked.getResponseBody().write(nothing);
        }
    }

    @Test
    void whereNothingOfOursIsThereNothingIsWritten() {
        Path written = folder.resolve("pulled.json");

        Run pull = regie("exchange", "pull", "nobody", "--with", address(), "--out", written.toString());

        assertThat(pull.exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(pull.err()).contains("[nothing-of-ours]");
        assertThat(pull.out()).isEmpty();
        assertThat(written).doesNotExist();
    }

    @Test
    void whatIsSentIsTheCurrentStateWithTheTokenAndWhatWasSeenIsKept() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "a-token\n");
        Path seen = folder.resolve("seen.json");

        Run push = regie(
                "exchange",
                "push",
                NAIMA.toString(),
                "--with",
                address(),
                "--token",
                token.toString(),
                "--seen",
                seen.toString());

        assertThat(push.exit()).as(push.err()).isEqualTo(Regie.FINE);
        assertThat(sent).singleElement().asString().contains("\"transaction\"", "ifNoneExist");
        assertThat(tokens).isNotEmpty().containsOnly("Bearer a-token");
        assertThat(push.err()).doesNotContain("a-token");
        assertThat(seen).exists();
    }

    @Test
    void whereTheServerIsBusyThatIsTold() {
        status = 503;

        Run push = regie("exchange", "push", NAIMA.toString(), "--with", address(), "--lang", "en");

        assertThat(push.exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(push.err()).contains("[too-busy]", "Try again later");
        assertThat(sent).isEmpty();
    }

    @Test
    void whatIsNoAddressIsWrongUsage() {
        assertThat(regie("exchange", "pull", "somebody", "--with", "file:///tmp")
                        .exit())
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(regie("exchange", "pull", "somebody", "--with", "no address").exit())
                .isEqualTo(Regie.WRONG_USAGE);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/fhir";
    }

    private static Run regie(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Regie.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
