package nl.regie.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import java.net.URI;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A FHIR R4 server that others on the network do not reach. It asks nobody who they are: no place for words of real
 * patients.
 */
public final class FhirServer {
    private static final int USUAL_PORT = 8080;

    private final AnnotationConfigApplicationContext hapi;
    private final Server http;
    private final ServerConnector connector;

    private FhirServer(AnnotationConfigApplicationContext hapi, int port) {
        this.hapi = hapi;
        this.http = new Server();
        this.connector = new ServerConnector(http);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        http.addConnector(connector);
        RestfulServer fhir = new RestfulServer(hapi.getBean(FhirContext.class));
        fhir.registerProviders(hapi.getBean("myResourceProvidersR4", ResourceProviderFactory.class)
                .createProviders());
        fhir.registerProvider(hapi.getBean("mySystemProviderR4"));
        ServletContextHandler paths = new ServletContextHandler("/");
        paths.addServlet(new ServletHolder(fhir), "/fhir/*");
        http.setHandler(paths);
    }

    /**
     * Starts it, which takes some twenty seconds.
     *
     * @param port 0 for one that is free
     * @throws Exception what the server says where it cannot start, as where somebody else has the port
     */
    public static FhirServer start(int port) throws Exception {
        FhirServer server = new FhirServer(new AnnotationConfigApplicationContext(InMemory.class), port);
        server.http.start();
        return server;
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/fhir");
    }

    /**
     * Everything that it held is gone.
     *
     * @throws Exception what the server says where it cannot stop
     */
    public void stop() throws Exception {
        http.stop();
        hapi.close();
    }

    /**
     * Starts it for a person, until they stop it.
     *
     * @param arguments the port, where that is not 8080
     * @throws Exception what the server says where it cannot start
     */
    public static void main(String[] arguments) throws Exception {
        int port = arguments.length == 0 ? USUAL_PORT : Integer.parseInt(arguments[0]);
        FhirServer server = start(port);
        System.out.println("A FHIR server listens at " + server.address() + ". Ctrl-C stops it.");
        server.http.join();
    }
}
