package nl.regie.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.consult.VisitPlan;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.EntryKind;
import nl.regie.generators.ValueTypes;
import nl.regie.visit.SkipLists.Listed;
import nl.regie.visit.SkipLists.SkipFile;
import org.junit.jupiter.api.Test;

/** Nothing is skipped over a kind of entry, an answer or a reason that nobody thought of. */
class SkipListsFaultsTest {
    @Test
    void everyKindOfEntryIsListed() {
        Set<String> listed = allIn(SkipLists.read()).map(Listed::kind).collect(Collectors.toSet());
        assertThat(EntryKind.all())
                .hasSizeGreaterThan(20)
                .allMatch(kind -> listed.contains(kind.type().getSimpleName()));
        assertThat(WhatCanBeTold.silentKinds()).isEmpty();
    }

    @Test
    void everyAnswerThatADossierCanHoldIsListed() {
        Set<Class<?>> answers = ValueTypes.reachableFrom(Dossier.class).stream()
                .flatMap(type -> ValueTypes.accessors(type).stream())
                .map(accessor -> ValueTypes.leafType(accessor.type()))
                .filter(Class::isEnum)
                .collect(Collectors.toSet());
        assertThat(answers).hasSizeGreaterThan(30);
        assertThat(WhatCanBeTold.answers()).containsAll(answers).contains(VisitReason.class);
    }

    @Test
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

    @Test
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

    @Test
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

    @Test
    void whatIsListedOnceAndMoreIsToldByItsName() {
        SkipFile shipped = SkipLists.read();
        assertFault(
                without(listed("DangerAtHome", "PAST"), shipped),
                "not listed once: Cell[kind=DangerAtHome, tells=[PAST]]");
        assertFault(
                ImmutableSkipFile.builder()
                        .from(shipped)
                        .addAfterAnswer(listed("DangerAtHome", "DAY_CAME"))
                        .build(),
                "not listed once: Cell[kind=DangerAtHome, tells=[DAY_CAME]]");
    }

    @Test
    void ofWhatIsListedTogetherEachCanBeTold() {
        Listed listed = listed("ProgressReview", "TOO_FAST", "ADJUSTED");
        assertThat(listed.cells()).isEqualTo(4);
        SkipFile shipped = SkipLists.read();
        Listed more = ImmutableListed.builder()
                .from(listed)
                .tells(List.of(List.of("TOO_FAST", "TOO_SLOW"), List.of("ADJUSTED", "CONFIRMED", "HURRIED")))
                .build();
        assertFault(replaced(listed, more, shipped), "nobody can tell all of this: ");
    }

    @Test
    void whatSpeaksForComingHasAReason() {
        SkipFile shipped = SkipLists.read();
        for (Listed listed : List.of(listed("DangerAtHome", "DAY_CAME"), listed("ReadBack", "DIFFERS"))) {
            Listed silent = ImmutableListed.builder()
                    .from(listed)
                    .gives(Optional.empty())
                    .build();
            assertFault(replaced(listed, silent, shipped), "without a reason: ");
        }
        Listed silent = listed("DangerAtHome", "PAST");
        assertThat(silent.gives()).isEmpty();
    }

    @Test
    void aReasonStandsInTheListOfWhatGivesIt() {
        SkipFile shipped = SkipLists.read();
        Listed listed = listed("ReadBack", "DIFFERS");
        Listed otherwise = ImmutableListed.builder()
                .from(listed)
                .gives(VisitReason.FEELS_UNSAFE)
                .build();
        assertFault(replaced(listed, otherwise, shipped), "its reason is in another list: ");
    }

    @Test
    void onlyWhatLeavesTheVisitOutNeverMatters() {
        SkipFile shipped = SkipLists.read();
        assertFault(
                movedTo(SkipList.NEVER_MATTERS, VisitReason.COMPULSORY_CARE, shipped),
                "what it leaves open does not fit its list: COMPULSORY_CARE");
        assertFault(
                movedTo(SkipList.AFTER_ANSWER, VisitReason.GOAL_UNTOLD, shipped),
                "what it leaves open does not fit its list: GOAL_UNTOLD");
        assertThat(VisitReason.COMPULSORY_CARE.leavesOpen()).isNotEqualTo(VisitPlan.SKIP);
        assertThat(VisitReason.GOAL_UNTOLD.leavesOpen()).isEqualTo(VisitPlan.SKIP);
    }

    @Test
    void whatNobodyThoughtOfIsInNoList() {
        WhatCanBeTold.Cell unknown = new WhatCanBeTold.Cell("DangerAtHome", List.of("BEFORE_LONG"));
        assertThatThrownBy(() -> SkipLists.shipped().listOf(unknown))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("In no list: ");
        assertThat(WhatCanBeTold.everythingAtOnce()).doesNotContain(unknown);
        assertThat(WhatCanBeTold.everything().map(WhatCanBeTold.Cell::kind))
                .contains("DangerAtHome", "Answer", "VisitReason");
    }

    @Test
    void aCellIsTheSameOnlyPlaceByPlace() {
        Listed listed = listed("Answer", "WISH", "MOST_IMPORTANT", "WAITS");
        assertThat(listed.gives()).contains(VisitReason.MATTERS_MOST_UNANSWERED);
        assertThat(listed.isOf(new WhatCanBeTold.Cell("Answer", List.of("WISH", "MOST_IMPORTANT"))))
                .isFalse();
        assertThat(listed.isOf(new WhatCanBeTold.Cell("Answer", List.of("MOST_IMPORTANT", "WISH", "WAITS"))))
                .isFalse();
        assertThat(listed.isOf(new WhatCanBeTold.Cell("Request", List.of("WISH", "MOST_IMPORTANT", "WAITS"))))
                .isFalse();
    }

    private static void assertFault(SkipFile file, String fault) {
        assertThatThrownBy(() -> SkipLists.of(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The lists of what may be skipped do not hold")
                .hasMessageContaining(fault);
    }

    private static Listed listed(String kind, String... tells) {
        return SkipLists.shipped().listed(new WhatCanBeTold.Cell(kind, List.of(tells)));
    }

    private static SkipFile movedTo(SkipList list, VisitReason reason, SkipFile file) {
        Listed all = SkipLists.shipped().listed(WhatCanBeTold.finding(reason));
        Listed others = ImmutableListed.builder()
                .from(all)
                .tells(List.of(all.tells().get(0).stream()
                        .filter(each -> !each.equals(reason.name()))
                        .toList()))
                .build();
        Listed moved = ImmutableListed.builder()
                .kind(WhatCanBeTold.FINDING)
                .addTells(List.of(reason.name()))
                .build();
        ImmutableSkipFile.Builder builder = ImmutableSkipFile.builder().from(replaced(all, others, file));
        return list == SkipList.NEVER_MATTERS
                ? builder.addNeverMatters(moved).build()
                : builder.addAfterAnswer(moved).build();
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
