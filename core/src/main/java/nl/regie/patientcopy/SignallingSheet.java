package nl.regie.patientcopy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonName;
import nl.regie.entry.SourceRef;
import nl.regie.help.WhomToCall;
import nl.regie.page.Block;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Tone;
import nl.regie.page.Item;
import nl.regie.page.Look;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.page.Stress;
import nl.regie.people.ClosedRecord;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.SignallingPlan;

/**
 * The signalling plan on paper: one A4 in most cases, with its day and which page it replaces. Where there is none yet,
 * it says whom to call all the same. It never takes the place of a self-binding declaration (zelfbindingsverklaring) or
 * a care card (zorgkaart), and says where these are.
 */
public final class SignallingSheet implements Copy {
    /** A panel of a card is 54 by 85 millimetres; so much of it is ours. */
    private static final int LINES_ON_A_PANEL = 14;

    private static final int LETTERS_IN_A_LINE = 50;

    /** Beside a name there is room for half of them: behind it stands where to write the number. */
    private static final int LETTERS_OF_A_NAME = 22;

    private static final int LONG_NAME = 40;

    private static final int LETTERS_OF_A_NUMBER = 30;

    private final PatientsView shown;
    private final CareModule module;

    private final boolean isCard;

    private SignallingSheet(PatientsView shown, CareModule module, boolean isCard) {
        this.shown = shown;
        this.module = module;
        this.isCard = isCard;
    }

    /** The sheet as of the last entry that the patient may see. */
    public static SignallingSheet of(Dossier dossier) {
        return of(dossier, CareModule.shipped());
    }

    /** The sheet as of the last entry that the patient may see, in the words of a module. */
    public static SignallingSheet of(Dossier dossier, CareModule module) {
        return new SignallingSheet(PatientsView.toThePatient(dossier), module.spoken(), false);
    }

    /** The sheet as of a day. */
    public static SignallingSheet of(Dossier dossier, LocalDate day) {
        return of(dossier, day, CareModule.shipped());
    }

    /** The sheet as of a day, in the words of a module. */
    public static SignallingSheet of(Dossier dossier, LocalDate day, CareModule module) {
        return new SignallingSheet(PatientsView.of(dossier, day), module.spoken(), false);
    }

    /**
     * The same plan on a card, to be cut out, folded and kept in a wallet: whom to call first, then a panel for each
     * phase and what helps. It says of which day it is, and that the whole plan is on the sheet. Of whom to call
     * nothing is left out, on a second panel where one is too small; of a long phase as much stands here as fits, in a
     * crisis first what to do, and that there is more on the sheet. A very long text still makes a larger card.
     */
    public SignallingSheet asCard() {
        return new SignallingSheet(shown, module, true);
    }

    /** Where there is more than one plan, one comes after the other, the newest first. */
    @Override
    public Page page(CopyWishes wishes) {
        PageWriter pen = PageWriter.ofThePatient(shown, module, wishes);
        Page.Builder page = Page.titled(
                        wishes.language(),
                        isCard ? Look.CARD : Look.ONE_SHEET,
                        pen.word(pen.isDiscreet() ? "signalling/sheet" : "signalling/title"))
                .from(pen.houseStyle());
        shown.dossier()
                .patient()
                .name()
                .map(PersonName::text)
                .ifPresent(name ->
                        page.open(Phrase.ours(pen.word("signalling/of") + " "), Phrase.typed(name), Phrase.ours(".")));
        Optional<ClosedRecord> closed = shown.closed();
        if (closed.isPresent()) {
            return page.stress(pen.word(closed.get().wording())).build();
        }
        List<SignallingPlan> plans = shown.all(SignallingPlan.class);
        if (isCard && !plans.isEmpty()) {
            page.open(Phrase.ours(pen.word("signalling/card")));
        }
        plans.forEach(plan -> {
            if (isCard) {
                putOnACard(plan, page, pen);
            } else {
                put(plan, page, pen, plans.size() == 1);
            }
        });
        pen.asOf(shown.printedDay()).ifPresent(page::open);
        if (plans.isEmpty()) {
            if (!pen.isDiscreet()) {
                page.stress(pen.word("signalling/none"));
            }
            page.add(new Section(
                            pen.word("signalling/whom-to-call"),
                            SignallingSections.forThePatient(shown, pen).calls(WhomToCall.forHome(List.of(), Set.of())))
                    .with(Stress.LARGE));
        }
        return page.build();
    }

