package nl.regie.year;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.day.DayView;
import nl.regie.day.ReadingDay;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonName;
import nl.regie.naming.PlanNames;
import nl.regie.naming.WrittenDay;
import nl.regie.organisation.HouseStyle;
import nl.regie.page.Block.Drawn;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.patientcopy.Copy;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.people.ClosedRecord;
import nl.regie.picture.Lanes;
import nl.regie.picture.Lanes.Day;
import nl.regie.picture.Lanes.Lane;
import nl.regie.year.Happening.Kind;

/**
 * How it went, as a line in time and from day to day: talks, steps and what worked out, decisions, signs that the
 * patient noticed, and versions of the plans with what came, went or is different. For the patient, and for a nurse
 * beside them: it holds nothing that the patient may not read.
 */
public final class YearSheet implements Copy {
    /** Days and what happened on them: so many lines beside a picture take somewhat less than half a page. Ours. */
    private static final int LINES_IN_A_PICTURE = 22;

    private final Dossier dossier;
    private final Optional<LocalDate> day;
    private final CareModule module;

    private YearSheet(Dossier dossier, Optional<LocalDate> day, CareModule module) {
        this.dossier = dossier.requireWhole();
        this.day = day;
        this.module = module.spoken();
    }

    /** The line until the last entry that the patient may see, in the words of a module. */
    public static YearSheet of(Dossier dossier, CareModule module) {
        return new YearSheet(dossier, ReadingDay.ofThePatient(dossier), module);
    }

    /** The line until a day, in the words of a module. */
    public static YearSheet of(Dossier dossier, LocalDate day, CareModule module) {
        return new YearSheet(dossier, Optional.of(day), module);
    }

    @Override
    public Page page(CopyWishes wishes) {
        Writer pen = new Writer(wishes);
        Page.Builder page =
                Page.titled(wishes.language(), pen.word("year/title")).from(pen.houseStyle());
        dossier.patient()
                .name()
                .map(PersonName::text)
                .ifPresent(name ->
                        page.open(Phrase.ours(pen.word("signalling/of") + " "), Phrase.typed(name), Phrase.ours(".")));
        Optional<DayView> view = day.map(known -> DayView.of(dossier, known));
        Optional<ClosedRecord> closed = view.flatMap(DayView::closed);
        if (closed.isPresent()) {
            return page.stress(pen.word(closed.get().wording())).build();
        }
        day.ifPresent(known -> page.open(Phrase.ours(pen.word("copy/as-of") + " " + pen.date(known) + ".")));
        List<Happening> happened = view
                .map(seen -> new WhatHappened(seen, pen::word, wishes.isDiscreet()).inOrder())
                .orElse(List.of())
                .stream()
                .filter(each -> !wishes.isDiscreet() || each.kind().isForADiscreetPage())
                .toList();
        if (happened.isEmpty()) {
            return page.stress(pen.word("year/nothing")).build();
        }
        page.add(new Section(
                pen.word("year/line"),
                inParts(happened).stream()
                        .map(part -> new Item(Optional.empty()).with(new Drawn(lanes(part, pen))))
                        .toList()));
        List<CarePlan> plans = happened.stream()
                .flatMap(each -> each.plan().stream())
                .distinct()
                .toList();
        InMyWords named = new InMyWords(view.orElseThrow(), module, wishes);
        page.add(new Section(pen.word("year/days"), items(happened, named.namesOf(plans), pen)));
        boolean areSignsShown = happened.stream().anyMatch(each -> each.kind() == Kind.SIGNS);
        view.filter(seen -> areSignsShown)
                .ifPresent(seen -> page.add(CallBeside.signs(seen, module, wishes.language())));
        return page.build();
    }

    /** A long time in pictures of which none is cut by the end of a page; a day stands in one of them. */
    private static List<List<Happening>> inParts(List<Happening> happened) {
        List<List<Happening>> parts = new ArrayList<>();
        int lines = 0;
        for (List<Happening> day : byDay(happened)) {
            int more = 1 + (int) day.stream().map(Happening::kind).distinct().count();
            if (parts.isEmpty() || lines + more > LINES_IN_A_PICTURE) {
                parts.add(new ArrayList<>());
                lines = 0;
            }
            parts.get(parts.size() - 1).addAll(day);
            lines += more;
        }
        return parts;
    }

    private static Collection<List<Happening>> byDay(List<Happening> happened) {
        return happened.stream()
                .collect(groupingBy(Happening::on, TreeMap::new, toList()))
                .values();
    }

    /** A kind of which nothing happened has its place too: so a mark means the same on each page. */
    private static Lanes lanes(List<Happening> happened, Writer pen) {
        return new Lanes(
                pen.word("year/picture"),
                EnumSet.allOf(Kind.class).stream()
                        .map(kind -> new Lane(
                                pen.word(Wording.id("year/one", kind)),
                                happened.stream()
                                        .filter(each -> each.kind() == kind)
                                        .map(each -> new Day(each.on(), pen.date(each.on())))
                                        .distinct()
                                        .toList()))
                        .toList());
    }

    /** A day stands once, above all that happened on it. */
    private static List<Item> items(List<Happening> happened, PlanNames names, Writer pen) {
        List<Item> items = new ArrayList<>();
        Optional<LocalDate> former = Optional.empty();
        for (Happening each : happened) {
            Optional<String> day =
                    former.filter(each.on()::equals).isPresent() ? Optional.empty() : Optional.of(pen.date(each.on()));
            items.add(item(day, each, each.plan().map(names::of), pen));
            former = Optional.of(each.on());
        }
        return items;
    }

    private static Item item(Optional<String> day, Happening each, Optional<String> plan, Writer pen) {
        Item item = new Item(day)
                .line(pen.word("year/what"), Optional.of(pen.word(Wording.id("year/one", each.kind()))))
                .line(pen.word("copy/which-plan"), plan)
                .lines(pen.word("year/more"), each.lines());
        return pen.isDiscreet() ? item : item.quote(each.told());
    }

    /** The words of the page. */
    private final class Writer {
        private final CopyWishes wishes;

        Writer(CopyWishes wishes) {
            this.wishes = wishes;
        }

        Optional<HouseStyle> houseStyle() {
            return isDiscreet() ? Optional.empty() : module.houseStyle();
        }

        boolean isDiscreet() {
            return wishes.isDiscreet();
        }

        String word(String id) {
            return module.wordingById(id).in(wishes.language());
        }

        String date(LocalDate on) {
            return wishes.otherLanguage()
                    .map(other -> WrittenDay.of(on, other.locale()))
                    .orElseGet(() -> WrittenDay.of(on, wishes.language()));
        }
    }
}
