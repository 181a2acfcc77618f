package nl.regie.fhir.answers;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Part;
import nl.regie.entry.Problem;
import nl.regie.fhir.asking.MadeForm;
import nl.regie.fhir.asking.OwnThings;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.mapping.AnsweredGroup;
import nl.regie.fhir.mapping.Heading;
import nl.regie.fhir.mapping.SignallingContentMapping;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * A signalling plan as somebody filled it in: the next version of the plan that there is. Phases and signs that were
 * there keep their names, for others refer to them; agreed to is what was agreed to, and not yet this version.
 */
final class SignallingAnswers {
    private static final AnsweredGroup GROUP =
            AnsweredGroup.of(FormKind.SIGNALLING_PLAN).get(0);

    private final QuestionnaireResponseItemComponent item;
    private final Optional<SignallingPlan> standing;
    private final SignallingPlanKind kind;
    private final Sender sender;

    private SignallingAnswers(
            QuestionnaireResponseItemComponent item,
            Optional<SignallingPlan> standing,
            SignallingPlanKind kind,
            Sender sender) {
        this.item = item;
        this.standing = standing;
        this.kind = kind;
        this.sender = sender;
    }

    /**
     * A new plan where the form or the product says what it is for, or else a version of the one that there is; empty
     * where a remark says that there is none, or more than one.
     */
    static Optional<SignallingAnswers> of(
            QuestionnaireResponseItemComponent item,
            OwnThings own,
            Sender sender,
            Optional<SignallingPlanKind> byProduct,
            Remarks remarks) {
        Optional<SignallingPlanKind> asNew = sections(item, MadeForm.PLAN_KIND)
                .map(question -> question.getAnswerFirstRep().getValue())
                .flatMap(value -> value instanceof Coding coding
                        ? Codes.find(SignallingPlanKind.class, coding).stream()
                        : Stream.of())
                .findFirst()
                .or(() -> own.hasPlans() ? Optional.empty() : byProduct);
        if (asNew.isPresent()) {
            return Optional.of(new SignallingAnswers(item, Optional.empty(), asNew.get(), sender));
        }
        Optional<SignallingPlan> standing = own.plan();
        if (standing.isEmpty()) {
            remarks.add(
                    Problem.warning(
                            Remarks.at(GROUP.linkId()),
                            "which-plan",
                            "Dit formulier zegt niet waar het plan voor is, en in het dossier staat niet één signaleringsplan. Het is niet overgenomen.",
                            "This form does not say what the plan is for, and there is not one signalling plan in the dossier. It was not taken over."));
        }
        return standing.map(plan -> new SignallingAnswers(item, standing, plan.kind(), sender));
    }

    /** In whose place this version comes. */
    Optional<SignallingPlan> standing() {
        return standing;
    }

    /** A plan as a form says it: that somebody agreed is not asked there. */
    static SignallingPlan withoutAgreement(SignallingPlan plan) {
        return SignallingPlan.builder().from(plan).agreement(Optional.empty()).build();
    }

    Entry read(Heading heading, Inbound in) {
        SignallingPlan.Builder plan = SignallingPlan.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .kind(kind)
                .lookAgainOn(standing.flatMap(SignallingPlan::lookAgainOn));
        SignallingContentMapping.read(GROUP.alone(named(heading.id()), sender.source()), plan, in);
        return plan.build();
    }

    private QuestionnaireResponseItemComponent named(EntryId version) {
        QuestionnaireResponseItemComponent copy = item.copy();
        Set<String> taken = new HashSet<>();
        int[] number = {0};
        Stream.concat(
                        sections(copy, "plan.phase"),
                        sections(copy, "plan.phase").flatMap(phase -> sections(phase, "plan.phase.sign")))
                .forEach(section -> section.setId(known(section)
                        .map(EntryId::value)
                        .filter(taken::add)
                        .findFirst()
                        .orElseGet(() -> name(version, number[0]++))));
        return copy;
    }

    private static Stream<QuestionnaireResponseItemComponent> sections(
            QuestionnaireResponseItemComponent group, String linkId) {
        return group.getItem().stream().filter(each -> each.getLinkId().equals(linkId));
    }

    private static String name(EntryId version, int number) {
        return UUID.nameUUIDFromBytes((version + " " + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** By the name that came along, or else a phase by how far it is from stable, and a sign by its words. */
    private Stream<EntryId> known(QuestionnaireResponseItemComponent section) {
        Stream<EntryId> byName = standing.stream()
                .flatMap(SignallingPlan::parts)
                .map(Part::id)
                .filter(id -> id.value().equals(section.getId()));
        return Stream.concat(byName, section.getLinkId().equals("plan.phase") ? phases(section) : signs(section));
    }

    private Stream<EntryId> phases(QuestionnaireResponseItemComponent section) {
        Optional<PhaseLevel> level = sections(section, "plan.phase.level")
                .map(question -> question.getAnswerFirstRep().getValue())
                .flatMap(value ->
                        value instanceof Coding coding ? Codes.find(PhaseLevel.class, coding).stream() : Stream.of())
                .findFirst();
        return standing.stream()
                .flatMap(plan -> plan.phases().stream())
                .filter(phase -> level.filter(phase.level()::equals).isPresent())
                .map(SignallingPhase::id);
    }

    private Stream<EntryId> signs(QuestionnaireResponseItemComponent section) {
        Optional<String> what = sections(section, "plan.phase.sign.what")
                .map(question -> question.getAnswerFirstRep().getValue())
                .flatMap(value -> value instanceof StringType text ? Stream.of(text.getValue()) : Stream.of())
                .findFirst();
        return standing.stream()
                .flatMap(plan -> plan.phases().stream())
                .flatMap(phase -> phase.signs().stream())
                .filter(sign -> what.filter(sign.what().text()::equals).isPresent())
                .map(Sign::id);
    }
}
