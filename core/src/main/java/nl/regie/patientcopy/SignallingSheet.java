package nl.regie.patientcopy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonName;
import nl.regie.entry.SourceRef;
import nl.regie.help.WhomToCall;
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
import nl.regie.signalling.SignallingPlan;

/**
 * The signalling plan on paper: one A4 in most cases, with its day and which page it replaces. Where there is none yet,
 * it says whom to call all the same. It never takes the place of a self-binding declaration (zelfbindingsverklaring) or
 * a care card (zorgkaart), and says where these are.
 */
public final class SignallingSheet implements Copy {
    /** A panel of a card is 54 by 85 millimetres; so much of it is ours. */
    private static final int LINES_ON_A_PANEL = 15;

    private static final int LETTERS_IN_A_LINE = 46;

    private static final int MOST_OF_EACH = 3;

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
     * nothing is left out; of a long phase the first things stand here, and that there is more on the sheet. A very
     * long text still makes a larger card.
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
                put(plan, page, pen);
            }
        });
        pen.asOf(shown.printedDay()).ifPresent(page::open);
        if (plans.isEmpty()) {
            page.stress(pen.word("signalling/none"));
            page.add(new Section(
                            pen.word("signalling/whom-to-call"),
                            SignallingSections.forThePatient(shown, pen).calls(WhomToCall.forHome(List.of(), Set.of())))
                    .with(Stress.LARGE));
        }
        return page.build();
    }

    private void put(SignallingPlan plan, Page.Builder page, PageWriter pen) {
        page.open(Phrase.ours(datesOf(plan, pen)));
        SignallingSections phases = SignallingSections.forThePatient(shown, pen);
        phases.of(plan).forEach(page::add);
        page.add(phases.wishes(plan));
        page.add(new Section(pen.word("signalling/agreed"), agreed(plan, pen)));
        if (!pen.isDiscreet()) {
            page.add(new Section(pen.word("signalling/other-papers"), List.of(otherPapers(plan, pen))));
        }
        page.add(phases.contacts(plan));
    }

    private void putOnACard(SignallingPlan plan, Page.Builder page, PageWriter pen) {
        SignallingSections phases = SignallingSections.forThePatient(shown, pen);
        Section contacts = phases.contacts(plan);
        page.add(new Section(contacts.heading(), List.of(onTheCard(plan, pen)), contacts.items()).with(Stress.LARGE));
        phases.of(plan).forEach(section -> page.add(onAPanel(section, pen)));
    }

    /** As much as fits in a wallet: of each thing the first ones, and that the rest is on the sheet. */
    private static Section onAPanel(Section section, PageWriter pen) {
        int each = MOST_OF_EACH;
        while (each > 1 && linesOn(section, each) > LINES_ON_A_PANEL) {
            each--;
        }
        return linesOn(section, Integer.MAX_VALUE) <= LINES_ON_A_PANEL ? section : shortened(section, each, pen);
    }

    private static Section shortened(Section section, int each, PageWriter pen) {
        List<Item> items = new ArrayList<>();
        for (Item item : section.items()) {
            items.add(new Item(
                    item.title(),
                    item.blocks().stream()
                            .map(block -> block instanceof Lines lines
                                    ? new Lines(lines.lines().stream()
                                            .map(line -> new Line(line.label(), first(line.values(), each)))
                                            .toList())
                                    : block)
                            .toList()));
        }
        if (!isWhole(section, each)) {
            items.add(new Item(Optional.empty()).with(Paragraph.of(pen.word("signalling/more-on-the-sheet"))));
        }
        return new Section(section.heading(), section.notes(), items).with(section.stress());
    }

    private static boolean isWhole(Section section, int each) {
        return linesOf(section).allMatch(line -> line.values().size() <= each);
    }

    /** About, in the letters of a card: its heading, how the phase is called, and each label with what it holds. */
    private static int linesOn(Section section, int each) {
        return 2
                + linesOf(section)
                        .mapToInt(line -> 1
                                + first(line.values(), each).stream()
                                        .mapToInt(value -> 1 + value.length() / LETTERS_IN_A_LINE)
                                        .sum())
                        .sum();
    }

    private static Stream<Line> linesOf(Section section) {
        return section.items().stream()
                .flatMap(item -> item.blocks().stream())
                .filter(Lines.class::isInstance)
                .flatMap(block -> ((Lines) block).lines().stream());
    }

    private static List<String> first(List<String> values, int each) {
        return values.subList(0, Math.min(values.size(), each));
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
        phrases.add(Phrase.ours(datesOf(plan, pen)));
        return new Paragraph(phrases, Tone.PLAIN);
    }

    private String datesOf(SignallingPlan plan, PageWriter pen) {
        String made = (pen.isDiscreet() ? "" : pen.word("signalling-kind", plan.kind()) + ". ")
                + pen.word("signalling/dated") + " " + pen.date(plan.recorded().on()) + ".";
        return plan.recorded()
                .replaces()
                .flatMap(shown::recordedOn)
                .map(on -> made + " " + pen.word("signalling/replaces") + " " + pen.date(on) + ". "
                        + pen.word("signalling/throw-away"))
                .orElse(made);
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
