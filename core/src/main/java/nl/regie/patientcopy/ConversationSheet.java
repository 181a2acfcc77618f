package nl.regie.patientcopy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.OwnMeasurement;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.help.FormForHome;
import nl.regie.help.WhomToCall;
import nl.regie.page.Block.Boxes;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.page.Stress;
import nl.regie.people.ClosedRecord;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.Agenda;
import nl.regie.visit.AgendaItem;
import nl.regie.visit.AgendaSide;
import nl.regie.visit.ContactAhead;

/**
 * The conversation sheet (praatpapier; 003, lines 1087–1113 and 1351–1359): what the patient prepared for the next
 * visit, their own topics first, with room to write and boxes to tick, and what both want to talk about. It is a page
 * to write on where nothing was prepared.
 */
public final class ConversationSheet implements Copy {
    private static final int ROOM = 3;
    private static final int ROOM_BEHIND = 2;
    private static final int ROOM_FOR_TOPICS = 7;
    private static final int ROOM_FOR_MORE_TOPICS = 4;
    private static final int ROOM_FOR_AGREEING = 4;

    private final PatientsView shown;
    private final CareModule module;
    private final FormForHome form;

    private ConversationSheet(PatientsView shown, CareModule module, FormForHome form) {
        this.shown = shown;
        this.module = module;
        this.form = form;
    }

    /** The sheet as of the last entry that the patient may see. */
    public static ConversationSheet of(Dossier dossier) {
        return of(dossier, CareModule.shipped());
    }

    /** The sheet as of the last entry that the patient may see, in the words of a module. */
    public static ConversationSheet of(Dossier dossier, CareModule module) {
        return new ConversationSheet(PatientsView.toThePatient(dossier), module.spoken(), FormForHome.ofTheTeam());
    }

    /** The sheet as of a day. */
    public static ConversationSheet of(Dossier dossier, LocalDate day) {
        return of(dossier, day, CareModule.shipped());
    }

    /** The sheet as of a day, in the words of a module. */
    public static ConversationSheet of(Dossier dossier, LocalDate day, CareModule module) {
        return new ConversationSheet(PatientsView.of(dossier, day), module.spoken(), FormForHome.ofTheTeam());
    }

    /**
     * The same sheet, with who reads it and when; without this somebody of the care team does, by the next visit. A
     * discreet sheet names neither.
     */
    public ConversationSheet readBy(FormForHome readers) {
        return new ConversationSheet(shown, module, readers);
    }

    @Override
    public Page page(CopyWishes wishes) {
        PageWriter pen = PageWriter.ofThePatient(shown, module, wishes);
        Optional<ConsultPreparation> last = prepared();
        Optional<ConsultPreparation> prepared =
                last.filter(each -> !shown.contactAhead().isCalledOff(each));
        Page.Builder page =
                Page.titled(wishes.language(), pen.word("talk/title")).from(pen.houseStyle());
        Optional<ClosedRecord> closed = shown.closed();
        if (closed.isPresent()) {
            return page.stress(pen.word(closed.get().wording())).build();
        }
        page.open(whoseAndWhen(last, pen));
        page.open(Phrase.ours(pen.word("talk/how-to-use")));
        FormForHome readers = pen.isDiscreet() ? FormForHome.ofTheTeam() : form;
        page.open(Phrase.ours(readers.beforeOnMyPage(module, wishes.language())));
        Optional<String> first = first(prepared, pen);
        first.ifPresent(page::stress);
        Section calls = new Section(
                        pen.word("help/cannot-wait"),
                        SignallingSections.forThePatient(shown, pen).calls(toCall()))
                .with(Stress.TOGETHER);
        page.add(new Section(pen.word("talk/my-topics"), myTopics(last, pen)));
        page.add(calls);
        page.add(new Section(pen.word("talk/how-it-goes"), howItGoes(prepared, pen)));
        page.add(new Section(pen.word("talk/measured"), pen.isDiscreet() ? List.of() : measured(prepared, pen)));
        if (pen.shows(CopySection.GOALS)) {
            page.add(new Section(pen.word("copy/goals"), goals(true, prepared, pen)));
            page.add(new Section(pen.word("copy/goals-of-others"), goals(false, prepared, pen)));
        }
        page.add(new Section(pen.word("talk/their-topics"), theirTopics(last, pen)));
        page.add(new Section(pen.word("talk/we-agree"), List.of(new Item(Optional.empty()).blanks(ROOM_FOR_AGREEING))));
        page.add(new Section(
                pen.word("talk/once-sent-title"),
                List.of(Paragraph.of(readers.afterOnMyPage(module, wishes.language()))),
                List.of()));
        return page.build();
    }

