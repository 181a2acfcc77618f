package nl.regie.ehr.signs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.decision.PlanAgreement;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.signs.FieldsOfAPlan.Phase;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.naming.TypedText;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;

/**
 * The signalling plan that was filled in. A line that was left as it was stays what it was, with its name; a line that
 * was changed is another sign, for whoever noticed the former one noticed what it said then.
 */
final class PlanOfFields {
    private final Filled filled;
    private final Optional<SignallingPlan> former;
    private final Helpers helpers;
    private final PersonId patient;
    private final FieldsOfAPlan fields = new FieldsOfAPlan();

    PlanOfFields(Filled filled, Optional<SignallingPlan> former, Helpers helpers, PersonId patient) {
        this.filled = filled;
        this.former = former;
        this.helpers = helpers;
        this.patient = patient;
    }

    /** A new version. What the form does not ask stays as it was. */
    SignallingPlan plan(EntryId id, Recorded recorded) {
        SignallingPlan.Builder plan = SignallingPlan.builder();
        former.ifPresent(plan::from);
        return plan.id(id)
                .recorded(recorded)
                .kind(filled.code("kind", SignallingPlanKind.class).orElseThrow())
                .phases(phases())
                .whatHelps(words("helps", SignallingPlan::whatHelps))
                .whatDoesNotHelp(words("helps-not", SignallingPlan::whatDoesNotHelp))
                .contacts(contacts())
                .documents(documents())
                .wishes(said("wishes", former.flatMap(SignallingPlan::wishes)))
                .copiesWith(helpers.people().stream()
                        .filter(person -> filled.isTicked("copy." + person.value()))
                        .toList())
                .lookAgainOn(filled.day("lookAgainOn"))
                .agreement(yes(id, recorded).or(() -> former.flatMap(SignallingPlan::agreement)))
                .build();
    }

    /** The patient's yes to this version; else the former one stays, with the version to which it was said. */
    private Optional<PlanAgreement> yes(EntryId id, Recorded recorded) {
        return filled.find("agree").map(yes -> PlanAgreement.builder()
                .version(id)
                .on(recorded.on())
                .by(patient)
                .inOwnWords(filled.find("words").map(OwnWords::of))
                .build());
    }

    private List<SignallingPhase> phases() {
        Map<Phase, SignallingPhase> before = former.map(PlanAsFields::inPlace).orElse(Map.of());
        return fields.phases(filled.given()).stream()
                .map(place -> phase(place, Optional.ofNullable(before.get(place))))
                .filter(phase -> phase.name().isPresent()
                        || !phase.signs().isEmpty()
                        || !phase.steps().isEmpty())
                .toList();
    }

    private SignallingPhase phase(Phase place, Optional<SignallingPhase> before) {
        List<Sign> signs = before.map(SignallingPhase::signs).orElse(List.of());
        Map<String, Note> steps =
                asTyped(before.stream().flatMap(phase -> phase.steps().stream()).map(PhaseStep::what), Note::text);
        return SignallingPhase.builder()
                .id(before.map(SignallingPhase::id).orElseGet(PlanOfFields::newName))
                .level(place.level())
                .name(said(place.field("name"), before.flatMap(SignallingPhase::name)))
                .addAllSigns(signs(place, NoticedBy.MYSELF, signs))
                .addAllSigns(signs(place, NoticedBy.OTHERS, signs))
                .addAllSteps(lines(place.field("mine"))
                        .map(line -> step(line, Set.of(patient), steps))
                        .toList())
                .addAllSteps(ofOthers(place, steps))
                .build();
    }

    private List<Sign> signs(Phase place, NoticedBy by, List<Sign> before) {
        Map<String, Sign> asBefore = asTyped(before.stream().filter(sign -> sign.noticedBy() == by), sign -> sign.what()
                .text());
        return lines(place.field(by.name()))
                .map(line -> Optional.ofNullable(asBefore.get(typed(line))).orElseGet(() -> Sign.builder()
                        .id(newName())
                        .noticedBy(by)
                        .what(OwnWords.of(line))
                        .build()))
                .toList();
    }

    private List<PhaseStep> ofOthers(Phase place, Map<String, Note> before) {
        String step = place.field("step.");
        return fields.rows(filled.given(), step).stream()
                .flatMap(i -> filled
                        .find(step + i + ".what")
                        .map(what -> step(what, helpers.chosen(filled.find(step + i + ".who")), before))
                        .stream())
                .toList();
    }

    private static PhaseStep step(String what, Set<PersonId> does, Map<String, Note> before) {
        return PhaseStep.builder().what(note(what, before)).does(does).build();
    }

    private List<CallContact> contacts() {
        Stream.Builder<CallContact> contacts = Stream.builder();
        Map<String, Note> before = asTyped(
                former.stream().flatMap(plan -> plan.contacts().stream()).flatMap(contact -> contact.whom().stream()),
                Note::text);
        for (int i : fields.rows(filled.given(), "call.")) {
            String row = "call." + i;
            Set<PersonId> person = helpers.chosen(filled.find(row + ".person"));
            Optional<Note> whom = filled.find(row + ".whom").map(text -> note(text, before));
            if (person.size() == 1 || whom.isPresent()) {
                contacts.add(CallContact.builder()
                        .person(person.stream().findFirst())
                        .whom(whom)
                        .when(filled.codes(row, CallTime.class))
                        .build());
            }
        }
        return contacts.build().toList();
    }

    /** Where a self-binding declaration or care card is; who wrote it stays, for the form does not ask it. */
    private List<SourceRef> documents() {
        return fields.rows(filled.given(), "where.").stream()
                .map(i -> "where." + i)
                .flatMap(row -> filled.find(row + ".name").map(SourceId::of).stream()
                        .map(name -> SourceRef.builder()
                                .id(name)
                                .on(filled.day(row + ".on"))
                                .author(former.stream()
                                        .flatMap(plan -> plan.documents().stream())
                                        .filter(before -> before.id().equals(name))
                                        .flatMap(before -> before.author().stream())
                                        .findFirst())
                                .build()))
                .toList();
    }

    private List<OwnWords> words(String field, Function<SignallingPlan, List<OwnWords>> before) {
        Map<String, OwnWords> asBefore =
                asTyped(former.stream().flatMap(plan -> before.apply(plan).stream()), OwnWords::text);
        return lines(field)
                .map(line -> Optional.ofNullable(asBefore.get(typed(line))).orElseGet(() -> OwnWords.of(line)))
                .toList();
    }

    private Optional<OwnWords> said(String field, Optional<OwnWords> before) {
        return filled.find(field).map(text -> before.filter(words -> typed(text).equals(typed(words.text())))
                .orElseGet(() -> OwnWords.of(text)));
    }

    private static Note note(String text, Map<String, Note> before) {
        return Optional.ofNullable(before.get(typed(text))).orElseGet(() -> Note.of(text));
    }

    private Stream<String> lines(String field) {
        return filled.find(field).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct();
    }

    /** What stood there by how it looks on the form, the first of what looks the same. */
    private static <T> Map<String, T> asTyped(Stream<T> before, Function<T, String> text) {
        Map<String, T> asTyped = new HashMap<>();
        before.forEach(each -> asTyped.putIfAbsent(typed(text.apply(each)), each));
        return asTyped;
    }

    /** A text of several lines can stand in one on the form. */
    private static String typed(String text) {
        return TypedText.inOneLine(text).strip();
    }

    private static EntryId newName() {
        return EntryId.ofKey(UUID.randomUUID().toString());
    }
}
