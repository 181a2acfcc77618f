package nl.regie.fhirserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/** Stands between a client and a server, and lets something go wrong at the next question that it is told of. */
final class Between implements AutoCloseable {
    /** What goes wrong. */
    interface Fault {
        /** What the client gets instead; true where it was handled here. */
        boolean happens(HttpExchange asked, Between between, byte[] body) throws IOException;
    }

    private static final Set<String> HOP_BY_HOP =
            Set.of("host", "connection", "content-length", "upgrade", "http2-settings");
    private final HttpServer here;
    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile Fault next = (asked, between, body) -> false;
    private final List<String> posted = Collections.synchronizedList(new ArrayList<>());

    Between(URI server) throws IOException {
        this.server = server;
        this.here = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        here.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        here.createContext("/", this::handle);
        here.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + here.getAddress().getPort() + "/fhir");
    }

    /** At every question from now on, until something else is said. */
    void goesWrong(Fault fault) {
        next = fault;
    }

    void goesWell() {
        next = (asked, between, body) -> false;
    }

    /** The bodies that went through. */
    List<String> posted() {
        return posted;
    }

    private void handle(HttpExchange asked) throws IOException {
        byte[] body = asked.getRequestBody().readAllBytes();
        try (asked) {
            if (!next.happens(asked, this, body)) {
                HttpResponse<byte[]> answer = forward(asked, body);
                answer.headers().firstValue("Content-Type").ifPresent(type -> asked.getResponseHeaders()
                        .set("Content-Type", type));
                asked.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
                asked.getResponseBody().write(answer.body());
            }
        }
    }

    HttpResponse<byte[]> forward(HttpExchange asked, byte[] body) throws IOException {
        if (body.length > 0) {
            posted.add(new String(body, StandardCharsets.UTF_8));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(asked.getRequestURI()))
                .method(asked.getRequestMethod(), BodyPublishers.ofByteArray(body));
        asked.getRequestHeaders().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        here.stop(0);
    }
}
