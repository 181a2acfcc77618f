package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.organisation.AccentColour;
import nl.regie.organisation.HouseStyle;
import nl.regie.page.Block.Drawn;
import nl.regie.page.Page;
import nl.regie.page.Section;
import nl.regie.picture.Picture;
import nl.regie.year.YearSheet;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/**
 * The pictures on pages of people with very long names, with names in Arabic or made to harm, with forty actions and
 * with none.
 */
class PicturesOfAnybodyTest {
    private static final Path CASE =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples/dossiers/naima.json");
    private static final List<String> NAMES = List.of(
            "عبد الرحمن بن محمد بن عبد العزيز آل الشيخ",
            "Van der Meer-Hoogstraten tot Wolvega".repeat(6),
            "</title></svg><script>alert(1)</script>",
            "\u202Enaar rechts\u202C",
            "&amp; \"'");

    @Test
    void aPageIsWellFormedAndItsPicturesSayTheirWordsWhateverPeopleAreCalled() throws Exception {
        for (String name : NAMES) {
            Dossier dossier = changed(tree -> {
                ((ObjectNode) tree.path("patient")).put("name", name);
                tree.path("closeOnes").forEach(each -> ((ObjectNode) each).put("name", name + " 2"));
            });
            assertThat(drawnOn(dossier)).as(name).isNotEmpty();
        }
    }

    @Test
    void fortyActionsAreDrawnAsFarAsThePageSaysAndThePageSaysThatThereIsMore() throws Exception {
        Dossier dossier = changed(tree -> tree.path("carePlans").forEach(plan -> {
            ArrayNode actions = (ArrayNode) plan.path("actions");
            for (int i = 0; i < 40; i++) {
                ObjectNode more = actions.path(0).deepCopy();
                actions.add(more.put("id", "more-" + i + "-" + plan.path("id").asText())
                        .put("what", "stap " + i + " " + "a".repeat(200)));
            }
        }));
        assertThat(dossier.carePlans()).allMatch(plan -> plan.actions().size() > 40);
        assertThat(drawnOn(dossier)).isNotEmpty();
    }

    @Test
    void whoHasNobodyAndNothingHasAPageWithoutAPicture() throws Exception {
        Dossier nothing = DossierFile.read(
                        "{\"schemaVersion\": \"1.1\", \"patient\": {\"id\": \"p\"}, \"professionals\": []}")
                .orElseThrow();
        assertThat(drawnOn(nothing)).isEmpty();
    }

    @Test
    void thePicturesHaveTheColourOfTheOrganisation() throws Exception {
        CareModule module = CareModule.builder()
                .from(CareModule.shipped())
                .houseStyle(HouseStyle.builder()
                        .name(LocalizedText.of("Voorbeeldzorg", "Example care"))
                        .accent(AccentColour.of("#7a1f5c"))
                        .build())
                .build();
        Dossier dossier = changed(tree -> {});
        assertThat(PatientCopy.of(dossier, module).html(Language.NL))
                .contains("stroke=\"#7a1f5c\"")
                .doesNotContain("#0b5c6b");
    }

    private interface Change {
        void make(JsonNode tree);
    }

    private static Dossier changed(Change change) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(Files.readString(CASE));
        change.make(tree);
        return DossierFile.read(tree.toString()).orElseThrow();
    }

    /** All pictures on the pages of a patient, each of which was read as XML and holds its words and no other. */
    private static List<Picture> drawnOn(Dossier dossier) throws Exception {
        List<Picture> pictures = new ArrayList<>();
        for (Copy copy : List.of(PatientCopy.of(dossier), YearSheet.of(dossier, CareModule.shipped()))) {
            for (Language language : Language.values()) {
                Page page = copy.page(CopyWishes.in(language));
                parse(page.html().substring("<!DOCTYPE html>".length()));
                drawn(page.sections()).forEach(pictures::add);
            }
        }
        for (Picture picture : pictures) {
            assertThat(parse(picture.svg())).isEqualTo("svg");
        }
        return pictures;
    }

    private static Stream<Picture> drawn(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.concat(
                                        section.notes().stream(),
                                        section.items().stream().flatMap(item -> item.blocks().stream()))
                                .filter(Drawn.class::isInstance)
                                .map(Drawn.class::cast)
                                .map(Drawn::picture),
                        drawn(section.parts())));
    }

    private static String parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement()
                .getTagName();
    }
}
