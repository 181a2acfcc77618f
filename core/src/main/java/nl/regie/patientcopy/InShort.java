package nl.regie.patientcopy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.ContactAgreement;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.entry.Entry;
import nl.regie.help.WhomToCall;
import nl.regie.intervention.Request;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Tone;
import nl.regie.page.Item;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.page.Stress;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.ContactAhead;
import nl.regie.voice.Requests;

/**
 * The plan in short, for who reads one page: what I want, who helps, when we speak again, what I asked and nobody
 * answered, and whom to call. Nothing stands here that the sections behind it may not show, and of a section that is
 * left out nothing does.
 */
final class InShort {
    private static final List<String> DIRECTED = List.of(
            "in-short/direct-self",
            "in-short/direct-together",
            "in-short/direct-wanted",
            "in-short/direct-not-yet",
            "in-short/direct-by-others",
            "in-short/direct-not-wanted");

    private final PatientsView shown;
    private final PageWriter pen;

    InShort(PatientsView shown, PageWriter pen) {
        this.shown = shown;
        this.pen = pen;
    }

    /**
     * What is known, and with it whom to call, right behind who helps me: however much stands here, that is on the
     * first page. Nothing where nothing is known, or after a death.
     *
     * @param isMoreBehind whether anything stands on the pages behind it: then whom to call stands before that
     */
    List<Item> items(boolean isMoreBehind) {
        if (shown.isClosed()) {
            return List.of();
        }
        List<Item> wantedAndAround = wantedAndAround();
        List<Item> rest = rest();
        boolean callsForIt = !wantedAndAround.isEmpty()
                || !rest.isEmpty()
                || !signallingPlans().isEmpty()
                || isWorse()
                || isMoreBehind;
        Stream<Item> call = callsForIt ? Stream.of(whomToCall(false)) : Stream.empty();
        return Stream.of(wantedAndAround.stream(), call, rest.stream())
                .flatMap(items -> items)
                .toList();
    }

    /**
     * The same as a page of its own: each of them under its own heading, and whom to call in large letters, whatever is
     * known, before the picture of who helps, so that it stands on the first sheet; nothing after a death.
     */
    List<Section> sections() {
        if (shown.isClosed()) {
            return List.of();
        }
        Stream<Section> call = underHeadings(whomToCall(true)).map(section -> section.with(Stress.LARGE));
        return Stream.of(
                        underHeadings(saying(new WhatIWant(shown, pen).item())),
                        call,
                        underHeadings(saying(new AroundMe(shown, pen).item())),
                        underHeadings(rest()))
                .flatMap(sections -> sections)
                .toList();
    }

    /** Whether nothing is known but whom to call. */
    boolean isEmpty() {
        return wantedAndAround().isEmpty() && rest().isEmpty();
    }

    private List<Item> wantedAndAround() {
        return saying(new WhatIWant(shown, pen).item(), new AroundMe(shown, pen).item());
    }

    private List<Item> rest() {
        return saying(
                directions(),
                new Item(Optional.empty())
                        .lines(pen.word("in-short/speak-again"), speakAgain())
                        .lines(pen.word("in-short/unanswered"), pen.few(unanswered())));
    }

    private static List<Item> saying(Item... items) {
        return Stream.of(items).filter(Item::saysSomething).toList();
    }

    private Item whomToCall(boolean areThoughtsApart) {
        List<SignallingPlan> plans = signallingPlans();
        SignallingSections sections = SignallingSections.forThePatient(shown, pen);
        WhomToCall toCall = shown.besideThoseCloseBy(WhomToCall.forHome(plans, WhomToCall.in(plans)));
        return new Item(Optional.empty())
                .lines(
                        pen.word("signalling/whom-to-call"),
                        areThoughtsApart ? sections.callLinesApart(toCall) : sections.callLines(toCall));
    }

    private static Stream<Section> underHeadings(List<Item> items) {
        return items.stream().flatMap(InShort::underHeadings);
    }

    /** The title of an item as a heading; where it has none, each of its labels. */
    private static Stream<Section> underHeadings(Item item) {
        return item.title()
                .map(title -> Stream.of(new Section(title, List.of(new Item(Optional.empty(), item.blocks())))))
                .orElseGet(() -> item.blocks().stream()
                        .filter(Lines.class::isInstance)
                        .flatMap(block -> ((Lines) block).lines().stream())
                        .map(InShort::underItsLabel));
    }

    private static Section underItsLabel(Line line) {
        return new Section(
                line.label(),
                line.values().stream()
                        .map(value -> new Item(Optional.empty())
                                .with(new Paragraph(List.of(Phrase.typed(apart(value))), Tone.PLAIN)))
                        .toList());
    }

    /** What it is about and what was said of it each have a line of their own. */
    private static String apart(String value) {
        return value.replace(": “", ":\n“");
    }

