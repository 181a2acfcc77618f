package nl.regie.fhir.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.people.CloseOne;
import org.junit.jupiter.api.Test;

/** What stands for what a server names and does not hold. All people are invented. */
class StandInsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId SON = PersonId.of("son");
    private static final PersonId SISTER = PersonId.of("sister");

    /**
     * The son recorded something before he stands in the dossier as somebody close: he was so in an earlier version.
     */
    @Test
    void whoStoodInAnEarlierVersionDoesNotHangOnWhatComesFirst() {
        Entry bySon =
                closeOne("friend", "friend").recorded(Recorded.of(DAY, SON)).build();
        Entry son = closeOne("son-2", "son").recorded(later()).build();
        Entry sister = closeOne("sister-2", "sister").recorded(later()).build();

        List<Tombstone> sonFirst = standIns(bySon, son, sister);
        List<Tombstone> sisterFirst = standIns(bySon, sister, son);

        assertThat(sonFirst).isEqualTo(sisterFirst);
        assertThat(sonFirst.stream().flatMap(stone -> stone.person().stream())).contains(SON);
    }

    /** As many as there are, each has a name of its own, and none the name of something else. */
    @Test
    void whoIsNotThereAtAllStandsUnderAFreeName() {
        Entry one = closeOne("close-one-1", "friend")
                .recorded(Recorded.of(DAY, SON))
                .build();
        Entry other = closeOne("other", "neighbour")
                .recorded(Recorded.of(DAY, SISTER))
                .build();

        assertThat(standIns(one, other).stream().map(stone -> stone.id() + " " + stone.person()))
                .containsExactlyInAnyOrder("close-one-2 Optional[sister]", "close-one-3 Optional[son]");
    }

    @Test
    void whatIsThereNeedsNoStone() {
        Entry told = annotation("told", "friend", DAY);
        Entry friend =
                closeOne("friend", "friend").recorded(Recorded.of(DAY, NURSE)).build();

        assertThat(standIns(told, friend)).isEmpty();
    }

    /** The day on which it was written down itself stands nowhere: it was not after it was named. */
    @Test
    void whatIsNamedAndNotThereHasAStoneOfTheFirstDayOnWhichItWasNamed() {
        List<Tombstone> stones =
                standIns(annotation("a-later", "gone", DAY.plusDays(5)), annotation("b-first", "gone", DAY));

        assertThat(stones)
                .containsExactly(Tombstone.builder()
                        .id(EntryId.of("gone"))
                        .recordedOn(DAY)
                        .erasedOn(DAY)
                        .build());
    }

    /** Somebody is named by what they wrote, marked, saw or told, too. */
    @Test
    void whoIsNamedInAnyPlaceStandsThere() {
        Recorded byNurse = Recorded.of(DAY, NURSE);
        Entry source = annotation(Recorded.builder()
                .from(byNurse)
                .sourceRef(
                        SourceRef.builder().id(SourceId.of("note")).author(SON).build())
                .build());
        Entry mark = annotation(Recorded.builder()
                .from(byNurse)
                .enteredInError(EnteredInError.of(DAY, SON))
                .build());
        Entry seen = annotation(Recorded.builder()
                .from(byNurse)
                .howTold(HowTold.builder()
                        .way(HowTold.TellingWay.BEHAVIOUR)
                        .seen(Note.of("Lacht"))
                        .seenBy(SON)
                        .build())
                .build());
        Entry told = Experience.builder()
                .id(EntryId.of("told"))
                .recorded(byNurse)
                .teller(SON)
                .topic(ExperienceTopic.CARE_FITS)
                .answer(ExperienceAnswer.YES)
                .build();

        for (Entry each : List.of(source, mark, seen, told)) {
            assertThat(standIns(each, annotation("about", each.id().value(), DAY)).stream()
                            .flatMap(stone -> stone.person().stream()))
                    .as(each.id().value())
                    .containsExactly(SON);
        }
    }

    @Test
    void whoIsKnownFromTheDayOnWhichTheyAreNamedNeedsNoStoneAndFromLaterOnTheyDo() {
        Entry bySon =
                closeOne("friend", "friend").recorded(Recorded.of(DAY, SON)).build();

        assertThat(standIns(
                        bySon,
                        closeOne("son", "son").recorded(Recorded.of(DAY, NURSE)).build()))
                .isEmpty();
        assertThat(standIns(
                        bySon,
                        closeOne("son", "son")
                                .recorded(Recorded.of(DAY.plusDays(1), NURSE))
                                .build()))
                .extracting(Tombstone::person, Tombstone::recordedOn)
                .containsExactly(tuple(Optional.of(SON), DAY));
    }

    /** A goal that was named before this version of its plan was a goal of an earlier one. */
    @Test
    void aPartThatWasNamedBeforeStandsInTheEarlierVersion() {
        CarePlan plan = CarePlan.builder()
                .id(EntryId.of("plan-2"))
                .recorded(Recorded.builder()
                        .on(DAY.plusDays(5))
                        .by(NURSE)
                        .replaces(EntryId.of("plan-1"))
                        .build())
                .status(PlanStatus.ACTIVE)
                .addGoals(goal("named-before"), goal("named-since"))
                .build();
        CarePlan earlier = CarePlan.builder()
                .from(plan)
                .id(EntryId.of("plan-1"))
                .recorded(Recorded.of(DAY, NURSE))
                .build();
        Entry before = annotation("before", "named-before", DAY);

        assertThat(standIns(earlier, plan, before))
                .as("the earlier one is there")
                .isEmpty();
        assertThat(standIns(plan, before, annotation("since", "named-since", DAY.plusDays(5))))
                .containsExactly(Tombstone.builder()
                        .id(EntryId.of("plan-1"))
                        .recordedOn(DAY)
                        .erasedOn(DAY)
                        .addParts(EntryId.of("named-before"))
                        .build());
    }

    @Test
    void aVersionInBetweenLeadsToTheFirstWhichHasAStoneToo() {
        Entry third = annotation(Recorded.builder()
                .on(DAY)
                .by(NURSE)
                .replaces(EntryId.of("second"))
                .build());
        Entry about = annotation("about", "gone", DAY);
        Map<EntryId, EntryId> firsts = Map.of(EntryId.of("second"), EntryId.of("first"));
        List<Tombstone> stones = StandIns.of(List.of(third, about), Set.of(NURSE), firsts);

        assertThat(stones)
                .filteredOn(stone -> !stone.id().equals(EntryId.of("gone")))
                .extracting(Tombstone::id, Tombstone::replaces, Tombstone::recordedOn)
                .containsExactlyInAnyOrder(
                        tuple(EntryId.of("second"), Optional.of(EntryId.of("first")), DAY),
                        tuple(EntryId.of("first"), Optional.empty(), DAY));
        assertThat(StandIns.of(
                        List.of(third, about), Set.of(NURSE), Map.of(EntryId.of("second"), EntryId.of("second"))))
                .as("the first version itself leads to none before it")
                .allMatch(stone -> stone.replaces().isEmpty());
        assertThat(StandIns.of(List.of(third, about, annotation("first", "about", DAY)), Set.of(NURSE), firsts))
                .as("what is there needs no stone, whatever it is")
                .extracting(Tombstone::id)
                .doesNotContain(EntryId.of("first"));
    }

    private static Goal goal(String id) {
        return Goal.builder()
                .id(EntryId.of(id))
                .status(GoalStatus.ACCEPTED)
                .inOwnWords(OwnWords.of("Naar de markt"))
                .build();
    }

    private static Entry annotation(String id, String about, LocalDate day) {
        return Annotation.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(day, NURSE))
                .about(EntryId.of(about))
                .inOwnWords(OwnWords.of("Zo was het niet."))
                .build();
    }

    private static Entry annotation(Recorded recorded) {
        return Annotation.builder()
                .id(EntryId.of("annotation"))
                .recorded(recorded)
                .about(EntryId.of("about"))
                .inOwnWords(OwnWords.of("Zo was het niet."))
                .build();
    }

    private static Recorded later() {
        return Recorded.builder()
                .on(DAY.plusDays(5))
                .by(NURSE)
                .replaces(EntryId.of("earlier"))
                .build();
    }

    private static CloseOne.Builder closeOne(String id, String person) {
        return CloseOne.builder().id(EntryId.of(id)).person(PersonId.of(person));
    }

    private static List<Tombstone> standIns(Entry... entries) {
        return StandIns.of(List.of(entries), Set.of(NURSE), Map.of());
    }
}
