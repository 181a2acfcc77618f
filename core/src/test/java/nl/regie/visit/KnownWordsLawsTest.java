package nl.regie.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.careplan.GoalProgress;
import nl.regie.consult.AgendaTopic;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.generators.ValueTypes;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOneConcern;
import nl.regie.precondition.Appraisal;
import nl.regie.voice.PatientsWords;

/** Words are known for whose they are, wherever they stand in a dossier. */
class KnownWordsLawsTest {
    private static final Set<Class<?>> TOLD_BY_OTHERS_TOO = Set.of(
            AgendaTopic.class,
            GoalProgress.class,
            Experience.class,
            Appraisal.class,
            CarerWellbeing.class,
            CloseOneConcern.class);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    /**
     * Words are new wherever they stand: a field for words that is added is looked at. Those of whoever agreed in the
     * patient's place are known as theirs, and are never the patient's.
     */
    @Property(tries = 200)
    void allWordsAreKnownAsThePatientsOrAsOfWhoeverElseAgreed(@ForAll("dossiers") Dossier dossier) {
        Floor.under("somebody said something", DossierFile.write(dossier).contains("\"inOwnWords\""), 40);
        dossier.entries()
                .forEach(entry -> ValueTypes.walk(entry, ValueTypes.typeOf(entry), (accessor, content) -> {
                    List<OwnWords> words = contents(content)
                            .filter(OwnWords.class::isInstance)
                            .map(OwnWords.class::cast)
                            .toList();
                    boolean isHearsay =
                            PatientsWords.isHearsay(dossier.patient().id(), entry);
                    if (!words.isEmpty() && !isHearsay && !TOLD_BY_OTHERS_TOO.contains(accessor.owner())) {
                        PersonId patient = dossier.patient().id();
                        List<OwnWords> known = new ArrayList<>(PatientsWords.in(patient, entry));
                        known.addAll(PatientsWords.ofWhoeverElseAgreed(patient, entry));
                        assertThat(known).as(accessor.toString()).containsAll(words);
                    }
                }));
    }

    private static Stream<?> contents(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.stream();
        }
        return content instanceof Collection<?> collection ? collection.stream() : Stream.of(content);
    }
}
