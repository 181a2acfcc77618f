package nl.regie.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.careplan.GoalProgress;
import nl.regie.consult.AgendaTopic;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.EntryKind;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.generators.Dossiers;
import nl.regie.generators.ValueTypes;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOneConcern;
import nl.regie.precondition.Appraisal;
import nl.regie.visit.SkipLists.Listed;
import nl.regie.visit.SkipLists.SkipFile;
import nl.regie.voice.PatientsWords;

/** Nothing is skipped over a kind of entry, an answer or a reason that nobody thought of. */
class SkipListsTest {
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

    @Example
    void everyKindOfEntryIsListed() {
        Set<String> listed = allIn(SkipLists.read()).map(Listed::kind).collect(Collectors.toSet());
        assertThat(EntryKind.all())
                .hasSizeGreaterThan(20)
                .allMatch(kind -> listed.contains(kind.type().getSimpleName()));
        assertThat(WhatCanBeTold.silentKinds()).isEmpty();
    }

    @Example
    void everyAnswerThatADossierCanHoldIsListed() {
        Set<Class<?>> answers = ValueTypes.reachableFrom(Dossier.class).stream()
                .flatMap(type -> ValueTypes.accessors(type).stream())
                .map(accessor -> ValueTypes.leafType(accessor.type()))
                .filter(Class::isEnum)
                .collect(Collectors.toSet());
        assertThat(answers).hasSizeGreaterThan(30);
        assertThat(WhatCanBeTold.answers()).containsAll(answers).contains(VisitReason.class);
    }

    @Example
    void whatIsLeftOutOrListedTwiceOrMadeUpFailsTheReading() {
        SkipFile shipped = SkipLists.read();
        assertThatCode(() -> SkipLists.of(shipped)).doesNotThrowAnyException();
        for (Listed listed : allIn(shipped).toList()) {
            assertThatThrownBy(() -> SkipLists.of(without(listed, shipped)))
                    .as("left out: " + listed)
                    .isInstanceOf(IllegalStateException.class);
        }
        Listed first = shipped.neverSkip().get(0);
        assertThatThrownBy(() -> SkipLists.of(ImmutableSkipFile.builder()
                        .from(shipped)
                        .addNeverMatters(first)
                        .build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not listed once");
        assertThatThrownBy(() -> SkipLists.of(ImmutableSkipFile.builder()
                        .from(shipped)
                        .addNeverMatters(ImmutableListed.builder()
                                .kind("DangerAtHome")
                                .addTells(List.of("BEFORE_LONG"))
                                .build())
                        .build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nobody can tell");
    }

    @Example
    void whatSpeaksAgainstSkippingCannotBeMovedToWhatNeverMatters() {
        SkipFile shipped = SkipLists.read();
        for (Listed listed : shipped.neverSkip()) {
            SkipFile moved = ImmutableSkipFile.builder()
                    .from(without(listed, shipped))
                    .addNeverMatters(listed)
                    .build();
            assertThatThrownBy(() -> SkipLists.of(moved)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Example
    void oneConstantThatIsForgottenFailsTheReading() {
        SkipFile shipped = SkipLists.read();
        for (Listed listed : allIn(shipped).toList()) {
            for (int place = 0; place < listed.tells().size(); place++) {
                List<List<String>> tells = new ArrayList<>(listed.tells());
                List<String> fewer = new ArrayList<>(tells.get(place));
                fewer.remove(0);
                tells.set(place, fewer);
                Listed shorter =
                        ImmutableListed.builder().from(listed).tells(tells).build();
                SkipFile file = replaced(listed, shorter, shipped);
                assertThatThrownBy(() -> SkipLists.of(file))
                        .as(shorter.toString())
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    /**
     * Words are new wherever they stand: a field for words that is added is looked at. Those of whoever agreed in the
     * patient's place are known as theirs, and are never the patient's.
     */
    @Property(tries = 200)
    void allWordsAreKnownAsThePatientsOrAsOfWhoeverElseAgreed(@ForAll("dossiers") Dossier dossier) {
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

    private static Stream<Listed> allIn(SkipFile file) {
        return Stream.of(file.neverSkip(), file.afterAnswer(), file.neverMatters())
                .flatMap(List::stream);
    }

    private static SkipFile without(Listed listed, SkipFile file) {
        return ImmutableSkipFile.builder()
                .neverSkip(others(listed, file.neverSkip()))
                .afterAnswer(others(listed, file.afterAnswer()))
                .neverMatters(others(listed, file.neverMatters()))
                .build();
    }

    private static SkipFile replaced(Listed listed, Listed by, SkipFile file) {
        ImmutableSkipFile.Builder builder = ImmutableSkipFile.builder().from(without(listed, file));
        if (file.neverSkip().contains(listed)) {
            return builder.addNeverSkip(by).build();
        }
        return file.afterAnswer().contains(listed)
                ? builder.addAfterAnswer(by).build()
                : builder.addNeverMatters(by).build();
    }

    private static List<Listed> others(Listed listed, List<Listed> list) {
        return list.stream().filter(each -> !each.equals(listed)).toList();
    }
}
