package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person does with a browser without script: follow addresses, fill in forms, keep cookies. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");

    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");

    private final RunningEhr ehr;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private @Nullable HttpResponse<String> last;

    Browser(RunningEhr ehr) {
        this.ehr = ehr;
    }

    /** Signed in as one of the invented people. */
    static Browser of(String login, RunningEhr ehr) {
        Browser browser = new Browser(ehr);
        browser.get("/login");
        browser.post("/login", Map.of("username", login, "password", "verzonnen"));
        assertThat(browser.location()).endsWith("/again");
        return browser;
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET().build());
    }

    /** Sends the form of the page that was seen last, with its token. */
    String post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Matcher token = TOKEN.matcher(last().body());
        assertThat(token.find()).as("a token on the page").isTrue();
        all.put("_csrf", token.group(1));
        Matcher seen = SEEN.matcher(last().body());
        if (seen.find()) {
            all.putIfAbsent("seen", seen.group(1));
        }
        Matcher shown = SHOWN.matcher(last().body());
        if (shown.find()) {
            all.putIfAbsent("shown", shown.group(1));
        }
        return postAsIs(path, all);
    }

    /** Sends fields and nothing else, as another site would. */
    String postAsIs(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    String postJson(String path, String json) {
        Matcher token = TOKEN.matcher(last().body());
        assertThat(token.find()).isTrue();
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token.group(1))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    int status() {
        return last().statusCode();
    }

    String location() {
        return last().headers().firstValue("Location").orElse("");
    }

    String header(String name) {
        return last().headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> last() {
        return Objects.requireNonNull(last, "a page");
    }

    private String send(HttpRequest request) {
        try {
            last = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return last().body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI at(String path) {
        return URI.create(path.startsWith("http") ? path : ehr.address() + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
