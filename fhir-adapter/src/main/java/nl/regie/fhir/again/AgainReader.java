package nl.regie.fhir.again;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.comparison.Difference;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.fhir.again.SourceChange.Here;
import nl.regie.fhir.again.SourceChange.Kind;
import nl.regie.fhir.draft.Draft;
import nl.regie.fhir.draft.OthersPlans;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.fhir.incoming.BoundedJson;
import nl.regie.fhir.incoming.IncomingLog;
import nl.regie.people.CloseOne;

/** Compares what a document says of the plans of another system with what a dossier holds of them. */
public final class AgainReader {
    private static final Note NO_LONGER = Note.of("Volgens het andere systeem loopt dit plan niet meer.");
    private static final Note NOT_THERE = Note.of("In het andere systeem staat dit plan niet meer.");

    private final Dossier dossier;
    private final TakingOver takingOver;
    private final PeopleHere here;
    private final List<Problem> remarks = new ArrayList<>();
    private final List<SourceChange> changes = new ArrayList<>();
    private final Map<EntryId, CarePlan> plans = new LinkedHashMap<>();
    private final Map<EntryId, CloseOne> closeOnes = new LinkedHashMap<>();

    /**
     * Compares with a dossier.
     *
     * @throws IllegalArgumentException if the dossier is of another patient
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public AgainReader(Dossier dossier, TakingOver takingOver) {
        this.dossier = dossier.requireWhole();
        this.takingOver = takingOver;
        this.here = new PeopleHere(dossier);
        if (!dossier.patient().id().equals(takingOver.patient())) {
            throw new IllegalArgumentException("The dossier is of another patient than the plans.");
        }
    }

    /** What is otherwise; nothing where the document cannot be read, and then the remarks say why. */
    public DraftAgain read(BoundedJson document) {
        Optional<OthersPlans> read =
                document.object().map(root -> new OthersPlans(root, takingOver, dossier.professionals()));
        Draft draft = read.map(OthersPlans::read).orElseGet(() -> Draft.none(document.remarks()));
        read.ifPresent(plans -> compare(plans, draft));
        if (draft.dossier().isEmpty() && changes.isEmpty()) {
            IncomingLog.refused(draft.remarks());
        }
        remarks.addAll(draft.remarks());
        return new DraftAgain(dossier, draft, remarks, takingOver.by().id(), changes, plans, closeOnes);
    }

    private void compare(OthersPlans read, Draft draft) {
        draft.dossier().ifPresent(now -> now.carePlans().forEach(this::compare));
        draft.dossier().ifPresent(this::tellOfOtherRoles);
        read.over().forEach(plan -> compareEnd(plan, Kind.OVER, NO_LONGER));
        read.gone(dossier).forEach(plan -> compareEnd(plan, Kind.GONE, NOT_THERE));
        draft.dossier().ifPresent(now -> now.closeOnes().stream()
                .filter(closeOne -> !here.isInAnotherRole(closeOne))
                .forEach(this::compare));
    }

    /** Who is a professional here stays that, also where the source has them among those close by; or the other way. */
    private void tellOfOtherRoles(Dossier now) {
        boolean isAny = now.closeOnes().stream().anyMatch(here::isInAnotherRole)
                || now.professionals().stream().anyMatch(here::isInAnotherRole);
        if (isAny) {
            remarks.add(
                    Problem.warning(
                            "Bundle",
                            "known-in-another-role",
                            "Iemand heeft hier een andere rol dan bij de bron: zorgverlener, of naaste. Hier blijft het zoals het was.",
                            "Somebody has another role here than at the source: a professional, or close by. Here it stays as it was."));
        }
    }

    private void compare(CarePlan plan) {
        TakenBefore<CarePlan> before = TakenBefore.of(dossier, plan.id(), CarePlan.class);
        CarePlan now = before.last().map(last -> SameParts.named(last, plan)).orElse(plan);
        CarePlan version = CarePlan.builder()
                .from(before.isBeside() ? SameParts.numbered(now, before.number()) : now)
                .id(before.next())
                .recorded(following(plan.recorded(), before))
                .build();
        boolean isSame = before.last()
                .filter(last -> CarePlan.builder()
                        .from(now)
                        .id(last.id())
                        .recorded(last.recorded())
                        .build()
                        .equals(last))
                .isPresent();
        if (!isSame) {
            add(version, now, before, before.last().isPresent() ? Kind.CHANGED : Kind.NEW);
        }
    }

    /**
     * That a plan has ended at its source changes nothing of one that has ended here, or that is not in the dossier.
     */
    private void compareEnd(EntryId plan, Kind kind, Note why) {
        TakenBefore<CarePlan> before = TakenBefore.of(dossier, plan, CarePlan.class);
        before.last()
                .filter(last -> last.status() != PlanStatus.STOPPED && before.here() != Here.IN_ERROR)
                .ifPresent(last -> {
                    CarePlan stopped = CarePlan.builder()
                            .from(last)
                            .id(before.next())
                            .recorded(following(
                                    Recorded.builder()
                                            .on(takingOver.on())
                                            .by(takingOver.by().id())
                                            .sourceRef(last.recorded().sourceRef())
                                            .build(),
                                    before))
                            .status(PlanStatus.STOPPED)
                            .statusReason(why)
                            .build();
                    add(stopped, stopped, before, kind);
                });
    }

    private void add(CarePlan version, CarePlan now, TakenBefore<CarePlan> before, Kind kind) {
        plans.put(version.id(), version);
        changes.add(new SourceChange(
                kind,
                version.id(),
                before.last().map(CarePlan::id),
                before.here(),
                before.last()
                        .map(last -> Difference.between(last, now).changes())
                        .orElse(List.of())));
    }

    /**
     * What somebody knows here of a person close by stays, but for how they are called and who they are to the patient.
     */
    private void compare(CloseOne closeOne) {
        TakenBefore<CloseOne> before = TakenBefore.of(dossier, closeOne.id(), CloseOne.class);
        CloseOne version = CloseOne.builder()
                .from(before.last().orElse(closeOne))
                .name(closeOne.name())
                .relation(closeOne.relation())
                .roles(closeOne.roles())
                .id(before.next())
                .recorded(following(closeOne.recorded(), before))
                .build();
        boolean isSame = before.last()
                .filter(last -> last.name().equals(closeOne.name())
                        && last.relation().equals(closeOne.relation())
                        && last.roles().equals(closeOne.roles()))
                .isPresent();
        if (!isSame) {
            closeOnes.put(version.id(), version);
            changes.add(new SourceChange(
                    before.last().isPresent() ? Kind.CHANGED : Kind.NEW,
                    version.id(),
                    before.last().map(CloseOne::id),
                    before.here(),
                    List.of()));
        }
    }

    private static Recorded following(Recorded recorded, TakenBefore<?> before) {
        return Recorded.builder().from(recorded).replaces(before.replaced()).build();
    }
}
