package nl.regie.patientcopy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.PreparationReading;
import nl.regie.day.DayView;
import nl.regie.day.ReadingDay;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.json.PlainReading;
import nl.regie.people.Confidence;
import nl.regie.people.Professional;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.precondition.Judgement;
import nl.regie.voice.Voices;
import nl.regie.year.ChangeSheet;
import nl.regie.year.YearSheet;
import org.junit.jupiter.api.Tag;

/**
 * What others told or noted of the patient reaches none of the patient's documents, whatever the dossier. Each text of
 * a generated dossier has a mark of its own, so a mark on a page tells where the text came from.
 */
@Tag("thorough")
@net.jqwik.api.Tag("thorough")
class ConfidenceLawsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final PersonId NURSE = PersonId.of("who-wrote-last");
    private static final EntryId LAST = EntryId.of("written-last");
    private static final Pattern MARK = Pattern.compile("#\\d+#");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    /** Dossiers in which, more often than not, the last that was written down is kept from the patient's documents. */
    @Provide
    Arbitrary<Dossier> keptLast() {
        return Combinators.combine(Dossiers.any(), Arbitraries.integers().between(0, 3))
                .as((dossier, kind) -> {
                    Recorded last = Recorded.of(day(dossier).plusDays(1), NURSE);
                    Dossier.Builder changed = Dossier.builder()
                            .from(dossier)
                            .addProfessionals(Professional.builder().id(NURSE).build());
                    switch (kind) {
                        case 0 ->
                            changed.addDangersAtHome(DangerAtHome.builder()
                                    .id(LAST)
                                    .recorded(last)
                                    .state(DangerState.SUSPECTED)
                                    .build());
                        case 1 ->
                            changed.addExperiences(Experience.builder()
                                    .id(LAST)
                                    .recorded(last)
                                    .teller(dossier.patient().id())
                                    .topic(ExperienceTopic.LISTENED_TO)
                                    .answer(ExperienceAnswer.NO)
                                    .build());
                        case 2 ->
                            changed.addAppraisals(Appraisal.builder()
                                    .id(LAST)
                                    .recorded(last)
                                    .aspect(Aspect.ABLE)
                                    .judgement(Judgement.NO)
                                    .viewOf(NURSE)
                                    .build());
                        default -> changed.schemaVersion(dossier.schemaVersion());
                    }
                    return changed.build();
                });
    }

    @Property(tries = 100)
    void howOthersSeeThePatientAndDangerAtHomeAreOnNoDocument(@ForAll("dossiers") Dossier dossier) {
        Set<String> kept = marksOf(Stream.of(
                        appraisalsOfOthers(dossier),
                        dossier.experiences(),
                        dossier.carerWellbeings(),
                        dossier.closeOneConcerns(),
                        dossier.dangersAtHome(),
                        dossier.pageDecisions())
                .flatMap(List::stream));
        assertThat(marksOnAnyDocument(dossier)).doesNotContainAnyElementsOf(orNone(kept));
        Floor.under("something is kept", !kept.isEmpty(), 4);
    }

    @Property(tries = 100)
    void whatACloseOneOrAStrangerRecordedIsOnNoDocument(@ForAll("dossiers") Dossier dossier) {
        Set<PersonId> writers = Stream.concat(
                        Stream.of(dossier.patient().id()),
                        dossier.professionals().stream().map(Professional::id))
                .collect(toSet());
        Set<String> kept = marksOf(dossier.entries()
                .filter(entry -> !writers.contains(entry.recorded().by())));
        assertThat(marksOnAnyDocument(dossier)).doesNotContainAnyElementsOf(orNone(kept));
        Floor.under("something is kept", !kept.isEmpty(), 4);
    }

    /** A review or a preparation that somebody else wrote down can hold what a close one told of a goal. */
    @Property(tries = 100)
    void whatACloseOneToldOfAGoalOrWantedToTalkAboutIsOnNoDocumentUnlessThePatientWasThere(
            @ForAll("dossiers") Dossier dossier) {
        Set<PersonId> closeOnes = Stream.concat(
                        dossier.closeOnes().stream().map(each -> each.person()),
                        dossier.tombstones().stream().flatMap(stone -> stone.person().stream()))
                .collect(toSet());
        Set<String> kept = new HashSet<>();
        Stream.concat(
                        dossier.progressReviews().stream().flatMap(review -> review.progress().stream()),
                        dossier.consultPreparations().stream().flatMap(each -> each.progress().stream()))
                .filter(progress -> closeOnes.contains(progress.toldBy()))
                .forEach(progress -> marks(PlainReading.tree(progress)).forEach(kept::add));
        dossier.visitSummaries().forEach(visit -> {
            Stream.concat(
                            visit.participants().contains(dossier.patient().id())
                                    ? Stream.empty()
                                    : visit.discussed().stream(),
                            visit.notReached().stream())
                    .filter(topic -> closeOnes.contains(topic.raisedBy()))
                    .forEach(topic -> marks(PlainReading.tree(topic)).forEach(kept::add));
        });
        assertThat(marksOnAnyDocument(dossier)).doesNotContainAnyElementsOf(orNone(kept));
        Floor.under("something is kept", !kept.isEmpty(), 4);
    }

    /**
     * Not on any document, where it was not said that it is for home; nor what was raised where the patient was not.
     */
    @Property(tries = 100)
    void whatWasNotedToTalkAboutIsOnNoDocumentUnlessItMayBeShared(@ForAll("dossiers") Dossier dossier) {
        Set<String> kept = new HashSet<>();
        dossier.preparationReadings().stream()
                .filter(reading -> reading.topicsForHome().isEmpty())
                .flatMap(reading -> reading.topics().stream())
                .forEach(note -> marks(note.text()).forEach(kept::add));
        dossier.visitSummaries().stream()
                .flatMap(visit -> Stream.concat(visit.discussed().stream(), visit.notReached().stream()))
                .filter(topic -> topic.confidence()
                        .filter(Confidence.MAY_BE_SHARED::equals)
                        .isEmpty())
                .flatMap(topic -> topic.note().stream())
                .forEach(note -> marks(note.text()).forEach(kept::add));
        dossier.visitSummaries().stream()
                .filter(visit -> !visit.mayBeReadBy(dossier.patient().id()))
                .flatMap(visit -> visit.agreed().stream())
                .forEach(agreed -> marks(agreed.what().text()).forEach(kept::add));
        assertThat(marksOnAnyDocument(dossier)).doesNotContainAnyElementsOf(orNone(kept));
        Statistics.label("something was kept").collect(!kept.isEmpty()).coverage(count -> count.check(true)
                .percentage(share -> share > 30));
    }

    @Property(tries = 100)
    void whatAProfessionalWantsToTalkAboutIsOnTheConversationSheetOnly(@ForAll("dossiers") Dossier dossier) {
        Set<String> kept = dossier.preparationReadings().stream()
                .map(PreparationReading::topics)
                .flatMap(List::stream)
                .map(Note::text)
                .flatMap(ConfidenceLawsTest::marks)
                .collect(toSet());
        LocalDate day = day(dossier);
        Stream.of(PatientCopy.of(dossier, day), VisitReport.of(dossier, day), SignallingSheet.of(dossier, day))
                .forEach(copy ->
                        assertThat(marks(copy.text(Language.NL)).toList()).doesNotContainAnyElementsOf(orNone(kept)));
        Floor.under("something is kept", !kept.isEmpty(), 4);
    }

    /** The day that is printed, and what ends by itself on a day, tell nothing of what is kept from the patient. */
    @Property(tries = 100)
    void onTheDefaultDayEachDocumentIsTheSameWithAndWithoutWhatIsKept(@ForAll("keptLast") Dossier dossier) {
        Dossier without = dossier;
        for (Entry kept : kept(dossier)
                .filter(each -> !isOfOneLineWithWhatIsShown(each, dossier))
                .toList()) {
            without = without.erase(kept.id(), kept.recorded().on());
        }
        assertThat(onTheDefaultDay(without)).isEqualTo(onTheDefaultDay(dossier));
        boolean isLast = ReadingDay.ofThePatient(dossier)
                .filter(day -> lastOf(kept(dossier)).filter(day::isBefore).isPresent())
                .isPresent();
        Statistics.label("something kept was written down last").collect(isLast).coverage(count -> count.check(true)
                .percentage(share -> share > 10));
    }

    /** Whatever is not what the patient tried, or their own words on being able. */
    private static List<Appraisal> appraisalsOfOthers(Dossier dossier) {
        return dossier.appraisals().stream()
                .filter(appraisal -> (appraisal.triedOn().isEmpty() && !appraisal.saysWhetherItWorks())
                        || !appraisal.viewOf().equals(dossier.patient().id()))
                .toList();
    }

    /**
     * Whose view something was can be corrected, and what a person wrote is not replaced by others: where a line has a
     * version that is shown, its other versions say which one stands.
     */
    private static boolean isOfOneLineWithWhatIsShown(Entry entry, Dossier dossier) {
        Set<EntryId> keptIds = kept(dossier).map(Entry::id).collect(toSet());
        Set<EntryId> line = new HashSet<>(Set.of(entry.id()));
        boolean grows = true;
        while (grows) {
            grows = line.addAll(dossier.entries()
                    .filter(each -> each.recorded()
                            .replaces()
                            .filter(earlier -> line.contains(earlier) || line.contains(each.id()))
                            .isPresent())
                    .flatMap(each ->
                            Stream.of(each.id(), each.recorded().replaces().orElseThrow()))
                    .collect(toSet()));
        }
        return !keptIds.containsAll(line);
    }

    /** That the patient is not able to do something stands on their own page where they say so in their own voice. */
    private static Stream<Entry> kept(Dossier dossier) {
        Voices voices = Voices.in(DayView.ofWhole(dossier));
        return Stream.of(
                        appraisalsOfOthers(dossier).stream()
                                .filter(each -> each.aspect() != Aspect.ABLE || !voices.isThePatients(each))
                                .toList(),
                        dossier.experiences(),
                        dossier.carerWellbeings(),
                        dossier.closeOneConcerns(),
                        dossier.dangersAtHome(),
                        dossier.pageDecisions(),
                        dossier.preparationReadings().stream()
                                .filter(reading -> reading.topicsForHome().isEmpty())
                                .toList())
                .flatMap(List::stream);
    }

    private static Optional<LocalDate> lastOf(Stream<Entry> entries) {
        return entries.map(entry -> entry.recorded().on()).max(LocalDate::compareTo);
    }

    private static List<String> onTheDefaultDay(Dossier dossier) {
        return Stream.of(
                        PatientCopy.of(dossier),
                        ConversationSheet.of(dossier),
                        VisitReport.of(dossier),
                        SignallingSheet.of(dossier),
                        YearSheet.of(dossier, CareModule.shipped()),
                        ChangeSheet.of(dossier, CareModule.shipped()))
                .flatMap(copy -> Stream.of(copy.text(Language.NL), copy.html(Language.EN)))
                .toList();
    }

    @Property(tries = 50)
    void aDiscreetDocumentHoldsNothingTypedButHowPeopleAreCalled(@ForAll("dossiers") Dossier dossier) {
        Set<String> names = Stream.of(
                        dossier.patient().name().stream(),
                        dossier.professionals().stream().flatMap(each -> each.name().stream()),
                        dossier.expertsByExperience().stream().flatMap(each -> each.name().stream()),
                        dossier.closeOnes().stream().flatMap(each -> each.name().stream()))
                .flatMap(each -> each)
                .flatMap(name -> marks(name.text()))
                .collect(toSet());
        for (Language language : Language.values()) {
            CopyWishes discreet = CopyWishes.in(language).discreetly();
            all(dossier).forEach(copy -> assertThat(names)
                    .containsAll(Stream.concat(marks(copy.text(discreet)), marks(copy.html(discreet)))
                            .toList()));
        }
        Floor.under(
                "a document that is not discreet holds something typed",
                all(dossier)
                        .anyMatch(copy ->
                                !names.containsAll(marks(copy.text(Language.NL)).collect(toSet()))),
                20);
    }

    @Property(tries = 50)
    void theOrderOfTheFileChangesNoDocument(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        Dossier shuffled = Dossier.builder()
                .from(dossier)
                .professionals(shuffled(dossier.professionals(), random))
                .closeOnes(shuffled(dossier.closeOnes(), random))
                .answers(shuffled(dossier.answers(), random))
                .selfDirections(shuffled(dossier.selfDirections(), random))
                .carePlans(shuffled(dossier.carePlans(), random))
                .contactAgreements(shuffled(dossier.contactAgreements(), random))
                .supportRecords(shuffled(dossier.supportRecords(), random))
                .involvementAgreements(shuffled(dossier.involvementAgreements(), random))
                .suggestions(shuffled(dossier.suggestions(), random))
                .requests(shuffled(dossier.requests(), random))
                .sharedDecisions(shuffled(dossier.sharedDecisions(), random))
                .progressReviews(shuffled(dossier.progressReviews(), random))
                .representations(shuffled(dossier.representations(), random))
                .imposedMeasures(shuffled(dossier.imposedMeasures(), random))
                .signallingPlans(shuffled(dossier.signallingPlans(), random))
                .agreedLimits(shuffled(dossier.agreedLimits(), random))
                .consultPreparations(shuffled(dossier.consultPreparations(), random))
                .visitSummaries(shuffled(dossier.visitSummaries(), random))
                .annotations(shuffled(dossier.annotations(), random))
                .build();
        assertThat(all(shuffled).map(copy -> copy.text(Language.NL)).toList())
                .isEqualTo(all(dossier).map(copy -> copy.text(Language.NL)).toList());
    }

    private static <T> List<T> shuffled(List<T> entries, Random random) {
        List<T> mixed = new ArrayList<>(entries);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static Stream<Copy> all(Dossier dossier) {
        LocalDate day = day(dossier);
        return Stream.of(
                PatientCopy.of(dossier, day),
                ConversationSheet.of(dossier, day),
                VisitReport.of(dossier, day),
                SignallingSheet.of(dossier, day),
                SignallingSheet.of(dossier, day).asCard(),
                YearSheet.of(dossier, day, CareModule.shipped()),
                ChangeSheet.of(dossier, day, CareModule.shipped()),
                ChangeSheet.of(dossier, day, CareModule.shipped()).since(day.minusDays(30)));
    }

    private static List<String> marksOnAnyDocument(Dossier dossier) {
        return all(dossier)
                .flatMap(copy -> Stream.concat(marks(copy.text(Language.NL)), marks(copy.html(Language.EN))))
                .toList();
    }

    private static LocalDate day(Dossier dossier) {
        return dossier.lastRecordedOn().orElse(DAY);
    }

    private static Set<String> marksOf(Stream<? extends Entry> entries) {
        return entries.flatMap(entry -> marks(PlainReading.tree(entry))).collect(toSet());
    }

    /** AssertJ wants something to look for. */
    private static Set<String> orNone(Set<String> marks) {
        return marks.isEmpty() ? Set.of("#none#") : marks;
    }

    private static Stream<String> marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group);
    }
}
