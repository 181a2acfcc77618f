package nl.regie.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.YesNo;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.people.Professional;
import nl.regie.visit.VisitAdvice;
import nl.regie.visit.VisitReason;

/** What comes first in `next` and what asks for sooner contact in `prepare` end by the same lines. */
@Tag("thorough")
class NextAndPrepareAgreeTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final PersonId NURSE = PersonId.of("who-read-and-acted");

    /**
     * What both tell.
     *
     * @param pressing how `next` tells it
     * @param open how `prepare` tells it as long as nobody acted on it
     * @param actedOn how `prepare` tells it once somebody did; none where an answer ends it in both
     */
    private record Told(Set<PressingReason> pressing, Set<VisitReason> open, Set<VisitReason> actedOn) {}

    private static final List<Told> BOTH = List.of(
            new Told(
                    EnumSet.of(PressingReason.GOES_WORSE),
                    EnumSet.of(VisitReason.GOES_WORSE),
                    EnumSet.of(VisitReason.WORSE_ACTED_ON)),
            new Told(
                    EnumSet.of(PressingReason.SIGN_NOTICED, PressingReason.CRISIS_SIGN_NOTICED),
                    EnumSet.of(VisitReason.SIGNS_NOTICED, VisitReason.SIGNS_WITHOUT_PLAN),
                    EnumSet.of(VisitReason.SIGNS_ACTED_ON)),
            new Told(
                    EnumSet.of(PressingReason.MEASURED_BEYOND_LIMIT),
                    EnumSet.of(VisitReason.MEASUREMENT_BEYOND_LIMIT),
                    EnumSet.of(VisitReason.MEASUREMENT_ACTED_ON)),
            new Told(
                    EnumSet.of(PressingReason.READER_WORRIES),
                    EnumSet.of(VisitReason.READER_WORRIES),
                    EnumSet.of(VisitReason.WORRY_ACTED_ON)));

    private static final Told REQUESTS = new Told(
            EnumSet.of(
                    PressingReason.HELP_ASKED,
                    PressingReason.OTHER_PROFESSIONAL_ASKED,
                    PressingReason.OTHER_PROFESSIONAL_DECLINED,
                    PressingReason.ASKED_AND_PERHAPS_ANSWERED),
            EnumSet.of(VisitReason.HELP_ASKED, VisitReason.ANOTHER_PROFESSIONAL_ASKED),
            EnumSet.noneOf(VisitReason.class));

    @Provide
    Arbitrary<Dossier> dossiers() {
        Arbitrary<Dossier> prepared =
                Dossiers.any().filter(dossier -> !dossier.consultPreparations().isEmpty());
        return Arbitraries.oneOf(prepared, prepared.map(NextAndPrepareAgreeTest::withAWorryThatWasAnswered));
    }

    private static Dossier withAWorryThatWasAnswered(Dossier dossier) {
        LocalDate last = dossier.lastRecordedOn().orElseThrow();
        EntryId preparation = dossier.consultPreparations().get(0).id();
        return Dossier.builder()
                .from(dossier)
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addPreparationReadings(PreparationReading.builder()
                        .id(EntryId.of("what-worried"))
                        .recorded(Recorded.of(last, NURSE))
                        .preparation(preparation)
                        .worries(YesNo.YES)
                        .build())
                .addVisitDecisions(VisitDecision.builder()
                        .id(EntryId.of("what-was-done"))
                        .recorded(Recorded.of(last, NURSE))
                        .preparation(preparation)
                        .plan(VisitPlan.AS_PLANNED)
                        .decidedBy(NURSE)
                        .reason(Note.of("Gebeld: het gaat."))
                        .build())
                .build();
    }

    @Property(tries = 200)
    void whatIsPressingSpeaksForComingAndWhatWasActedOnIsPressingNoMore(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = dossier.lastRecordedOn().orElseThrow();
        DayView view = DayView.of(dossier, day);
        List<ConsultPreparation> current = view.current(ConsultPreparation.class);
        Map<PressingReason, Set<EntryId>> pressing = pressing(view);
        boolean wasActedOn = false;
        for (ConsultPreparation preparation : current) {
            Map<VisitReason, Set<EntryId>> reasons = reasons(dossier, preparation, day);
            for (Told told : BOTH) {
                Set<EntryId> first = of(told.pressing(), pressing);
                Set<EntryId> open = of(told.open(), reasons);
                Set<EntryId> over = of(told.actedOn(), reasons);
                if (first.contains(preparation.id())) {
                    assertThat(open).as("%s", told.open()).isNotEmpty();
                }
                assertThat(entriesAmong(first, dossier))
                        .as("%s", told.actedOn())
                        .noneMatch(over::contains);
                wasActedOn |= !over.isEmpty();
            }
            assertThat(of(REQUESTS.open(), reasons)).isEqualTo(of(REQUESTS.pressing(), pressing));
        }
        Floor.under("something was acted on", wasActedOn, 1);
        Floor.under(
                "something is pressing",
                BOTH.stream().anyMatch(told -> !of(told.pressing(), pressing).isEmpty()),
                5);
    }

    /** A sign of the plan may have been noticed in several preparations. */
    private static List<EntryId> entriesAmong(Collection<EntryId> evidence, Dossier dossier) {
        return evidence.stream()
                .filter(id -> dossier.entries().anyMatch(entry -> entry.id().equals(id)))
                .toList();
    }

    private static Map<PressingReason, Set<EntryId>> pressing(DayView view) {
        Map<PressingReason, Set<EntryId>> pressing = new EnumMap<>(PressingReason.class);
        PressingMatters.of(view, MODULE)
                .all()
                .forEach(each -> pressing.put(each.reason(), Set.copyOf(each.evidence())));
        return pressing;
    }

    private static Map<VisitReason, Set<EntryId>> reasons(
            Dossier dossier, ConsultPreparation preparation, LocalDate day) {
        Map<VisitReason, Set<EntryId>> reasons = new EnumMap<>(VisitReason.class);
        VisitAdvice.of(dossier, preparation.id(), day, MODULE)
                .reasons()
                .forEach(given -> reasons.put(given.reason(), Set.copyOf(given.evidence())));
        return reasons;
    }

    private static <R> Set<EntryId> of(Collection<R> reasons, Map<R, Set<EntryId>> found) {
        Set<EntryId> all = new HashSet<>();
        reasons.forEach(reason -> all.addAll(found.getOrDefault(reason, Set.of())));
        return all;
    }
}
