package nl.regie.fhir.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.consult.ConsultPreparation;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.EntryKind;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.mapping.AnsweredGroup;
import nl.regie.fhir.mapping.Heading;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
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
    private final Sender sender;
    private final EarlierAnswers earlier;
    private final Remarks remarks;
    private final Inbound in;
    private final List<Entry> entries = new ArrayList<>();
    private Dossier dossier;

    TakenOver(Receipt receipt, Sender sender, EarlierAnswers earlier, Remarks remarks) {
        this.receipt = receipt;
        this.sender = sender;
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
            SignallingAnswers.of(item, dossier, sender, remarks)
                    .ifPresent(answers -> add(group, at, answers.standing(), heading -> answers.read(heading, in)));
        } else if (isWhole(group, item)) {
            add(group, at, earlier.standing(group), heading -> group.read(item, heading, sender.source(), in));
        }
    }

    private void add(
            AnsweredGroup group, String at, Optional<? extends Entry> standing, Function<Heading, Entry> reading) {
        try {
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
