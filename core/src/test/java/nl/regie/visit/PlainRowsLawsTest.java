package nl.regie.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.VisitPlan;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.generators.Floor;
import nl.regie.generators.PlainRows;
import nl.regie.patientcopy.CloseOneAnswer;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.Copy;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.patientcopy.VisitReport;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.year.YearSheet;

/**
 * The laws of safety with dossiers of another making ({@link PlainRows}): what they hold is asked of the rows, and not
 * of the classes that read them.
 */
class PlainRowsLawsTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final LocalDate DAY = PlainRows.DAY;
    private static final EntryId PREPARATION = EntryId.of(PlainRows.PREPARATION);
    private static final Pattern WORD = Pattern.compile("Woord\\d+x");

    /** What each of them adds to a visit that can be skipped ends that: by its list, the row. */
    private static final Map<String, String> NEVER = never();

    /** What tells nothing of whether to come. */
    private static final Map<String, String> LOGISTICS = Map.of(
            "supportRecords", row("refill", "2026-11-19", "vos", "\"what\": \"Herhaalrecept\", \"givenBy\": [\"vos\"]"),
            "contactAgreements", row("lab", "2026-11-19", "vos", "\"agreed\": \"Laboratorium: normaal\""),
            "experiences",
                    row(
                            "good",
                            "2026-11-19",
                            "jan",
                            "\"teller\": \"jan\", \"topic\": \"DECIDES_TOGETHER\", \"answer\": \"YES\""));

    @Provide
    Arbitrary<Dossier> any() {
        return Arbitraries.longs()
                .map(PlainRows::any)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    @Provide
    Arbitrary<Dossier> nearlyStable() {
        return Arbitraries.longs()
                .map(PlainRows::nearlyStable)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    @Property(tries = 60)
    void whatNeverSkipsEndsASkipAndLogisticsKeepIt(@ForAll("nearlyStable") Dossier dossier) {
        boolean canBeSkipped = plan(dossier) == VisitPlan.SKIP;
        Floor.under("it can be skipped", canBeSkipped, 5);
        if (!canBeSkipped) {
            return;
        }
        NEVER.forEach((list, row) -> assertThat(plan(PlainRows.with(dossier, list.replaceAll("\\d", ""), row)))
                .as("%s %s", list, row)
                .isNotEqualTo(VisitPlan.SKIP));
        LOGISTICS.forEach((list, row) ->
                assertThat(plan(PlainRows.with(dossier, list, row))).as(list).isEqualTo(VisitPlan.SKIP));
    }

    /** What a row says by itself, without what any class makes of it. */
    @Property(tries = 60)
    void noVisitIsSkippedOverWhatStandsInARow(@ForAll("nearlyStable") Dossier dossier) {
        boolean canBeSkipped = plan(dossier) == VisitPlan.SKIP;
        Floor.under("it can be skipped", canBeSkipped, 5);
        if (!canBeSkipped) {
            return;
        }
        assertThat(dossier.dangersAtHome().stream()
                        .filter(danger -> danger.recorded().enteredInError().isEmpty()))
                .as("danger stands where nobody said that it is past")
                .allMatch(danger -> danger.state().name().equals("PAST"));
        assertThat(dossier.consultPreparations().stream()
                        .filter(told -> told.recorded().enteredInError().isEmpty()))
                .noneMatch(told -> told.howItGoes()
                                .filter(how -> how.name().equals("WORSE"))
                                .isPresent()
                        && told.recorded().on().isAfter(LocalDate.of(2026, 11, 16)));
        boolean byMia = dossier.consultPreparations().stream()
                .anyMatch(told ->
                        told.id().equals(PREPARATION) && told.recorded().by().equals(PersonId.of("mia")));
        if (byMia) {
            assertThat(dossier.involvementAgreements().stream()
                            .filter(no -> no.recorded().enteredInError().isEmpty())
                            .filter(no -> no.answer() != InvolvementAnswer.AGREED)
                            .filter(no -> dossier.involvementAgreements().stream()
                                    .noneMatch(yes -> yes.answer() == InvolvementAnswer.AGREED)))
                    .as("no about Mia, or about everybody, and never a yes")
                    .noneMatch(no -> no.closeOnes().isEmpty() || no.closeOnes().contains(PersonId.of("mia")));
        }
    }

    @Property(tries = 40)
    void noPageOfThePatientIsOtherWithDangerThanWithout(@ForAll("any") Dossier dossier) {
        Dossier without =
                Dossier.builder().from(dossier).dangersAtHome(List.of()).build();
        Dossier with = PlainRows.with(
                without,
                "dangersAtHome",
                row("danger", "2026-11-19", "vos", "\"state\": \"PRESENT\", \"what\": \"Mia slaat.\""));
        assertThat(pages(with)).isEqualTo(pages(without));
        Floor.under(
                "the pages hold words", !words(String.join("", pages(without))).isEmpty(), 30);
        PlainRows.CLOSE_ONES.forEach(person -> {
            assertThat(CloseOneCopy.asked(with, DAY, PersonId.of(person), MODULE))
                    .isInstanceOf(CloseOneAnswer.Refused.class);
            assertThat(text(CloseOneCopy.online(with, DAY, PersonId.of(person), MODULE)))
                    .isEqualTo(text(CloseOneCopy.online(
                            without.asOf(LocalDate.of(2026, 11, 18)), DAY, PersonId.of(person), MODULE)));
        });
        with.consultPreparations().stream()
                .filter(told -> isCurrent(told, with))
                .forEach(told -> assertThat(
                                VisitAdvice.of(with, told.id(), DAY, MODULE).forPatient())
                        .isEqualTo(
                                VisitAdvice.of(without, told.id(), DAY, MODULE).forPatient()));
    }

    /** Which of the planted words may stand on a close one's page, by the rows alone. */
    @Property(tries = 60)
    void onACloseOnesPageStandsNothingThatNoRowOpens(@ForAll("any") Dossier dossier) {
        Dossier safe = Dossier.builder().from(dossier).dangersAtHome(List.of()).build();
        boolean showsAnything = false;
        for (String name : PlainRows.CLOSE_ONES) {
            PersonId person = PersonId.of(name);
            String page =
                    text(CloseOneCopy.asked(safe, DAY, person, MODULE).page().orElseThrow());
            List<String> shown = words(page);
            showsAnything |= !shown.isEmpty();
            if (!mayBeOpen(person, safe)) {
                assertThat(shown).as("%s: %s", name, DossierFile.write(safe)).isEmpty();
            }
            assertThat(shown).noneMatch(neverOnIt(safe)::contains);
            if (name.equals("mia")) {
                assertThat(page).doesNotContain("Mia zegt dat niet", "Mijn dochter");
            }
        }
        Floor.under("a page shows something", showsAnything, 10);
    }

    /** A yes of the patient about the person, or of before anybody was named, that no later or equal no ended. */
    private static boolean mayBeOpen(PersonId person, Dossier dossier) {
        List<InvolvementAgreement> about = dossier.involvementAgreements().stream()
                .filter(said -> said.closeOnes().isEmpty() || said.closeOnes().contains(person))
                .filter(said -> said.recorded().enteredInError().isEmpty())
                .toList();
        boolean isRefused = about.stream()
                .filter(no -> !PlainRows.CLOSE_ONES.contains(no.recorded().by().value()))
                .anyMatch(
                        no -> no.answer() == InvolvementAnswer.DECLINED || no.answer() == InvolvementAnswer.WITHDRAWN);
        return !isRefused
                && about.stream()
                        .filter(yes -> yes.answer() == InvolvementAnswer.AGREED)
                        .anyMatch(yes -> yes.recorded().by().equals(PersonId.of("jan"))
                                || (yes.inOwnWords().isPresent()
                                        && !PlainRows.CLOSE_ONES.contains(
                                                yes.recorded().by().value())));
    }

    /** What others told or noted, what is asked of professionals, and what was read: on nobody else's page. */
    private static List<String> neverOnIt(Dossier dossier) {
        Stream<Entry> kinds = Stream.of(
                        dossier.experiences(),
                        dossier.requests(),
                        dossier.closeOneConcerns(),
                        dossier.carerWellbeings(),
                        dossier.answers(),
                        dossier.supportRecords(),
                        dossier.involvementAgreements())
                .flatMap(List::stream);
        Stream<String> notes = dossier.progressReviews().stream()
                .flatMap(review -> review.professionalsView().stream())
                .map(note -> note.text());
        return Stream.concat(kinds.map(DossierFile::writeEntry), notes)
                .flatMap(text -> words(text).stream())
                .toList();
    }

    private static boolean isCurrent(Entry entry, Dossier dossier) {
        return dossier.versions().isCurrent(entry);
    }

    private static List<String> pages(Dossier dossier) {
        return Stream.<Copy>of(
                        PatientCopy.of(dossier),
                        ConversationSheet.of(dossier),
                        SignallingSheet.of(dossier),
                        VisitReport.of(dossier),
                        YearSheet.of(dossier, MODULE))
                .map(PlainRowsLawsTest::text)
                .collect(Collectors.toList());
    }

    private static String text(Copy copy) {
        return copy.text(CopyWishes.in(Language.NL));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }

    private static VisitPlan plan(Dossier dossier) {
        return VisitAdvice.of(dossier, PREPARATION, DAY, MODULE).plan();
    }

    private static String row(String id, String on, String by, String says) {
        return "{\"id\": \"%s\", \"recorded\": {\"on\": \"%s\", \"by\": \"%s\"}, %s}".formatted(id, on, by, says);
    }

    private static Map<String, String> never() {
        Map<String, String> never = new LinkedHashMap<>();
        never.put(
                "answers",
                row(
                        "n",
                        "2026-11-19",
                        "jan",
                        "\"question\": \"WISH\", \"response\": \"GIVEN\", \"inOwnWords\": \"Het hoeft niet meer.\""));
        never.put(
                "answers1",
                row(
                        "n",
                        "2026-11-10",
                        "vos",
                        "\"question\": \"NEED\", \"response\": \"GIVEN\", \"importance\": \"MOST_IMPORTANT\", \"inOwnWords\": \"Rust.\""));
        never.put("requests", row("n", "2026-09-01", "jan", "\"possibility\": \"SUPPORT_OUTSIDE_CARE\""));
        never.put("requests1", row("n", "2026-09-01", "els", "\"possibility\": \"ANOTHER_PROFESSIONAL\""));
        never.put(
                "experiences",
                row(
                        "n",
                        "2026-11-17",
                        "jan",
                        "\"teller\": \"jan\", \"topic\": \"FEELS_SAFE_AND_SUPPORTED\", \"answer\": \"NO\""));
        never.put(
                "experiences1",
                row(
                        "n",
                        "2026-11-17",
                        "jan",
                        "\"teller\": \"jan\", \"topic\": \"NOT_LEFT_ALONE\", \"answer\": \"NO\""));
        never.put("dangersAtHome", row("n", "2026-11-10", "vos", "\"state\": \"SUSPECTED\""));
        never.put(
                "preparationReadings",
                row(
                        "n",
                        "2026-11-19",
                        "noor",
                        "\"preparation\": \"" + PlainRows.PREPARATION + "\", \"worries\": \"YES\""));
        never.put(
                "consultPreparations",
                row("n", "2026-11-19", "mia", "\"visitOn\": \"2026-11-27\", \"howItGoes\": \"WORSE\""));
        never.put(
                "consultPreparations1",
                row("n", "2026-11-19", "jan", "\"visitOn\": \"2026-11-27\", \"noticesSigns\": \"YES\""));
        never.put(
                "closeOneConcerns",
                row(
                        "n",
                        "2026-11-19",
                        "mia",
                        "\"closeOne\": \"mia\", \"concern\": \"WORRIED\", \"confidence\": \"IN_CONFIDENCE\""));
        never.put("carerWellbeings", row("n", "2026-11-19", "els", "\"closeOne\": \"mia\", \"load\": \"TOO_HEAVY\""));
        never.put(
                "progressReviews",
                row(
                        "n",
                        "2026-11-19",
                        "vos",
                        "\"participants\": [\"jan\", \"vos\"], \"professionalsView\": \"Somber.\""));
        never.put(
                "annotations",
                row(
                        "n",
                        "2026-11-19",
                        "jan",
                        "\"about\": \"" + PlainRows.PREPARATION + "\", \"inOwnWords\": \"Zo is het niet.\""));
        return never;
    }
}
