package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.year.ChangeSheet;
import nl.regie.year.YearSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each document of the invented case, as a person read it. Renew them with -Dregie.renew=true, and read them again. */
class DocumentGoldenTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));
    private static final Path GOLDEN = ROOT.resolve("core/src/test/resources/nl/regie/patientcopy");
    private static final Dossier NAIMA = read("naima.json");
    private static final LocalDate DAY = NAIMA.lastRecordedOn().orElseThrow();
    private static final LocalDate BEFORE_THE_VISIT = LocalDate.of(2026, 10, 6);
    private static final CopyWishes NL = CopyWishes.in(Language.NL);
    private static final CopyWishes EN = CopyWishes.in(Language.EN);

    private record Golden(String name, Copy copy, CopyWishes wishes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Golden> goldens() {
        PatientCopy plan = PatientCopy.of(NAIMA, DAY);
        ConversationSheet talk = ConversationSheet.of(NAIMA, BEFORE_THE_VISIT);
        SignallingSheet signals = SignallingSheet.of(NAIMA, DAY);
        ChangeSheet changes = ChangeSheet.of(NAIMA, DAY, CareModule.shipped());
        CloseOneCopy brother = forCloseOne("brother");
        return List.of(
                new Golden("naima-plan.nl", plan, NL),
                new Golden("naima-plan.en", plan, EN),
                new Golden("naima-plan-discreet.nl", plan, NL.discreetly()),
                new Golden("naima-talk.nl", talk, NL),
                new Golden("naima-talk.en", talk, EN),
                new Golden("naima-talk-discreet.nl", talk, NL.discreetly()),
                new Golden("naima-talk-unprepared.nl", ConversationSheet.of(NAIMA, DAY.plusDays(1)), NL),
                new Golden("naima-visit.nl", VisitReport.of(NAIMA, DAY), NL),
                new Golden("naima-visit.en", VisitReport.of(NAIMA, DAY), EN),
                new Golden("naima-signals.nl", signals, NL),
                new Golden("naima-signals.en", signals, EN),
                new Golden("naima-signals-discreet.nl", signals, NL.discreetly()),
                new Golden("naima-card.nl", signals.asCard(), NL),
                new Golden("naima-card.en", signals.asCard(), EN),
                new Golden("naima-card-discreet.nl", signals.asCard(), NL.discreetly()),
                new Golden("naima-year.nl", YearSheet.of(NAIMA, DAY, CareModule.shipped()), NL),
                new Golden("naima-year.en", YearSheet.of(NAIMA, DAY, CareModule.shipped()), EN),
                new Golden("naima-year-discreet.nl", YearSheet.of(NAIMA, DAY, CareModule.shipped()), NL.discreetly()),
                new Golden("naima-changes.nl", changes, NL),
                new Golden("naima-changes.en", changes, EN),
                new Golden("naima-changes-discreet.nl", changes, NL.discreetly()),
                new Golden("naima-changes-since.nl", changes.since(LocalDate.of(2026, 1, 1)), NL),
                new Golden("naima-brother.nl", brother, NL),
                new Golden("naima-brother.en", brother, EN),
                new Golden("naima-friend.nl", forCloseOne("friend"), NL));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theDocumentIsAsAPersonReadIt(Golden golden) throws IOException {
        isGolden(golden.name() + ".txt", golden.copy().text(golden.wishes()));
        isGolden(golden.name() + ".html", golden.copy().html(golden.wishes()));
    }

    /** What the case holds that no document for the patient may tell, and what a discreet one may not name. */
    @Test
    void noDocumentOfThePatientTellsWhatWasToldInConfidenceAndADiscreetOneNamesNoCrisis() {
        List<Copy> copies = List.of(
                PatientCopy.of(NAIMA, DAY),
                ConversationSheet.of(NAIMA, BEFORE_THE_VISIT),
                VisitReport.of(NAIMA, DAY),
                SignallingSheet.of(NAIMA, DAY),
                SignallingSheet.of(NAIMA, DAY).asCard(),
                YearSheet.of(NAIMA, DAY, CareModule.shipped()),
                ChangeSheet.of(NAIMA, DAY, CareModule.shipped()));
        for (Copy copy : copies) {
            assertThat(copy.text(Language.NL)).doesNotContain("Zeg niet dat ik gebeld heb", "praat heel snel");
            for (Language language : Language.values()) {
                assertThat(copy.text(CopyWishes.in(language).discreetly()).replace("signalen", ""))
                        .doesNotContainIgnoringCase("crisis")
                        .doesNotContainIgnoringCase("signal")
                        .doesNotContainIgnoringCase("terugval")
                        .doesNotContainIgnoringCase("relapse")
                        .doesNotContainIgnoringCase("wet ")
                        .doesNotContainIgnoringCase("opgelegd")
                        .doesNotContainIgnoringCase("imposed")
                        .doesNotContainIgnoringCase("lotgenoten")
                        .doesNotContainIgnoringCase("psychiat")
                        .doesNotContainIgnoringCase("medicijn");
            }
        }
    }

    private static CloseOneCopy forCloseOne(String person) {
        return CloseOneCopy.asked(NAIMA, DAY, DAY, PersonId.of(person), CareModule.shipped())
                .page()
                .orElseThrow();
    }

    private static void isGolden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("regie.renew")) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as(name + " (after reading it, renew with -Dregie.renew=true)")
                .isEqualTo(Files.readString(file));
    }

    private static Dossier read(String name) {
        try {
            return DossierFile.read(
                            Files.readAllBytes(ROOT.resolve("examples/dossiers").resolve(name)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
