package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlannedAction;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.fhir.vocabulary.Text;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * An action of a plan ↔ the detail of an activity. Who does it are the performers; who supports, decides and is
 * informed have no place in R4, so each is an extension with a role. How far the action is, the dossier does not say,
 * so its status is unknown.
 */
final class ActionMapping {
    private ActionMapping() {}

    static CarePlanActivityDetailComponent write(PlannedAction action, CarePlan plan, Outbound out) {
        CarePlanActivityDetailComponent detail = new CarePlanActivityDetailComponent()
                .setCode(Codes.concept(RegieCode.PLANNED_ACTION))
                .setStatus(out.isInError(plan) ? CarePlanActivityStatus.ENTEREDINERROR : CarePlanActivityStatus.UNKNOWN)
                .setDescription(action.what().text());
        detail.addExtension(Canonical.ACTION_IDENTIFIER, Outbound.identifier(action.id()));
        action.when().ifPresent(when -> detail.setScheduled(new StringType(when.text())));
        action.does().forEach(person -> detail.addPerformer(out.person(person)));
        action.supports().forEach(person -> detail.addExtension(party(RegieCode.SUPPORTS, person, out)));
        action.decides().forEach(person -> detail.addExtension(party(RegieCode.DECIDES, person, out)));
        action.isInformed().forEach(person -> detail.addExtension(party(RegieCode.IS_INFORMED, person, out)));
        for (EntryId answered : action.answers()) {
            detail.addExtension(Canonical.ANSWERS, out.entry(answered, plan));
            if (plan.goals().stream().anyMatch(goal -> goal.id().equals(answered))) {
                detail.addGoal(out.entry(answered, plan));
            }
        }
        return detail;
    }

    private static Extension party(RegieCode role, PersonId person, Outbound out) {
        Extension party = new Extension(Canonical.ACTION_PARTY);
        party.addExtension("role", Codes.coding(role));
        party.addExtension("party", out.person(person));
        return party;
    }

    static boolean isOne(CarePlanActivityDetailComponent detail) {
        return Codes.is(RegieCode.PLANNED_ACTION, detail.getCode());
    }

    static PlannedAction read(CarePlanActivityDetailComponent detail, Inbound in) {
        PlannedAction.Builder action = PlannedAction.builder()
                .id(Extensions.find(detail, Canonical.ACTION_IDENTIFIER, Identifier.class)
                        .filter(identifier -> Canonical.ENTRY_ID.equals(identifier.getSystem()))
                        .flatMap(identifier -> Optional.ofNullable(identifier.getValue()))
                        .map(EntryId::of)
                        .orElseThrow(() -> Unreadable.without("activity.detail.extension")))
                .what(Optional.ofNullable(detail.getDescription())
                        .map(Note::of)
                        .orElseThrow(() -> Unreadable.without("activity.detail.description")));
        if (detail.getScheduled() instanceof StringType when) {
            action.when(Text.note(when));
        }
        detail.getPerformer().forEach(performer -> action.addDoes(in.person("activity.detail.performer", performer)));
        for (Extension party : detail.getExtensionsByUrl(Canonical.ACTION_PARTY)) {
            read(party, action, in);
        }
        Extensions.values(detail.getExtension(), Canonical.ANSWERS, Reference.class)
                .forEach(answered -> action.addAnswers(in.entry("activity.detail.extension", answered)));
        return action.build();
    }

    private static void read(Extension party, PlannedAction.Builder action, Inbound in) {
        PersonId person = Extensions.find(party, "party", Reference.class)
                .map(reference -> in.person("activity.detail.extension", reference))
                .orElseThrow(() -> Unreadable.without("activity.detail.extension"));
        RegieCode role = Extensions.find(party, "role", Coding.class)
                .flatMap(coding -> Codes.find(RegieCode.class, coding))
                .orElseThrow(() -> Unreadable.without("activity.detail.extension"));
        switch (role) {
            case SUPPORTS -> action.addSupports(person);
            case DECIDES -> action.addDecides(person);
            case IS_INFORMED -> action.addIsInformed(person);
            default -> throw Unreadable.without("activity.detail.extension");
        }
    }
}
