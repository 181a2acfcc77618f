package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.generators.Documents;
import nl.regie.generators.Dossiers;

/** The schema that is shipped tells the form of a file as the reader has it; a validator of others' making says so. */
class SchemaTest {
    private static final Path COMMITTED = Path.of(
            System.getProperty("regie.root", ".."), "core/src/main/resources/nl/regie/dossier/dossier.schema.json");
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(DossierFile.schema());

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    @Provide
    Arbitrary<JsonNode> mutatedDocuments() {
        return Documents.mutated();
    }

    @Example
    void theCommittedSchemaIsTheOneThatTheTypesGive() throws IOException {
        if (Boolean.getBoolean("regie.renew")) {
            Files.writeString(COMMITTED, DossierFile.schema(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(COMMITTED, StandardCharsets.UTF_8))
                .as(
                        "the types have changed; renew the schema with mvn -pl core -am test -Dtest=SchemaTest -Dsurefire.failIfNoSpecifiedTests=false -Dregie.renew=true, and "
                                + "raise the version of the file format if files of before would be read differently")
                .isEqualTo(DossierFile.schema());
    }

    @Property
    void theSchemaAcceptsEveryDossierThatIsWritten(@ForAll("dossiers") Dossier dossier) {
        assertThat(complaints(Documents.tree(DossierFile.write(dossier)))).isEmpty();
    }

    /** The reader knows more: what must hold within and between parts. */
    @Property
    void whatTheReaderAcceptsTheSchemaAcceptsToo(@ForAll("mutatedDocuments") JsonNode document) {
        boolean isRead = DossierFile.read(document.toString()).value().isPresent();
        if (isRead) {
            assertThat(complaints(document)).isEmpty();
        }
    }

    @Property
    void whatTheReaderRefusesForItsFormTheSchemaRefusesToo(@ForAll("mutatedDocuments") JsonNode document) {
        Set<String> ofForm = Set.of("missing", "null", "unknown-field", "wrong-type", "duplicate-member", "blank-text");
        boolean isMalformed = DossierFile.read(document.toString()).problems().stream()
                .anyMatch(problem -> ofForm.contains(problem.code()));
        if (isMalformed) {
            assertThat(complaints(document)).isNotEmpty();
        }
    }

    private static Set<ValidationMessage> complaints(JsonNode document) {
        return SCHEMA.validate(document);
    }
}