    /** Whose sheet it is, for which talk and as of which day, in one line: the room is for writing. */
    private Phrase[] whoseAndWhen(Optional<ConsultPreparation> prepared, PageWriter pen) {
        List<Phrase> line = new ArrayList<>();
        shown.dossier().patient().name().map(PersonName::text).ifPresent(name -> {
            line.add(Phrase.ours(pen.word("talk/of") + " "));
            line.add(Phrase.typed(name));
            line.add(Phrase.ours(". "));
        });
        line.add(Phrase.ours(talkOn(prepared)
                .map(on -> pen.word("talk/for-visit-on") + " " + pen.date(on) + ".")
                .orElseGet(() -> pen.word("talk/for-next-visit"))));
        pen.asOf(shown.printedDay()).ifPresent(asOf -> {
            line.add(Phrase.ours(" "));
            line.add(asOf);
        });
        return line.toArray(Phrase[]::new);
    }

    /**
     * The day of the talk that was prepared; where it is called off, the day of the first contact instead of it. What
     * somebody filled in for a talk that is called off, such as that they need not come, is no answer about the next
     * one; what they want to talk about stays.
     */
    private Optional<LocalDate> talkOn(Optional<ConsultPreparation> prepared) {
        ContactAhead ahead = shown.contactAhead();
        return prepared.filter(ahead::isCalledOff).isPresent()
                ? ahead.contacts().stream().map(ContactAhead.Contact::on).findFirst()
                : prepared.flatMap(ConsultPreparation::visitOn);
    }

    /** What was prepared for a visit that is still to come. */
    private Optional<ConsultPreparation> prepared() {
        return shown.all(ConsultPreparation.class).stream()
                .filter(each ->
                        each.visitOn().filter(on -> on.isBefore(shown.day())).isEmpty())
                .findFirst();
    }

    /**
     * That there is a sign, or that it is worse, is said before everything else, and whom to call stands right under
     * the patient's own topics; until a professional decided about this visit. Which sign it is, and that it is worse,
     * stands with how it goes. A discreet sheet says that it cannot wait, and not why.
     */
    private Optional<String> first(Optional<ConsultPreparation> prepared, PageWriter pen) {
        Optional<ConsultPreparation> open =
                prepared.filter(each -> shown.contactAhead().decisionAbout(each).isEmpty());
        boolean isSign = open.filter(this::tellsOfASign).isPresent();
        boolean isWorse = open.flatMap(ConsultPreparation::howItGoes)
                .filter(HowItGoes.WORSE::equals)
                .isPresent();
        if (pen.isDiscreet()) {
            return pen.wordIf(isSign || isWorse, "talk/do-not-wait");
        }
        boolean hasPlan = !shown.all(SignallingPlan.class).isEmpty();
        if (isSign) {
            return Optional.of(pen.word(hasPlan ? "talk/sign-first" : "talk/do-not-wait"));
        }
        return pen.wordIf(isWorse, "talk/worse-first");
    }

    private boolean tellsOfASign(ConsultPreparation prepared) {
        boolean isNoticed = !prepared.signs().isEmpty()
                || prepared.noticesSigns().filter(YesNo.YES::equals).isPresent();
        return isNoticed && !SignallingPlan.areOfTheStablePhase(shown.all(SignallingPlan.class), prepared.signs());
    }

    /** What the patient told, with room for more; boxes to tick, also where it is otherwise by now. */
    private List<Item> howItGoes(Optional<ConsultPreparation> prepared, PageWriter pen) {
        Item told = prepared.map(each -> pen.objection(inWhoseHand(told(each, pen), each, pen), each))
                .orElseGet(() -> new Item(Optional.empty()));
        Item asked = told.blanks(told.saysSomething() ? ROOM_BEHIND : ROOM);
        Item otherwise = new Item(Optional.of(pen.word("talk/otherwise-now")));
        Boxes compared = boxes("talk/compared", "copy/how-it-goes", EnumSet.allOf(HowItGoes.class), pen);
        Boxes wish = boxes("talk/wish", "copy/visit-wish", EnumSet.allOf(VisitWish.class), pen);
        Boxes contact = boxes("talk/form", "copy/visit-form", EnumSet.allOf(VisitForm.class), pen);
        if (prepared.flatMap(ConsultPreparation::howItGoes).isEmpty()) {
            asked = asked.with(compared);
        } else {
            otherwise = otherwise.with(compared);
        }
        if (prepared.flatMap(ConsultPreparation::wish).isEmpty()) {
            asked = asked.with(wish);
        } else {
            otherwise = otherwise.with(wish);
        }
        if (prepared.flatMap(ConsultPreparation::form).isEmpty()) {
            asked = asked.with(contact);
        } else {
            otherwise = otherwise.with(contact);
        }
        return otherwise.saysSomething() ? List.of(asked, otherwise) : List.of(asked);
    }

