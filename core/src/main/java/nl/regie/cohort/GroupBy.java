package nl.regie.cohort;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;

/**
 * Groups that a dossier itself tells: each dossier is in one, or in none. Of which team it is, a dossier does not tell,
 * and neither which phase of care it is in: where its plan stands comes nearest.
 */
public final class GroupBy {
    private static final Group SEVERAL = Group.of("several");
    private static final Group NO_PLAN = Group.of("no-plan");

    private GroupBy() {}

    /**
     * By where the plan stands: of the plans that hold, the one that is furthest on the way. A plan that is being
     * carried out comes before one that was agreed, is on hold, is being made, or has ended.
     */
    public static Function<Dossier, Optional<Group>> plan() {
        return dossier -> Optional.of(Stream.of(
                        PlanStatus.ACTIVE,
                        PlanStatus.AGREED,
                        PlanStatus.PAUSED,
                        PlanStatus.DRAFT,
                        PlanStatus.COMPLETED,
                        PlanStatus.STOPPED)
                .filter(status -> dossier.current(CarePlan.class).stream().anyMatch(plan -> plan.status() == status))
                .findFirst()
                .map(GroupBy::group)
                .orElse(NO_PLAN));
    }

    /** By the part of life that wishes and needs are about; those of which they are about several stand together. */
    public static Function<Dossier, Optional<Group>> lifeDomain() {
        return dossier -> {
            Set<LifeDomain> domains = EnumSet.noneOf(LifeDomain.class);
            dossier.current(Answer.class).stream()
                    .filter(answer -> answer.response() == Response.GIVEN)
                    .filter(answer ->
                            answer.question() == DiagnosisQuestion.WISH || answer.question() == DiagnosisQuestion.NEED)
                    .flatMap(answer -> answer.lifeDomain().stream())
                    .forEach(domains::add);
            return domains.size() > 1
                    ? Optional.of(SEVERAL)
                    : domains.stream().findFirst().map(GroupBy::group);
        };
    }

    /** By the quarter in which something was recorded first, such as {@code 2026-Q3}. */
    public static Function<Dossier, Optional<Group>> quarter() {
        return dossier -> dossier.entries()
                .map(entry -> entry.recorded().on())
                .min(LocalDate::compareTo)
                .map(first -> Group.of(first.getYear() + "-Q" + ((first.getMonthValue() + 2) / 3)));
    }

    private static Group group(Enum<?> constant) {
        return Group.of(Wording.code(constant));
    }
}
