package nl.regie.year;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.Goal;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlannedAction;
import nl.regie.comparison.Change;
import nl.regie.comparison.ChangeKind;
import nl.regie.comparison.ChangedAspect;
import nl.regie.comparison.ChangedPart;
import nl.regie.comparison.Difference;
import nl.regie.comparison.Side;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Row;
import nl.regie.page.Item;
import nl.regie.page.Section;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/**
 * What changed between two versions of a plan, as the patient may read it: a row for each thing, with a word for what
 * happened to it, and what stood there and stands there now beside each other. What is the same is no row: a line at
 * the end says how much of it there is.
 */
final class WhatChanged {
    /** What happened to something. Its names are the wordings {@code change/mark/…}. */
    enum Mark {
        /** It was not there before. */
        NEW,
        /** Something of it is different. */
        DIFFERENT,
        /** It is no longer there. */
        GONE,
        /** Nothing of it changed. */
        SAME
    }

    private static final String PLAN = "copy/plan";
    private static final String REST = "change/rest";

    private static final Set<ChangedAspect> OF_THE_YES = EnumSet.of(
            ChangedAspect.AGREED_VERSION,
            ChangedAspect.AGREED_ON,
            ChangedAspect.AGREED_BY,
            ChangedAspect.AGREED_WORDS,
            ChangedAspect.AGREED_ON_BEHALF,
            ChangedAspect.PATIENTS_STANCE,
            ChangedAspect.STANCE_WORDS,
            ChangedAspect.AGREED_BESIDE_PARENTS);

    /** What was talked about before the end: for who was there. */
    private static final Set<ChangedAspect> OF_THE_END = EnumSet.of(
            ChangedAspect.EARLY_SIGNS,
            ChangedAspect.WHAT_TO_DO,
            ChangedAspect.DISCUSSED_WITH,
            ChangedAspect.SIGNALLING_PLAN,
            ChangedAspect.WHY_NO_SIGNALLING_PLAN,
            ChangedAspect.WHY_NOTHING_COMES_BACK);

    private static final Set<ChangedAspect> HELP =
            EnumSet.of(ChangedAspect.WHAT_HELPS, ChangedAspect.WHAT_DOES_NOT_HELP);

    /** What is written for the team, or says to what something is tied. */
    private static final Set<ChangedAspect> FOR_THE_TEAM =
            EnumSet.of(ChangedAspect.STATUS_REASON, ChangedAspect.ANSWERS);

    private record Told(Mark mark, String first, List<String> before, List<String> now) {}

    private record Group(
            String heading,
            Optional<ChangedPart> counted,
            List<Told> told,
            boolean isAnythingThere,
            Optional<String> note) {
        boolean isChanged() {
            return told.stream().anyMatch(each -> each.mark() != Mark.SAME);
        }
    }

    private final WhoseItIs whose;
    private final InMyWords pen;
    private final Difference difference;
    private final List<Group> groups = new ArrayList<>();
    private final boolean areDaysTold;

    private WhatChanged(Difference difference, WhoseItIs whose, InMyWords pen) {
        this.difference = difference;
        this.whose = whose;
        this.pen = pen;
        this.areDaysTold = !difference.fromOn().equals(difference.on());
    }

    static WhatChanged between(CarePlan before, CarePlan now, WhoseItIs whose, InMyWords pen) {
        WhatChanged changed = new WhatChanged(Difference.between(before, now), whose, pen);
        changed.group(
                "change/goals",
                ChangedPart.GOAL,
                named(before.goals(), Goal::id),
                named(now.goals(), Goal::id),
                (part, isNow) -> whose.linesOf((Goal) part, isNow ? now : before, pen));
        changed.group(
                "copy/actions",
                ChangedPart.ACTION,
                named(before.actions(), PlannedAction::id),
                named(now.actions(), PlannedAction::id),
                (part, isNow) -> List.of());
        changed.group(
                "copy/not-now",
                ChangedPart.NOT_NOW,
                named(before.notNow(), NotNow::answers),
                named(now.notNow(), NotNow::answers),
                (part, isNow) -> List.of());
        boolean isEndTold = isWithMe(before, whose) && isWithMe(now, whose);
        changed.whole(
                PLAN,
                aspect -> aspect != ChangedAspect.LOOK_AGAIN_ON && (isEndTold || !OF_THE_END.contains(aspect)),
                true);
        changed.yes(before, now, before.agreement(), now.agreement(), now.isInForce());
        changed.whole(
                "copy/look-again",
                aspect -> aspect == ChangedAspect.LOOK_AGAIN_ON,
                now.lookAgainOn().isPresent());
        return changed;
    }

