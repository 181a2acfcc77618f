package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.generators.ValueTypes;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;

/** What holds of every dossier: as it stood on a day, with a part erased, and of what is current in it. */
@net.jqwik.api.Tag("thorough")
@org.junit.jupiter.api.Tag("thorough")
class DossierLawsTest {
    private static final Pattern MARK = Pattern.compile("#[0-9]+#");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    @Property
    void anEarlierDayOfAnEarlierDayIsTheEarlierOfTheTwo(@ForAll("dossiers") Dossier dossier) {
        List<LocalDate> days = daysAround(dossier);
        days.forEach(a -> {
            LocalDate b = days.get((days.indexOf(a) * 7 + 3) % days.size());
            assertThat(dossier.asOf(a).asOf(b)).isEqualTo(dossier.asOf(a.isBefore(b) ? a : b));
            assertThat(dossier.asOf(b).asOf(a)).isEqualTo(dossier.asOf(a.isBefore(b) ? a : b));
        });
    }

    @Property
    void asOfTheLastDayItIsTheDossierItself(@ForAll("dossiers") Dossier dossier) {
        LocalDate last = lastDayOf(dossier);
        assertThat(dossier.asOf(last)).isEqualTo(dossier);
        assertThat(dossier.asOf(last.plusDays(1))).isEqualTo(dossier);
    }

    /** Of what was recorded, or of a death that is known: on the day before, nobody knew of it. */
    private static LocalDate lastDayOf(Dossier dossier) {
        LocalDate recorded = dossier.lastRecordedOn().orElse(LocalDate.of(2025, 1, 1));
        return dossier.patient()
                .death()
                .flatMap(Death::on)
                .filter(recorded::isBefore)
                .orElse(recorded);
    }

    @Property
    void nothingThatWasRecordedLaterIsLeftOnAnEarlierDay(@ForAll("dossiers") Dossier dossier) {
        daysAround(dossier).forEach(day -> {
            Dossier earlier = dossier.asOf(day);
            assertThat(earlier.entries())
                    .noneMatch(entry -> entry.recorded().on().isAfter(day));
            assertThat(earlier.tombstones())
                    .noneMatch(stone -> stone.recordedOn().isAfter(day));
            assertThat(earlier.entries().count())
                    .isEqualTo(dossier.entries()
                            .filter(entry -> !entry.recorded().on().isAfter(day))
                            .count());
        });
        Floor.under(
                "something was there before something else",
                dossier.entries().map(entry -> entry.recorded().on()).distinct().count() > 1,
                10);
    }

    @Property
    void nothingThatAnErasedEntrySaidIsLeft(@ForAll("dossiers") Dossier dossier) {
        dossier.entries().forEach(entry -> {
            Dossier left = erased(dossier, entry);
            String json = DossierFile.write(left);
            assertThat(marksIn(entry)).noneMatch(json::contains);
            assertThat(left.findEntry(entry.id())).isEmpty();
        });
        Floor.under(
                "an entry said something",
                dossier.entries().anyMatch(entry -> !marksIn(entry).isEmpty()),
                30);
    }

    /** Of each dossier with one of its entries, whichever. */
    @Property
    void withAnEntryErasedItIsWrittenAndReadAsItIs(
            @ForAll("dossiers") Dossier dossier, @ForAll @IntRange(max = 1000) int which) {
        List<Entry> entries = dossier.entries().toList();
        if (!entries.isEmpty()) {
            Dossier left = erased(dossier, entries.get(which % entries.size()));
            assertThat(DossierFile.read(DossierFile.write(left)).orElseThrow()).isEqualTo(left);
        }
        Floor.under("there is something to erase", !entries.isEmpty(), 60);
    }

