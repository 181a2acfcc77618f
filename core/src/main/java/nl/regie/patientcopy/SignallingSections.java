package nl.regie.patientcopy;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.help.HelpLine;
import nl.regie.help.WhomToCall;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Tone;
import nl.regie.page.Item;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.page.Stress;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/**
 * What a signalling plan says, and whom to call where there is none too, for a reader: the patient, who says "I", or a
 * close one, to whom they are somebody. A discreet page names no suicide and no crisis, and has the other lines.
 */
final class SignallingSections {
    private static final int A_LINE = 30;

    private final PatientsView shown;
    private final PageWriter pen;
    private final String list;

    private SignallingSections(PatientsView shown, PageWriter pen, String list) {
        this.shown = shown;
        this.pen = pen;
        this.list = list;
    }

    static SignallingSections forThePatient(PatientsView shown, PageWriter pen) {
        return new SignallingSections(shown, pen, "signalling/");
    }

    static SignallingSections forACloseOne(PatientsView shown, PageWriter pen) {
        return new SignallingSections(shown, pen, "close-one/signalling/");
    }

    /** The phases and what helps; a discreet page has neither. */
    List<Section> of(SignallingPlan plan) {
        if (pen.isDiscreet()) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        plan.phases().forEach(phase -> sections.add(phase(phase, plan)));
        if (pen.isOfThePatient()) {
            shown.noticedBefore().stream()
                    .filter(before -> shown.isVersionOf(before.id(), plan.id()))
                    .forEach(before -> before.phases().forEach(phase -> sections.add(noticedBefore(phase, before))));
        }
        sections.add(new Section(
                pen.word(list + "helps"),
                Stream.of(new Item(Optional.empty())
                                .lines(pen.word(list + "what-helps"), pen.allWords(plan.whatHelps()))
                                .lines(pen.word(list + "what-does-not"), pen.allWords(plan.whatDoesNotHelp())))
                        .filter(Item::saysSomething)
                        .toList()));
        return sections;
    }

    /** As it stood in an earlier version: it was noticed, and stays until it shows what was done. */
    private Section noticedBefore(SignallingPhase phase, SignallingPlan before) {
        Section section = phase(phase, before);
        Paragraph why = new Paragraph(List.of(Phrase.ours(pen.word("signalling/noticed-before"))), Tone.PLAIN);
        return new Section(section.heading(), List.of(why), section.items()).with(section.stress());
    }

    private Section phase(SignallingPhase phase, SignallingPlan plan) {
        Item item = new Item(Optional.empty())
                .quote(pen.words(phase.name()))
                .lines(pen.wordOfThePatient(list + "patient-notices"), signs(phase, NoticedBy.MYSELF))
                .lines(pen.word(list + "others-notice"), signs(phase, NoticedBy.OTHERS));
        if (phase.signs().isEmpty()) {
            item = item.line(
                    pen.wordOfThePatient(list + "patient-notices"), Optional.of(pen.word("signalling/nothing-yet")));
        }
        Map<Doer, List<String>> done = new EnumMap<>(Doer.class);
        for (PhaseStep step : phase.steps()) {
            List<String> byThem = done.computeIfAbsent(doing(step.does()), none -> new ArrayList<>());
            pen.note(Optional.of(step.what()))
                    .map(what -> othersAmong(step.does())
                            .map(names -> what + " – " + names)
                            .orElse(what))
                    .ifPresent(byThem::add);
        }
        for (Map.Entry<Doer, List<String>> each : done.entrySet()) {
            item = item.lines(wordFor(each.getKey()), each.getValue());
        }
        if (phase.steps().isEmpty()) {
            item = item.line(
                    pen.wordOfThePatient(list + "patient-does"), Optional.of(pen.word("signalling/nothing-yet")));
        }
        return new Section(pen.word("copy/phase-level", phase.level()), List.of(item)).with(band(phase, plan));
    }

    /**
     * The colour by which the patient calls a phase: a dossier has no other place for it. Without one, the colour that
     * goes with how it is then, unless the patient calls another phase by that. A colour never says otherwise than the
     * name of a band.
     */
    private Stress band(SignallingPhase phase, SignallingPlan plan) {
        return named(phase).orElseGet(() -> {
            Stress usual = usualBand(phase);
            return plan.phases().stream()
                            .anyMatch(
                                    other -> named(other).filter(usual::equals).isPresent())
                    ? Stress.PLAIN_BAND
                    : usual;
        });
    }

