package nl.regie.fhir.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.people.Patient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** What a server may answer instead of what it was asked, each told in a sentence. */
class FaultsTest {
    private static final String TOKEN = "a-token-of-ours";
    private static final String WORDS = "Weer zelf naar de winkel.";
    private static final String THEIR_WORDS = "ZEER GEHEIM in de diagnostics";
    private static final PersonId PATIENT = PersonId.of("patient-17");
    private static final String NOTHING = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0}";
    private static final Dossier DOSSIER = Dossier.builder()
            .patient(Patient.builder().id(PATIENT).build())
            .addAnswers(Answer.builder()
                    .id(EntryId.of("need"))
                    .recorded(Recorded.of(LocalDate.of(2026, 11, 1), PATIENT))
                    .question(DiagnosisQuestion.NEED)
                    .response(Response.GIVEN)
                    .inOwnWords(OwnWords.of(WORDS))
                    .build())
            .build();

    /** How the server answers a question. */
    private interface Answering {
        void answer(HttpExchange asked) throws IOException;
    }

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> tokens = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private volatile Answering answering = exchange -> json(exchange, 200, NOTHING);

    FaultsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            tokens.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                answering.answer(exchange);
            }
        });
        server.start();
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
        root.setLevel(Level.OFF);
        server.stop(0);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({
        "401, not-allowed",
        "403, not-allowed",
        "404, not-there",
        "410, not-there",
        "400, refused",
        "422, refused",
        "302, refused",
        "409, conflict",
        "412, conflict",
        "429, too-busy",
        "503, too-busy",
        "500, server-failed",
        "502, server-failed"
    })
    void eachStatusIsToldInASentenceAndNothingOfWhatTheServerSays(int status, String code) {
        answering = exchange -> {
            exchange.getResponseHeaders().set("Location", "http://example.org/elsewhere");
            json(exchange, status, outcome());
        };

        Pulled pulled = exchange().pull(PATIENT);
        Pushed pushed = exchange().push(DOSSIER, Seen.nothing());

        assertThat(pulled.dossier()).isEmpty();
        assertThat(pushed.isDone()).isFalse();
        for (List<Problem> told : List.of(pulled.remarks(), pushed.remarks())) {
            assertThat(told).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.message().nl()).contains("(" + status + ")", "processing", ".");
                assertThat(problem.toString()).doesNotContain(THEIR_WORDS, "made-up");
            });
        }
        assertThat(asked).hasSize(2);
        assertNothingIsLogged();
    }

    @Test
    void whenToComeBackIsTold() {
        answering = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            json(exchange, 429, NOTHING);
        };
        assertThat(told()).singleElement().asString().contains("120 seconden");

        answering = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "<script>");
            json(exchange, 503, NOTHING);
        };
        assertThat(told()).singleElement().asString().contains("later").doesNotContain("script");
    }

    @Test
    void aPageForPeopleIsNoFhir() {
        answering = exchange -> send(exchange, 200, "text/html", "<html>Log in</html>");

        assertThat(codes()).containsExactly("not-fhir");
    }

    @Test
    void halfABodyIsNotRead() {
        answering = exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/fhir+json");
            exchange.sendResponseHeaders(200, NOTHING.length());
            exchange.getResponseBody().write(NOTHING.getBytes(StandardCharsets.UTF_8), 0, 20);
        };
        assertThat(codes()).containsExactly("cut-off");

        answering = exchange -> json(exchange, 200, NOTHING.substring(0, 20));
        assertThat(codes()).containsExactly("broken-answer");
    }

    @Test
    void anOutcomeIsNoAnswer() {
        answering = exchange -> json(exchange, 200, outcome());

        assertThat(codes()).containsExactly("operation-outcome");
        assertThat(told()).noneMatch(sentence -> sentence.contains(THEIR_WORDS));
    }

    @Test
    void anotherResourceIsNoAnswer() {
        answering = exchange -> json(exchange, 200, "{\"resourceType\":\"Patient\"}");

        assertThat(codes()).containsExactly("not-fhir");
    }

    @Test
    void aServerThatDoesNotAnswerIsWaitedForNoLongerThanWasSaid() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        answering = exchange -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        FhirExchange hasty =
                FhirExchange.with(address()).longestWait(Duration.ofMillis(300)).build();

        assertThat(hasty.pull(PATIENT).remarks()).extracting(Problem::code).containsExactly("no-answer-in-time");
        over.countDown();
    }

    @Test
    void aServerThatStopsInTheMiddleIsWaitedForNoLongerThanWasSaid() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        answering = exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/fhir+json");
            exchange.sendResponseHeaders(200, NOTHING.length());
            exchange.getResponseBody().write(NOTHING.getBytes(StandardCharsets.UTF_8), 0, 20);
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        FhirExchange hasty =
                FhirExchange.with(address()).longestWait(Duration.ofMillis(300)).build();

        assertThat(hasty.pull(PATIENT).remarks()).extracting(Problem::code).containsExactly("no-answer-in-time");
        over.countDown();
    }

    @Test
    void whereNobodyListensTheServerIsUnreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        FhirExchange nowhere =
                FhirExchange.with(URI.create("http://127.0.0.1:" + free)).build();

        assertThat(nowhere.pull(PATIENT).remarks()).extracting(Problem::code).containsExactly("unreachable");
    }

    @Test
    void aServerThatKnowsNobodyGivesNoDossier() {
        assertThat(codes()).containsExactly("nothing-of-ours");
    }

    @Test
    void thePatientWhoIsThereTwiceIsReadFromNeither() {
        answering = exchange -> json(exchange, 200, searchset("", patient("1"), patient("2")));

        assertThat(codes()).containsExactly("several-patients");
    }

    @Test
    void fewerThanTheServerCountsIsNoAnswer() {
        answering = exchange -> json(exchange, 200, searchset("\"total\":2,", patient("1")));

        assertThat(codes()).containsExactly("pages-missing");
    }

    @Test
    void pagesThatGoOnForEverEnd() {
        answering = exchange -> json(
                exchange,
                200,
                searchset("\"link\":[{\"relation\":\"next\",\"url\":\"" + address() + "?page=2\"}],", patient("1")));

        assertThat(codes()).containsExactly("endless-pages");
    }

    @Test
    void aNextPageElsewhereIsAskedOfTheServerThatWeKnow() {
        answering = exchange -> json(
                exchange,
                200,
                exchange.getRequestURI().getPath().endsWith("/Patient")
                        ? searchset(
                                "\"link\":[{\"relation\":\"next\",\"url\":\"https://elsewhere.example/fhir?page=2\"}],")
                        : NOTHING);

        assertThat(codes()).containsExactly("nothing-of-ours");
        assertThat(asked)
                .containsExactly(
                        "GET /fhir/Patient?identifier=https%3A%2F%2Fregie.nl%2Ffhir%2FNamingSystem%2Fperson%7Cpatient-17",
                        "GET /fhir?page=2");
        assertThat(tokens).containsOnly("Bearer " + TOKEN);
    }

    @Test
    void neitherTheTokenNorAWordReachesALogOrASentence() {
        answering = exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                json(exchange, 400, outcome());
            } else {
                json(exchange, 200, NOTHING);
            }
        };

        Pushed pushed = exchange().push(DOSSIER, Seen.nothing());

        assertThat(asked).anyMatch(question -> question.startsWith("POST"));
        assertThat(tokens).isNotEmpty();
        assertThat(pushed.remarks().toString()).doesNotContain(TOKEN, WORDS, THEIR_WORDS);
        assertNothingIsLogged();
    }

    @Test
    void aClientThatFollowsRedirectsIsNotTaken() {
        assertThatIllegalArgumentException().isThrownBy(() -> FhirExchange.with(address())
                .client(HttpClient.newBuilder().followRedirects(Redirect.ALWAYS).build()));
        assertThatIllegalArgumentException().isThrownBy(() -> FhirExchange.with(URI.create("file:///tmp")));
    }

    @Test
    void whatWasSeenIsKeptAsItWas() {
        Map<String, String> versions = Map.of("urn:uuid:1", "CarePlan/1/_history/2");

        assertThat(Seen.of(Seen.of(versions).versions())).isEqualTo(Seen.of(versions));
    }

    private void assertNothingIsLogged() {
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(TOKEN) || line.contains(WORDS) || line.contains(THEIR_WORDS));
    }

    private List<String> codes() {
        return exchange().pull(PATIENT).remarks().stream().map(Problem::code).toList();
    }

    private List<String> told() {
        return exchange().pull(PATIENT).remarks().stream()
                .map(problem -> problem.message().nl())
                .toList();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/fhir");
    }

    private FhirExchange exchange() {
        return FhirExchange.with(address()).token(() -> TOKEN).build();
    }

    private static String outcome() {
        return "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"processing\",\"diagnostics\":\""
                + THEIR_WORDS + "\"},{\"severity\":\"error\",\"code\":\"made-up\"}]}";
    }

    private static String patient(String id) {
        return "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"" + id
                + "\",\"identifier\":[{\"system\":\"https://regie.nl/fhir/NamingSystem/person\",\"value\":\"patient-17\"}]}}";
    }

    private static String searchset(String more, String... entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"," + more + "\"entry\":[" + String.join(",", entries)
                + "]}";
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "application/fhir+json", body);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
