package nl.regie.patientcopy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonName;
import nl.regie.help.WhomToCall;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.page.Stress;

/** The patient's own copy of the plan: "Mijn plan". */
public final class PatientCopy implements Copy {
    private final PatientsView shown;
    private final CareModule module;
    private final boolean isOnOnePage;

    private PatientCopy(PatientsView shown, CareModule module, boolean isOnOnePage) {
        this.shown = shown;
        this.module = module;
        this.isOnOnePage = isOnOnePage;
    }

    /** The copy as of the last entry that the patient may see: the day tells of nothing that is kept from them. */
    public static PatientCopy of(Dossier dossier) {
        return of(dossier, CareModule.shipped());
    }

    /** The copy as of the last entry that the patient may see, in the words of a module. */
    public static PatientCopy of(Dossier dossier, CareModule module) {
        return new PatientCopy(PatientsView.toThePatient(dossier), module.spoken(), false);
    }

    /**
     * The copy as of a day: what was recorded later is left out.
     *
     * @param dossier whose copy it is
     * @param day the day, which is printed on it
     */
    public static PatientCopy of(Dossier dossier, LocalDate day) {
        return of(dossier, day, CareModule.shipped());
    }

    /** The copy as of a day, in the words of a module. */
    public static PatientCopy of(Dossier dossier, LocalDate day, CareModule module) {
        return new PatientCopy(PatientsView.of(dossier, day), module.spoken(), false);
    }

    /** The first page alone, each thing on it under a heading of its own: for who reads little. */
    public PatientCopy onOnePage() {
        return new PatientCopy(shown, module, true);
    }

    @Override
    public Page page(CopyWishes wishes) {
        PageWriter pen = PageWriter.ofThePatient(shown, module, wishes);
        Page.Builder page =
                Page.titled(wishes.language(), pen.word("copy/title")).from(pen.houseStyle());
        openWith(page, pen);
        shown.closed().ifPresent(closed -> page.stress(pen.word(closed.wording())));
        boolean isPlanned = isPlanned(pen);
        if (isPlanned) {
            page.stress(pen.word("copy/planned"));
        }
        if (pen.shows(CopySection.ACTIONS) && !shown.isClosed() && new PlanSections(shown, pen).isShared()) {
            page.stress(pen.word("copy/not-alone"));
        }
        return isOnOnePage ? onOnePage(page, pen, wishes) : inFull(page, isPlanned, pen, wishes);
    }

    private Page onOnePage(Page.Builder page, PageWriter pen, CopyWishes wishes) {
        InShort inShort = new InShort(shown, pen);
        if (inShort.isEmpty() && !shown.isClosed()) {
            page.stress(pen.word(emptiness(wishes)));
        }
        inShort.sections().forEach(page::add);
        return page.build();
    }

    private Page inFull(Page.Builder page, boolean isPlanned, PageWriter pen, CopyWishes wishes) {
        List<Section> behind = Stream.of(CopySection.values())
                .filter(section -> section != CopySection.IN_SHORT && pen.shows(section))
                .flatMap(section -> sections(section, pen))
                .filter(section -> !section.isEmpty())
                .toList();
        if (pen.shows(CopySection.IN_SHORT)) {
            page.add(new Section(
                            pen.word(CopySection.IN_SHORT.heading()), new InShort(shown, pen).items(!behind.isEmpty()))
                    .with(Stress.FIRST_PAGE));
        }
        behind.forEach(page::add);
        if (page.isEmpty() && !isPlanned && !shown.isClosed()) {
            page.stress(pen.word(emptiness(wishes)));
            if (isWhole(wishes)) {
                page.add(new Section(
                        pen.word("signalling/whom-to-call"),
                        SignallingSections.forThePatient(shown, pen).calls(WhomToCall.forHome(List.of(), Set.of()))));
            }
        }
        return page.build();
    }

