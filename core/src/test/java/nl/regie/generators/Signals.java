package nl.regie.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;

/** Signalling plans with their versions. A phase or sign that lives on keeps its id, and may say something new. */
final class Signals {
    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Known known;
    private final Lines lines;
    private final Rights rights;
    private final Map<EntryId, SignallingPlan> versions = new HashMap<>();

    Signals(Choices choices, Vocabulary vocabulary, Known known, Lines lines, Rights rights) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.known = known;
        this.lines = lines;
        this.rights = rights;
    }

    SignallingPlan next() {
        Lines.Line line = lines.next(SignallingPlan.class);
        LocalDate day = line.day();
        Optional<SignallingPlan> predecessor = line.recorded().replaces().map(versions::get);
        List<SignallingPhase> phases = new ArrayList<>();
        choices.some(predecessor.map(SignallingPlan::phases).orElse(List.of()))
                .forEach(phase -> phases.add(phase(phase.id(), signsOf(phase), day)));
        if (phases.isEmpty()) {
            phases.addAll(choices.upToThree(() -> phase(vocabulary.entryId(), List.of(), day)));
        }
        SignallingPlan plan = SignallingPlan.builder()
                .id(line.id())
                .recorded(line.recorded())
                .kind(choices.oneOf(SignallingPlanKind.class))
                .phases(phases)
                .whatHelps(choices.upToThree(vocabulary::ownWords))
                .whatDoesNotHelp(choices.upToThree(vocabulary::ownWords))
                .contacts(choices.upToThree(() -> contact(day)))
                .wishes(choices.maybe(vocabulary::ownWords))
                .documents(choices.upToThree(() -> lines.sourceRef(day)))
                .copiesWith(choices.some(known.peopleBy(day)))
                .agreement(rights.maybeAgreement(day, SignallingPlan.class))
                .lookAgainOn(choices.maybe(() -> lines.after(day)))
                .build();
        plan.parts().forEach(part -> known.thing(part.id(), part.kind(), day));
        versions.put(plan.id(), plan);
        return plan;
    }

    private List<EntryId> signsOf(SignallingPhase phase) {
        return phase.signs().stream().map(Sign::id).toList();
    }

    /** Some signs of the version before, or new ones. */
    private SignallingPhase phase(EntryId id, List<EntryId> earlierSigns, LocalDate day) {
        List<EntryId> kept = List.copyOf(choices.some(earlierSigns));
        List<EntryId> signs = kept.isEmpty() ? choices.upToThree(vocabulary::entryId) : kept;
        return SignallingPhase.builder()
                .id(id)
                .level(choices.oneOf(PhaseLevel.class))
                .name(choices.maybe(vocabulary::ownWords))
                .signs(signs.stream().map(this::sign).toList())
                .steps(choices.upToThree(() -> PhaseStep.builder()
                        .what(vocabulary.note())
                        .does(choices.some(known.peopleBy(day)))
                        .build()))
                .build();
    }

    private Sign sign(EntryId id) {
        return Sign.builder()
                .id(id)
                .noticedBy(choices.oneOf(NoticedBy.class))
                .what(vocabulary.ownWords())
                .build();
    }

    private CallContact contact(LocalDate day) {
        Optional<PersonId> person = choices.maybe(() -> lines.personBy(day));
        return CallContact.builder()
                .person(person)
                .whom(person.isEmpty() ? Optional.of(vocabulary.note()) : choices.maybe(vocabulary::note))
                .when(choices.some(CallTime.class))
                .build();
    }
}
