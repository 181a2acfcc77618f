package nl.regie.patientcopy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.involvement.Opened;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.page.Item;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import nl.regie.sharing.CopyGiven;
import nl.regie.signalling.SignallingPlan;

/** What stands around a plan: those close by, who may decide, what is imposed, and where the signalling plan is. */
final class CloseOneSections {
    private final PatientsView shown;
    private final PageWriter pen;
    private final Involvement involvement;

    CloseOneSections(PatientsView shown, PageWriter pen) {
        this.shown = shown;
        this.pen = pen;
        this.involvement = new Involvement(shown.all(InvolvementAgreement.class), shown.day());
    }

    /**
     * What was agreed on those close by, in the exact wording. Subjects can name a crisis: a discreet copy has none.
     */
    List<Item> closeOnes() {
        return Stream.concat(
                        shown.all(InvolvementAgreement.class).stream().map(this::closeOnes),
                        shown.all(CopyGiven.class).stream()
                                .filter(copy -> !pen.isDiscreet() && !shown.isMe(copy.to()))
                                .map(this::given))
                .toList();
    }

    /** Which copy somebody was given, and when: whatever else is known, this is the patient's to know. */
    private Item given(CopyGiven copy) {
        Item item = new Item(Optional.of(pen.wordOf("copy/got", pen.name(copy.to()))))
                .line(pen.word("copy/on"), Optional.of(pen.date(copy.recorded().day())))
                .line(pen.word("copy/which-page"), Optional.of(pen.word("copy-kind", copy.copy())))
                .line(pen.word("copy/page-as-of"), copy.asOf().map(pen::date))
                .lines(pen.word("copy/page-about"), pen.words("involvement-topic", copy.topics()))
                .line(
                        pen.word("copy/taken-back"),
                        copy.takenBackOn()
                                .filter(on -> !on.isAfter(shown.day()))
                                .map(pen::date));
        return pen.objection(item, copy);
    }

    private Item closeOnes(InvolvementAgreement agreement) {
        Item item = said(agreement)
                .line(pen.word("copy/no-longer-for"), pen.names(noLongerIn(agreement)))
                .line(pen.word("copy/exact-wording"), pen.note(agreement.wording()));
        if (!pen.isDiscreet() && !isOver(agreement)) {
            item = item.lines(
                            pen.word(isNo(agreement) ? "copy/no-about" : "copy/may-know"),
                            pen.words("involvement-topic", agreement.topics()))
                    .lines(pen.word(isNo(agreement) ? "copy/no-about-entries" : "copy/may-see"), entriesOf(agreement));
        }
        item = item.line(
                        pen.word("copy/until"),
                        shown.lastDayOf(agreement)
                                .filter(last -> isAgreed(agreement) && isLastDay(last, agreement))
                                .map(pen::date))
                .line(pen.word("copy/to-discuss"), pen.wordIf(waitsForAnEarlierNo(agreement), "copy/no-still-there"));
        return pen.objection(
                pen.onBehalf(item, agreement.onBehalf(), agreement.recorded().day(), agreement), agreement);
    }

    /** What a no is about may not be told: it stands under other words than what a yes opens. */
    private static boolean isNo(InvolvementAgreement agreement) {
        return agreement.answer() == InvolvementAnswer.DECLINED || agreement.answer() == InvolvementAnswer.WITHDRAWN;
    }

    /** What the patient says of it; where somebody agreed in their place, what that person says. */
    private Item said(InvolvementAgreement agreement) {
        Item item = new Item(whom(agreement));
        return agreement
                .onBehalf()
                .map(onBehalf -> item.lines(
                        pen.wordOf("copy/what-they-say", pen.decider(onBehalf)),
                        Stream.concat(Stream.of(answerOf(agreement)), pen.quoted(agreement.inOwnWords()).stream())
                                .toList()))
                .orElseGet(() -> item.quote(pen.words(agreement.inOwnWords()))
                        .line(whoSays(agreement), Optional.of(saidOrTicked(agreement))))
                .line(
                        pen.word("copy/on"),
                        Optional.of(agreement)
                                .filter(this::isOver)
                                .map(over -> pen.date(over.recorded().day())));
    }

    private String saidOrTicked(InvolvementAgreement agreement) {
        return shown.isInMyVoice(agreement) ? answerOf(agreement) : PageWriter.inQuotes(answerOf(agreement));
    }

    /** The patient; or who ticked it, where the patient's voice is not in it. */
    private String whoSays(InvolvementAgreement agreement) {
        return shown.isInMyVoice(agreement)
                ? pen.word("copy/what-i-say")
                : pen.wordOf("copy/ticked-by", pen.name(agreement.recorded().by()));
    }

    /** Whom it is about; a yes that still holds is about those for whom it does. */
    private Optional<String> whom(InvolvementAgreement agreement) {
        List<PersonId> without = noLongerIn(agreement);
        return agreement.answer() == InvolvementAnswer.NOBODY
                ? Optional.empty()
                : pen.names(agreement.closeOnes().stream()
                                .filter(person -> !without.contains(person))
                                .toList())
                        .or(() -> Optional.of(pen.word("copy/everybody-close")));
    }

