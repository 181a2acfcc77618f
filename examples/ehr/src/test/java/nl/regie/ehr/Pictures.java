package nl.regie.ehr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures of the README anew, in {@code examples/ehr/pictures}. It is no test, and runs by its name only:
 * {@code -Dtest=Pictures}.
 */
class Pictures {
    /** Each picture: who sees it, and where. */
    private static final Map<String, Seen> ALL = new LinkedHashMap<>();

    static {
        ALL.put("nurse-at-a-glance", new Seen("marloes", "{naima}", 900, 1500));
        ALL.put("nurse-visit", new Seen("marloes", "{naima}/visit", 900, 1000));
        ALL.put("patient-prepares", new Seen("naima", "/my/prepare", 900, 1000));
        ALL.put("patient-signalling-plan-on-a-phone", new Seen("naima", "/my/signs", 400, 860));
        ALL.put("close-one", new Seen("yassin", "/close", 900, 1000));
    }

    private record Seen(String who, String page, int width, int height) {}

    @Test
    void pages() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("regie.root"), "examples", "ehr", "pictures"));
        try (RunningEhr ehr = RunningEhr.started()) {
            RealBrowser browser = RealBrowser.at(ehr);
            for (Map.Entry<String, Seen> each : ALL.entrySet()) {
                Seen seen = each.getValue();
                browser.window(seen.width(), seen.height());
                browser.as(seen.who()).open(seen.page().replace("{naima}", ehr.pagesOf("naima")));
                Files.write(folder.resolve(each.getKey() + ".webp"), browser.picture());
            }
            browser.width(RealBrowser.WIDE);
        }
    }
}
