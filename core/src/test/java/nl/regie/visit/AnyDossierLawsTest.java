package nl.regie.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.people.Confidence;
import nl.regie.voice.Speaker;
import nl.regie.voice.Voices;

/** Over any dossier, in which anything may be said by anybody on any day. */
@net.jqwik.api.Tag("thorough")
@org.junit.jupiter.api.Tag("thorough")
class AnyDossierLawsTest {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property
    void whatWasToldInConfidenceAndDangerAtHomeAreNothingThePatientSees(@ForAll("dossiers") Dossier dossier) {
        Set<EntryId> hidden = Stream.concat(
                        dossier.closeOneConcerns().stream()
                                .filter(concern -> concern.confidence() == Confidence.IN_CONFIDENCE),
                        dossier.dangersAtHome().stream())
                .map(Entry::id)
                .collect(Collectors.toSet());
        for (ConsultPreparation preparation : dossier.current(ConsultPreparation.class)) {
            assertThat(Agenda.of(dossier, preparation).items()).noneMatch(item -> hidden.contains(item.from()));
            assertThat(advice(dossier, preparation).forPatient().reasons())
                    .allSatisfy(given -> assertThat(given.evidence()).noneMatch(hidden::contains));
        }
        Floor.under(
                "something is hidden beside a preparation",
                !hidden.isEmpty() && !dossier.current(ConsultPreparation.class).isEmpty(),
                2);
    }

    /** What somebody noted to talk about and did not open is not even told by a reason that is there or not. */
    @Property
    void topicsThatAreNotForHomeLeaveNoTraceInThePatientsVersion(@ForAll("dossiers") Dossier dossier) {
        Dossier open = withoutTopicsThatAreNotForHome(dossier);
        List<ConsultPreparation> preparations = dossier.current(ConsultPreparation.class);
        for (ConsultPreparation preparation : preparations) {
            assertThat(advice(dossier, preparation).forPatient())
                    .isEqualTo(advice(open, preparation).forPatient());
            assertThat(Agenda.forPatient(dossier, preparation, writer -> true))
                    .isEqualTo(Agenda.forPatient(open, preparation, writer -> true));
        }
        Statistics.label("a topic was not for home")
                .collect(!preparations.isEmpty() && !open.equals(dossier))
                .coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    private static Dossier withoutTopicsThatAreNotForHome(Dossier dossier) {
        PersonId patient = dossier.patient().id();
        return Dossier.builder()
                .from(dossier)
                .preparationReadings(dossier.preparationReadings().stream()
                        .map(reading -> PreparationReading.builder()
                                .from(reading)
                                .topics(reading.topicsForHome())
                                .build())
                        .toList())
                .visitSummaries(dossier.visitSummaries().stream()
                        .map(visit -> VisitSummary.builder()
                                .from(visit)
                                .notReached(visit.notReached().stream()
                                        .filter(topic -> visit.mayBeReadBy(patient)
                                                && topic.forHomeOf(patient).isPresent())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    @Property
    void thePatientsTopicsComeFirstInThePatientsOrder(@ForAll("dossiers") Dossier dossier) {
        Voices voices = Voices.in(DayView.ofWhole(dossier));
        for (ConsultPreparation preparation : dossier.current(ConsultPreparation.class)) {
            Agenda agenda = Agenda.of(dossier, preparation);
            assertThat(agenda.items()).extracting(AgendaItem::side).isSorted();
            boolean isTypedBySomebodyClose = Set.of(Speaker.CLOSE_ONE, Speaker.REPRESENTATIVE)
                    .contains(voices.of(preparation).speaker());
            AgendaSide side = isTypedBySomebodyClose ? AgendaSide.CLOSE_ONE : AgendaSide.PATIENT;
            Statistics.label("side").collect(side);
            assertThat(agenda.of(side).stream()
                            .limit(preparation.topics().size())
                            .flatMap(item -> item.topic().inOwnWords().stream()))
                    .containsExactlyElementsOf(preparation.topics());
        }
    }

    @Property
    void theOrderOfTheFileDoesNotMatterToTheProposal(@ForAll("dossiers") Dossier dossier) {
        Dossier turned = Dossier.builder()
                .from(dossier)
                .closeOneConcerns(turned(dossier.closeOneConcerns()))
                .preparationReadings(turned(dossier.preparationReadings()))
                .agreedLimits(turned(dossier.agreedLimits()))
                .progressReviews(turned(dossier.progressReviews()))
                .visitDecisions(turned(dossier.visitDecisions()))
                .build();
        for (ConsultPreparation preparation : dossier.current(ConsultPreparation.class)) {
            assertThat(advice(turned, preparation).plan())
                    .isEqualTo(advice(dossier, preparation).plan());
            assertThat(advice(turned, preparation).reasons())
                    .extracting(GivenReason::reason)
                    .isEqualTo(advice(dossier, preparation).reasons().stream()
                            .map(GivenReason::reason)
                            .toList());
        }
    }

    private static VisitAdvice advice(Dossier dossier, ConsultPreparation preparation) {
        LocalDate day = dossier.lastRecordedOn().orElseThrow();
        return VisitAdvice.of(dossier, preparation.id(), day, CareModule.shipped());
    }

    private static <T> List<T> turned(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
