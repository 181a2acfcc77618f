package nl.regie.fhir.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regie.consult.ConsultPreparation;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.EntryKind;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.fhir.asking.MadeForm;
import nl.regie.fhir.asking.OwnThings;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.mapping.AnsweredGroup;
import nl.regie.fhir.mapping.Heading;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.involvement.Opened;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.signalling.SignallingPlan;
import nl.regie.voice.Voices;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * Takes groups of answers over into a dossier, one by one. What cannot stand there is left out and told, and the rest
 * is taken over without it.
 */
final class TakenOver {
    private final Receipt receipt;
    private final FormAsked form;
    private final Sender sender;
    private final OwnThings own;
    private final EarlierAnswers earlier;
    private final Remarks remarks;
    private final Inbound in;
    private final List<Entry> entries = new ArrayList<>();
    private Dossier dossier;

    TakenOver(Receipt receipt, FormAsked form, Sender sender, EarlierAnswers earlier, Remarks remarks) {
        this.receipt = receipt;
        this.form = form;
        this.sender = sender;
        this.own = OwnThings.in(DayView.of(receipt.dossier(), receipt.on()));
        this.earlier = earlier;
        this.remarks = remarks;
        this.dossier = receipt.dossier();
        this.in = new Inbound(dossier.patient().id(), List.of());
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    Dossier dossier() {
        return dossier;
    }

    /** Takes over what a group answers. */
    void add(AnsweredGroup group, QuestionnaireResponseItemComponent item) {
        String at = Remarks.at(group.linkId());
        if (group.gives() == SignallingPlan.class) {
            SignallingAnswers.of(item, own, sender, receipt.planFor(), remarks)
                    .ifPresent(answers -> add(
                            group,
                            at,
                            answers.standing(),
                            heading -> answers.read(heading, in),
                            answers.standing().map(SignallingAnswers::withoutAgreement)));
        } else if (isWhole(group, item)) {
            Optional<Entry> beforehand = beforehand(group);
            add(
                    group,
                    at,
                    earlier.standing(group).or(() -> beforehand),
                    heading -> group.read(item, heading, sender.source(), in),
                    beforehand.map(TakenOver::asItStood));
        }
    }

    /** What stood in the form before somebody filled it in. */
    private Optional<Entry> beforehand(AnsweredGroup group) {
        return Arrays.stream(DiagnosisQuestion.values())
                .filter(question -> form.isMade()
                        && group.gives() == Answer.class
                        && Codes.code(question).equals(group.linkId()))
                .findFirst()
                .flatMap(own::beforehand)
                .map(Entry.class::cast);
    }

    private static Entry asItStood(Entry said) {
        return Answer.builder()
                .from((Answer) said)
                .professionalsReading(Optional.empty())
                .askAgainOn(Optional.empty())
                .build();
    }

    /**
     * Opens what came of the form to those whom the patient chose, and ends that where the patient chooses them no
     * longer: it says nothing about anything else that was agreed. Only the patient in person does so, and a no that
     * the patient said about somebody is taken back in a talk, not in a form.
     */
    void open(List<QuestionnaireResponseItemComponent> chosen) {
        AnsweredGroup group = AnsweredGroup.opening(form.kind(), MadeForm.MAY_SEE);
        Set<PersonId> persons = chosen.stream()
                .flatMap(item -> item.getAnswer().stream())
                .map(answer -> PersonId.of(
                        ((Reference) answer.getValue()).getIdentifier().getValue()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<InvolvementAgreement> open = earlier.standing(group)
                .map(InvolvementAgreement.class::cast)
                .filter(agreed -> agreed.until().isEmpty());
        String at = Remarks.at(MadeForm.MAY_SEE);
        if (persons.isEmpty() && open.isEmpty()) {
            return;
        }
        if (!dossier.isPatient(sender.author())) {
            remarks.add(Problem.warning(
                    at,
                    "not-for-others-to-open",
                    "Wie dit mag zien, kiest de patiënt zelf. Dit is niet overgenomen.",
                    "Who may see this is for the patient to choose in person. This was not taken over."));
            return;
        }
        if (persons.removeIf(own::isRefused)) {
            remarks.add(
                    Problem.warning(
                            at,
                            "refused-before",
                            "De patiënt zei eerder nee over deze persoon. Vraag de patiënt of dat anders is: dit is niet overgenomen.",
                            "The patient said no about this person before. Ask the patient whether that has changed: this was not taken over."));
        }
        if (!persons.isEmpty()) {
            Set<EntryId> opened = openable();
            if (!opened.isEmpty()) {
                add(
                        group,
                        at,
                        earlier.standing(group),
                        heading -> agreement(heading, persons, opened, Optional.empty()),
                        Optional.empty());
            }
        } else {
            LocalDate last = sender.on().minusDays(1);
            open.ifPresent(agreed -> add(
                    group,
                    at,
                    open,
                    heading -> agreement(heading, agreed.closeOnes(), agreed.entries(), Optional.of(last)),
                    Optional.empty()));
        }
    }

    private Set<EntryId> openable() {
        return dossier.current(Entry.class).stream()
                .filter(entry -> entry.recorded()
                        .sourceRef()
                        .filter(source -> source.id().equals(earlier.source()))
                        .isPresent())
                .filter(entry -> Opened.wordingOf(entry).isPresent())
                .map(Entry::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Entry agreement(
            Heading heading, Set<PersonId> persons, Set<EntryId> entries, Optional<LocalDate> until) {
        return InvolvementAgreement.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .answer(InvolvementAnswer.AGREED)
                .closeOnes(persons)
                .entries(entries)
                .until(until)
                .build();
    }

    private void add(
            AnsweredGroup group,
            String at,
            Optional<? extends Entry> standing,
            Function<Heading, Entry> reading,
            Optional<? extends Entry> beforehand) {
        try {
            if (beforehand.filter(before -> isTheSame(before, reading)).isPresent()) {
                tell(
                        at,
                        "filled-in-beforehand",
                        "Dit stond al in het formulier en is zo teruggekomen. Niemand zei het opnieuw.",
                        "This stood in the form already and came back so. Nobody said it anew.");
                return;
            }
            Optional<Entry> last = earlier.last(group);
            if (last.filter(before -> isTheSame(before, reading)).isPresent()) {
                tell(
                        at,
                        "already-taken-over",
                        "Dit is eerder overgenomen, en is hetzelfde gebleven.",
                        "This was taken over before, and is still the same.");
                return;
            }
            Optional<EntryId> id = earlier.newId(group);
            if (id.isEmpty()) {
                tell(
                        at,
                        "erased-before",
                        "Wat hier stond, is eerder gewist. Het is niet opnieuw overgenomen.",
                        "What stood here was erased before. It was not taken over again.");
                return;
            }
            Entry entry = reading.apply(new Heading(id.get(), recorded(standing)));
            Dossier with = with(entry);
            if (isWrittenOver(entry, with)) {
                remarks.add(
                        Problem.warning(
                                at,
                                "not-theirs-to-change",
                                "Iemand zei hier zelf iets anders. Dat blijft staan: wat een ander er later van maakt, komt er niet voor in de plaats. Het is niet overgenomen.",
                                "Somebody said something else here in person. That stays: what somebody else makes of it later does not take its place. It was not taken over."));
            } else {
                entries.add(entry);
                dossier = with;
                if (standing.filter(TakenOver::isAgreedTo).isPresent()) {
                    tell(
                            at,
                            "not-agreed-yet",
                            "Met deze nieuwe versie van het plan is nog niet ingestemd.",
                            "Nobody agreed to this new version of the plan yet.");
                }
            }
        } catch (Unreadable e) {
            remarks.add(e.at(at));
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> remarks.add(problem.at(at).as(Severity.WARNING)));
        }
    }

    private void tell(String at, String code, String nl, String en) {
        remarks.add(Problem.of(at, code, nl, en).as(Severity.INFORMATION));
    }

    private static boolean isAgreedTo(Entry entry) {
        return entry instanceof SignallingPlan plan && plan.agreement().isPresent();
    }

    private static boolean isTheSame(Entry before, Function<Heading, Entry> reading) {
        return reading.apply(new Heading(before.id(), before.recorded())).equals(before);
    }

    private Recorded recorded(Optional<? extends Entry> standing) {
        return Recorded.builder()
                .on(sender.on())
                .by(sender.author())
                .sourceRef(SourceRef.builder()
                        .id(earlier.source())
                        .on(sender.on())
                        .author(sender.author())
                        .build())
                .replaces(standing.map(Entry::id))
                .build();
    }

    private Dossier with(Entry entry) {
        Dossier.Builder with = Dossier.builder().from(dossier);
        put(
                EntryKind.all().stream()
                        .filter(kind -> kind.type().isInstance(entry))
                        .findFirst()
                        .orElseThrow(),
                entry,
                with);
        return with.build();
    }

    private <E extends Entry> void put(EntryKind<E> kind, Entry entry, Dossier.Builder with) {
        List<E> all = new ArrayList<>(kind.in(dossier));
        all.add(kind.type().cast(entry));
        kind.put(all, with);
    }

    /** Whether it would take away what a person said in their own voice. */
    private boolean isWrittenOver(Entry entry, Dossier with) {
        return entry.recorded().replaces().isPresent()
                && Voices.in(DayView.of(with, receipt.on()))
                        .writtenOver(entry.id())
                        .isPresent();
    }

    /** Completes what goes without saying, and tells what is missing. */
    private boolean isWhole(AnsweredGroup group, QuestionnaireResponseItemComponent item) {
        if (group.gives() == Answer.class) {
            return isAnAnswer(group.linkId(), item);
        } else if (group.gives() == ConsultPreparation.class) {
            if (item.getItem().stream().allMatch(each -> each.getLinkId().equals("preparation.visit-on"))) {
                return false;
            }
            item.getItem().stream()
                    .filter(each -> each.getLinkId().equals("preparation.progress"))
                    .filter(each -> find(each, "preparation.progress.told-by").isEmpty())
                    .forEach(each -> each.addItem()
                            .setLinkId("preparation.progress.told-by")
                            .addAnswer()
                            .setValue(new Reference().setIdentifier(Outbound.identifier(sender.source()))));
        }
        return true;
    }

    /** Whoever wrote words gave an answer; and that an answer was given is nothing without words. */
    private boolean isAnAnswer(String linkId, QuestionnaireResponseItemComponent item) {
        boolean hasWords = find(item, linkId + ".own-words")
                .or(() -> find(item, linkId + ".professionals-reading"))
                .map(QuestionnaireResponseItemComponent::getAnswerFirstRep)
                .filter(answer -> answer.getValue() instanceof StringType)
                .isPresent();
        Optional<QuestionnaireResponseItemComponent> response = find(item, linkId + ".response");
        boolean isGiven = response.map(each -> each.getAnswerFirstRep().getValue())
                .map(Coding.class::cast)
                .flatMap(coding -> Codes.find(Response.class, coding))
                .filter(Response.GIVEN::equals)
                .isPresent();
        if (isGiven && !hasWords) {
            remarks.missing(linkId + ".own-words");
            return false;
        }
        if (response.isEmpty()) {
            item.addItem().setLinkId(linkId + ".response").addAnswer().setValue(Codes.coding(Response.GIVEN));
        }
        return true;
    }

    private static Optional<QuestionnaireResponseItemComponent> find(
            QuestionnaireResponseItemComponent group, String linkId) {
        return group.getItem().stream()
                .filter(each -> each.getLinkId().equals(linkId))
                .findFirst();
    }
}
