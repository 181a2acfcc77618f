package nl.regie.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OverlaySchemaTest {
    private static final Path COMMITTED = Path.of(
            System.getProperty("regie.root", ".."), "core/src/main/resources/nl/regie/overlay/overlay.schema.json");

    @Test
    void theCommittedSchemaIsTheOneThatTheTypesGive() throws IOException {
        if (Boolean.getBoolean("regie.renew")) {
            Files.writeString(COMMITTED, OverlayFile.schema(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(COMMITTED, StandardCharsets.UTF_8))
                .as(
                        "the types have changed; renew the schema with mvn -pl core -am test -Dtest=OverlaySchemaTest -Dsurefire.failIfNoSpecifiedTests=false -Dregie.renew=true")
                .isEqualTo(OverlayFile.schema());
    }
}
