package nl.regie.patientcopy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;

/**
 * A short report of the last visit for the patient (003, lines 314–315): what was discussed, and what was agreed. A
 * talk where the patient was not is on it only where somebody released it, and is never called the patient's; nor is
 * one of which nobody wrote down who was there.
 */
public final class VisitReport implements Copy {
    private final PatientsView shown;
    private final CareModule module;

    private VisitReport(PatientsView shown, CareModule module) {
        this.shown = shown;
        this.module = module;
    }

    /** The report of the last visit as of the last entry that the patient may see. */
    public static VisitReport of(Dossier dossier) {
        return of(dossier, CareModule.shipped());
    }

    /** The report of the last visit as of the last entry that the patient may see, in the words of a module. */
    public static VisitReport of(Dossier dossier, CareModule module) {
        return new VisitReport(PatientsView.toThePatient(dossier), module.spoken());
    }

    /** The report of the last visit as of a day. */
    public static VisitReport of(Dossier dossier, LocalDate day) {
        return of(dossier, day, CareModule.shipped());
    }

    /** The report of the last visit as of a day, in the words of a module. */
    public static VisitReport of(Dossier dossier, LocalDate day, CareModule module) {
        return new VisitReport(PatientsView.of(dossier, day), module.spoken());
    }

    /** Where the patient said that they want no copy, the page says that and nothing of the visit. */
    @Override
    public Page page(CopyWishes wishes) {
        PageWriter pen = PageWriter.ofThePatient(shown, module, wishes);
        Optional<VisitSummary> visit = shown.all(VisitSummary.class).stream()
                .filter(each -> each.mayBeReadBy(patient()))
                .findFirst();
        Page.Builder page = Page.titled(
                        wishes.language(), pen.word(visit.map(this::title).orElse("visit/title-of-a-talk")))
                .from(pen.houseStyle());
        if (visit.isEmpty()) {
            page.stress(pen.word("visit/none"));
        } else if (visit.flatMap(VisitSummary::copyWanted)
                .filter(YesNo.NO::equals)
                .isPresent()) {
            page.stress(pen.word("visit/not-wanted"));
        } else {
            put(visit.get(), page, pen);
        }
        pen.asOf(shown.printedDay()).ifPresent(page::open);
        return page.build();
    }

    private void put(VisitSummary visit, Page.Builder page, PageWriter pen) {
        page.open(Phrase.ours(
                pen.word("visit/on") + " " + pen.date(visit.recorded().day()) + "."));
        if (visit.isWithout(patient())) {
            page.stress(pen.word("visit/without-me"));
        }
        page.add(new Section(
                pen.word("visit/who"),
                Stream.of(new Item(Optional.empty())
                                .line(
                                        pen.word("copy/who-took-part"),
                                        pen.names(visit.participants())
                                                .or(() -> pen.wordIf(!isMine(visit), "visit/who-is-not-told")))
                                .line(
                                        pen.word("visit/form"),
                                        visit.form().map(form -> pen.word("copy/visit-form", form))))
                        .filter(Item::saysSomething)
                        .toList()));
        boolean isMine = isMine(visit);
        page.add(new Section(
                pen.word(isMine ? "visit/discussed" : "visit/discussed-without-me"),
                topics(visit, visit.discussed(), visit.participants().stream().anyMatch(shown::isMe), pen)));
        page.add(new Section(pen.word(isMine ? "visit/agreed" : "visit/agreed-without-me"), agreed(visit, pen)));
        shown.closed().ifPresent(closed -> page.stress(pen.word(closed.wording())));
        if (shown.closed().isEmpty()) {
            page.add(new Section(pen.word("visit/not-reached"), topics(visit, visit.notReached(), false, pen)));
        }
        page.add(new Section(pen.word("visit/my-view"), view(visit, pen)));
        if (shown.closed().isEmpty()) {
            page.add(new Section(
                    pen.word("visit/more"), List.of(new Item(Optional.of(pen.word("visit/they-noted-more"))))));
        }
    }

    private boolean isMine(VisitSummary visit) {
        return visit.isWith(patient());
    }

    private PersonId patient() {
        return shown.dossier().patient().id();
    }

    /** Whose talk it was; where nobody wrote down who was there, it is called nobody's. */
    private String title(VisitSummary visit) {
        if (visit.isWithout(patient())) {
            return "visit/title-without-me";
        }
        return isMine(visit) ? "visit/title" : "visit/title-of-a-talk";
    }

    /**
     * What the patient may read at home of what was raised. What a close one raised is only here if the patient was
     * there when it was discussed.
     */
    private List<Item> topics(VisitSummary visit, List<AgendaTopic> topics, boolean ofAnybody, PageWriter pen) {
        return topics.stream()
                .flatMap(topic -> topic.forHomeOf(patient()).stream())
                .filter(topic -> ofAnybody || shown.isMe(topic.raisedBy()) || shown.isProfessional(topic.raisedBy()))
                .map(topic -> new Item(pen.note(topic.note()))
                        .quote(pen.words(topic.inOwnWords()))
                        .line(pen.word("visit/raised-by"), Optional.of(pen.name(topic.raisedBy())))
                        .line(
                                pen.word("copy/interpreted"),
                                pen.interpreted(visit)
                                        .filter(by -> shown.isMe(topic.raisedBy())
                                                && topic.inOwnWords().isPresent())))
                .toList();
    }

    private static List<Item> agreed(VisitSummary visit, PageWriter pen) {
        return visit.agreed().stream()
                .map(agreement -> new Item(pen.inPlaceOf(pen.note(Optional.of(agreement.what())), "copy/an-action"))
                        .line(pen.word("copy/does"), pen.names(agreement.who())))
                .toList();
    }

    private List<Item> view(VisitSummary visit, PageWriter pen) {
        Item item = pen.said(new Item(Optional.empty()), visit.patientsView(), visit.isHearsayOf(patient()));
        return Stream.of(pen.objection(item, visit)).filter(Item::saysSomething).toList();
    }
}
