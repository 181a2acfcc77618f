package nl.regie.fhir.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
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
