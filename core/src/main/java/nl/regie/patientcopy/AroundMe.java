package nl.regie.patientcopy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.careplan.PlannedAction;
import nl.regie.entry.PersonId;
import nl.regie.page.Block.Drawn;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Item;
import nl.regie.picture.Circle;
import nl.regie.picture.Picture.Words;

/**
 * The circle around the patient: who does something in a plan that holds, or helps with it, is still involved and was
 * not refused; and with what, in the words of whoever wrote the plan. A discreet page has their names and not with
 * what.
 */
final class AroundMe {
    /** How many people stand in the picture; ours, so that it can be read. */
    private static final int IN_THE_PICTURE = 8;

    /**
     * So many letters of names and help leave room for the rest of a first page; of more, the first few of each. Ours.
     */
    private static final int LETTERS = 640;

    private final PatientsView shown;
    private final PageWriter pen;

    AroundMe(PatientsView shown, PageWriter pen) {
        this.shown = shown;
        this.pen = pen;
    }

    /**
     * The picture with its words, and that there is more where there is; nothing where nobody helps. With somebody in
     * it who is not sure to help, the heading says that it is the plan that says so; more would not fit a first page.
     */
    Item item() {
        List<PersonId> helpers = pen.shows(CopySection.ACTIONS) ? helpers() : List.of();
        boolean areAllSure = helpers.stream().allMatch(shown::isSureToHelp);
        Item item = new Item(Optional.of(pen.word(areAllSure ? "in-short/helps" : "in-short/helps-by-plan")));
        if (helpers.isEmpty()) {
            return item;
        }
        List<PersonId> drawnOnes = helpers.stream().limit(IN_THE_PICTURE).toList();
        int each = IntStream.iterate(PageWriter.FEW, fewer -> fewer > 1, fewer -> fewer - 1)
                .filter(number -> lettersOf(drawnOnes, number) <= LETTERS)
                .findFirst()
                .orElse(1);
        List<Words> around = drawnOnes.stream()
                .map(person -> new Words(
                        pen.name(person), helpOf(person).stream().limit(each).toList()))
                .toList();
        Item drawn = item.with(new Drawn(new Circle(pen.word("in-short/circle"), pen.word("copy/me"), around)))
                .line(pen.word("copy/in-the-words-of"), writers());
        return helpers.size() > IN_THE_PICTURE
                        || helpers.stream().anyMatch(person -> helpOf(person).size() > each)
                ? drawn.with(Paragraph.of(pen.word("in-short/more")))
                : drawn;
    }

    private List<PersonId> helpers() {
        return actions()
                .flatMap(PlanSections::whoHelps)
                .filter(shown::helps)
                .distinct()
                .sorted((one, other) -> pen.name(one).compareTo(pen.name(other)))
                .toList();
    }

    private List<String> helpOf(PersonId person) {
        return actions()
                .filter(action -> PlanSections.whoHelps(action).anyMatch(person::equals))
                .flatMap(action -> pen.note(Optional.of(action.what())).stream())
                .distinct()
                .toList();
    }

    /** Who wrote down with what they help, where that is somebody else than the patient. */
    private Optional<String> writers() {
        return pen.isDiscreet()
                ? Optional.empty()
                : pen.namesBesideMe(shown.plansInForce()
                        .filter(plan -> plan.actions().stream()
                                .flatMap(PlanSections::whoHelps)
                                .anyMatch(shown::helps))
                        .map(plan -> plan.recorded().by())
                        .distinct()
                        .toList());
    }

    private int lettersOf(List<PersonId> helpers, int each) {
        return helpers.stream()
                .mapToInt(person -> pen.name(person).length()
                        + helpOf(person).stream()
                                .limit(each)
                                .mapToInt(String::length)
                                .sum())
                .sum();
    }

    private Stream<PlannedAction> actions() {
        return shown.plansInForce().flatMap(plan -> plan.actions().stream());
    }
}
