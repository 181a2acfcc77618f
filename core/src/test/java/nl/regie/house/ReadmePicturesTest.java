package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.patientcopy.Copy;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.year.YearSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures that the README shows are those of the pages of the examples. Renew them with -Dregie.renew=true, and
 * look at them.
 */
class ReadmePicturesTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));

    @ParameterizedTest
    @CsvSource({
        "naima, plan, circle-of-naima.svg",
        "naima, year, year-of-naima.svg",
        "gerrit, plan, circle-of-gerrit.svg"
    })
    void aPictureOfTheReadmeIsThatOfThePage(String example, String document, String name) throws IOException {
        String page = copy(dossier(example), document).html(Language.NL);
        int start = page.indexOf("<svg ");
        String svg = page.substring(start, page.indexOf("</svg>", start))
                        .replaceFirst("<svg ", "<svg style=\"background: #ffffff\" ")
                + "</svg>\n";
        Path file = ROOT.resolve("docs").resolve(name);
        if (Boolean.getBoolean("regie.renew")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, svg);
        }
        assertThat(Files.readString(file)).isEqualTo(svg);
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("(docs/" + name + ")");
    }

    private static Copy copy(Dossier dossier, String document) {
        return document.equals("year") ? YearSheet.of(dossier, CareModule.shipped()) : PatientCopy.of(dossier);
    }

    private static Dossier dossier(String example) throws IOException {
        return DossierFile.read(Files.readAllBytes(ROOT.resolve("examples/dossiers/" + example + ".json")))
                .orElseThrow();
    }
}
