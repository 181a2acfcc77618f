package nl.regie.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.VisitAgreement;
import nl.regie.consult.VisitSummary;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import org.junit.jupiter.api.Test;

/** All that somebody typed is found, however deep it stands; and nothing that nobody typed. */
class FreeTextTest {
    private static final PersonId ELS = PersonId.of("els");
    private static final Recorded RECORDED = Recorded.builder()
            .on(LocalDate.of(2026, 11, 1))
            .by(ELS)
            .sourceRef(SourceRef.to("a-letter"))
            .build();

    @Test
    void wordsAndNotesOfAnEntryAreFound() {
        assertThat(FreeText.in(SupportRecord.builder()
                        .id(EntryId.of("help"))
                        .recorded(RECORDED)
                        .what(Note.of("Meegelopen"))
                        .response(OwnWords.of("Fijn."))
                        .addGivenBy(ELS)
                        .build()))
                .containsExactlyInAnyOrder("Meegelopen", "Fijn.");
    }

    @Test
    void soAreThoseOfItsParts() {
        assertThat(FreeText.in(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(RECORDED)
                        .status(PlanStatus.ACTIVE)
                        .addGoals(Goal.builder()
                                .id(EntryId.of("goal"))
                                .status(GoalStatus.ACCEPTED)
                                .inOwnWords(OwnWords.of("Weer fietsen"))
                                .build())
                        .addActions(PlannedAction.builder()
                                .id(EntryId.of("action"))
                                .what(Note.of("Banden plakken"))
                                .build())
                        .build()))
                .containsExactlyInAnyOrder("Weer fietsen", "Banden plakken");
        assertThat(FreeText.in(VisitSummary.builder()
                        .id(EntryId.of("talk"))
                        .recorded(RECORDED)
                        .addDiscussed(AgendaTopic.builder()
                                .raisedBy(ELS)
                                .note(Note.of("Slapen"))
                                .build())
                        .addAgreed(
                                VisitAgreement.builder().what(Note.of("Bellen")).build())
                        .build()))
                .containsExactlyInAnyOrder("Slapen", "Bellen");
    }

    @Test
    void whoWhenAndOfWhatKindIsNoFreeText() {
        assertThat(FreeText.in(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(RECORDED)
                        .status(PlanStatus.DRAFT)
                        .build()))
                .isEqualTo(Set.of());
    }

    /** An invented case in which each kind of entry stands: whatever has a space in it, somebody typed. */
    @Test
    void ofACaseWithEachKindOfEntryNothingIsForgotten() throws IOException {
        String file = Files.readString(Path.of("../examples/dossiers/naima.json"));
        Set<String> found = DossierFile.read(file)
                .orElseThrow()
                .entries()
                .flatMap(entry -> FreeText.in(entry).stream())
                .collect(Collectors.toSet());
        Set<String> typed = new HashSet<>();
        new ObjectMapper().readTree(file).forEach(list -> list.forEach(entry -> collect(entry, typed)));
        assertThat(typed).hasSizeGreaterThan(100);
        assertThat(found).containsAll(typed);
    }

    private static void collect(JsonNode node, Set<String> typed) {
        if (node.isTextual() && node.textValue().contains(" ")) {
            typed.add(node.textValue());
        } else if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !Set.of("recorded", "name", "profession", "organisation")
                            .contains(field.getKey()))
                    .forEach(field -> collect(field.getValue(), typed));
        } else {
            node.forEach(each -> collect(each, typed));
        }
    }
}