    /**
     * Which parts of life I direct myself, with others or not yet; where it was agreed otherwise than I wished, my wish
     * stands beside it; last what others ticked of it. A discreet page has no words for these, and nothing stands here.
     */
    private Item directions() {
        Item item = new Item(Optional.empty());
        if (!pen.shows(CopySection.DIRECTION) || pen.isDiscreet()) {
            return item;
        }
        item = item.lines(pen.word("in-short/direct-cannot"), pen.few(cannot()));
        for (String label : DIRECTED) {
            item = item.lines(
                    pen.word(label),
                    pen.few(shown.all(SelfDirection.class).stream()
                            .filter(direction -> shown.isInMyVoice(direction)
                                    && told().cannot(direction).isEmpty())
                            .filter(direction ->
                                    directed(direction).filter(label::equals).isPresent())
                            .map(direction -> withAdded(subject(direction), direction))
                            .toList()));
        }
        return item.lines(pen.word("copy/directions-of-others"), pen.few(ticked()));
    }

    /** What others ticked of what the patient wants stands under their names: it is no word of the patient. */
    private List<String> ticked() {
        return shown.all(SelfDirection.class).stream()
                .filter(direction -> !shown.isInMyVoice(direction)
                        && ToldSections.saysSomething(direction)
                        && told().cannot(direction).isEmpty())
                .map(direction -> withAdded(
                        told().subject(direction) + ". "
                                + pen.wordOf(
                                        "copy/ticked-by",
                                        pen.name(direction.recorded().by()))
                                + ": "
                                + told().ticks(direction).stream()
                                        .map(PageWriter::inQuotes)
                                        .collect(joining(", ")),
                        direction))
                .toList();
    }

    /** What the patient says not to be able to do outweighs what anybody wrote down that they do, and comes first. */
    private List<String> cannot() {
        Stream<String> directed = shown.all(SelfDirection.class).stream()
                .flatMap(direction -> told()
                        .cannot(direction)
                        .map(cannot -> Stream.concat(
                                        Stream.of(told().subject(direction)),
                                        pen.said(cannot, cannot.inOwnWords()).map(PageWriter::inQuotes).stream())
                                .collect(joining(": ")))
                        .stream());
        Stream<String> ofAll = told()
                .cannotAtAll()
                .flatMap(cannot -> pen.said(cannot, cannot.inOwnWords()).map(PageWriter::inQuotes))
                .stream();
        return Stream.concat(directed, ofAll).toList();
    }

    private ToldSections told() {
        return new ToldSections(shown, pen);
    }

    private static Optional<String> directed(SelfDirection direction) {
        if (direction.wish() == DirectionWish.NOT_YET) {
            return Optional.of("in-short/direct-not-yet");
        }
        return direction
                .agreed()
                .map(agreed -> switch (agreed) {
                    case SELF -> "in-short/direct-self";
                    case TOGETHER -> "in-short/direct-together";
                    case BY_OTHERS -> "in-short/direct-by-others";
                })
                .or(() -> switch (direction.wish()) {
                    case SELF, TOGETHER -> Optional.of("in-short/direct-wanted");
                    case NOT_WANTED -> Optional.of("in-short/direct-not-wanted");
                    case NOT_YET, NO_ANSWER -> Optional.empty();
                });
    }

    private String subject(SelfDirection direction) {
        String subject = told().subject(direction);
        boolean isOtherwise = direction
                .agreed()
                .filter(agreed -> agreed.isLessThan(direction.wish()) || agreed.isMoreThan(direction.wish()))
                .isPresent();
        if (!isOtherwise) {
            return subject;
        }
        return direction.wish() == DirectionWish.NOT_YET
                ? subject + ". " + pen.word("copy/agreed") + ": "
                        + pen.word("agreed-degree", direction.agreed().orElseThrow())
                : subject + ". " + pen.word("direction-wish", direction.wish());
    }

    /** What was agreed on contact, the day of a visit to come, and the first day on which we look again. */
    private List<String> speakAgain() {
        List<String> days = new ArrayList<>();
        if (pen.shows(CopySection.CONTACT) && !pen.isDiscreet()) {
            shown.all(ContactAgreement.class).stream()
                    .flatMap(agreement ->
                            pen.note(agreement.agreed()).stream().map(agreed -> withAdded(agreed, agreement)))
                    .findFirst()
                    .ifPresent(days::add);
            contact().forEach(days::add);
        }
        if (pen.shows(CopySection.LOOK_AGAIN)) {
            firstToLook().ifPresent(days::add);
        }
        return days;
    }