    static WhatChanged between(SignallingPlan before, SignallingPlan now, WhoseItIs whose, InMyWords pen) {
        WhatChanged changed = new WhatChanged(Difference.between(before, now), whose, pen);
        changed.group(
                "change/phases",
                ChangedPart.PHASE,
                named(before.phases(), SignallingPhase::id),
                named(now.phases(), SignallingPhase::id),
                (part, isNow) -> List.of());
        changed.group(
                "change/signs",
                ChangedPart.SIGN,
                named(signsOf(before), Sign::id),
                named(signsOf(now), Sign::id),
                (part, isNow) -> List.of());
        changed.whole("signalling/helps", HELP::contains, true);
        changed.whole("signalling/whom-to-call", aspect -> aspect == ChangedAspect.CONTACTS, true);
        changed.whole(
                REST,
                aspect -> !HELP.contains(aspect)
                        && aspect != ChangedAspect.CONTACTS
                        && aspect != ChangedAspect.LOOK_AGAIN_ON,
                false);
        changed.yes(before, now, before.agreement(), now.agreement(), false);
        changed.whole(
                "copy/look-again",
                aspect -> aspect == ChangedAspect.LOOK_AGAIN_ON,
                now.lookAgainOn().isPresent());
        return changed;
    }

    /** What somebody else says of a part, besides its sides. */
    private interface Besides {
        List<String> of(Object part, boolean isNow);
    }

    private static boolean isWithMe(CarePlan plan, WhoseItIs whose) {
        Set<?> with = plan.closing().map(Closing::discussedWith).orElse(Set.of());
        return with.isEmpty() || with.stream().anyMatch(whose::isMe);
    }

    private static List<Sign> signsOf(SignallingPlan plan) {
        return plan.phases().stream().flatMap(phase -> phase.signs().stream()).toList();
    }

    private static <T> Map<EntryId, List<T>> named(List<T> parts, Function<T, EntryId> name) {
        return parts.stream().collect(groupingBy(name, LinkedHashMap::new, toList()));
    }

    /** Whether the patient can read anything that is different. */
    boolean isAnything() {
        return groups.stream().anyMatch(Group::isChanged);
    }