    /**
     * A plan alone has its kind and its days under the title. Of several, each begins with them, and they stand beside
     * whom to call too: so nobody calls by another plan.
     */
    private void put(SignallingPlan plan, Page.Builder page, PageWriter pen, boolean isAlone) {
        SignallingSections phases = SignallingSections.forThePatient(shown, pen);
        List<Section> sections = new ArrayList<>(phases.of(plan));
        sections.add(phases.wishes(plan));
        sections.add(new Section(pen.word("signalling/agreed"), agreed(plan, pen)));
        if (!pen.isDiscreet()) {
            sections.add(new Section(pen.word("signalling/other-papers"), List.of(otherPapers(plan, pen))));
        }
        sections.removeIf(Section::isEmpty);
        Section contacts = phases.contacts(plan);
        if (isAlone) {
            page.open(Phrase.ours(datesOf(plan, pen)));
            sections.forEach(page::add);
            page.add(contacts);
        } else if (sections.isEmpty()) {
            page.add(contacts.opening(whose(datesOf(plan, pen))));
        } else {
            page.add(sections.get(0).opening(whose(datesOf(plan, pen))));
            sections.stream().skip(1).forEach(page::add);
            page.add(contacts.opening(whose(madeOn(plan, pen))));
        }
    }

    private static Paragraph whose(String plan) {
        return new Paragraph(List.of(Phrase.ours(plan)), Tone.STRESSED);
    }

    private void putOnACard(SignallingPlan plan, Page.Builder page, PageWriter pen) {
        SignallingSections phases = SignallingSections.forThePatient(shown, pen);
        replaced(plan, pen).ifPresent(sentence -> page.open(Phrase.ours(sentence)));
        toCall(phases.contacts(plan), onTheCard(plan, pen)).forEach(page::add);
        phases.of(plan).forEach(section -> page.add(onAPanel(section, phases.stepLabels(), pen)));
    }

    /** Whom to call, on one panel; where there is more than fits, on a panel for each part of the day. */
    private static List<Section> toCall(Section contacts, Paragraph whose) {
        List<Section> panels = new ArrayList<>();
        List<Block> notes = List.of(whose);
        List<Item> items = new ArrayList<>();
        int filled = 1 + linesOf(whose);
        for (Item item : contacts.items()) {
            int more = linesOf(item);
            if (filled + more > LINES_ON_A_PANEL + 2 && items.size() > 1) {
                panels.add(new Section(contacts.heading(), notes, items).with(Stress.LARGE));
                notes = List.of();
                items = new ArrayList<>();
                filled = 1;
            }
            items.add(item);
            filled += more;
        }
        panels.add(new Section(contacts.heading(), notes, items).with(Stress.LARGE));
        return panels;
    }

    private static int linesOf(Paragraph paragraph) {
        return lines(paragraph.phrases().stream()
                .mapToInt(phrase -> phrase.text().length())
                .sum());
    }

    private static int linesOf(Item item) {
        return item.title().map(title -> lines(title.length())).orElse(0)
                + linesIn(item)
                        .mapToInt(line -> line.label().length() > LONG_NAME
                                ? lines(line.label().length() + LETTERS_OF_A_NUMBER)
                                : 1 + (line.label().length() - 1) / LETTERS_OF_A_NAME)
                        .sum();
    }

    private static int lines(int letters) {
        return 1 + letters / LETTERS_IN_A_LINE;
    }

    /**
     * As much as fits in a wallet: the first of each, then what to do in a crisis and else the next of each in turn.
     */
    private static Section onAPanel(Section section, Set<String> steps, PageWriter pen) {
        List<Line> all = linesIn(section).toList();
        int[] shown = all.stream().mapToInt(line -> 1).toArray();
        if (linesOn(all, all.stream().mapToInt(line -> line.values().size()).toArray()) <= LINES_ON_A_PANEL) {
            return section;
        }
        boolean isCrisis = section.heading().equals(pen.word("copy/phase-level", PhaseLevel.CRISIS));
        if (isCrisis) {
            fill(all, shown, line -> steps.contains(line.label()));
        }
        fill(all, shown, line -> true);
        return shortened(section, all, shown, pen);
    }