    private Optional<Stress> named(SignallingPhase phase) {
        return phase.name().map(OwnWords::text).flatMap(Stress::calledBy);
    }

    private static Stress usualBand(SignallingPhase phase) {
        return switch (phase.level()) {
            case STABLE -> Stress.GREEN;
            case EARLY_SIGNS -> Stress.YELLOW;
            case WORSE -> Stress.ORANGE;
            case CRISIS -> Stress.RED;
        };
    }

    private List<String> signs(SignallingPhase phase, NoticedBy noticedBy) {
        return pen.allWords(phase.signs().stream()
                .filter(sign -> sign.noticedBy() == noticedBy)
                .map(Sign::what)
                .toList());
    }

    /** In the same order in every phase, so that in each band the same stands in the same place. */
    private enum Doer {
        THE_PATIENT,
        ANYBODY,
        THE_READER,
        OTHERS
    }

    private Doer doing(Collection<PersonId> does) {
        if (does.isEmpty()) {
            return Doer.ANYBODY;
        } else if (does.stream().allMatch(shown::isMe)) {
            return Doer.THE_PATIENT;
        }
        return does.stream().allMatch(pen::isTheReader) ? Doer.THE_READER : Doer.OTHERS;
    }

    /** Under which labels a phase of the patient's own sheet says what is done. */
    Set<String> stepLabels() {
        return Stream.of(Doer.THE_PATIENT, Doer.ANYBODY, Doer.OTHERS)
                .map(this::wordFor)
                .collect(Collectors.toSet());
    }

    private String wordFor(Doer doer) {
        return switch (doer) {
            case THE_PATIENT -> pen.wordOfThePatient(list + "patient-does");
            case ANYBODY -> pen.wordOfThePatient(list + "somebody-does");
            case THE_READER -> pen.word("close-one/your-part");
            case OTHERS -> pen.word(list + "others-do");
        };
    }

    /** By name, where it is not the patient, the reader, or anybody. */
    private Optional<String> othersAmong(Collection<PersonId> does) {
        return does.stream().allMatch(shown::isMe) || does.stream().allMatch(pen::isTheReader)
                ? Optional.empty()
                : pen.isOfThePatient() ? pen.namesWithMyNo(does) : pen.names(does);
    }

    /**
     * Whom to call by day and by night, with room for the number: numbers stay outside the dossier. Where the plan
     * names nobody, the lines do that everybody can call. A discreet page names no crisis.
     */
    Section contacts(SignallingPlan plan) {
        List<SignallingPlan> plans = new ArrayList<>(List.of(shown.whomToCallIn(plan)));
        if (pen.isOfThePatient() && !pen.isDiscreet()) {
            plans.addAll(shown.noticedBefore());
        }
        return new Section(
                        pen.word(list + "whom-to-call"),
                        byTime(shown.besideThoseCloseBy(WhomToCall.forHome(plans, WhomToCall.in(plans)))))
                .with(Stress.LARGE);
    }

    /** What the patient wishes for when they cannot decide. */
    Section wishes(SignallingPlan plan) {
        return new Section(
                pen.wordOfThePatient(list + "wishes"),
                plan.wishes().map(OwnWords::text).filter(words -> !pen.isDiscreet()).stream()
                        .map(words -> new Item(Optional.empty()).quote(Optional.of(words)))
                        .toList());
    }

    /** By day and by night, with room for the numbers of people; where the plan names nobody, it says whom else. */
    private List<Item> byTime(WhomToCall toCall) {
        List<Item> items = new ArrayList<>(lines(toCall, Set.of(HelpLine.DANGER_TO_LIFE)));
        for (CallTime time : CallTime.values()) {
            Item item = new Item(Optional.of(pen.word("copy/call-time", time)));
            List<CallContact> people = toCall.at(time);
            List<CallContact> others =
                    people.stream().filter(person -> !isTheReader(person)).toList();
            for (CallContact person : others) {
                item = item.line(whom(person), Optional.of(room()));
            }
            if (people.isEmpty()) {
                item = item.line(pen.word("signalling/call"), Optional.of(pen.word("signalling/nobody-to-call")))
                        .line(pen.word("signalling/until-then"), Optional.of(pen.line(insteadAt(time))));
            } else if (others.isEmpty()) {
                item = item.line(pen.word("signalling/call"), Optional.of(pen.line(insteadAt(time))));
            }
            if (!others.isEmpty() && (shown.isOnlyCloseBy(toCall, time) || pen.isOfTheOrganisation(insteadAt(time)))) {
                item = item.line(pen.word("close-one/call-too"), Optional.of(pen.line(insteadAt(time))));
            }
            // Nobody is told to call themselves.
            if (others.size() < people.size()) {
                item = item.line(
                        pen.word("close-one/call-too"), Optional.of(pen.wordOfThePatient("close-one/may-call-you")));
            }
            items.add(item);
        }
        items.addAll(lines(toCall, Set.of(HelpLine.LIVING_IN, HelpLine.SUICIDE_PREVENTION)));
        return items;
    }