    /** How much came, is different and went, in a sentence for each. */
    String inAll() {
        if (!isAnything()) {
            return pen.word("change/nothing");
        }
        Stream<String> sentences = Stream.of(Mark.NEW, Mark.DIFFERENT, Mark.GONE)
                .flatMap(mark -> groups.stream()
                        .flatMap(group -> counted(group, mark).stream())
                        .reduce((one, other) -> one + ", " + other)
                        .map(all -> pen.word("change/mark", mark) + ": " + all + ".")
                        .stream());
        return Stream.concat(sentences, Stream.of(pen.word("change/rest-is-the-same")))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    /** How many of a group; of what there is one of, such as the day to look again, that it is so. */
    private Optional<String> counted(Group group, Mark mark) {
        long number = group.told().stream().filter(each -> each.mark() == mark).count();
        return number == 0
                ? Optional.empty()
                : Optional.of(group.counted().map(part -> counted(part, number)).orElseGet(() -> inASentence(group)));
    }

    private static String inASentence(Group group) {
        return group.heading().substring(0, 1).toLowerCase(Locale.ROOT)
                + group.heading().substring(1);
    }

    private String counted(ChangedPart part, long number) {
        return number == 1
                ? pen.word("change/one", part)
                : pen.sentence(Wording.id("change/many", part), Map.of("number", String.valueOf(number)));
    }

    /** A part for each side of the plan in which something changed, and a line that says what did not. */
    List<Section> parts() {
        List<Section> parts = new ArrayList<>();
        groups.stream().filter(Group::isChanged).map(this::section).forEach(parts::add);
        String same = groups.stream()
                .flatMap(group -> counted(group, Mark.SAME)
                        .or(() -> Optional.of(inASentence(group))
                                .filter(heading -> !group.isChanged() && group.isAnythingThere()))
                        .stream())
                .collect(joining(", "));
        groups.stream()
                .filter(group -> !group.isChanged() && group.note().isPresent())
                .map(group -> new Section(
                        group.heading(),
                        List.of(new Item(Optional.empty())
                                .with(Paragraph.of(group.note().orElseThrow())))))
                .forEach(parts::add);
        if (!same.isEmpty()) {
            parts.add(new Section(
                    pen.word("change/same"),
                    List.of(new Item(Optional.empty()).lines(pen.word("change/mark", Mark.SAME), List.of(same)))));
        }
        return parts;
    }

    private Section section(Group group) {
        List<Row> rows = group.told().stream()
                .filter(each -> each.mark() != Mark.SAME)
                .map(this::row)
                .toList();
        Item item = new Item(Optional.empty())
                .table(
                        List.of(
                                pen.word("change/what"),
                                pen.word("change/before")
                                        + (areDaysTold ? " (" + pen.date(difference.fromOn()) + ")" : ""),
                                pen.word("change/now") + (areDaysTold ? " (" + pen.date(difference.on()) + ")" : "")),
                        rows);
        return new Section(
                group.heading(),
                List.of(group.note().map(note -> item.with(Paragraph.of(note))).orElse(item)));
    }

    private Row row(Told told) {
        String mark = pen.word("change/mark", told.mark());
        return new Row(told.first().isEmpty() ? mark : mark + ": " + told.first(), List.of(told.before(), told.now()));
    }

    /** The parts of a plan that have names, in the order of the plan as it was, and then what came. */
    private <T> void group(
            String heading,
            ChangedPart part,
            Map<EntryId, List<T>> before,
            Map<EntryId, List<T>> now,
            Besides besides) {
        Map<EntryId, List<Change>> changes = difference.changes().stream()
                .filter(change -> change.part() == part)
                .filter(change -> change.aspect()
                        .filter(aspect -> FOR_THE_TEAM.contains(aspect) || !whose.mayBeTold(aspect, change.id()))
                        .isEmpty())
                .collect(groupingBy(Change::id, LinkedHashMap::new, toList()));
        List<Told> told = new ArrayList<>();
        Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .forEach(id -> {
                    List<Change> ofIt = changes.getOrDefault(id, List.of());
                    List<Change> wholes = ofIt.stream()
                            .filter(change -> change.kind() != ChangeKind.CHANGED)
                            .toList();
                    if (ofIt.isEmpty()) {
                        now.getOrDefault(id, before.getOrDefault(id, List.of())).forEach(each -> told.add(same(each)));
                    } else if (wholes.isEmpty()) {
                        told.add(different(first(before, id), first(now, id), ofIt, besides));
                    } else {
                        wholes.forEach(change -> told.add(whole(change, besides)));
                    }
                });
        groups.add(new Group(pen.word(heading), Optional.of(part), told, !told.isEmpty(), Optional.empty()));
    }

    private static <T> Object first(Map<EntryId, List<T>> parts, EntryId id) {
        return parts.getOrDefault(id, List.of()).get(0);
    }

    private Told same(Object each) {
        List<String> head = List.of(pen.headOf(each));
        return new Told(Mark.SAME, "", head, head);
    }

    private Told whole(Change change, Besides besides) {
        boolean isNew = change.kind() == ChangeKind.ADDED;
        Object each = isNew ? change.after().get(0) : change.before().get(0);
        List<String> lines = new ArrayList<>(List.of(pen.headOf(each)));
        Side.of(each).stream()
                .filter(side -> !isHead(side.aspect(), each) && !FOR_THE_TEAM.contains(side.aspect()))
                .filter(side -> whose.mayBeTold(side.aspect(), change.id()))
                .flatMap(side -> line(side.aspect(), change.id(), side.values(), isNew))
                .forEach(lines::add);
        lines.addAll(besides.of(each, isNew));
        if (each instanceof Sign sign) {
            line(ChangedAspect.PHASE, sign.id(), whose.phaseOf(sign, isNew), isNew)
                    .forEach(lines::add);
        }
        return isNew
                ? new Told(Mark.NEW, "", List.of(pen.word("change/not-yet")), lines)
                : new Told(Mark.GONE, "", lines, List.of(pen.word("change/no-longer")));
    }

    private Told different(Object before, Object now, List<Change> changes, Besides besides) {
        List<String> stood = new ArrayList<>(List.of(pen.headOf(before)));
        List<String> stands = new ArrayList<>(List.of(pen.headOf(now)));
        for (Change change : changes) {
            ChangedAspect aspect = change.aspect().orElseThrow();
            if (!isHead(aspect, now)) {
                stood.addAll(orNothing(aspect, line(aspect, change.id(), change.before(), false)));
                stands.addAll(orNothing(aspect, line(aspect, change.id(), change.after(), true)));
            }
        }
        stood.addAll(besides.of(before, false));
        stands.addAll(besides.of(now, true));
        return new Told(Mark.DIFFERENT, "", stood, stands);
    }

    private List<String> orNothing(ChangedAspect aspect, Stream<String> lines) {
        List<String> told = lines.toList();
        return told.isEmpty() ? List.of(pen.atTheBeginning(aspect) + ": " + pen.word("change/empty")) : told;
    }

    /** Whether it is what the part is called by. */
    private static boolean isHead(ChangedAspect aspect, Object part) {
        return switch (aspect) {
            case OWN_WORDS, WHAT, NAME, LEVEL -> true;
            case READING -> part instanceof Goal goal && goal.inOwnWords().isEmpty();
            default -> false;
        };
    }

    /** More than one thing stands under its label, each on a line of its own. */
    private Stream<String> line(ChangedAspect aspect, EntryId part, List<Object> values, boolean isNow) {
        List<String> said = aspect == ChangedAspect.PHASE ? whose.phasesOf(values, isNow, pen) : pen.said(values);
        String label = pen.atTheBeginning(aspect) + ": ";
        return said.size() <= 1
                ? said.stream().map(only -> label + whose.asTicked(aspect, part, only, isNow, pen))
                : Stream.concat(Stream.of(label.strip()), said.stream().map(each -> "– " + each));
    }

    /** What stands of the plan as a whole. */
    private void whole(String heading, Predicate<ChangedAspect> areOfIt, boolean isAnythingThere) {
        boolean isOfMany = heading.equals(PLAN) || heading.equals(REST);
        List<Told> told = difference.changes().stream()
                .filter(change -> change.part() == ChangedPart.PLAN)
                .filter(change -> change.aspect()
                        .filter(areOfIt)
                        .filter(aspect -> !FOR_THE_TEAM.contains(aspect) && !OF_THE_YES.contains(aspect))
                        .isPresent())
                .flatMap(change -> told(change).stream())
                .toList();
        groups.add(new Group(
                pen.word(heading),
                Optional.of(ChangedPart.PLAN).filter(part -> isOfMany),
                told,
                isAnythingThere,
                Optional.empty()));
    }

    private Optional<Told> told(Change change) {
        List<String> before = pen.said(change.before());
        List<String> now = pen.said(change.after());
        if (before.equals(now)) {
            return Optional.empty();
        }
        String aspect = pen.aspect(change.aspect().orElseThrow());
        return Optional.of(
                before.isEmpty()
                        ? new Told(Mark.NEW, aspect, List.of(pen.word("change/not-yet")), now)
                        : now.isEmpty()
                                ? new Told(Mark.GONE, aspect, before, List.of(pen.word("change/no-longer")))
                                : new Told(Mark.DIFFERENT, aspect, before, now));
    }

    /** Who said yes: a yes that was carried along from an earlier version says that the plan changed since. */
    private void yes(
            Entry earlier, Entry later, Optional<PlanAgreement> before, Optional<PlanAgreement> now, boolean isAsked) {
        List<Told> told = new ArrayList<>();
        List<String> stood = before.map(yes -> whose.said(yes, earlier, pen)).orElse(List.of());
        List<String> stands = now.map(yes -> whose.said(yes, later, pen)).orElse(List.of());
        boolean isSame = before.equals(now);
        if (!isSame) {
            told.add(new Told(
                    stood.isEmpty() ? Mark.NEW : stands.isEmpty() ? Mark.GONE : Mark.DIFFERENT,
                    "",
                    stood.isEmpty() ? List.of(pen.word("change/not-yet")) : stood,
                    stands.isEmpty() ? List.of(pen.word("change/no-longer")) : stands));
        }
        Optional<String> note = now.isEmpty()
                ? Optional.of(pen.word("copy/no-yes-shown")).filter(asked -> isAsked)
                : now.filter(yes -> !yes.version().equals(later.id())).map(yes -> pen.word("change/yes-to-earlier"));
        groups.add(new Group(pen.word("change/yes"), Optional.empty(), told, now.isPresent() && note.isEmpty(), note));
    }
}