    private void openWith(Page.Builder page, PageWriter pen) {
        Optional<Phrase> asOf = pen.asOf(shown.printedDay());
        Optional<String> name = shown.dossier().patient().name().map(PersonName::text);
        List<Phrase> opening = new ArrayList<>();
        name.ifPresent(known -> opening.addAll(List.of(
                Phrase.ours(pen.word("copy/for") + " "),
                Phrase.typed(known),
                Phrase.ours(asOf.isPresent() ? ". " : "."))));
        asOf.ifPresent(opening::add);
        if (!opening.isEmpty()) {
            page.open(opening.toArray(Phrase[]::new));
        }
    }

    /**
     * A yes in the patient's place is not the patient's, and stands under the name of whoever said it; so does a
     * decision in which no part of the patient shows.
     */
    private Stream<Section> sections(CopySection section, PageWriter pen) {
        Stream<Section> own = Stream.of(new Section(pen.word(section.heading()), items(section, pen)));
        return switch (section) {
            case AGREEMENT -> Stream.concat(own, new PlanSections(shown, pen).agreementsOfOthers().stream());
            case DECISIONS ->
                Stream.concat(
                        own,
                        Stream.of(new Section(
                                pen.word("copy/decisions-of-others"),
                                new DecisionSections(shown, pen).decisionsOfOthers())));
            case DIRECTION ->
                Stream.concat(
                        own,
                        Stream.of(new Section(
                                pen.word("copy/directions-of-others"),
                                new ToldSections(shown, pen).directionsOfOthers())));
            case GOALS ->
                Stream.concat(
                        own,
                        Stream.of(new Section(
                                pen.word("copy/goals-of-others"), new PlanSections(shown, pen).goalsOfOthers())));
            default -> own;
        };
    }

    private List<Item> items(CopySection section, PageWriter pen) {
        ToldSections said = new ToldSections(shown, pen);
        PlanSections planned = new PlanSections(shown, pen);
        DecisionSections together = new DecisionSections(shown, pen);
        CloseOneSections around = new CloseOneSections(shown, pen);
        return switch (section) {
            case IN_SHORT -> List.of();
            case TOLD -> said.told();
            case DIRECTION -> said.direction();
            case GOALS -> planned.goals();
            case DECISIONS -> together.decisions();
            case ACTIONS -> planned.actions();
            case NOT_NOW -> planned.notNow();
            case CONTACT ->
                Stream.concat(said.contact().stream(), together.visits().stream())
                        .toList();
            case SUPPORT -> said.support();
            case POINTED_OUT -> together.pointedOut();
            case ASKED -> together.asked();
            case CLOSE_ONES -> around.closeOnes();
            case ON_MY_BEHALF -> around.onMyBehalf();
            case IMPOSED -> around.imposed();
            case SIGNALLING -> around.signalling();
            case CLOSING -> planned.closing();
            case AGREEMENT -> planned.agreement();
            case LOOKING_BACK -> together.lookingBack();
            case LOOK_AGAIN -> LookAgainSection.of(shown, pen);
        };
    }

    /** That nothing stands here is said only where nothing was given; what others wrote of it is no word of mine. */
    private String emptiness(CopyWishes wishes) {
        boolean isSomethingGiven =
                shown.all(Answer.class).stream().anyMatch(answer -> answer.response() == Response.GIVEN);
        return !isWhole(wishes) ? "copy/empty-page" : isSomethingGiven ? "copy/not-in-my-words" : "copy/empty";
    }

    private static boolean isWhole(CopyWishes wishes) {
        return wishes.leftOut().isEmpty() && !wishes.isDiscreet();
    }

    /** Where the words of the plan are left out, the copy still says that there is one. */
    private boolean isPlanned(PageWriter pen) {
        return pen.isDiscreet()
                && !shown.plans().isEmpty()
                && Stream.of(CopySection.GOALS, CopySection.ACTIONS, CopySection.NOT_NOW, CopySection.LOOK_AGAIN)
                        .anyMatch(pen::shows);
    }
}
