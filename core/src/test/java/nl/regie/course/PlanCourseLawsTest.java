package nl.regie.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.PlanStatus;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.Part;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;

/** Over any dossier: a step is refused with reasons, or answers with a version that fits beside the others. */
class PlanCourseLawsTest {
    private static final EntryId NEXT = EntryId.of("the-next-version");
    private static final Note WHY = Note.of("Daarom.");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property
    void everyNextVersionFitsInTheDossier(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1));
        for (CarePlan plan : dossier.carePlans()) {
            for (Transition step : steps(dossier, plan, day)) {
                step.next().ifPresent(next -> {
                    Dossier after =
                            Dossier.builder().from(dossier).addCarePlans(next).build();
                    assertThat(after.current(CarePlan.class)).contains(next).doesNotContain(plan);
                    assertThat(after.carePlans()).containsAll(dossier.carePlans());
                    assertThat(next.recorded().replaces()).contains(plan.id());
                    assertThat(next.parts().map(Part::id))
                            .containsExactlyElementsOf(
                                    plan.parts().map(Part::id).toList());
                    assertThat(next.lookAgainOn()).isEqualTo(plan.lookAgainOn());
                });
            }
        }
    }

    @Property
    void whatIsNotCurrentOrHasEndedGoesNoFurther(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1));
        List<CarePlan> current = dossier.current(CarePlan.class);
        for (CarePlan plan : dossier.carePlans()) {
            boolean hasEnded = plan.status() == PlanStatus.COMPLETED || plan.status() == PlanStatus.STOPPED;
            if (hasEnded || !current.contains(plan)) {
                assertThat(steps(dossier, plan, day))
                        .allMatch(step -> step.next().isEmpty());
            }
        }
        Floor.under(
                "a plan is not current or has ended",
                dossier.carePlans().stream()
                        .anyMatch(plan -> !current.contains(plan)
                                || plan.status() == PlanStatus.COMPLETED
                                || plan.status() == PlanStatus.STOPPED),
                5);
    }

    @Property
    void askingAgainAboutThoseCloseByNamesWhatIsThere(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1));
        List<EntryId> there = dossier.entries()
                .flatMap(entry ->
                        Stream.concat(Stream.of(entry.id()), entry.parts().map(Part::id)))
                .toList();
        InvolvementReview.askedOn(day, dossier).forEach(review -> {
            assertThat(there).containsAll(review.evidence());
            assertThat(there).containsAll(review.agreement().stream().toList());
        });
    }

    private static List<Transition> steps(Dossier dossier, CarePlan plan, LocalDate day) {
        PlanCourse course = PlanCourse.of(dossier, plan.id());
        NextVersion next = NextVersion.builder()
                .id(NEXT)
                .on(day)
                .by(dossier.patient().id())
                .build();
        Closing closing = Closing.builder()
                .earlySigns(WHY)
                .whatToDo(WHY)
                .addDiscussedWith(dossier.patient().id())
                .whyNoSignallingPlan(WHY)
                .build();
        PlanAgreement agreement = PlanAgreement.builder()
                .version(plan.id())
                .on(day)
                .by(dossier.patient().id())
                .build();
        return List.of(
                course.agree(next, agreement),
                course.start(next),
                course.pause(next, WHY),
                course.resume(next, WHY),
                course.complete(next, closing),
                course.stop(next, WHY),
                course.revise(next, same -> same));
    }
}
