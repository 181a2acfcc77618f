package nl.regie.ehr.record;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Gathering;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.legal.OnBehalf;
import org.jspecify.annotations.Nullable;

/** A version of a plan, with its lines. */
@Entity
@Table(name = "plan_version")
public class PlanVersion extends RecordRow {
    private String status = "";
    private @Nullable String title;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String choosesAlone;
    private @Nullable String agreedVersion;
    private @Nullable LocalDate agreedOn;
    private @Nullable String agreedBy;
    private @Nullable String agreedWords;
    private @Nullable String onBehalfBy;
    private @Nullable String patientsStance;
    private @Nullable String patientsWords;

    @Convert(converter = Codes.class)
    private List<String> besideParents = List.of();

    private @Nullable String statusReason;
    private @Nullable LocalDate lookAgainOn;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "plan_version")
    @OrderColumn(name = "position")
    private List<PlanLine> lines = new ArrayList<>();

    /** For Hibernate. */
    protected PlanVersion() {}

    /** The row of an entry, and its lines. */
    public PlanVersion(long patient, CarePlan plan) {
        super(patient, plan);
        status = plan.status().name();
        title = text(plan.title());
        startsOn = plan.startsOn().orElse(null);
        endsOn = plan.endsOn().orElse(null);
        choosesAlone = words(plan.choosesToDoItAlone());
        agreedVersion = plan.agreement().map(yes -> yes.version().value()).orElse(null);
        agreedOn = plan.agreement().map(PlanAgreement::on).orElse(null);
        agreedBy = plan.agreement().map(yes -> yes.by().value()).orElse(null);
        agreedWords = words(plan.agreement().flatMap(PlanAgreement::inOwnWords));
        onBehalfBy = plan.agreement()
                .flatMap(PlanAgreement::onBehalf)
                .map(each -> each.representation().value())
                .orElse(null);
        patientsStance = plan.agreement()
                .flatMap(PlanAgreement::onBehalf)
                .map(each -> each.patientsStance().name())
                .orElse(null);
        patientsWords = words(plan.agreement().flatMap(PlanAgreement::onBehalf).flatMap(OnBehalf::inOwnWords));
        besideParents = names(plan.agreement().map(PlanAgreement::besideParents).orElse(Set.of()));
        statusReason = text(plan.statusReason());
        lookAgainOn = plan.lookAgainOn().orElse(null);
        plan.about().forEach(subject -> lines.add(PlanLine.of(subject)));
        plan.goals().forEach(goal -> lines.add(PlanLine.of(goal)));
        plan.actions().forEach(action -> lines.add(PlanLine.of(action)));
        plan.notNow().forEach(notNow -> lines.add(PlanLine.of(notNow)));
        plan.notes().forEach(note -> lines.add(PlanLine.of(note)));
    }

    @Override
    public void addTo(Gathering gathering) {
        gathering.add(CarePlan.class, name(), () -> {
            CarePlan.Builder plan = CarePlan.builder();
            plan.id(id())
                    .recorded(recorded())
                    .status(code(PlanStatus.class, status))
                    .title(noted(title))
                    .startsOn(Optional.ofNullable(startsOn))
                    .endsOn(Optional.ofNullable(endsOn))
                    .choosesToDoItAlone(said(choosesAlone))
                    .agreement(Optional.ofNullable(agreedVersion).map(this::agreement))
                    .statusReason(noted(statusReason))
                    .lookAgainOn(Optional.ofNullable(lookAgainOn));
            lines.forEach(line -> line.addTo(plan));
            return plan.build();
        });
    }

    private PlanAgreement agreement(String version) {
        return PlanAgreement.builder()
                .version(EntryId.ofKey(version))
                .on(Objects.requireNonNull(agreedOn))
                .by(PersonId.of(Objects.requireNonNull(agreedBy)))
                .inOwnWords(said(agreedWords))
                .onBehalf(onBehalf(onBehalfBy, patientsStance, patientsWords))
                .besideParents(ids(besideParents))
                .build();
    }
}
