package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Entry;
import nl.regie.entry.PersonId;
import nl.regie.fhir.form.FormKind;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.people.CloseOne;
import org.junit.jupiter.api.Tag;

/** A form is a page, too: what is kept from whoever fills it in changes nothing of it. */
@Tag("thorough")
@net.jqwik.api.Tag("thorough")
class FormsKeepConfidenceLawsTest {
    private static final List<FormKind> ALL = List.of(FormKind.values());
    private static final List<FormKind> FOR_SOMEBODY_CLOSE = List.of(FormKind.EXPERIENCE, FormKind.PRECONDITIONS);
    private static final Pattern MARK = Pattern.compile("#\\d+#");
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property(tries = 60)
    void dangerAtHomeDecisionsAboutPagesAndWhatCloseOnesToldChangeNoFormOfThePatient(
            @ForAll("dossiers") Dossier dossier) {
        List<Entry> kept = Stream.<Stream<? extends Entry>>of(
                        dossier.dangersAtHome().stream(),
                        dossier.pageDecisions().stream(),
                        dossier.carerWellbeings().stream(),
                        dossier.closeOneConcerns().stream())
                .<Entry>flatMap(each -> each)
                .toList();
        assertThat(forms(without(dossier, kept), dossier.patient().id(), ALL))
                .isEqualTo(forms(dossier, dossier.patient().id(), ALL));
        Floor.under("something is kept", !kept.isEmpty(), 20);
    }

    /** Each text of a generated dossier has a mark. */
    @Property(tries = 60)
    void ofADossierInWhichNothingIsAgreedNoFormForACloseOneHoldsAWord(@ForAll("dossiers") Dossier generated) {
        Dossier dossier = without(generated, List.copyOf(generated.involvementAgreements()));
        List<PersonId> people = dossier.closeOnes().stream()
                .map(CloseOne::person)
                .distinct()
                .filter(person -> !isProfessional(dossier, person))
                .toList();
        for (PersonId person : people) {
            List<String> forms = forms(dossier, person, FOR_SOMEBODY_CLOSE);
            assertThat(forms).isNotEmpty();
            dossier.entries()
                    .filter(entry -> !(entry instanceof CloseOne)
                            && !entry.recorded().by().equals(person))
                    .flatMap(FormsKeepConfidenceLawsTest::marks)
                    .forEach(mark -> assertThat(forms).noneMatch(form -> form.contains(mark)));
        }
        Floor.under("somebody is close by", !people.isEmpty(), 30);
    }

    private static Stream<String> marks(Entry entry) {
        return MARK.matcher(DossierFile.writeEntry(entry)).results().map(MatchResult::group);
    }

    private static boolean isProfessional(Dossier dossier, PersonId person) {
        return dossier.professionals().stream()
                .anyMatch(professional -> professional.id().equals(person));
    }

    private static Dossier without(Dossier dossier, List<? extends Entry> entries) {
        Dossier less = dossier;
        for (Entry entry : entries) {
            less = less.erase(entry.id(), LATER);
        }
        return less;
    }

    private static List<String> forms(Dossier dossier, PersonId reader, List<FormKind> kinds) {
        return kinds.stream()
                .map(kind -> FhirExport.form(kind, dossier, reader, LATER))
                .flatMap(form -> Stream.of(form.json(), form.beforehandJson()))
                .toList();
    }
}