    /**
     * The next contact and the visits to come, whether it is to be sooner, and how to reach the team until then; where
     * a visit was skipped without these, that they may be asked for, and that whom to call stands below.
     */
    private Stream<String> contact() {
        ContactAhead ahead = shown.contactAhead();
        List<ContactAhead.Contact> toCome = ahead.contacts().stream()
                .filter(contact -> contact.on().isAfter(shown.day()))
                .limit(PageWriter.FEW)
                .toList();
        Set<ContactAhead.Lack> lacks = ahead.lacks();
        boolean isNoDayKnown = toCome.isEmpty() && lacks.contains(ContactAhead.Lack.NEXT_CONTACT);
        boolean isNoWayKnown = lacks.contains(ContactAhead.Lack.HOW_TO_REACH_US);
        return Stream.of(
                        pen.wordIf(ahead.isSoonerWithoutADay(), "in-short/sooner").stream(),
                        toCome.stream().map(this::said),
                        pen.wordIf(isNoDayKnown, "in-short/next-contact-unknown").stream(),
                        pen.note(ahead.howToReachUs()).map(how -> pen.word("copy/until-then") + ": " + how).stream(),
                        pen.wordIf(isNoWayKnown, "in-short/reach-unknown").stream())
                .flatMap(lines -> lines);
    }

    private String said(ContactAhead.Contact contact) {
        String form = contact.form()
                .map(how -> " (" + inASentence(pen.word("copy/visit-form", how)) + ")")
                .orElse("");
        return pen.word(contact.isVisit() ? "in-short/visit" : "in-short/next-contact") + " " + pen.date(contact.on())
                + form + ".";
    }

    /** A day to look again, and at which plan, where there is more than one. */
    private record Look(LocalDate on, Optional<String> at) {}

    /** The first day to look again, with the plans of that day where there is more than one. */
    private Optional<String> firstToLook() {
        List<Look> toCome =
                looksBack().filter(look -> look.on().isAfter(shown.day())).toList();
        return toCome.stream().map(Look::on).min(LocalDate::compareTo).map(first -> {
            String at = toCome.stream()
                    .filter(look -> look.on().equals(first))
                    .flatMap(look -> look.at().stream())
                    .distinct()
                    .collect(joining(", "));
            return pen.word("in-short/look") + " " + pen.date(first) + (at.isEmpty() ? "" : ": " + at) + ".";
        });
    }

    /** After the day of the page: a talk or a look back on that day may be over. */
    private Stream<Look> looksBack() {
        PlanSections planned = new PlanSections(shown, pen);
        Stream<Look> ofPlans = shown.plans().stream()
                .flatMap(plan -> plan.lookAgainOn().map(on -> new Look(on, planned.nameOf(plan))).stream());
        return pen.shows(CopySection.LOOKING_BACK)
                ? Stream.concat(
                        ofPlans,
                        shown.lastReviews().stream()
                                .flatMap(review ->
                                        review
                                                .nextOn()
                                                .map(on -> new Look(on, planned.nameOfThePlanIn(review)))
                                                .stream()))
                : ofPlans;
    }

    /** What the patient asked for, and nobody answered; a discreet page has nothing of what was asked. */
    private List<String> unanswered() {
        if (!pen.shows(CopySection.ASKED) || pen.isDiscreet()) {
            return List.of();
        }
        return shown.asked().stream()
                .filter(request -> shown.standingOf(request) == Requests.Standing.OPEN)
                .map(request -> withAdded(asked(request), request))
                .toList();
    }

    private String asked(Request request) {
        String what = pen.word("possibility", request.possibility());
        String asked = pen.said(request, shown.wordsOf(request))
                .map(PageWriter::inQuotes)
                .map(words -> what + ": " + words)
                .orElse(what);
        boolean isMine = shown.isSaidByMe(request, shown.wordsOf(request))
                || pen.interpreted(request).isPresent();
        return isMine
                ? asked
                : asked + " (" + pen.word("copy/in-the-words-of") + ": "
                        + pen.name(request.recorded().by()) + ")";
    }

    /** The plans that name whom to call; neither a discreet page nor one without their section tells of one. */
    private List<SignallingPlan> signallingPlans() {
        return pen.isDiscreet() || !pen.shows(CopySection.SIGNALLING)
                ? List.of()
                : Stream.concat(
                                shown.all(SignallingPlan.class).stream().map(shown::whomToCallIn),
                                shown.noticedBefore().stream())
                        .toList();
    }

    private boolean isWorse() {
        return shown.newest(ConsultPreparation.class)
                .filter(prepared -> !prepared.signs().isEmpty()
                        || prepared.howItGoes().filter(HowItGoes.WORSE::equals).isPresent())
                .isPresent();
    }

    /** Where the patient added something, it stands beside it here too. */
    private String withAdded(String line, Entry entry) {
        return Stream.concat(Stream.of(line), added(entry)).collect(joining("\n"));
    }

    private Stream<String> added(Entry entry) {
        return Stream.concat(
                pen.interpreted(entry).map(by -> pen.word("copy/interpreted") + ": " + by).stream(),
                pen.addedTo(entry).stream()
                        .map(words -> pen.word("copy/objection") + ": " + PageWriter.inQuotes(words)));
    }

    private static String inASentence(String line) {
        return line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }
}
