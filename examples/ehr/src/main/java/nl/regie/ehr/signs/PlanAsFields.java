package nl.regie.ehr.signs;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.ehr.signs.FieldsOfAPlan.Phase;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.naming.TypedText;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/** A signalling plan as it stands, by the names of the fields. */
final class PlanAsFields {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final PersonId patient;

    private PlanAsFields(PersonId patient) {
        this.patient = patient;
    }

    static Map<String, String> of(SignallingPlan plan, PersonId patient) {
        PlanAsFields made = new PlanAsFields(patient);
        inPlace(plan).forEach(made::put);
        made.put(plan);
        return made.fields;
    }

    /** Each phase of a plan at its place on the form. */
    static Map<Phase, SignallingPhase> inPlace(SignallingPlan plan) {
        Map<PhaseLevel, Integer> numbers = new EnumMap<>(PhaseLevel.class);
        Map<Phase, SignallingPhase> phases = new LinkedHashMap<>();
        plan.phases()
                .forEach(phase ->
                        phases.put(new Phase(phase.level(), numbers.merge(phase.level(), 1, Integer::sum) - 1), phase));
        return phases;
    }

    private void put(Phase place, SignallingPhase phase) {
        fields.put(
                place.field("name"),
                phase.name().map(OwnWords::text).map(TypedText::inOneLine).orElse(""));
        fields.put(place.field(NoticedBy.MYSELF.name()), signs(phase, NoticedBy.MYSELF));
        fields.put(place.field(NoticedBy.OTHERS.name()), signs(phase, NoticedBy.OTHERS));
        fields.put(
                place.field("mine"),
                lines(phase.steps().stream()
                        .filter(this::isMine)
                        .map(PhaseStep::what)
                        .map(Note::text)));
        List<PhaseStep> ofOthers =
                phase.steps().stream().filter(step -> !isMine(step)).toList();
        for (int i = 0; i < ofOthers.size(); i++) {
            String row = place.field("step." + i);
            fields.put(row + ".what", TypedText.inOneLine(ofOthers.get(i).what().text()));
            fields.put(row + ".who", Helpers.name(ofOthers.get(i).does()));
        }
    }

    private boolean isMine(PhaseStep step) {
        return step.does().equals(Set.of(patient));
    }

    private static String signs(SignallingPhase phase, NoticedBy by) {
        return lines(phase.signs().stream()
                .filter(sign -> sign.noticedBy() == by)
                .map(Sign::what)
                .map(OwnWords::text));
    }

    private void put(SignallingPlan plan) {
        fields.put("kind", plan.kind().name());
        fields.put("helps", lines(plan.whatHelps().stream().map(OwnWords::text)));
        fields.put("helps-not", lines(plan.whatDoesNotHelp().stream().map(OwnWords::text)));
        plan.wishes().ifPresent(wishes -> fields.put("wishes", wishes.text()));
        plan.lookAgainOn().ifPresent(day -> fields.put("lookAgainOn", day.toString()));
        plan.copiesWith().forEach(person -> fields.put("copy." + person.value(), "1"));
        for (int i = 0; i < plan.contacts().size(); i++) {
            put("call." + i, plan.contacts().get(i));
        }
        for (int i = 0; i < plan.documents().size(); i++) {
            String row = "where." + i;
            fields.put(row + ".name", plan.documents().get(i).id().value());
            plan.documents().get(i).on().ifPresent(day -> fields.put(row + ".on", day.toString()));
        }
    }

    private void put(String row, CallContact contact) {
        contact.person().ifPresent(person -> fields.put(row + ".person", person.value()));
        contact.whom().ifPresent(whom -> fields.put(row + ".whom", TypedText.inOneLine(whom.text())));
        contact.when().forEach(time -> fields.put(row + "." + time, "1"));
    }

    private static String lines(Stream<String> texts) {
        return texts.map(TypedText::inOneLine).collect(Collectors.joining("\n"));
    }
}
