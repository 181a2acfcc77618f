package nl.regie.naming;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.Goal;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.EntryKind;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Part;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.evaluation.ReportedClaim;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.json.PlainReading;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;

/** Whatever has a name of its own can be called by words, of every kind, and by no words that are not to be told. */
class NamingLawsTest {
    private static final Pattern MARK = Pattern.compile("#\\d+#");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Example
    void everyKindOfEntryAndOfPartHasWordsAndAKind() {
        Set<Class<?>> kinds = Stream.<Class<?>>concat(
                        EntryKind.all().stream().map(EntryKind::type),
                        Stream.of(Goal.class, PlannedAction.class, SignallingPhase.class, Sign.class))
                .collect(toSet());
        assertThat(EntryWords.kinds()).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(kinds).allSatisfy(kind -> {
            LocalizedText word = CareModule.shipped().wordingById(EntryWords.wordingOfKind(kind));
            assertThat(word.nl()).isNotBlank();
            assertThat(word.en()).isNotBlank();
        });
    }

    @Property(tries = 100)
    void eachThingIsCalledByWordsInBothLanguagesAndByNoId(@ForAll("dossiers") Dossier dossier) {
        Floor.under("there is something to name", namesIn(dossier).iterator().hasNext(), 70);
        for (Language language : Language.values()) {
            Naming naming = new Naming(dossier, CareModule.shipped(), language);
            for (EntryId id : namesIn(dossier)) {
                for (String called : List.of(naming.of(id), naming.inFull(id))) {
                    assertThat(called).isNotBlank().isNotEqualTo(id.value()).doesNotContainPattern("\\p{Cc}");
                }
            }
        }
    }

    @Property(tries = 100)
    void noWordIsToldOfWhatWasMarkedAsWrongOrIsKeptToTheTeam(@ForAll("dossiers") Dossier dossier) {
        List<Entry> untold = dossier.entries()
                .filter(entry ->
                        dossier.isInError(entry) || dossier.keptToTheTeam().contains(entry.id()))
                .toList();
        Set<String> told = marks(dossier.entries().filter(entry -> !untold.contains(entry)));
        told.addAll(marks(PlainReading.tree(dossier.patient())));
        dossier.professionals().forEach(each -> told.addAll(marks(PlainReading.tree(each))));
        dossier.expertsByExperience().forEach(each -> told.addAll(marks(PlainReading.tree(each))));
        Set<String> kept = marks(untold.stream());
        kept.removeAll(told);
        Naming naming = new Naming(dossier, CareModule.shipped(), Language.NL);
        for (EntryId id : namesIn(dossier)) {
            assertThat(marks(naming.of(id) + naming.inFull(id))).doesNotContainAnyElementsOf(orNone(kept));
        }
        Floor.under("something is kept", !kept.isEmpty(), 4);
    }

    /** Also the words beside ids in what is written to JSON. */
    @Property(tries = 60)
    void anEvaluationTellsInWordsWhatItRestsOnIdForId(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = dossier.entries()
                .map(entry -> entry.recorded().on())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.of(2026, 10, 5));
        EvaluationReport report = EvaluationReport.of(
                DossierEvaluator.of(CareModule.shipped()).evaluate(dossier, day), dossier, Language.NL);
        Naming naming = new Naming(dossier.asOf(day), CareModule.shipped(), Language.NL).on(day);
        List<ReportedClaim> claims = report.findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .toList();
        assertThat(claims).allSatisfy(claim -> {
            assertInWordsIdForId(claim.evidenceInWords(), claim.evidence(), naming);
            assertInWordsIdForId(claim.openInWords(), claim.open(), naming);
        });
        Floor.under(
                "something shows",
                claims.stream().anyMatch(claim -> !claim.evidence().isEmpty()),
                20);
    }

    /** What somebody else wrote over stands behind what it was written over. */
    private static void assertInWordsIdForId(List<String> words, List<EntryId> ids, Naming naming) {
        assertThat(words).hasSameSizeAs(ids);
        for (int i = 0; i < ids.size(); i++) {
            String inFull = naming.inFull(ids.get(i));
            boolean isWrittenOver = words.get(i).contains("; later schreef ")
                    && (words.get(i).endsWith(" iets anders: " + inFull)
                            || words.get(i).contains(" iets anders ("));
            assertThat(isWrittenOver || words.get(i).equals(inFull))
                    .as("%s", ids.get(i))
                    .isTrue();
        }
    }

    private static List<EntryId> namesIn(Dossier dossier) {
        return dossier.entries()
                .flatMap(entry ->
                        Stream.concat(Stream.of(entry.id()), entry.parts().map(Part::id)))
                .toList();
    }

    private static Set<String> marks(Stream<Entry> entries) {
        return entries.flatMap(entry -> marks(PlainReading.tree(entry)).stream())
                .collect(toSet());
    }

    private static Set<String> marks(String text) {
        return new HashSet<>(
                MARK.matcher(text).results().map(MatchResult::group).toList());
    }

    /** Without anything that is kept, a set that no text can hold. */
    private static Set<String> orNone(Set<String> kept) {
        return kept.isEmpty() ? Set.of("nothing is kept") : kept;
    }
}
