package nl.regie.fhir.mapping;

import java.util.List;
import java.util.Optional;
import nl.regie.decision.DecisionOption;
import nl.regie.decision.DecisionOutcome;
import nl.regie.decision.Explained;
import nl.regie.decision.SharedDecision;
import nl.regie.decision.Understanding;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.fhir.vocabulary.Text;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * What was decided together ↔ Observation. Its value is what came of it; each option is a component with the name of
 * the option as its id, and each argument for or against it names the option in an extension. The focus is what it
 * decides.
 */
final class SharedDecisionMapping implements EntryMapping<SharedDecision, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.DECISION, resource.getCode());
    }

    @Override
    public Observation write(SharedDecision entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.DECISION), out);
        entry.participants().forEach(person -> resource.addPerformer(out.person(person)));
        entry.about().forEach(about -> resource.addFocus(out.entry(about)));
        entry.outcome().ifPresent(outcome -> resource.setValue(Codes.concept(outcome)));
        Observed.add(
                resource, RegieCode.SUBJECT, new StringType(entry.question().text()));
        entry.options().forEach(option -> writeOption(resource, option));
        Observed.addWords(resource, RegieCode.MATTERS, entry.mattersToMe());
        entry.explained().forEach(explained -> Observed.add(resource, RegieCode.EXPLAINED, Codes.concept(explained)));
        entry.understanding()
                .ifPresent(constant -> Observed.add(resource, RegieCode.UNDERSTANDING, Codes.concept(constant)));
        entry.chosen().forEach(chosen -> Observed.add(resource, RegieCode.CHOSEN, new StringType(chosen.value())));
        Observed.addWords(resource, RegieCode.CHOICE, entry.choiceInOwnWords());
        entry.lookAgainOn().ifPresent(day -> Observed.add(resource, RegieCode.LOOK_AGAIN_ON, FhirDays.dateTime(day)));
        return resource;
    }

    @Override
    public SharedDecision read(Observation resource, Heading heading, Inbound in) {
        SharedDecision.Builder decision = SharedDecision.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .question(Observed.note(resource, RegieCode.SUBJECT).orElseThrow(() -> Unreadable.without("component")))
                .options(options(resource))
                .mattersToMe(Observed.words(resource, RegieCode.MATTERS))
                .understanding(Observed.constant(
                        Understanding.class, Observed.find(resource, RegieCode.UNDERSTANDING, CodeableConcept.class)))
                .outcome(Observed.constant(DecisionOutcome.class, Optional.ofNullable(resource.getValue())))
                .choiceInOwnWords(Observed.words(resource, RegieCode.CHOICE))
                .lookAgainOn(Observed.find(resource, RegieCode.LOOK_AGAIN_ON, DateTimeType.class)
                        .flatMap(FhirDays::find));
        for (Reference participant : resource.getPerformer()) {
            decision.addParticipants(in.person("performer", participant));
        }
        for (Reference focus : resource.getFocus()) {
            decision.addAbout(in.entry("focus", focus));
        }
        for (CodeableConcept explained : Observed.all(resource, RegieCode.EXPLAINED, CodeableConcept.class)) {
            Observed.constant(Explained.class, Optional.of(explained)).ifPresent(decision::addExplained);
        }
        for (StringType chosen : Observed.all(resource, RegieCode.CHOSEN, StringType.class)) {
            Optional.ofNullable(chosen.getValue()).map(EntryId::of).ifPresent(decision::addChosen);
        }
        return decision.build();
    }

    private static void writeOption(Observation resource, DecisionOption option) {
        Observed.add(resource, RegieCode.OPTION, new StringType(option.what().text()));
        last(resource).setId(option.id().value());
        option.inFavour().forEach(note -> writeArgument(resource, RegieCode.IN_FAVOUR, note, option));
        option.against().forEach(note -> writeArgument(resource, RegieCode.AGAINST, note, option));
    }

    private static void writeArgument(Observation resource, RegieCode part, Note argument, DecisionOption option) {
        Observed.add(resource, part, new StringType(argument.text()));
        last(resource).addExtension(Canonical.OPTION, new StringType(option.id().value()));
    }

    private static ObservationComponentComponent last(Observation resource) {
        return resource.getComponent().get(resource.getComponent().size() - 1);
    }

    private static List<DecisionOption> options(Observation resource) {
        return resource.getComponent().stream()
                .filter(component -> Codes.is(RegieCode.OPTION, component.getCode()))
                .map(component -> option(component, resource))
                .toList();
    }

    private static DecisionOption option(ObservationComponentComponent component, Observation resource) {
        EntryId id = Optional.ofNullable(component.getId())
                .map(EntryId::of)
                .orElseThrow(() -> Unreadable.without("component.id"));
        return DecisionOption.builder()
                .id(id)
                .what(note(component).orElseThrow(() -> Unreadable.without("component.value")))
                .addAllInFavour(arguments(resource, RegieCode.IN_FAVOUR, id))
                .addAllAgainst(arguments(resource, RegieCode.AGAINST, id))
                .build();
    }

    /** What names this option, wherever it stands. */
    private static List<Note> arguments(Observation resource, RegieCode part, EntryId option) {
        return resource.getComponent().stream()
                .filter(component -> Codes.is(part, component.getCode()))
                .filter(component -> Extensions.find(component, Canonical.OPTION, StringType.class)
                        .map(StringType::getValue)
                        .filter(option.value()::equals)
                        .isPresent())
                .flatMap(component -> note(component).stream())
                .toList();
    }

    private static Optional<Note> note(ObservationComponentComponent component) {
        return Optional.ofNullable(component.getValue())
                .filter(StringType.class::isInstance)
                .map(StringType.class::cast)
                .flatMap(Text::note);
    }
}
