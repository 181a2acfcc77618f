package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.generators.Dossiers;
import nl.regie.people.Patient;

/** A question about versions has the answer that walking back along what replaces what would give. */
class VersionsTest {
    private static final PersonId PATIENT = PersonId.of("mila");
    private static final EntryId GOAL = EntryId.of("goal");
    private static final int MANY = 10_000;

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property
    void theVersionsOfAnEntryAreThoseOnTheWayBack(@ForAll("dossiers") Dossier dossier) {
        Map<EntryId, EntryId> predecessors = predecessors(dossier);
        Versions versions = dossier.versions();
        Set<EntryId> names = names(dossier);
        names.forEach(id -> {
            List<EntryId> back = back(id, predecessors);
            assertThat(versions.versionsOf(id)).containsExactlyElementsOf(back);
            assertThat(versions.versionsOf(id)).isEqualTo(Set.copyOf(back));
            assertThat(versions.first(id)).isEqualTo(back.get(back.size() - 1));
            assertThat(versions.hasLaterVersion(id)).isEqualTo(predecessors.containsValue(id));
            names.forEach(other -> {
                assertThat(versions.isVersionOf(other, id)).isEqualTo(back.contains(other));
                assertThat(versions.lineOf(id).contains(other))
                        .isEqualTo(versions.first(other).equals(versions.first(id)));
            });
        });
        Statistics.label("some line has three versions or more")
                .collect(names.stream().anyMatch(id -> back(id, predecessors).size() > 2))
                .coverage(seen -> seen.check(true).percentage(share -> share > 1));
    }

    @Property
    void whateverHasANameIsFoundWithTheEntryThatHoldsIt(@ForAll("dossiers") Dossier dossier) {
        dossier.entries().forEach(entry -> {
            Found found = dossier.find(entry.id()).orElseThrow();
            assertThat(found.entry()).isEqualTo(entry);
            assertThat(found.as(Entry.class)).contains(entry);
            assertThat(found.author()).isEqualTo(entry.recorded().by());
            assertThat(found.day()).isEqualTo(entry.recorded().day());
            entry.parts().forEach(part -> {
                Found holding = dossier.find(part.id()).orElseThrow();
                assertThat(holding.id()).isEqualTo(part.id());
                assertThat(holding.part().orElseThrow().kind()).isEqualTo(part.kind());
                assertThat(holding.as(part.kind())).isPresent();
                assertThat(dossier.versions().first(holding.entry().id()))
                        .isEqualTo(dossier.versions().first(entry.id()));
                boolean isOfThisEntry = holding.entry().equals(entry);
                assertThat(isOfThisEntry
                                || !dossier.versions().isCurrent(entry)
                                || dossier.versions().isCurrent(holding.entry()))
                        .isTrue();
            });
        });
        dossier.tombstones()
                .forEach(stone -> assertThat(dossier.find(stone.id())).isEmpty());
        Statistics.label("a part has an earlier version")
                .collect(dossier.carePlans().stream()
                        .filter(plan -> !dossier.versions().isCurrent(plan))
                        .anyMatch(plan -> plan.parts().findAny().isPresent()))
                .coverage(seen -> seen.check(true).percentage(share -> share > 1));
    }

    /**
     * Ten times as long as a dossier may hold, and the last version first: nothing is walked in circles or in depth.
     */
    @Example
    void aLineOfTenThousandVersionsIsAskedOfEachVersion() {
        List<CarePlan> plans = plans(MANY);
        Versions versions = Versions.of(plans.stream(), List.of(), PATIENT);
        EntryId last = name(MANY - 1);

        assertThat(versions.versionsOf(last))
                .hasSize(MANY)
                .startsWith(last, name(MANY - 2))
                .endsWith(name(0));
        assertThat(versions.lineOf(name(7))).hasSize(MANY);
        for (CarePlan plan : plans) {
            assertThat(versions.isVersionOf(plan.id(), last)).isTrue();
            assertThat(versions.versionsOf(last).contains(plan.id())).isTrue();
            assertThat(versions.first(plan.id())).isEqualTo(name(0));
            assertThat(versions.isCurrent(plan)).isEqualTo(plan.id().equals(last));
        }
    }