    /** Whom a no took out of a yes that still holds for others. */
    private List<PersonId> noLongerIn(InvolvementAgreement agreement) {
        if (!isAgreed(agreement) || isOver(agreement)) {
            return List.of();
        }
        Set<PersonId> named =
                agreement.closeOnes().isEmpty() ? involvement.refused().people() : agreement.closeOnes();
        return named.stream().filter(person -> !holdsFor(person, agreement)).toList();
    }

    private boolean holdsFor(PersonId person, InvolvementAgreement agreement) {
        return involvement.holdsFor(agreement, person) && !involvement.isRefused(person);
    }

    private String answerOf(InvolvementAgreement agreement) {
        return hasEnded(agreement)
                ? pen.word("copy/agreement-ended")
                : pen.word("involvement-answer", agreement.answer());
    }

    /** Whether it is a yes that no later no ended, and that opens nothing while an earlier no still stands. */
    private boolean waitsForAnEarlierNo(InvolvementAgreement agreement) {
        return isAgreed(agreement) && isOver(agreement) && involvement.holding().contains(agreement);
    }

    /** Whether it is a yes that holds for nobody any more. */
    private boolean isOver(InvolvementAgreement agreement) {
        boolean holdsForSomebody = agreement.closeOnes().isEmpty()
                ? involvement.holding().contains(agreement) && !involvement.isRefusedForAll(agreement)
                : agreement.closeOnes().stream().anyMatch(person -> holdsFor(person, agreement));
        return isAgreed(agreement) && !holdsForSomebody;
    }

    /** Whether it is a yes that has ended, by its day or by a no. */
    private boolean hasEnded(InvolvementAgreement agreement) {
        return isOver(agreement) && !waitsForAnEarlierNo(agreement);
    }

    /** Whether it ends on this day: what a no ended before has no day that is still to come. */
    private boolean isLastDay(LocalDate day, InvolvementAgreement agreement) {
        return !hasEnded(agreement) || day.isBefore(shown.day());
    }

    private static boolean isAgreed(InvolvementAgreement agreement) {
        return agreement.answer() == InvolvementAnswer.AGREED;
    }

    private List<String> entriesOf(InvolvementAgreement agreement) {
        return agreement.entries().stream()
                .map(EntryId::value)
                .sorted()
                .map(EntryId::of)
                .flatMap(id -> shown.current(id).flatMap(Opened::wordingOf).stream()
                        .map(kind -> pen.word(kind) + ", "
                                + pen.date(shown.recordedOn(id).orElseThrow())))
                .toList();
    }

    /** Who may decide for the patient now. Not on a discreet copy: that somebody may is telling. */
    List<Item> onMyBehalf() {
        LocalDate day = shown.day();
        Patient patient = shown.dossier().patient();
        return shown.all(Representation.class).stream()
                .filter(representation -> shown.holds(representation, day) && !pen.isDiscreet())
                .map(representation -> pen.objection(
                        new Item(Optional.of(pen.name(representation.representative())))
                                .line(
                                        pen.word("copy/basis"),
                                        Optional.of(pen.word("representation-basis", representation.basis())))
                                .line(pen.word("copy/scope"), pen.note(representation.scope()))
                                .line(
                                        pen.word("copy/until"),
                                        patient.lastDayOf(representation).map(pen::date))
                                .line(
                                        pen.word("copy/right-unclear"),
                                        patient.decidesBesideParentsOn(day)
                                                        && representation.basis()
                                                                == RepresentationBasis.PARENT_OR_GUARDIAN
                                                ? Optional.of(pen.word("copy/i-decide-too"))
                                                : Optional.empty()),
                        representation))
                .toList();
    }

    /** What is imposed now, and the choice that remains. It is no agreement, and not on a discreet copy. */
    List<Item> imposed() {
        LocalDate day = shown.day();
        return shown.all(ImposedMeasure.class).stream()
                .filter(measure -> measure.holdsOn(day) && !pen.isDiscreet())
                .map(measure -> pen.objection(
                        new Item(pen.note(Optional.of(measure.what())))
                                .quote(pen.words(measure.patientsView()))
                                .line(pen.word("copy/law"), Optional.of(pen.word("compulsory-care-law", measure.law())))
                                .line(
                                        pen.word("copy/since"),
                                        Optional.of(pen.date(measure.since()
                                                .orElse(measure.recorded().on()))))
                                .line(pen.word("copy/until"), measure.until().map(pen::date))
                                .line(
                                        pen.word("copy/choice-that-remains"),
                                        pen.note(measure.choiceThatRemains())
                                                .or(() -> Optional.of(pen.word("copy/no-choice-shown")))),
                        measure))
                .toList();
    }

    /** That there is a signalling plan, and where. A discreet copy does not say so. */
    List<Item> signalling() {
        return pen.isDiscreet()
                ? List.of()
                : shown.all(SignallingPlan.class).stream()
                        .map(plan -> new Item(Optional.of(pen.word("signalling-kind", plan.kind())))
                                .line(
                                        pen.word("copy/where"),
                                        Optional.of(pen.word("copy/on-a-page-of-its-own") + " "
                                                + pen.date(plan.recorded().on()) + "."))
                                .line(pen.word("copy/copies-with"), pen.namesBesideMe(plan.copiesWith())))
                        .toList();
    }
}
