package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.fhir.form.Form;
import nl.regie.fhir.form.FormGroup;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * What a signalling plan says ↔ QuestionnaireResponse, so that a system that knows nothing of us can still show it: the
 * questions stand beside the answers. The groups of phases and signs have their names as id.
 */
public final class SignallingContentMapping {
    private static final Form FORM = Form.shipped("signalling-plan");
    private static final String ALL = "plan";

    private SignallingContentMapping() {}

    /** What the plan says, as a response. */
    public static QuestionnaireResponse write(SignallingPlan plan, Outbound out) {
        QuestionnaireResponse resource = FORM.begin(plan, out);
        FormGroup all = FORM.open(resource, ALL);
        plan.phases().forEach(phase -> write(phase, all.open("phase"), out));
        all.addAllWords("what-helps", plan.whatHelps());
        all.addAllWords("what-does-not-help", plan.whatDoesNotHelp());
        plan.contacts().forEach(contact -> write(contact, all.open("contact"), out));
        all.addWords("wishes", plan.wishes());
        plan.documents().forEach(document -> write(document, all.open("document"), out));
        all.addAll("copy-with", plan.copiesWith().stream().map(out::person).toList());
        return resource;
    }

    private static void write(SignallingPhase phase, FormGroup section, Outbound out) {
        section.item().setId(phase.id().value());
        section.addCode("level", Optional.of(phase.level()));
        section.addWords("name", phase.name());
        phase.signs().forEach(sign -> write(sign, section.open("sign")));
        phase.steps().forEach(step -> write(step, section.open("step"), out));
    }

    private static void write(Sign sign, FormGroup section) {
        section.item().setId(sign.id().value());
        section.addCode("noticed-by", Optional.of(sign.noticedBy()));
        section.addWords("what", Optional.of(sign.what()));
    }

    private static void write(PhaseStep step, FormGroup section, Outbound out) {
        section.addNote("what", Optional.of(step.what()));
        section.addAll("does", step.does().stream().map(out::person).toList());
    }

    private static void write(CallContact contact, FormGroup section, Outbound out) {
        contact.person().ifPresent(person -> section.add("person", out.person(person)));
        section.addNote("whom", contact.whom());
        section.addAll("when", contact.when().stream().map(Codes::coding).toList());
    }

    private static void write(SourceRef document, FormGroup section, Outbound out) {
        section.add("name", new StringType(document.id().value()));
        section.addDay("written-on", document.on());
        document.author().ifPresent(author -> section.add("author", out.person(author)));
    }

    /** Reads into a plan what such a response says; its groups of phases and signs have their names as id. */
    public static void read(QuestionnaireResponse resource, SignallingPlan.Builder plan, Inbound in) {
        FormGroup all = Optional.of(resource)
                .filter(FORM::isAnsweredBy)
                .flatMap(response -> FORM.read(response, ALL))
                .orElseThrow(() -> Unreadable.dangling("supportingInfo"));
        for (FormGroup phase : all.sections("phase")) {
            plan.addPhases(phase(phase, in));
        }
        plan.whatHelps(all.allWords("what-helps"));
        plan.whatDoesNotHelp(all.allWords("what-does-not-help"));
        for (FormGroup contact : all.sections("contact")) {
            plan.addContacts(contact(contact, in));
        }
        plan.wishes(all.words("wishes"));
        for (FormGroup document : all.sections("document")) {
            plan.addDocuments(document(document, in));
        }
        for (Reference person : all.all("copy-with", Reference.class)) {
            plan.addCopiesWith(in.person("supportingInfo", person));
        }
    }

    private static SignallingPhase phase(FormGroup section, Inbound in) {
        SignallingPhase.Builder phase = SignallingPhase.builder()
                .id(id(section))
                .level(section.constant("level", PhaseLevel.class)
                        .orElseThrow(() -> Unreadable.without("supportingInfo")))
                .name(section.words("name"));
        for (FormGroup sign : section.sections("sign")) {
            phase.addSigns(sign(sign));
        }
        for (FormGroup step : section.sections("step")) {
            phase.addSteps(step(step, in));
        }
        return phase.build();
    }

    private static EntryId id(FormGroup section) {
        return Optional.ofNullable(section.item().getId())
                .map(EntryId::of)
                .orElseThrow(() -> Unreadable.without("supportingInfo"));
    }

    private static Sign sign(FormGroup section) {
        OwnWords what = section.words("what").orElseThrow(() -> Unreadable.without("supportingInfo"));
        return Sign.builder()
                .id(id(section))
                .noticedBy(section.constant("noticed-by", NoticedBy.class)
                        .orElseThrow(() -> Unreadable.without("supportingInfo")))
                .what(what)
                .build();
    }

    private static PhaseStep step(FormGroup section, Inbound in) {
        PhaseStep.Builder step =
                PhaseStep.builder().what(section.note("what").orElseThrow(() -> Unreadable.without("supportingInfo")));
        for (Reference person : section.all("does", Reference.class)) {
            step.addDoes(in.person("supportingInfo", person));
        }
        return step.build();
    }

    private static CallContact contact(FormGroup section, Inbound in) {
        CallContact.Builder contact =
                CallContact.builder().whom(section.note("whom")).addAllWhen(section.constants("when", CallTime.class));
        section.find("person", Reference.class)
                .ifPresent(person -> contact.person(in.person("supportingInfo", person)));
        return contact.build();
    }

    private static SourceRef document(FormGroup section, Inbound in) {
        SourceRef.Builder document = SourceRef.builder()
                .id(section.find("name", StringType.class)
                        .flatMap(name -> Optional.ofNullable(name.getValue()))
                        .map(SourceId::of)
                        .orElseThrow(() -> Unreadable.without("supportingInfo")))
                .on(section.day("written-on"));
        section.find("author", Reference.class)
                .ifPresent(author -> document.author(in.person("supportingInfo", author)));
        return document.build();
    }
}
