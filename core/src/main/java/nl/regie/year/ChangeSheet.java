package nl.regie.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.day.DayView;
import nl.regie.day.ReadingDay;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.PersonName;
import nl.regie.naming.PlanNames;
import nl.regie.page.Block;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.patientcopy.Copy;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.people.ClosedRecord;
import nl.regie.signalling.SignallingPlan;

/**
 * What changed in the plan and the signalling plan from one version to the next, part by part, with what stood there
 * and what stands there now beside each other. First it says what changed in all; beside each thing a word says whether
 * it is new, different, no longer there or the same. For the patient, and for a nurse beside them: it holds nothing
 * that the patient may not read.
 */
public final class ChangeSheet implements Copy {
    private final Dossier dossier;
    private final Optional<LocalDate> day;
    private final Optional<LocalDate> since;
    private final List<PlanVersions.Pair<?>> chosen;
    private final CareModule module;

    private ChangeSheet(
            Dossier dossier,
            Optional<LocalDate> day,
            Optional<LocalDate> since,
            List<PlanVersions.Pair<?>> chosen,
            CareModule module) {
        this.dossier = dossier.requireWhole();
        this.day = day;
        this.since = since;
        this.chosen = List.copyOf(chosen);
        this.module = module.spoken();
    }

    /** The last two versions that the patient may read, in the words of a module. */
    public static ChangeSheet of(Dossier dossier, CareModule module) {
        return new ChangeSheet(dossier, ReadingDay.ofThePatient(dossier), Optional.empty(), List.of(), module);
    }

    /** The last two versions that there were on a day, in the words of a module. */
    public static ChangeSheet of(Dossier dossier, LocalDate day, CareModule module) {
        return new ChangeSheet(dossier, Optional.of(day), Optional.empty(), List.of(), module);
    }

    /** Two versions of a plan, of which the later one, and the people in both, stand in this dossier. */
    public static ChangeSheet between(CarePlan before, CarePlan now, Dossier dossier, CareModule module) {
        return between(new PlanVersions.Pair<>(Optional.of(before), now), dossier, module);
    }

    /** Two versions of a signalling plan, of which the later one, and the people in both, stand in this dossier. */
    public static ChangeSheet between(SignallingPlan before, SignallingPlan now, Dossier dossier, CareModule module) {
        return between(new PlanVersions.Pair<>(Optional.of(before), now), dossier, module);
    }

    private static ChangeSheet between(PlanVersions.Pair<?> pair, Dossier dossier, CareModule module) {
        return new ChangeSheet(dossier, ReadingDay.ofThePatient(dossier), Optional.empty(), List.of(pair), module);
    }

    /** The same, compared with what stood there on a day. */
    public ChangeSheet since(LocalDate on) {
        return new ChangeSheet(dossier, day, Optional.of(on), chosen, module);
    }

    /** Whether there is no version of a plan that the patient may read; of two that were chosen, of either. */
    public boolean isEmpty() {
        return day.map(on -> DayView.of(dossier, on))
                .filter(view -> !pairs(view, false).isEmpty())
                .isEmpty();
    }

    @Override
    public Page page(CopyWishes wishes) {
        Page.Builder page = Page.titled(
                        wishes.language(), module.wordingById("change/title").in(wishes.language()))
                .from(wishes.isDiscreet() ? Optional.empty() : module.houseStyle());
        Optional<DayView> known = day.map(on -> DayView.of(dossier, on));
        if (known.isEmpty()) {
            return page.stress(module.wordingById("year/nothing").in(wishes.language()))
                    .build();
        }
        return page(page, known.get(), wishes);
    }

