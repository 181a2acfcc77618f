package nl.regie.fhir.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.regie.entry.LocalizedText;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Asks a server, and takes nothing for an answer but FHIR. What the server says is never repeated: of an
 * OperationOutcome only codes that FHIR knows.
 */
final class Wire {
    private static final String FHIR = "application/fhir+json";
    private static final int LONGEST_WAIT_TOLD = 6;
    private static final Set<String> KNOWN_CODES = Arrays.stream(IssueType.values())
            .filter(type -> type != IssueType.NULL)
            .map(IssueType::toCode)
            .collect(Collectors.toUnmodifiableSet());

    private final URI address;
    private final HttpClient client;
    private final Optional<Supplier<String>> token;
    private final Duration longest;

    Wire(URI address, HttpClient client, Optional<Supplier<String>> token, Duration longest) {
        this.address = address;
        this.client = client;
        this.token = token;
        this.longest = longest;
    }

    URI address() {
        return address;
    }

    /** The bundle that answers this search. */
    ObjectNode search(String query) throws NotAnswered {
        String where = query.substring(0, query.indexOf('?'));
        return ask(where, request(URI.create(address + "/" + query)).GET());
    }

    /**
     * The next page of an answer, by the path and query that the server gave, at the address that we know: a token goes
     * nowhere else, and a server behind another one may not know how it is called.
     */
    ObjectNode page(String where, String link) throws NotAnswered {
        try {
            URI given = address.resolve(link);
            String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
            return ask(
                    where, request(address.resolve(given.getRawPath() + query)).GET());
        } catch (IllegalArgumentException e) {
            throw notFhir(where);
        }
    }

    /** The answer to a transaction. */
    ObjectNode post(ObjectNode transaction) throws NotAnswered {
        return ask(
                "Bundle",
                request(address).header("Content-Type", FHIR).POST(BodyPublishers.ofString(Json.write(transaction))));
    }

    private HttpRequest.Builder request(URI where) {
        HttpRequest.Builder request = HttpRequest.newBuilder(where)
                .timeout(longest)
                .header("Accept", FHIR)
                .header("Cache-Control", "no-cache");
        token.ifPresent(giver -> request.header("Authorization", "Bearer " + giver.get()));
        return request;
    }

    private ObjectNode ask(String where, HttpRequest.Builder request) throws NotAnswered {
        HttpResponse<byte[]> response = send(where, request.build());
        Optional<ObjectNode> document = Json.read(response.body());
        String reasons = reasons(document);
        int status = response.statusCode();
        if (status == 409 || status == 412) {
            throw NotAnswered.conflict(where, Integer.toString(status), reasons);
        }
        if (status < 200 || status >= 300) {
            throw refused(where, status, response, reasons);
        }
        ObjectNode answer = document.orElseThrow(() -> isSaidToBeJson(response) ? broken(where) : notFhir(where));
        String type = answer.path("resourceType").asText();
        if (type.equals("OperationOutcome")) {
            throw new NotAnswered(
                    where,
                    "operation-outcome",
                    "De server gaf geen antwoord, maar zei dat het niet ging" + reasons + ".",
                    "The server gave no answer, but said that it could not" + reasons + ".");
        }
        if (!type.equals("Bundle")) {
            throw notFhir(where);
        }
        return answer;
    }

    private HttpResponse<byte[]> send(String where, HttpRequest request) throws NotAnswered {
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(request, head -> new LimitedBody());
        try {
            return asked.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw late(where);
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotAnswered(
                    where,
                    "interrupted",
                    "Het wachten op de server is afgebroken.",
                    "Waiting for the server was interrupted.");
        } catch (ExecutionException e) {
            throw failed(where, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static NotAnswered failed(String where, Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return new NotAnswered(
                    where,
                    "unreachable",
                    "De server is niet te bereiken op dit adres.",
                    "The server cannot be reached at this address.");
        }
        if (cause instanceof HttpTimeoutException) {
            return late(where);
        }
        if (cause instanceof LimitedBody.TooLong) {
            return new NotAnswered(
                    where,
                    "too-large",
                    "De server zegt meer dan een dossier kan zijn. Er is niets overgenomen.",
                    "The server says more than a dossier can be. Nothing was taken over.");
        }
        return new NotAnswered(
                where,
                "cut-off",
                "De verbinding brak af voordat het antwoord er was. Opnieuw proberen verdubbelt niets.",
                "The connection broke before the answer was there. Trying again doubles nothing.");
    }

    private static NotAnswered late(String where) {
        return new NotAnswered(
                where,
                "no-answer-in-time",
                "De server gaf niet op tijd antwoord. Opnieuw proberen verdubbelt niets.",
                "The server did not answer in time. Trying again doubles nothing.");
    }

    private static NotAnswered broken(String where) {
        return new NotAnswered(
                where,
                "broken-answer",
                "Het antwoord van de server is half of stuk. Er is niets overgenomen.",
                "The answer of the server is half or broken. Nothing was taken over.");
    }

    private static NotAnswered notFhir(String where) {
        return new NotAnswered(
                where,
                "not-fhir",
                "Wat daar antwoordt, spreekt geen FHIR in JSON. Klopt het adres?",
                "What answers there speaks no FHIR in JSON. Is the address right?");
    }

    private static boolean isSaidToBeJson(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
    }

    private static NotAnswered refused(String where, int status, HttpResponse<byte[]> response, String reasons) {
        String nl = " (" + status + ")" + reasons + ".";
        String en = " (" + status + ")" + reasons + ".";
        return switch (status) {
            case 401, 403 ->
                new NotAnswered(
                        where,
                        "not-allowed",
                        "De server laat ons dit niet doen" + nl,
                        "The server does not let us" + en);
            case 404, 410 ->
                new NotAnswered(
                        where,
                        "not-there",
                        "De server kent dit adres niet" + nl,
                        "The server does not know this address" + en);
            case 429, 503 -> {
                LocalizedText later = later(response);
                yield new NotAnswered(
                        where,
                        "too-busy",
                        "De server kan dit nu niet aan" + nl + later.nl(),
                        "The server cannot do this now" + en + later.en());
            }
            default ->
                status >= 500
                        ? new NotAnswered(
                                where,
                                "server-failed",
                                "Het ging mis bij de server" + nl,
                                "It went wrong at the server" + en)
                        : new NotAnswered(
                                where,
                                "refused",
                                "De server nam dit niet aan" + nl,
                                "The server did not take this" + en);
        };
    }

    /** When the server says that one may come back. */
    private static LocalizedText later(HttpResponse<byte[]> response) {
        Optional<String> seconds = response.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .filter(text -> !text.isEmpty()
                        && text.length() <= LONGEST_WAIT_TOLD
                        && text.chars().allMatch(c -> c >= '0' && c <= '9'));
        return seconds.map(wait -> LocalizedText.of(
                        " Probeer het over " + wait + " seconden weer.", " Try again in " + wait + " seconds."))
                .orElseGet(() -> LocalizedText.of(" Probeer het later weer.", " Try again later."));
    }

    private static String reasons(Optional<ObjectNode> document) {
        Set<String> codes = new TreeSet<>();
        document.filter(tree -> tree.path("resourceType").asText().equals("OperationOutcome"))
                .ifPresent(outcome -> {
                    for (JsonNode issue : outcome.path("issue")) {
                        codes.add(issue.path("code").asText());
                    }
                });
        codes.retainAll(KNOWN_CODES);
        return codes.isEmpty() ? "" : ": " + String.join(", ", codes);
    }
}