    private static <E extends Enum<E>> Boxes boxes(String asked, String list, Set<E> answers, PageWriter pen) {
        return new Boxes(pen.word(asked), pen.words(list, answers));
    }

    /** What somebody else ticked for the patient says who did. */
    private Item inWhoseHand(Item told, ConsultPreparation prepared, PageWriter pen) {
        return !told.saysSomething() || shown.isSaidByMe(prepared, prepared.inOwnWords())
                ? told
                : pen.writer(told, prepared);
    }

    private Item told(ConsultPreparation prepared, PageWriter pen) {
        return new Item(Optional.empty())
                .quote(pen.words(prepared.inOwnWords()))
                .line(pen.word("talk/compared"), prepared.howItGoes().map(how -> pen.word("copy/how-it-goes", how)))
                .lines(pen.word("talk/signs"), signs(prepared, NoticedBy.MYSELF, pen))
                .lines(pen.word("talk/signs-of-others"), signs(prepared, NoticedBy.OTHERS, pen))
                .line(pen.word("talk/wish"), prepared.wish().map(wish -> pen.word("copy/visit-wish", wish)))
                .line(pen.word("talk/form"), prepared.form().map(form -> pen.word("copy/visit-form", form)));
    }

    /** It stands there whatever was filled in: only people can tell what words mean. */
    private WhomToCall toCall() {
        return shown.besideThoseCloseBy(FormForHome.whomToCall(
                signallingPlans().map(shown::whomToCallIn).toList()));
    }

    private Stream<SignallingPlan> signallingPlans() {
        return Stream.concat(shown.all(SignallingPlan.class).stream(), shown.noticedBefore().stream());
    }

    private List<String> signs(ConsultPreparation prepared, NoticedBy who, PageWriter pen) {
        return pen.allWords(SignallingPlan.signsNamed(signallingPlans().toList(), prepared.signs()).stream()
                .filter(sign -> sign.noticedBy() == who)
                .map(Sign::what)
                .toList());
    }

    /** What was measured, beside the limits that were agreed; for what was not measured yet, room. */
    private List<Item> measured(Optional<ConsultPreparation> prepared, PageWriter pen) {
        List<AgreedLimit> limits = shown.all(AgreedLimit.class);
        List<OwnMeasurement> measurements =
                prepared.map(ConsultPreparation::measurements).orElse(List.of());
        List<Item> items = new ArrayList<>();
        for (AgreedLimit limit : limits) {
            Item item = new Item(Optional.of(limit.what().text())).line(pen.word("talk/limits"), limitsOf(limit, pen));
            List<OwnMeasurement> ofThis = measurements.stream()
                    .filter(each -> limitOf(each, limits).filter(limit::equals).isPresent())
                    .toList();
            for (OwnMeasurement each : ofThis) {
                item = item.line(pen.word("talk/value"), Optional.of(valueOf(each, Optional.of(limit), pen)));
            }
            items.add(ofThis.isEmpty() ? item.blanks(1) : item);
        }
        measurements.stream()
                .filter(each -> limitOf(each, limits).isEmpty())
                .map(each -> new Item(each.what().map(Note::text))
                        .line(pen.word("talk/value"), Optional.of(valueOf(each, Optional.empty(), pen)))
                        .line(pen.word("talk/limits"), Optional.of(pen.word("talk/no-limits"))))
                .forEach(items::add);
        return items;
    }

    private Optional<AgreedLimit> limitOf(OwnMeasurement measurement, List<AgreedLimit> limits) {
        return measurement.limit().flatMap(meant -> limits.stream()
                .filter(limit -> shown.isVersionOf(meant, limit.id()))
                .findFirst());
    }

    private static Optional<String> limitsOf(AgreedLimit limit, PageWriter pen) {
        String limits = Stream.of(
                        limit.lowest().map(low -> pen.word("talk/from") + " " + pen.number(low)),
                        limit.highest().map(high -> pen.word("talk/up-to") + " " + pen.number(high)),
                        limit.unit().map(Note::text))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return limit.lowest().isPresent() || limit.highest().isPresent()
                ? Optional.of(limits)
                : Optional.of(pen.word("talk/no-limits"));
    }

    private static String valueOf(OwnMeasurement measurement, Optional<AgreedLimit> limit, PageWriter pen) {
        String value = pen.number(measurement.value())
                + limit.flatMap(AgreedLimit::unit)
                        .map(unit -> " " + unit.text())
                        .orElse("")
                + ", " + pen.date(measurement.on());
        return limit.filter(each -> each.lowest().isPresent() || each.highest().isPresent())
                .map(each -> value + ". " + pen.word(each.allows(measurement.value()) ? "talk/within" : "talk/beyond"))
                .orElse(value);
    }

