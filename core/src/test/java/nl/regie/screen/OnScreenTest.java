package nl.regie.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.nextstep.NextSteps;
import nl.regie.page.Page;
import nl.regie.patientcopy.PatientCopy;
import org.junit.jupiter.api.Test;

/** The parts for a product's screens say what the other rooms say. Everybody in it is invented. */
class OnScreenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void atAGlanceThePressingComesFirstThenWhatShowsThenThreeQuestions() {
        String text =
                screen(example("gerrit"), LocalDate.of(2026, 10, 5)).atAGlance().text();
        assertThat(text)
                .startsWith("Wat het dossier laat zien op 5 oktober 2026  (zelfmanagement ")
                .containsSubsequence(
                        ")\nDit gaat voor:\n",
                        "Wie er te bellen is: ",
                        "Wat er te zien is: Veilige, steunende omgeving; Gemotiveerd; ",
                        "Wat ertegen spreekt:\n  - Ertoe in staat: Wie er iets over zei, zegt dat het niet lukt.",
                        "kan het: nee (5 oktober 2026, Gerrit)",
                        "Wat u als eerste kunt vragen:\n  - Er niet alleen voor staan: U zei dat dit niet lukt.",
                        "Niet te zien is niet hetzelfde als niet gedaan");
    }

    @Test
    void theQuestionsSayWhyAndWhatThereIs() {
        String text =
                screen(dossier("\"answers\": []", ""), DAY).nextQuestions().text();
        assertThat(text)
                .contains("Wat u als eerste kunt vragen op 20 november 2026", "Dit zijn voorstellen.")
                .contains("Vraag: Voelt u zich veilig en gesteund bij uw hulpverleners?")
                .contains("  Waarom nu: Dit is de basis van al het andere", "  Waarom opschrijven: ");
    }

    @Test
    void theAgendaHoldsTheTopicsOfEachSideOfTheLastPreparation() {
        String prepared = """
                "consultPreparations": [
                  {"id": "old", "recorded": {"on": "2026-10-01", "by": "jan"},
                   "topics": ["Mijn rug."]},
                  {"id": "new", "recorded": {"on": "2026-11-01", "by": "els"},
                   "topics": ["Weer zwemmen."]}],
                "visitSummaries": [
                  {"id": "visit", "recorded": {"on": "2026-10-02", "by": "els"}, "participants": ["jan", "els"],
                   "notReached": [{"raisedBy": "els", "note": "De bloeddruk."}]}]
                """;
        assertThat(screen(dossier(prepared, ""), DAY).agenda().text())
                .containsSubsequence(
                        "ONDERWERPEN VAN DE PATIËNT",
                        "“Weer zwemmen.”",
                        "opgeschreven door Els",
                        "ONDERWERPEN VAN DE HULPVERLENER",
                        "- Els\n",
                        "De bloeddruk.",
                        "bleef eerder liggen")
                .doesNotContain("null");
    }

    @Test
    void withoutAPreparationTheAgendaSaysSo() {
        assertThat(screen(dossier("\"answers\": []", ""), DAY).agenda().text())
                .contains(CareModule.shipped()
                        .wordingById("visit-advice/nothing-prepared")
                        .nl());
    }

    @Test
    void thePlanIsThePatientsOwnCopy() {
        Dossier dossier = example("naima");
        assertThat(screen(dossier, DAY).plan().html())
                .isEqualTo(PatientCopy.of(dossier, DAY).html(Language.NL));
    }

    @Test
    void ofAClosedRecordNothingIsAskedAndNothingIsOnTheAgenda() {
        for (String closed : List.of(", \"death\": {\"on\": \"2026-05-01\"}", ", \"mergedInto\": \"other\"")) {
            OnScreen screen = screen(dossier("\"answers\": []", closed), DAY);
            assertThat(screen.atAGlance().text()).doesNotContain("kunt vragen", "ertegen spreekt");
            assertThat(screen.atAGlance().page().sections()).isEmpty();
            assertThat(screen.nextQuestions().sections()).isEmpty();
            assertThat(screen.agenda().sections()).isEmpty();
        }
        assertThat(screen(dossier("\"answers\": []", ", \"mergedInto\": \"other\""), DAY)
                        .findings()
                        .sections())
                .isEmpty();
    }

    @Property(tries = 150)
    void theGlanceSaysWhatIsPressingAndAsksWhatTheNextStepsAsk(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = dossier.lastRecordedOn().orElse(DAY);
        OnScreen screen = OnScreen.of(dossier, day, Language.EN);
        boolean isOpen = dossier.patient().closedOn(day).isEmpty();
        Glance glance = screen.atAGlance();
        if (isOpen) {
            NextSteps next = NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, day), List.of());
            assertThat(glance.pressing()).hasSameSizeAs(next.in(Language.EN).pressing());
            assertThat(glance.ask()).hasSameSizeAs(next.steps());
            assertThat(glance.text().lines()).hasSizeGreaterThan(2);
            Stream.of(glance.pressing(), glance.whomToCall(), glance.contradicted(), glance.ask())
                    .flatMap(List::stream)
                    .forEach(line -> assertThat(glance.text())
                            .contains(line.lines().findFirst().orElseThrow()));
        }
        for (Page page : List.of(screen.nextQuestions(), screen.agenda(), screen.findings(), glance.page())) {
            assertThat(page.html()).contains("<main>");
        }
        Floor.under("something is pressing", !glance.pressing().isEmpty(), 3);
        Floor.under("something is asked", isOpen && !glance.ask().isEmpty(), 4);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    private static OnScreen screen(Dossier dossier, LocalDate day) {
        return OnScreen.of(dossier, day, Language.NL);
    }

    private static Dossier dossier(String entries, String ofThePatient) {
        return DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"%s},
                         "professionals": [{"id": "els", "name": "Els"}],
                         %s}
                        """.formatted(ofThePatient, entries)).orElseThrow();
    }

    private static Dossier example(String name) {
        try {
            return DossierFile.read(Files.readAllBytes(Path.of(System.getProperty("regie.root", ".."))
                            .resolve("examples/dossiers/" + name + ".json")))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
