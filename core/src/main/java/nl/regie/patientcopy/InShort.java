package nl.regie.patientcopy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.PersonalDiagnosis;
import nl.regie.diagnosis.Response;
import nl.regie.entry.Entry;
import nl.regie.help.WhomToCall;
import nl.regie.intervention.Request;
import nl.regie.page.Item;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.ContactAhead;
import nl.regie.voice.Requests;

/**
 * The plan in short, for who reads one page: what I want, who helps, when we speak again, what I asked and nobody
 * answered, and whom to call. Nothing stands here that the sections behind it may not show, and of a section that is
 * left out nothing does.
 */
final class InShort {
    /** How many of a list stand here; ours, so that it stays within half a page. */
    private static final int FEW = 3;

    private final PatientsView shown;
    private final PageWriter pen;

    InShort(PatientsView shown, PageWriter pen) {
        this.shown = shown;
        this.pen = pen;
    }

    /** What is known, and with it whom to call; nothing where nothing is known, or after a death. */
    List<Item> items() {
        if (shown.isClosed()) {
            return List.of();
        }
        Item item = new Item(Optional.empty())
                .lines(pen.word("in-short/want"), wants())
                .lines(pen.word("in-short/helps"), few(helpers()))
                .lines(pen.word("in-short/speak-again"), speakAgain())
                .lines(pen.word("in-short/unanswered"), few(unanswered()));
        List<SignallingPlan> plans = signallingPlans();
        if (item.saysSomething() || !plans.isEmpty() || isWorse() || tellsOfSomething()) {
            item = item.lines(
                    pen.word("signalling/whom-to-call"),
                    SignallingSections.forThePatient(shown, pen)
                            .callLines(WhomToCall.forHome(plans, WhomToCall.in(plans))));
        }
        return item.saysSomething() ? List.of(item) : List.of();
    }