    @Example
    void aGoalOfTheLongestLineIsThatOfTheLatestVersion() {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .carePlans(plans(Bounds.MOST_VERSIONS))
                .build();
        EntryId last = name(Bounds.MOST_VERSIONS - 1);

        assertThat(dossier.current(CarePlan.class)).extracting(CarePlan::id).containsExactly(last);
        assertThat(dossier.find(GOAL).map(found -> found.entry().id())).contains(last);
        assertThat(dossier.find(GOAL).flatMap(found -> found.as(Goal.class))).contains(goal());
    }

    @Example
    void aPartOfAVersionThatWasMarkedAsWrongIsNeverTakenForTheRightOne() {
        CarePlan right = plan(0);
        CarePlan wrong = CarePlan.builder()
                .from(plan(1))
                .recorded(Recorded.builder()
                        .from(plan(1).recorded())
                        .enteredInError(EnteredInError.of(plan(1).recorded().on(), PATIENT))
                        .build())
                .build();
        CarePlan last = CarePlan.builder()
                .from(plan(2))
                .recorded(Recorded.builder()
                        .from(plan(2).recorded())
                        .replaces(right.id())
                        .build())
                .goals(List.of())
                .build();
        for (List<CarePlan> order : List.of(List.of(right, wrong, last), List.of(last, wrong, right))) {
            Dossier dossier = Dossier.builder()
                    .patient(Patient.builder().id(PATIENT).build())
                    .carePlans(order)
                    .build();
            assertThat(dossier.find(GOAL).map(Found::entry)).contains(right);
        }
    }

    @Example
    void aDossierThatWasAskedIsEqualToOneThatWasNot() {
        Dossier asked = DossierFile.read(DossierFile.write(small())).orElseThrow();
        assertThat(asked.versions().first(name(1))).isEqualTo(name(0));
        assertThat(asked.find(GOAL)).isPresent();

        assertThat(asked).isEqualTo(small()).hasSameHashCodeAs(small()).hasToString(small().toString());
        assertThat(DossierFile.write(asked)).isEqualTo(DossierFile.write(small()));
    }

    private static Dossier small() {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addCarePlans(plan(0), plan(1))
                .build();
    }

    /** As many versions of one plan, the last one first. */
    private static List<CarePlan> plans(int count) {
        List<CarePlan> plans = new ArrayList<>();
        IntStream.range(0, count).mapToObj(VersionsTest::plan).forEach(plans::add);
        Collections.reverse(plans);
        return plans;
    }

    private static CarePlan plan(int number) {
        return CarePlan.builder()
                .id(name(number))
                .recorded(Recorded.builder()
                        .on(LocalDate.of(2026, 3, 2))
                        .by(PATIENT)
                        .replaces(number == 0 ? Optional.empty() : Optional.of(name(number - 1)))
                        .build())
                .status(PlanStatus.DRAFT)
                .addGoals(goal())
                .build();
    }

    private static Goal goal() {
        return Goal.builder()
                .id(GOAL)
                .status(GoalStatus.PROPOSED)
                .inOwnWords(OwnWords.of("Een half uur in de tuin"))
                .proposedBy(PATIENT)
                .build();
    }

    private static EntryId name(int number) {
        return EntryId.of("plan-" + number);
    }

    private static Set<EntryId> names(Dossier dossier) {
        return Stream.concat(
                        dossier.entries().map(Entry::id),
                        dossier.tombstones().stream().map(Tombstone::id))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<EntryId, EntryId> predecessors(Dossier dossier) {
        Map<EntryId, EntryId> predecessors = new HashMap<>();
        dossier.entries()
                .forEach(entry ->
                        entry.recorded().replaces().ifPresent(earlier -> predecessors.put(entry.id(), earlier)));
        dossier.tombstones()
                .forEach(stone -> stone.replaces().ifPresent(earlier -> predecessors.put(stone.id(), earlier)));
        return predecessors;
    }

    private static List<EntryId> back(EntryId id, Map<EntryId, EntryId> predecessors) {
        List<EntryId> back = new ArrayList<>();
        Optional<EntryId> next = Optional.of(id);
        while (next.isPresent()) {
            back.add(next.get());
            next = next.map(predecessors::get);
        }
        return back;
    }
}