    /** One more of each in turn, for as long as there is room. */
    private static void fill(List<Line> all, int[] shown, Predicate<Line> isWanted) {
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (int i = 0; i < shown.length; i++) {
                Line line = all.get(i);
                if (isWanted.test(line) && shown[i] < line.values().size()) {
                    shown[i]++;
                    if (linesOn(all, shown) < LINES_ON_A_PANEL) {
                        isMore = true;
                    } else {
                        shown[i]--;
                    }
                }
            }
        }
    }

    private static Section shortened(Section section, List<Line> all, int[] shown, PageWriter pen) {
        List<Item> items = new ArrayList<>();
        int next = 0;
        for (Item item : section.items()) {
            List<Block> blocks = new ArrayList<>();
            for (Block block : item.blocks()) {
                if (block instanceof Lines lines) {
                    List<Line> kept = new ArrayList<>();
                    for (Line line : lines.lines()) {
                        kept.add(new Line(
                                line.label(),
                                line.values()
                                        .subList(
                                                0,
                                                Math.min(
                                                        shown[next],
                                                        line.values().size()))));
                        next++;
                    }
                    blocks.add(new Lines(kept));
                } else {
                    blocks.add(block);
                }
            }
            items.add(new Item(item.title(), blocks));
        }
        boolean isWhole = IntStream.range(0, shown.length)
                .allMatch(i -> shown[i] >= all.get(i).values().size());
        if (!isWhole) {
            items.add(new Item(Optional.empty()).with(Paragraph.of(pen.word("signalling/more-on-the-sheet"))));
        }
        return new Section(section.heading(), section.notes(), items).with(section.stress());
    }

    /** About, in the letters of a card: its heading, how the phase is called, and each label with what it holds. */
    private static int linesOn(List<Line> all, int[] shown) {
        return 2
                + IntStream.range(0, shown.length)
                        .map(i -> 1
                                + all.get(i).values().stream()
                                        .limit(shown[i])
                                        .mapToInt(value -> lines(value.length()))
                                        .sum())
                        .sum();
    }

    private static Stream<Line> linesIn(Section section) {
        return section.items().stream().flatMap(SignallingSheet::linesIn);
    }

    private static Stream<Line> linesIn(Item item) {
        return item.blocks().stream().filter(Lines.class::isInstance).flatMap(block -> ((Lines) block)
                .lines().stream());
    }

    /** Whose it is and of which day, where it is cut from the page. */
    private Paragraph onTheCard(SignallingPlan plan, PageWriter pen) {
        List<Phrase> phrases = new ArrayList<>();
        shown.dossier()
                .patient()
                .name()
                .map(PersonName::text)
                .ifPresent(name -> phrases.addAll(
                        List.of(Phrase.ours(pen.word("signalling/of") + " "), Phrase.typed(name), Phrase.ours(". "))));
        phrases.add(Phrase.ours(madeOn(plan, pen)));
        return new Paragraph(phrases, Tone.PLAIN);
    }

    private String datesOf(SignallingPlan plan, PageWriter pen) {
        return Stream.concat(Stream.of(madeOn(plan, pen)), replaced(plan, pen).stream())
                .collect(joining(" "));
    }

    private static String madeOn(SignallingPlan plan, PageWriter pen) {
        return (pen.isDiscreet() ? "" : pen.word("signalling-kind", plan.kind()) + ". ") + pen.word("signalling/dated")
                + " " + pen.date(plan.recorded().on()) + ".";
    }

    private Optional<String> replaced(SignallingPlan plan, PageWriter pen) {
        return plan.recorded()
                .replaces()
                .flatMap(shown::recordedOn)
                .map(on -> pen.word("signalling/replaces") + " " + pen.date(on) + ". "
                        + pen.word("signalling/throw-away"));
    }

    private List<Item> agreed(SignallingPlan plan, PageWriter pen) {
        Item item = plan.agreement()
                .map(agreement -> new PlanSections(shown, pen).agreement(agreement, plan))
                .orElseGet(() -> new Item(Optional.empty()))
                .line(pen.word("copy/copies-with"), pen.namesBesideMe(plan.copiesWith()))
                .line(pen.word("signalling/look-again"), plan.lookAgainOn().map(pen::date));
        return Stream.of(pen.objection(item, plan)).filter(Item::saysSomething).toList();
    }

    /** What this page is not, and where that is. */
    private static Item otherPapers(SignallingPlan plan, PageWriter pen) {
        return new Item(Optional.empty())
                .line(pen.word("signalling/mind"), Optional.of(pen.word("signalling/not-in-place-of")))
                .lines(
                        pen.word("signalling/where"),
                        plan.documents().stream()
                                .map(document -> whereIs(document, pen))
                                .toList());
    }

    private static String whereIs(SourceRef document, PageWriter pen) {
        return Stream.of(
                        document.on().map(pen::date),
                        document.author().map(pen::name),
                        Optional.of(pen.word("signalling/reference") + " "
                                + document.id().value()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }
}
