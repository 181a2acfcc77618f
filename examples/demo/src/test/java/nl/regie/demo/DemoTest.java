package nl.regie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.fhir.FhirImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoTest {
    /** The last line of the twenty-five says where it wrote. */
    @ParameterizedTest
    @EnumSource
    void whatItTellsFitsOnAScreen(Language language) {
        assertThat(Demo.in(CareModule.shipped(), language).told().lines())
                .hasSizeBetween(15, 24)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void itTellsWhatShowsWhatSpeaksAgainstItAndThreeQuestions() {
        List<String> lines =
                Demo.in(CareModule.shipped(), Language.NL).told().lines().toList();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Wat er te zien is: ") && line.contains("Gemotiveerd"))
                .anyMatch(line -> line.contains("kan het: nee"))
                .noneMatch(line -> line.contains("niet te zeggen"));
        assertThat(lines.subList(lines.indexOf("Wat u als eerste kunt vragen:"), lines.size()))
                .filteredOn(line -> line.startsWith("  - "))
                .hasSize(3)
                .anyMatch(line -> line.endsWith("Wie kan u daarbij helpen?"));
    }

    @Test
    void whatItWritesIsReadAgain() {
        var files = Demo.in(CareModule.shipped(), Language.NL).files();
        assertThat(files)
                .containsOnlyKeys(
                        "dossier.json", "evaluation.json", "bundle.json", "patient-copy.html", "findings.html");
        var dossier = DossierFile.read(files.getOrDefault("dossier.json", "").getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(FhirImport.read(files.getOrDefault("bundle.json", "")).dossier())
                .contains(dossier);
        assertThat(files.get("patient-copy.html")).contains("<h1>Mijn plan</h1>");
        assertThat(files.get("findings.html")).contains("<h1>Wat het dossier laat zien op 5 oktober 2026</h1>");
    }
}