    /** One under the other, for a page that has a plan beside it or none. */
    List<Item> calls(WhomToCall toCall) {
        return callLines(toCall).stream()
                .map(line -> new Item(Optional.of(line)))
                .toList();
    }

    /** The same as lines: the emergency number, the people of the plan, then the other lines. */
    List<String> callLines(WhomToCall toCall) {
        return callLines(toCall, person -> whenOf(person) + withRoom(person));
    }

    /** The same for who reads little: when, who and what they are each have a line of their own. */
    List<String> callLinesApart(WhomToCall toCall) {
        return callLines(toCall, person -> Stream.of(whenOf(person).strip(), apart(whom(person)), room())
                .filter(line -> !line.isEmpty())
                .collect(joining("\n")));
    }

    /** A long name and what somebody is each have a line of their own. */
    private static String apart(String whom) {
        return whom.length() > A_LINE ? whom.replace(" (", "\n(") : whom;
    }

    private List<String> callLines(WhomToCall toCall, Function<CallContact, String> telling) {
        return Stream.of(
                        texts(toCall, Set.of(HelpLine.DANGER_TO_LIFE)),
                        toCall.people().stream().map(telling),
                        texts(
                                toCall,
                                Set.of(
                                        HelpLine.BY_DAY,
                                        HelpLine.OUT_OF_HOURS,
                                        HelpLine.LIVING_IN,
                                        HelpLine.SUICIDE_PREVENTION)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static HelpLine insteadAt(CallTime time) {
        return switch (time) {
            case DAY -> HelpLine.BY_DAY;
            case NIGHT -> HelpLine.OUT_OF_HOURS;
        };
    }

    private List<Item> lines(WhomToCall toCall, Set<HelpLine> wanted) {
        return texts(toCall, wanted).map(line -> new Item(Optional.of(line))).toList();
    }

    private Stream<String> texts(WhomToCall toCall, Set<HelpLine> wanted) {
        return Stream.concat(toCall.lines().stream(), ofTheOrganisation(toCall))
                .distinct()
                .filter(wanted::contains)
                .filter(line -> !pen.isDiscreet() || line != HelpLine.SUICIDE_PREVENTION)
                .map(pen::line);
    }

    /**
     * Its numbers by day and by night stand beside the people whom a plan names: who sees them need not look for them.
     */
    private Stream<HelpLine> ofTheOrganisation(WhomToCall toCall) {
        return Stream.of(CallTime.values())
                .map(SignallingSections::insteadAt)
                .filter(line -> !toCall.people().isEmpty() && pen.isOfTheOrganisation(line));
    }

    private String whenOf(CallContact contact) {
        return contact.when().size() == 1
                ? pen.word("copy/call-time", contact.when().iterator().next()) + ": "
                : "";
    }

    private boolean isTheReader(CallContact contact) {
        return contact.person().filter(pen::isTheReader).isPresent();
    }

    private String withRoom(CallContact contact) {
        return isTheReader(contact) ? pen.word("close-one/you") : whom(contact) + " – " + room();
    }

    /** Numbers stay outside the dossier: there is room to write one. */
    private String room() {
        return pen.word("signalling/telephone") + " ____________________";
    }

    private String whom(CallContact contact) {
        Optional<String> name = contact.person().map(pen::name);
        return Stream.of(name, pen.note(contact.whom()).filter(whom -> !isIn(name, whom)))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElseGet(() -> pen.wordOfThePatient(list + "a-number-i-know"));
    }

    /** Who is called by the name that stands there already is not named twice. */
    private static boolean isIn(Optional<String> name, String whom) {
        return name.filter(each -> each.equals(whom) || each.startsWith(whom + " ("))
                .isPresent();
    }
}
