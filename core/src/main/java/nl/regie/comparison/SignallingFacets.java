package nl.regie.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/** Every side of a signalling plan and its parts. */
final class SignallingFacets {
    /** A sign and the phase in which it stands. */
    record SignInPhase(Sign sign, EntryId phase) {}

    static final List<Facet<SignallingPlan>> PLAN = Stream.of(
                    Stream.of(
                            Facet.<SignallingPlan>ofOne(ChangedAspect.KIND, SignallingPlan::kind),
                            Facet.<SignallingPlan>ofList(ChangedAspect.WHAT_HELPS, SignallingPlan::whatHelps),
                            Facet.<SignallingPlan>ofList(
                                    ChangedAspect.WHAT_DOES_NOT_HELP, SignallingPlan::whatDoesNotHelp),
                            Facet.<SignallingPlan>ofList(ChangedAspect.CONTACTS, SignallingPlan::contacts),
                            Facet.<SignallingPlan>ofOptional(ChangedAspect.WISHES, SignallingPlan::wishes),
                            Facet.<SignallingPlan>ofList(ChangedAspect.DOCUMENTS, SignallingPlan::documents),
                            Facet.<SignallingPlan>ofSet(ChangedAspect.COPIES_WITH, SignallingPlan::copiesWith)),
                    AgreementFacets.<SignallingPlan>of(SignallingPlan::agreement).stream(),
                    Stream.of(
                            Facet.<SignallingPlan>ofOptional(ChangedAspect.LOOK_AGAIN_ON, SignallingPlan::lookAgainOn)))
            .flatMap(facets -> facets)
            .toList();

    static final List<Facet<SignallingPhase>> PHASE = List.of(
            Facet.ofOne(ChangedAspect.LEVEL, SignallingPhase::level),
            Facet.ofOptional(ChangedAspect.NAME, SignallingPhase::name),
            Facet.ofList(ChangedAspect.STEPS, SignallingPhase::steps));

    static final List<Facet<SignInPhase>> SIGN = List.of(
            Facet.ofOne(
                    ChangedAspect.OWN_WORDS, (SignInPhase each) -> each.sign().what()),
            Facet.ofOne(
                    ChangedAspect.NOTICED_BY, (SignInPhase each) -> each.sign().noticedBy()),
            Facet.ofOne(ChangedAspect.PHASE, SignInPhase::phase));

    private SignallingFacets() {}

    static List<Change> changes(SignallingPlan earlier, SignallingPlan later) {
        List<Change> changes = new ArrayList<>(Facet.changes(ChangedPart.PLAN, later.id(), PLAN, earlier, later));
        changes.addAll(Facet.changes(
                ChangedPart.PHASE,
                PHASE,
                phase -> phase,
                Facet.byName(earlier.phases(), SignallingPhase::id),
                Facet.byName(later.phases(), SignallingPhase::id)));
        changes.addAll(Facet.changes(ChangedPart.SIGN, SIGN, SignInPhase::sign, signs(earlier), signs(later)));
        return changes;
    }

    static Set<PersonId> takingPart(SignallingPlan plan) {
        Stream<PersonId> inSteps =
                plan.phases().stream().flatMap(phase -> phase.steps().stream()).flatMap(step -> step.does().stream());
        Stream<PersonId> onCall = plan.contacts().stream().flatMap(contact -> contact.person().stream());
        return Stream.concat(inSteps, onCall).collect(Collectors.toSet());
    }

    private static Map<EntryId, SignInPhase> signs(SignallingPlan plan) {
        Map<EntryId, SignInPhase> signs = new LinkedHashMap<>();
        plan.phases().forEach(phase -> phase.signs()
                .forEach(sign -> signs.put(sign.id(), new SignInPhase(sign, phase.id()))));
        return signs;
    }
}
