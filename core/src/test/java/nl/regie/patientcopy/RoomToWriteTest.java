package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.page.Block;
import nl.regie.page.Block.Blanks;
import nl.regie.page.Block.Boxes;
import nl.regie.page.Page;
import nl.regie.page.Section;
import org.junit.jupiter.api.Test;

/** The sheet for a talk is to write on, whether it was filled in before or not. */
class RoomToWriteTest {
    private static final LocalDate PREPARED = LocalDate.of(2026, 10, 6);
    private static final LocalDate WORSE = LocalDate.of(2026, 10, 12);
    private static final LocalDate TALKED = LocalDate.of(2026, 10, 13);

    @Test
    void myOwnTopicsAreTheFirstPartAlsoWhenItCannotWait() {
        assertThat(sheets()).allSatisfy(sheet -> assertThat(sheet.sections())
                .first()
                .extracting(Section::heading)
                .isEqualTo("Waar ik het over wil hebben"));
        assertThat(sheet(WORSE).text()).contains("Ik wacht niet op het gesprek");
        assertThat(sheet(WORSE).sections().get(1).heading()).isEqualTo("Als het niet kan wachten");
    }

    @Test
    void thereIsRoomUnderMyTopicsUnderHowItGoesAndUnderWhatWeAgree() {
        assertThat(sheets()).allSatisfy(sheet -> {
            assertThat(lines(sheet, "Waar ik het over wil hebben")).isGreaterThanOrEqualTo(4);
            assertThat(lines(sheet, "Hoe het met mij gaat")).isGreaterThanOrEqualTo(2);
            assertThat(lines(sheet, "Wat we afspreken")).isGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void whatWasFilledInHasBoxesTooForItMayBeOtherwiseByNow() {
        assertThat(sheets()).allSatisfy(sheet -> assertThat(asked(sheet, "Hoe het met mij gaat"))
                .containsExactlyInAnyOrder(
                        "Vergeleken met de vorige keer", "Of ik wil komen", "Hoe ik het liefst contact heb"));
        assertThat(sheet(PREPARED).text()).contains("Is het nu anders? Dan kruis ik het hier aan.");
        assertThat(sheet(TALKED).text()).doesNotContain("Is het nu anders?");
        assertThat(asked(sheet(PREPARED), "Waar ik het over wil hebben")).contains("Na het gesprek");
    }

    @Test
    void whomToCallStaysOnOnePageOfPaper() {
        assertThat(sheets()).allSatisfy(sheet -> assertThat(sheet.html())
                .contains("<section class=\"together\">\n<h2>Als het niet kan wachten</h2>"));
    }

    private static Stream<Page> sheets() {
        return Stream.of(sheet(PREPARED), sheet(WORSE), sheet(TALKED));
    }

    private static Page sheet(LocalDate day) {
        return ConversationSheet.of(naima(), day).page(CopyWishes.in(Language.NL));
    }

    private static int lines(Page sheet, String heading) {
        return blocks(sheet, heading)
                .filter(Blanks.class::isInstance)
                .mapToInt(block -> ((Blanks) block).number())
                .sum();
    }

    private static List<String> asked(Page sheet, String heading) {
        return blocks(sheet, heading)
                .filter(Boxes.class::isInstance)
                .map(block -> ((Boxes) block).label())
                .toList();
    }

    private static Stream<Block> blocks(Page sheet, String heading) {
        return sheet.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.blocks().stream());
    }

    private static Dossier naima() {
        try {
            return DossierFile.read(Files.readAllBytes(
                            Path.of(System.getProperty("regie.root")).resolve("examples/dossiers/naima.json")))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
