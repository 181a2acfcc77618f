package nl.regie.ehr;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the address, as the first thing that somebody wants to know. */
@Component
class SaysWhereItRuns {
    @EventListener
    void started(WebServerInitializedEvent event) {
        System.out.println("\n  Open http://localhost:" + event.getWebServer().getPort()
                + " in a browser. Everybody in it is invented; stop it with Ctrl+C.\n");
    }
}