    private Page page(Page.Builder page, DayView view, CopyWishes wishes) {
        InMyWords pen = new InMyWords(view, module, wishes);
        dossier.patient()
                .name()
                .map(PersonName::text)
                .ifPresent(name ->
                        page.open(Phrase.ours(pen.word("signalling/of") + " "), Phrase.typed(name), Phrase.ours(".")));
        Optional<ClosedRecord> closed = view.closed();
        if (closed.isPresent()) {
            return page.stress(pen.word(closed.get().wording())).build();
        }
        page.open(Phrase.ours(pen.word("copy/as-of") + " " + pen.date(view.day()) + "."));
        List<PlanVersions.Pair<?>> pairs = pairs(view, wishes.isDiscreet());
        List<CarePlan> plans = pairs.stream()
                .flatMap(pair -> pair.now() instanceof CarePlan plan ? Stream.of(plan) : Stream.of())
                .toList();
        PlanNames names = pen.namesOf(plans);
        boolean areSignsShown = false;
        for (PlanVersions.Pair<?> pair : pairs) {
            page.add(section(pair, plans.size() == 1, names, view, pen, wishes.isDiscreet()));
            areSignsShown |=
                    pair.now() instanceof SignallingPlan && pair.before().isPresent();
        }
        if (areSignsShown) {
            page.add(CallBeside.signs(view, module, wishes.language()));
        }
        return pairs.isEmpty() ? page.stress(pen.word("year/nothing")).build() : page.build();
    }

    /** A discreet page has no signalling plan: that there is one hints at a condition. */
    private List<PlanVersions.Pair<?>> pairs(DayView view, boolean isDiscreet) {
        PlanVersions versions = new PlanVersions(view);
        List<PlanVersions.Pair<?>> pairs = new ArrayList<>(chosen.stream()
                .filter(pair -> versions.mayBeRead(pair.now())
                        && pair.before().filter(versions::mayBeRead).isPresent())
                .toList());
        if (chosen.isEmpty()) {
            pairs.addAll(versions.plans(since));
            pairs.addAll(versions.signallingPlans(since));
        }
        return pairs.stream()
                .filter(pair -> !isDiscreet || pair.now() instanceof CarePlan)
                .toList();
    }

    private static Section section(
            PlanVersions.Pair<?> pair,
            boolean isOne,
            PlanNames names,
            DayView view,
            InMyWords pen,
            boolean isDiscreet) {
        Entry now = pair.now();
        String heading = now instanceof CarePlan plan
                ? isOne ? pen.word("copy/title") : names.of(plan)
                : pen.word("copy/signalling");
        Optional<? extends Entry> before = pair.before();
        if (before.isEmpty()) {
            return new Section(
                    heading,
                    List.of(Paragraph.of(pen.sentence(
                            "change/first",
                            Map.of("day", pen.date(now.recorded().on()))))),
                    List.of());
        }
        WhatChanged changed = changed(before.get(), now, view, pen);
        List<Block> notes = new ArrayList<>(List.of(Paragraph.of(changed.inAll())));
        if (!isDiscreet && changed.isAnything()) {
            notes.addAll(writers(before.get(), now, pen).blocks());
        }
        return new Section(
                Optional.empty(),
                heading,
                notes,
                List.of(),
                isDiscreet || !changed.isAnything() ? List.of() : changed.parts());
    }

    private static WhatChanged changed(Entry before, Entry now, DayView view, InMyWords pen) {
        WhoseItIs whose = new WhoseItIs(view, before, now);
        return now instanceof CarePlan plan
                ? WhatChanged.between((CarePlan) before, plan, whose, pen)
                : WhatChanged.between((SignallingPlan) before, (SignallingPlan) now, whose, pen);
    }

    /** Of which day each version is and who wrote it down; words that somebody close by interpreted say so. */
    private static Item writers(Entry before, Entry now, InMyWords pen) {
        return new Item(Optional.empty())
                .lines(pen.word("change/before"), writer(before, pen))
                .lines(pen.word("change/now"), writer(now, pen));
    }

    private static List<String> writer(Entry version, InMyWords pen) {
        String written = pen.date(version.recorded().on()) + ", "
                + pen.writtenBy(version.recorded().by());
        return version.recorded().isInterpretedByACloseOne()
                ? List.of(written, pen.word("copy/interpreted") + ": " + pen.word("copy/interpreted-by-a-close-one"))
                : List.of(written);
    }
}