    /**
     * What matters most to the patient and no goal of theirs answers, a need as well as a wish; then the goals that
     * they took on; without these, what they told that they want, or else what they need.
     */
    private List<String> wants() {
        List<String> goals = pen.shows(CopySection.GOALS) ? wantsOfPlans() : List.of();
        if (!pen.shows(CopySection.TOLD)) {
            return goals;
        }
        List<String> wants = Stream.concat(
                        few(told(aims().filter(InShort::mattersMost).filter(answer -> !isAnsweredByAGoal(answer))))
                                .stream(),
                        goals.stream())
                .distinct()
                .toList();
        return Stream.of(wants, wantsTold(DiagnosisQuestion.WISH), wantsTold(DiagnosisQuestion.NEED))
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> wantsTold(DiagnosisQuestion question) {
        return few(told(aims().filter(answer -> answer.question() == question)));
    }

    /** The wishes and needs that the patient told, and that were not let go together. */
    private Stream<Answer> aims() {
        PersonalDiagnosis diagnosis = new PersonalDiagnosis(shown.all(Answer.class));
        return Stream.of(DiagnosisQuestion.WISH, DiagnosisQuestion.NEED)
                .flatMap(question -> diagnosis.to(question).stream())
                .filter(answer -> answer.response() == Response.GIVEN && !shown.isLetGo(answer));
    }

    private List<String> told(Stream<Answer> answers) {
        return answers.flatMap(answer ->
                        pen.words(answer.inOwnWords()).stream().map(words -> withAdded(quoted(words), answer)))
                .toList();
    }

    private static boolean mattersMost(Answer answer) {
        return answer.importance().filter(Importance.MOST_IMPORTANT::equals).isPresent();
    }

    private boolean isAnsweredByAGoal(Answer answer) {
        return pen.shows(CopySection.GOALS)
                && plansInForce().stream()
                        .flatMap(plan -> plan.goals().stream())
                        .filter(this::isMine)
                        .flatMap(goal -> goal.answers().stream())
                        .anyMatch(named -> shown.isVersionOf(named, answer.id()));
    }

    /** Where the patient added something to a plan, it stands beside its goals here too. */
    private List<String> wantsOfPlans() {
        List<String> wants = new ArrayList<>();
        int found = 0;
        for (CarePlan plan : plansInForce()) {
            List<String> goals = goals(plan);
            List<String> fitting =
                    goals.stream().limit(Math.max(0, FEW - found)).toList();
            found += goals.size();
            if (!fitting.isEmpty()) {
                wants.addAll(fitting);
                added(plan).forEach(wants::add);
            }
        }
        if (found > FEW) {
            wants.add(pen.word("in-short/more"));
        }
        return wants;
    }

    /** In the patient's words; not a goal that only others said yes to. */
    private List<String> goals(CarePlan plan) {
        return plan.goals().stream()
                .filter(this::isMine)
                .sorted(Comparator.comparing(InShort::rank))
                .flatMap(goal -> pen.words(goal.inOwnWords()).stream())
                .map(InShort::quoted)
                .toList();
    }

    private boolean isMine(Goal goal) {
        return goal.status() == GoalStatus.ACCEPTED
                && (goal.acceptedBy().isEmpty() || goal.acceptedBy().stream().anyMatch(shown::isMe));
    }

    /** What matters most comes first, and what matters less last; in between in the order of the plan. */
    private static int rank(Goal goal) {
        return goal.importance()
                .map(importance -> importance == Importance.MOST_IMPORTANT ? -1 : 1)
                .orElse(0);
    }

    /** Who does something in a plan that holds, or helps with it, is still involved, and was not refused. */
    private List<String> helpers() {
        if (!pen.shows(CopySection.ACTIONS)) {
            return List.of();
        }
        return plansInForce().stream()
                .flatMap(plan -> plan.actions().stream())
                .flatMap(action -> Stream.concat(action.does().stream(), action.supports().stream()))
                .filter(shown::helps)
                .map(pen::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** What was agreed on contact, the day of a visit to come, and the first day on which we look again. */
    private List<String> speakAgain() {
        List<String> days = new ArrayList<>();
        if (pen.shows(CopySection.CONTACT) && !pen.isDiscreet()) {
            shown.all(ContactAgreement.class).stream()
                    .flatMap(agreement ->
                            pen.note(agreement.agreed()).stream().map(agreed -> withAdded(agreed, agreement)))
                    .findFirst()
                    .ifPresent(days::add);
            contact().forEach(days::add);
        }
        if (pen.shows(CopySection.LOOK_AGAIN)) {
            firstToCome(looksBack())
                    .map(on -> pen.word("in-short/look") + " " + pen.date(on) + ".")
                    .ifPresent(days::add);
        }
        return days;
    }

    /** The next contact and the visits to come, whether it is to be sooner, and how to reach the team until then. */
    private Stream<String> contact() {
        ContactAhead ahead = shown.contactAhead();
        List<ContactAhead.Contact> toCome = ahead.contacts().stream()
                .filter(contact -> contact.on().isAfter(shown.day()))
                .limit(FEW)
                .toList();
        return Stream.of(
                        pen.wordIf(ahead.isSoonerWithoutADay(), "in-short/sooner").stream(),
                        toCome.stream().map(this::said),
                        pen.note(ahead.howToReachUs()).map(how -> pen.word("copy/until-then") + ": " + how).stream())
                .flatMap(lines -> lines);
    }

    private String said(ContactAhead.Contact contact) {
        String form = contact.form()
                .map(how -> " (" + inASentence(pen.word("copy/visit-form", how)) + ")")
                .orElse("");
        return pen.word(contact.isVisit() ? "in-short/visit" : "in-short/next-contact") + " " + pen.date(contact.on())
                + form + ".";
    }

    private Stream<LocalDate> looksBack() {
        Stream<LocalDate> ofPlans = shown.plans().stream().flatMap(plan -> plan.lookAgainOn().stream());
        return pen.shows(CopySection.LOOKING_BACK)
                ? Stream.concat(ofPlans, shown.lastReviews().stream().flatMap(review -> review.nextOn().stream()))
                : ofPlans;
    }

    /** After the day of the page: a talk or a look back on that day may be over. */
    private Optional<LocalDate> firstToCome(Stream<LocalDate> days) {
        return days.filter(on -> on.isAfter(shown.day())).min(LocalDate::compareTo);
    }

    /** What the patient asked for, and nobody answered; a discreet page has nothing of what was asked. */
    private List<String> unanswered() {
        if (!pen.shows(CopySection.ASKED) || pen.isDiscreet()) {
            return List.of();
        }
        return shown.all(Request.class).stream()
                .filter(request -> shown.standingOf(request) == Requests.Standing.OPEN)
                .map(request -> withAdded(asked(request), request))
                .toList();
    }

    private String asked(Request request) {
        String what = pen.word("possibility", request.possibility());
        return pen.words(shown.wordsOf(request))
                .map(words -> what + ": " + quoted(words))
                .orElse(what);
    }

    /** The plans that name whom to call; neither a discreet page nor one without their section tells of one. */
    private List<SignallingPlan> signallingPlans() {
        return pen.isDiscreet() || !pen.shows(CopySection.SIGNALLING)
                ? List.of()
                : shown.all(SignallingPlan.class).stream()
                        .map(shown::whomToCallIn)
                        .toList();
    }

    /** Whether something was told that stands behind it, though in nobody's own words. */
    private boolean tellsOfSomething() {
        return pen.shows(CopySection.TOLD)
                && !new ToldSections(shown, pen).told().isEmpty();
    }

    private boolean isWorse() {
        return shown.newest(ConsultPreparation.class)
                .filter(prepared -> !prepared.signs().isEmpty()
                        || prepared.howItGoes().filter(HowItGoes.WORSE::equals).isPresent())
                .isPresent();
    }

    private List<CarePlan> plansInForce() {
        return shown.plans().stream()
                .filter(plan -> plan.isInForceOn(shown.day()))
                .toList();
    }

    /** Where the patient added something, it stands beside it here too. */
    private String withAdded(String line, Entry entry) {
        return Stream.concat(Stream.of(line), added(entry)).collect(joining("\n"));
    }

    private Stream<String> added(Entry entry) {
        return pen.isDiscreet() ? Stream.empty() : shown.addedTo(entry).stream().map(InShort::quoted);
    }

    private List<String> few(List<String> lines) {
        return lines.size() <= FEW
                ? lines
                : Stream.concat(lines.stream().limit(FEW), Stream.of(pen.word("in-short/more")))
                        .toList();
    }

    private static String inASentence(String line) {
        return line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
