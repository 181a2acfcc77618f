package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.course.PassedDay;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.EntryKind;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.generators.Counted;
import nl.regie.json.PlainReading;
import nl.regie.json.StrictJson;
import nl.regie.nextstep.NextSteps;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.patientcopy.VisitReport;
import nl.regie.visit.VisitAdvice;
import nl.regie.year.ChangeSheet;
import nl.regie.year.YearSheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Of four times as many entries of whatever kind, in whatever is made of a dossier, some four times as much is asked,
 * and not sixteen times. The dossier is an example; its people are invented. What an entry says is repeated as it is,
 * so that each kind is there as somebody wrote it.
 */
@Tag("thorough")
class EachKindGrowsTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PersonId CLOSE_ONE = PersonId.of("brother");
    private static final int FEW = 12;

    /** Four times as many, and what putting them in order asks more than that: half as much again. */
    private static final int AS_THEY_ARE = 7;

    /** The square of four, and a little more; the cube would be sixty-four. */
    private static final int AS_THEIR_SQUARE = 20;

    /**
     * Where those of one kind are still laid beside each other: a few days are compared for each pair, and dossiers
     * hold few of them that stand at one time. Nothing may join this list without a reason.
     */
    private static final Map<String, Set<String>> BESIDE_EACH_OTHER = Map.of(
            "answers", Set.of("next"),
            "involvementAgreements", Set.of("evaluation", "plan", "close one"),
            "progressReviews", Set.of("plan"),
            "signallingPlans", Set.of("evaluation"),
            "consultPreparations", Set.of("visit"),
            "visitSummaries", Set.of("visit", "conversation"));

    private static final Map<String, BiConsumer<Dossier, LocalDate>> ROOMS = new LinkedHashMap<>();

    static {
        ROOMS.put("evaluation", (dossier, day) -> {
            DossierEvaluation evaluation = DossierEvaluator.shipped().evaluate(dossier, day);
            EvaluationReport.of(evaluation, dossier, Language.NL);
        });
        ROOMS.put("next", (dossier, day) -> NextSteps.of(
                        dossier, DossierEvaluator.shipped().evaluate(dossier, day), List.of())
                .in(Language.NL));
        ROOMS.put("visit", (dossier, day) -> VisitAdvice.of(
                        dossier, dossier.consultPreparations().get(0).id(), day, MODULE)
                .forPatient());
        ROOMS.put("agreements", (dossier, day) -> PassedDay.by(day, dossier));
        ROOMS.put("plan", (dossier, day) -> PatientCopy.of(dossier, day).text(Language.NL));
        ROOMS.put("conversation", (dossier, day) -> ConversationSheet.of(dossier, day)
                .text(Language.NL));
        ROOMS.put("report", (dossier, day) -> VisitReport.of(dossier, day).text(Language.NL));
        ROOMS.put(
                "signalling", (dossier, day) -> SignallingSheet.of(dossier, day).text(Language.NL));
        ROOMS.put("year", (dossier, day) -> YearSheet.of(dossier, day, MODULE).text(Language.NL));
        ROOMS.put("changes", (dossier, day) -> ChangeSheet.of(dossier, day, MODULE)
                .text(Language.NL));
        ROOMS.put("close one", (dossier, day) -> CloseOneCopy.online(dossier, day, CLOSE_ONE, MODULE)
                .text(Language.NL));
    }

    @TestFactory
    Stream<DynamicTest> ofTwiceAsManyTwiceAsMuchIsAsked() throws IOException {
        Dossier dossier = DossierFile.read(Files.readString(Path.of("..", "examples", "dossiers", "naima.json")))
                .orElseThrow();
        return EntryKind.all().stream()
                .filter(kind -> !kind.in(dossier).isEmpty())
                .map(kind -> DynamicTest.dynamicTest(kind.list(), () -> growsNoFaster(kind, dossier)));
    }

    private static <E extends Entry> void growsNoFaster(EntryKind<E> kind, Dossier dossier) {
        Map<String, Long> few = looks(kind, dossier, FEW);
        Map<String, Long> many = looks(kind, dossier, 4 * FEW);
        List<String> faster = ROOMS.keySet().stream()
                .filter(room -> many.get(room) > most(kind, room) * few.get(room))
                .map(room -> room + ": " + few.get(room) + " and " + many.get(room))
                .toList();
        assertThat(faster).isEmpty();
    }

    private static int most(EntryKind<?> kind, String room) {
        return BESIDE_EACH_OTHER.getOrDefault(kind.list(), Set.of()).contains(room) ? AS_THEIR_SQUARE : AS_THEY_ARE;
    }

    private static <E extends Entry> Map<String, Long> looks(EntryKind<E> kind, Dossier dossier, int size) {
        Map<String, Long> looks = new LinkedHashMap<>();
        ROOMS.forEach((room, work) -> {
            Counted counted = new Counted();
            Dossier larger = with(size, kind, dossier, counted);
            long before = counted.looks();
            work.accept(larger, dossier.lastRecordedOn().orElseThrow());
            looks.put(room, counted.looks() - before);
        });
        return looks;
    }

    private static <E extends Entry> Dossier with(int size, EntryKind<E> kind, Dossier dossier, Counted counted) {
        List<E> there = kind.in(dossier);
        List<E> entries = new ArrayList<>(there);
        for (int i = 0; i < size; i++) {
            entries.add(counted.of(kind.type(), another(there.get(there.size() - 1), i, kind.type())));
        }
        Dossier.Builder larger = Dossier.builder().from(dossier);
        kind.put(entries, larger);
        return larger.build();
    }

    /** The same in an entry of its own: its parts have other names, too. */
    private static <E extends Entry> E another(E entry, int number, Class<E> type) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(PlainReading.tree(entry));
            ((ObjectNode) tree.get("recorded")).remove(List.of("replaces", "enteredInError"));
            String text = tree.toString();
            for (EntryId own : Stream.concat(
                            Stream.of(entry.id()), entry.parts().map(part -> part.id()))
                    .toList()) {
                text = text.replace("\"" + own.value() + "\"", "\"" + own.value() + "-" + number + "\"");
            }
            JsonNode renamed = JSON.readTree(text);
            return StrictJson.read(renamed.toString(), type).orElseThrow();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