    @Property
    void erasingNowOrOnAnEarlierDayIsTheSame(@ForAll("dossiers") Dossier dossier) {
        List<LocalDate> days = daysAround(dossier);
        List<Entry> entries = dossier.entries().toList();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            LocalDate day = days.get(i * 5 % days.size());
            Dossier erasedFirst = erased(dossier, entry).asOf(day);
            assertThat(erasedFirst)
                    .isEqualTo(
                            entry.recorded().on().isAfter(day) ? dossier.asOf(day) : erased(dossier.asOf(day), entry));
            assertThat(marksIn(entry)).noneMatch(DossierFile.write(erasedFirst)::contains);
        }
    }

    @Property
    void erasingAnEntryChangesNothingElseThatIsCurrent(@ForAll("dossiers") Dossier dossier) {
        Floor.under("something else is current", currentIds(dossier).size() > 1, 60);
        dossier.entries().forEach(entry -> {
            Set<EntryId> expected = new HashSet<>(currentIds(dossier));
            expected.remove(entry.id());
            assertThat(currentIds(erased(dossier, entry))).isEqualTo(expected);
        });
    }

    @Property
    void whatWasReplacedOrEnteredInErrorIsNotCurrentAndAllElseIs(@ForAll("dossiers") Dossier dossier) {
        Set<EntryId> expected = dossier.entries()
                .filter(entry -> !dossier.isInError(entry))
                .map(Entry::id)
                .filter(id -> !isReplaced(id, dossier))
                .collect(Collectors.toSet());
        assertThat(currentIds(dossier)).isEqualTo(expected);
        Floor.under(
                "something does not hold", expected.size() < dossier.entries().count(), 20);
    }

    @Property
    void whatIsKeptToTheTeamNeverReachesTheProfessionalInPerson(@ForAll("dossiers") Dossier dossier) {
        Dossier left = dossier.forOwnProfessional();
        String json = DossierFile.write(left);
        dossier.experiences().stream()
                .filter(experience -> !experience.isForTheOwnProfessional())
                .forEach(experience -> assertThat(marksIn(experience)).noneMatch(json::contains));
        assertThat(left.forOwnProfessional()).isEqualTo(left);
        assertThat(left.experiences()).allMatch(Experience::isForTheOwnProfessional);
        assertThat(currentIds(dossier)).containsAll(currentIds(left));
        Floor.under(
                "something is kept to the team",
                dossier.experiences().stream().anyMatch(experience -> !experience.isForTheOwnProfessional()),
                10);
    }

    /** Also where the later telling does not come in the place of the earlier one; on the same day the no wins. */
    @Test
    void aLaterTellingToTheTeamOnlyEndsAnEarlierYesAboutTheSameMatter() {
        LocalDate day = LocalDate.of(2026, 5, 4);
        Experience yes =
                experience("yes", day, ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceVisibility.OWN_PROFESSIONAL);
        Experience sameDay =
                experience("no", day, ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceVisibility.TEAM_ONLY);
        Experience earlier = experience(
                "no", day.minusDays(1), ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceVisibility.TEAM_ONLY);
        Experience other = experience("no", day, ExperienceTopic.NOT_LEFT_ALONE, ExperienceVisibility.TEAM_ONLY);
        assertThat(told(yes, sameDay).forOwnProfessional().experiences()).isEmpty();
        assertThat(told(yes, earlier).forOwnProfessional().experiences()).containsExactly(yes);
        assertThat(told(yes, other).forOwnProfessional().experiences()).containsExactly(yes);
    }

    private static Dossier told(Experience... experiences) {
        return Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("patient")).build())
                .addExperiences(experiences)
                .build();
    }

    private static Experience experience(
            String id, LocalDate on, ExperienceTopic topic, ExperienceVisibility visibleTo) {
        return Experience.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(on, PersonId.of("patient")))
                .teller(PersonId.of("patient"))
                .topic(topic)
                .answer(ExperienceAnswer.NO)
                .visibleTo(visibleTo)
                .build();
    }

    @Property
    void whereNothingIsKeptToTheTeamNothingIsLeftOut(@ForAll("dossiers") Dossier generated) {
        Dossier dossier = Dossier.builder()
                .from(generated)
                .experiences(generated.experiences().stream()
                        .map(told -> Experience.builder()
                                .from(told)
                                .visibleTo(ExperienceVisibility.OWN_PROFESSIONAL)
                                .build())
                        .toList())
                .build();
        assertThat(dossier.forOwnProfessional()).isEqualTo(dossier);
        Floor.under("something was told", !dossier.experiences().isEmpty(), 8);
    }

    @Property
    void theOrderOfTheListsChangesNothingThatIsCurrent(@ForAll("dossiers") Dossier dossier) {
        Dossier.Builder builder = Dossier.builder();
        builder.from(dossier);
        EntryKind.all().forEach(kind -> turn(kind, dossier, builder));
        Dossier turned = builder.professionals(turned(dossier.professionals()))
                .expertsByExperience(turned(dossier.expertsByExperience()))
                .tombstones(turned(dossier.tombstones()))
                .build();
        assertThat(currentIds(turned)).isEqualTo(currentIds(dossier));
    }

    /** In words: something holds that came in its place, or came in the place of a mistake that stands in its place. */
    private static boolean isReplaced(EntryId id, Dossier dossier) {
        return Stream.concat(
                        dossier.entries()
                                .filter(other ->
                                        other.recorded().replaces().stream().anyMatch(id::equals))
                                .map(other -> !dossier.isInError(other) || isReplaced(other.id(), dossier)),
                        dossier.tombstones().stream()
                                .filter(stone -> stone.replaces().stream().anyMatch(id::equals))
                                .map(stone -> stone.enteredInErrorOn().isEmpty() || isReplaced(stone.id(), dossier)))
                .anyMatch(holds -> holds);
    }

    private static Dossier erased(Dossier dossier, Entry entry) {
        return dossier.erase(entry.id(), entry.recorded().on());
    }

    private static Set<EntryId> currentIds(Dossier dossier) {
        return dossier.current(Entry.class).stream().map(Entry::id).collect(Collectors.toSet());
    }

    private static <E extends Entry> void turn(EntryKind<E> kind, Dossier dossier, Dossier.Builder builder) {
        kind.put(turned(kind.in(dossier)), builder);
    }

    private static <T> List<T> turned(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    /** The days on which something was recorded, each with the day before and the day after; never none. */
    private static List<LocalDate> daysAround(Dossier dossier) {
        return Stream.of(
                        Stream.of(LocalDate.of(2025, 1, 1)),
                        dossier.entries().map(entry -> entry.recorded().on()),
                        dossier.tombstones().stream().map(Tombstone::recordedOn))
                .flatMap(days -> days)
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> marksIn(Entry entry) {
        return ValueTypes.leaves(entry, ValueTypes.typeOf(entry))
                .map(DossierLawsTest::text)
                .flatMap(text -> MARK.matcher(text).results().map(MatchResult::group))
                .toList();
    }

    private static String text(Object leaf) {
        if (leaf instanceof OwnWords words) {
            return words.text();
        }
        if (leaf instanceof Note note) {
            return note.text();
        }
        return leaf instanceof PersonName name ? name.text() : "";
    }
}
