package nl.regie.fhir.answers;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Part;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
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
    private final SignallingPlan standing;
    private final Sender sender;

    private SignallingAnswers(QuestionnaireResponseItemComponent item, SignallingPlan standing, Sender sender) {
        this.item = item;
        this.standing = standing;
        this.sender = sender;
    }

    /** Of the one plan that there is; empty where a remark says that there is none, or more than one. */
    static Optional<SignallingAnswers> of(
            QuestionnaireResponseItemComponent item, Dossier dossier, Sender sender, Remarks remarks) {
        List<SignallingPlan> plans = dossier.current(SignallingPlan.class);
        if (plans.size() == 1) {
            if (plans.get(0).agreement().isPresent()) {
                remarks.add(Problem.of(
                                Remarks.at(GROUP.linkId()),
                                "not-agreed-yet",
                                "Met deze nieuwe versie van het plan is nog niet ingestemd.",
                                "Nobody agreed to this new version of the plan yet.")
                        .as(Severity.INFORMATION));
            }
            return Optional.of(new SignallingAnswers(item, plans.get(0), sender));
        }
        remarks.add(
                Problem.warning(
                        Remarks.at(GROUP.linkId()),
                        "which-plan",
                        "Dit formulier zegt niet waar het plan voor is, en in het dossier staat niet één signaleringsplan. Het is niet overgenomen.",
                        "This form does not say what the plan is for, and there is not one signalling plan in the dossier. It was not taken over."));
        return Optional.empty();
    }

    /** In whose place this version comes. */
    Optional<Entry> standing() {
        return Optional.of(standing);
    }

    Entry read(Heading heading, Inbound in) {
        SignallingPlan.Builder plan = SignallingPlan.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .kind(standing.kind())
                .lookAgainOn(standing.lookAgainOn());
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
                .forEach(section -> {
                    String id = known(section)
                            .map(EntryId::value)
                            .filter(taken::add)
                            .orElseGet(() -> name(version, number[0]++));
                    section.setId(id);
                });
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
    private Optional<EntryId> known(QuestionnaireResponseItemComponent section) {
        Optional<EntryId> byName = standing.parts()
                .map(Part::id)
                .filter(id -> id.value().equals(section.getId()))
                .findFirst();
        return byName.or(() -> section.getLinkId().equals("plan.phase") ? phase(section) : sign(section));
    }

    private Optional<EntryId> phase(QuestionnaireResponseItemComponent section) {
        Optional<PhaseLevel> level = sections(section, "plan.phase.level")
                .map(question -> question.getAnswerFirstRep().getValue())
                .flatMap(value ->
                        value instanceof Coding coding ? Codes.find(PhaseLevel.class, coding).stream() : Stream.of())
                .findFirst();
        List<SignallingPhase> phases = standing.phases().stream()
                .filter(phase -> level.filter(phase.level()::equals).isPresent())
                .toList();
        return phases.size() == 1 ? Optional.of(phases.get(0).id()) : Optional.empty();
    }

    private Optional<EntryId> sign(QuestionnaireResponseItemComponent section) {
        Optional<String> what = sections(section, "plan.phase.sign.what")
                .map(question -> question.getAnswerFirstRep().getValue())
                .flatMap(value -> value instanceof StringType text ? Stream.of(text.getValue()) : Stream.of())
                .findFirst();
        return standing.phases().stream()
                .flatMap(phase -> phase.signs().stream())
                .filter(sign -> what.filter(sign.what().text()::equals).isPresent())
                .map(Sign::id)
                .findFirst();
    }
}