    /** The goals that were taken on, by the patient or by others, with how the patient says that it goes. */
    private List<Item> goals(boolean areMine, Optional<ConsultPreparation> prepared, PageWriter pen) {
        PlanSections planned = new PlanSections(shown, pen);
        return shown.plans().stream()
                .flatMap(plan -> plan.goals().stream()
                        .filter(goal -> goal.status() == GoalStatus.ACCEPTED && shown.isMine(goal, plan) == areMine))
                .map(goal -> {
                    Item titled = new Item(planned.saying(goal))
                            .line(
                                    pen.word("copy/goal-of"),
                                    planned.whoseIs(goal).filter(whose -> !areMine));
                    Item item = prepared.map(each -> withProgressOf(goal, each, titled, pen))
                            .orElse(titled);
                    Boxes steps = boxes("copy/progress", "copy/progress-step", EnumSet.allOf(ProgressStep.class), pen);
                    return (item.equals(titled) ? item.with(steps) : item).blanks(1);
                })
                .toList();
    }

    private Item withProgressOf(Goal goal, ConsultPreparation prepared, Item titled, PageWriter pen) {
        Item item = titled;
        for (GoalProgress each : prepared.progress()) {
            if (each.goal().equals(goal.id()) && shown.isMe(each.toldBy())) {
                item = item.quote(pen.words(each.inOwnWords()))
                        .line(
                                pen.word("copy/progress"),
                                each.step()
                                        .map(step ->
                                                tickedBy(each, prepared, pen) + pen.word("copy/progress-step", step)))
                        .line(
                                pen.word("copy/interpreted"),
                                pen.interpreted(prepared)
                                        .filter(by -> each.inOwnWords().isPresent()));
            }
        }
        return item;
    }

    /** A step that somebody else ticked in the patient's name says so. */
    private String tickedBy(GoalProgress progress, ConsultPreparation prepared, PageWriter pen) {
        return shown.isSaidByMe(prepared, progress.inOwnWords())
                ? ""
                : pen.wordOf("copy/ticked-by", pen.name(prepared.recorded().by())) + ": ";
    }

    /** What the patient wants to talk about, what was left over last, and room for more. */
    private List<Item> myTopics(Optional<ConsultPreparation> prepared, PageWriter pen) {
        List<Item> items = new ArrayList<>(topics(AgendaSide.PATIENT, prepared, pen));
        items.add(new Item(Optional.empty()).blanks(items.isEmpty() ? ROOM_FOR_TOPICS : ROOM_FOR_MORE_TOPICS));
        return items;
    }

    /**
     * What professionals put on the agenda and the patient may read at home. That they also want to talk about things
     * is said on every sheet. What a close one brought up is not here.
     */
    private List<Item> theirTopics(Optional<ConsultPreparation> prepared, PageWriter pen) {
        List<Item> items = new ArrayList<>(topics(AgendaSide.PROFESSIONAL, prepared, pen));
        items.add(new Item(Optional.of(pen.word("talk/they-have-more"))));
        return items;
    }

    private List<Item> topics(AgendaSide side, Optional<ConsultPreparation> prepared, PageWriter pen) {
        return agenda(prepared).of(side).stream()
                .filter(item ->
                        !pen.isDiscreet() && isMineOrAProfessionals(item.topic().raisedBy()))
                .map(item -> topic(item, pen))
                .toList();
    }

    private Agenda agenda(Optional<ConsultPreparation> prepared) {
        return prepared.map(each -> Agenda.forPatient(shown.dossier(), each, this::isMineOrAProfessionals))
                .orElseGet(() -> Agenda.forPatientWithoutPreparation(shown.dossier(), this::isMineOrAProfessionals));
    }

    private boolean isMineOrAProfessionals(PersonId person) {
        return shown.isMe(person) || shown.isProfessional(person);
    }

    private Item topic(AgendaItem item, PageWriter pen) {
        AgendaTopic topic = item.topic();
        return new Item(pen.note(topic.note()))
                .quote(pen.words(topic.inOwnWords()))
                .line(
                        pen.word("visit/raised-by"),
                        item.side() == AgendaSide.PATIENT ? Optional.empty() : Optional.of(pen.name(topic.raisedBy())))
                .line(pen.word("talk/why-here"), pen.wordIf(item.hasWaited(), "talk/left-over"))
                .line(
                        pen.word("copy/interpreted"),
                        shown.dossier()
                                .findEntry(item.from())
                                .filter(from -> item.isInterpretedByACloseOne(shown.dossier()))
                                .flatMap(pen::interpreted))
                .with(new Boxes(
                        pen.word("talk/afterwards"),
                        List.of(pen.word("talk/talked-about"), pen.word("talk/next-time"))));
    }
}
