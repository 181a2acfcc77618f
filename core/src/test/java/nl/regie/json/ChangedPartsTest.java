package nl.regie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regie.careplan.Goal;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;

/** A value in which each thing is changed, wherever it stands in it: so that nobody is known by what was missed. */
class ChangedPartsTest {
    private static final String DOSSIER = """
            {"schemaVersion": "1.1",
             "patient": {"id": "%1$sjan"%3$s},
             "professionals": [{"id": "%1$sels"%4$s, "involvedUntil": "%2$s-12-31"}],
             "closeOnes": [{"id": "m", "recorded": {"on": "%2$s-01-05", "by": "%1$sels"}, "person": "%1$smia", "roles": ["RELATIVE"]}],
             "answers": [{"id": "w", "recorded": {"on": "%2$s-01-06", "by": "%1$sjan"}, "question": "WISH", "response": "DECLINED"}],
             "carePlans": [{"id": "p", "status": "ACTIVE",
               "recorded": {"on": "%2$s-01-07", "by": "%1$sels", "sourceRef": {"id": "note", "author": "%1$sels"}},
               "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "%5$s", "acceptedBy": ["%1$sels", "%1$sjan"]}],
               "agreement": {"by": "%1$sjan", "on": "%2$s-01-08", "version": "p"}}]}
            """;

    @Test
    void eachThingIsChangedWhereverItStandsAndTheRestStays() {
        Map<String, Object> seen = new TreeMap<>();
        Dossier changed = StrictJson.changed(before(), Dossier.class, (owner, field, leaf) -> {
            seen.put(field, leaf);
            if (leaf instanceof PersonId person) {
                return Optional.of(PersonId.of("x" + person.value()));
            } else if (leaf instanceof LocalDate day) {
                return Optional.of(day.plusYears(1));
            } else if (leaf instanceof OwnWords words && owner instanceof Goal goal) {
                return Optional.of(
                        OwnWords.of(goal.status() + " " + words.text().length()));
            }
            return leaf instanceof PersonName ? Optional.empty() : Optional.of(leaf);
        });

        assertThat(changed).isEqualTo(dossier("x", "2027", "", "", "ACCEPTED 7"));
        assertThat(seen)
                .containsEntry("Patient.name", PersonName.of("Jan"))
                .containsEntry("Professional.involvedUntil", LocalDate.of(2026, 12, 31))
                .containsEntry("Goal.inOwnWords", OwnWords.of("Zwemmen"))
                .containsEntry("SourceRef.author", PersonId.of("els"))
                .containsEntry("PlanAgreement.version", EntryId.of("p"))
                .doesNotContainKeys("Dossier.patient", "CarePlan.agreement", "Goal.note");
    }

    @Test
    void whatIsLeftOutOfAListIsNotThere() {
        Dossier changed = StrictJson.changed(
                before(),
                Dossier.class,
                (owner, field, leaf) -> field.equals("Goal.acceptedBy") && leaf.equals(PersonId.of("els"))
                        ? Optional.empty()
                        : Optional.of(leaf));

        assertThat(changed.carePlans().get(0).goals().get(0).acceptedBy()).containsExactly(PersonId.of("jan"));
    }

    @Test
    void whatCanBeChangedIsKnownByItsFieldAndItsType() {
        assertThat(StrictJson.leaves(Professional.class))
                .containsEntry("Professional.id", PersonId.class)
                .containsEntry("Professional.name", PersonName.class)
                .allSatisfy((field, type) -> assertThat(field).startsWith("Professional."));
        assertThat(StrictJson.leaves(Dossier.class))
                .as("whatever stands in what stands in it, alone or in a list")
                .containsEntry("Patient.id", PersonId.class)
                .containsEntry("Goal.inOwnWords", OwnWords.class)
                .containsEntry("SourceRef.author", PersonId.class)
                .doesNotContainKeys("Dossier.patient", "Dossier.carePlans", "CarePlan.goals");
    }

    private static Dossier before() {
        return dossier("", "2026", ", \"name\": \"Jan\"", ", \"name\": \"Els\"", "Zwemmen");
    }

    private static Dossier dossier(String mark, String year, String patient, String professional, String words) {
        return DossierFile.read(DOSSIER.formatted(mark, year, patient, professional, words))
                .orElseThrow();
    }
}
