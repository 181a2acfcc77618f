package nl.regie.fhirserver;

import java.net.URI;

/** One server for all tests, for it takes long to start. It stops when the tests do. */
final class OneServer {
    private static final URI ADDRESS = start();

    private OneServer() {}

    static URI address() {
        return ADDRESS;
    }

    private static URI start() {
        try {
            return FhirServer.start(0).address();
        } catch (Exception e) {
            throw new IllegalStateException("The server does not start.", e);
        }
    }
}
