package nl.regie.signalling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Part;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.entry.SourceRef;
import org.immutables.value.Value;

/**
 * One version of a signalling plan, made with the patient. What is missing in it, such as a sign or somebody to call,
 * is a finding and no error.
 */
@Value.Immutable
public interface SignallingPlan extends Entry {
    /** What it is for. */
    SignallingPlanKind kind();

    /** The phases, from stable to crisis. */
    List<SignallingPhase> phases();

    /** What helps, as the patient says. */
    List<OwnWords> whatHelps();

    /** What does not help, as the patient says. */
    List<OwnWords> whatDoesNotHelp();

    /** Whom to call. */
    List<CallContact> contacts();

    /** What the patient wishes for when they cannot decide. */
    Optional<OwnWords> wishes();

    /**
     * Where a self-binding declaration (zelfbindingsverklaring) or care card (zorgkaart) is: this plan never takes
     * their place.
     */
    List<SourceRef> documents();

    /** Who has a copy. */
    Set<PersonId> copiesWith();

    /** That the patient agreed to it. */
    Optional<PlanAgreement> agreement();

    /** When to look at it again. */
    Optional<LocalDate> lookAgainOn();

    @Override
    default Stream<Part> parts() {
        return IntStream.range(0, phases().size()).boxed().flatMap(i -> {
            SignallingPhase phase = phases().get(i);
            String at = "/phases/" + i;
            return Stream.concat(
                    Stream.of(new Part(at, phase.id(), SignallingPhase.class, phase)),
                    IntStream.range(0, phase.signs().size())
                            .mapToObj(
                                    j -> sign(at + "/signs/" + j, phase.signs().get(j))));
        });
    }

    private static Part sign(String at, Sign sign) {
        return new Part(at, sign.id(), Sign.class, sign);
    }

    /** The parts of a plan have names of their own. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                parts().map(Part::id).distinct().count() == parts().count(),
                "",
                "duplicate-id",
                "Twee onderdelen van dit plan hebben hetzelfde id.",
                "Two parts of this plan have the same id.");
    }

    /** The phases to which these signs belong, in the order of the plan. It assigns none: that is for people. */
    default List<SignallingPhase> matching(Set<EntryId> signs) {
        return phases().stream()
                .filter(phase -> phase.signs().stream().map(Sign::id).anyMatch(signs::contains))
                .toList();
    }

    /**
     * Whether these signs, in whatever plan or version they stand, are all of how it is when it goes well: who notices
     * them says that it is stable.
     */
    static boolean areOfTheStablePhase(Collection<SignallingPlan> plans, Collection<EntryId> signs) {
        Stream<EntryId> stable = signsOf(plans, level -> level == PhaseLevel.STABLE);
        return !signs.isEmpty()
                && stable.toList().containsAll(signs)
                && signsOf(plans, level -> level != PhaseLevel.STABLE).noneMatch(signs::contains);
    }

    /** The names of the signs of such phases, in whatever plan or version they stand. */
    static Stream<EntryId> signsOf(Collection<SignallingPlan> plans, Predicate<PhaseLevel> isWanted) {
        return signs(plans, isWanted).map(Sign::id);
    }

    /** The signs with these names, in whatever plan or version they stand, each once. */
    static List<Sign> signsNamed(Collection<SignallingPlan> plans, Collection<EntryId> names) {
        return signs(plans, level -> true)
                .filter(sign -> names.contains(sign.id()))
                .distinct()
                .toList();
    }

    private static Stream<Sign> signs(Collection<SignallingPlan> plans, Predicate<PhaseLevel> isWanted) {
        return plans.stream()
                .flatMap(plan -> plan.phases().stream())
                .filter(phase -> isWanted.test(phase.level()))
                .flatMap(phase -> phase.signs().stream());
    }

    /**
     * Whether in each phase of crisis somebody is asked for help: somebody else than the patient does something, or
     * there is somebody to call. To be strong and wait is no help; a plan without a phase of crisis need not ask.
     *
     * @param patient whose plan it is
     */
    default boolean asksForHelpInACrisis(PersonId patient) {
        boolean isSomebodyToCall = contacts().stream()
                .anyMatch(contact -> contact.person().filter(patient::equals).isEmpty());
        return phases().stream()
                .filter(phase -> phase.level() == PhaseLevel.CRISIS)
                .allMatch(crisis -> isSomebodyToCall
                        || crisis.steps().stream()
                                .flatMap(step -> step.does().stream())
                                .anyMatch(person -> !person.equals(patient)));
    }

    @Override
    default Stream<Reference> references() {
        return Stream.of(
                        IntStream.range(0, phases().size()).boxed().flatMap(i -> phases().get(i)
                                .references()
                                .map(reference -> reference.within("/phases/" + i))),
                        IntStream.range(0, contacts().size()).boxed().flatMap(i -> contacts()
                                .get(i)
                                .references()
                                .map(reference -> reference.within("/contacts/" + i))),
                        IntStream.range(0, documents().size())
                                .boxed()
                                .flatMap(i -> Reference.toPerson(
                                        "/documents/" + i + "/author",
                                        documents().get(i).author())),
                        Reference.toPersons("/copiesWith", copiesWith()),
                        agreement().stream()
                                .flatMap(agreed -> agreed.references(SignallingPlan.class))
                                .map(reference -> reference.within("/agreement")))
                .flatMap(references -> references);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SignallingPlan}. */
    final class Builder extends ImmutableSignallingPlan.Builder {
        Builder() {}
    }
}
