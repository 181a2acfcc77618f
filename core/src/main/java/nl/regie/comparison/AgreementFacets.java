package nl.regie.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.regie.decision.PlanAgreement;
import nl.regie.legal.OnBehalf;

/** The sides of an agreement to a plan: to which version, when, by whom and by what right. */
final class AgreementFacets {
    private AgreementFacets() {}

    static <T> List<Facet<T>> of(Function<T, Optional<PlanAgreement>> agreement) {
        Function<T, Optional<OnBehalf>> onBehalf = plan -> agreement.apply(plan).flatMap(PlanAgreement::onBehalf);
        return List.of(
                Facet.ofOptional(
                        ChangedAspect.AGREED_VERSION,
                        plan -> agreement.apply(plan).map(PlanAgreement::version)),
                Facet.ofOptional(
                        ChangedAspect.AGREED_ON, plan -> agreement.apply(plan).map(PlanAgreement::on)),
                Facet.ofOptional(
                        ChangedAspect.AGREED_BY, plan -> agreement.apply(plan).map(PlanAgreement::by)),
                Facet.ofOptional(
                        ChangedAspect.AGREED_WORDS,
                        plan -> agreement.apply(plan).flatMap(PlanAgreement::inOwnWords)),
                Facet.ofOptional(ChangedAspect.AGREED_ON_BEHALF, plan -> onBehalf.apply(plan)
                        .map(OnBehalf::representation)),
                Facet.ofOptional(ChangedAspect.PATIENTS_STANCE, plan -> onBehalf.apply(plan)
                        .map(OnBehalf::patientsStance)),
                Facet.ofOptional(
                        ChangedAspect.STANCE_WORDS, plan -> onBehalf.apply(plan).flatMap(OnBehalf::inOwnWords)),
                Facet.ofSet(ChangedAspect.AGREED_BESIDE_PARENTS, plan -> agreement
                        .apply(plan)
                        .map(PlanAgreement::besideParents)
                        .orElse(Set.of())));
    }
}
