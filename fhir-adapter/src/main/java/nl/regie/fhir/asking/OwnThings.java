package nl.regie.fhir.asking;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.consult.AgreedLimit;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.naming.People;
import nl.regie.naming.TypedText;
import nl.regie.people.CloseOne;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.SignallingPlan;
import nl.regie.voice.Voices;
import org.hl7.fhir.r4.model.Coding;

/**
 * What of a dossier can be chosen in a form, and stand in it beforehand: what the patient's own copy shows too, for
 * only the patient and professionals fill in a form that holds anything of it. What others wrote down stays out, for it
 * may have been told in confidence; so does what somebody wrote over the patient's own words.
 */
public final class OwnThings {
    private static final int LONGEST_LABEL = 200;

    private final DayView view;
    private final Voices voices;
    private final Involvement.Refused refused;
    private final boolean wantsNobody;

    private OwnThings(DayView view) {
        this.view = view;
        this.voices = Voices.in(view);
        List<InvolvementAgreement> said = Stream.concat(
                        voices.standing(InvolvementAgreement.class).stream(),
                        view.current(InvolvementAgreement.class).stream())
                .distinct()
                .toList();
        this.refused = new Involvement(said, view.day()).refused();
        this.wantsNobody = said.stream().anyMatch(each -> each.answer() == InvolvementAnswer.NOBODY);
    }

    /** By what is known on a day. */
    public static OwnThings in(DayView view) {
        return new OwnThings(view);
    }

    DayView view() {
        return view;
    }

    private <T extends Entry> Stream<T> all(Class<T> kind) {
        return voices.standing(kind).stream().filter(entry -> view.dossier()
                .isPatientOrProfessional(entry.recorded().by()));
    }

    /** The goals that the patient can work on: of plans in force, not reached and not let go. */
    List<Coding> goals() {
        return all(CarePlan.class)
                .filter(plan -> plan.isInForceOn(view.day()))
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goal.status() == GoalStatus.ACCEPTED || goal.status() == GoalStatus.PROPOSED)
                .map(goal -> entry(goal.id(), words(goal)))
                .toList();
    }

    private static String words(Goal goal) {
        return goal.inOwnWords()
                .map(OwnWords::text)
                .or(() -> goal.professionalsReading().map(Note::text))
                .orElseThrow();
    }

    /** The limits that were agreed. */
    List<Coding> limits() {
        return all(AgreedLimit.class)
                .map(limit -> entry(
                        limit.id(),
                        limit.what().text()
                                + limit.unit()
                                        .map(unit -> " (" + unit.text() + ")")
                                        .orElse("")))
                .toList();
    }

    /** What the patient notices, by the signalling plans. */
    List<Coding> signs() {
        return plans().stream()
                .flatMap(plan -> plan.phases().stream())
                .flatMap(phase -> phase.signs().stream())
                .map(sign -> entry(sign.id(), sign.what().text()))
                .toList();
    }

    /** Those close by, as the patient or a professional wrote them down, but for whom the patient refused. */
    List<Coding> closeOnes(People people) {
        return all(CloseOne.class)
                .map(CloseOne::person)
                .distinct()
                .filter(person -> !isRefused(person))
                .map(person -> person(person, people))
                .toList();
    }

    /** Whether the patient said no about somebody, or wants nobody. */
    public boolean isRefused(PersonId person) {
        return refused.includes(person) || wantsNobody;
    }

    /** The patient, the professionals who are still involved, those close by, and whom the signalling plans name. */
    List<Coding> people(CareModule module) {
        People people = called(module);
        Dossier dossier = view.dossier();
        Set<PersonId> all = new LinkedHashSet<>();
        all.add(view.patient());
        dossier.professionals().stream()
                .filter(professional -> !professional.hasLeftBy(view.day()))
                .forEach(professional -> all.add(professional.id()));
        all(CloseOne.class).map(CloseOne::person).forEach(all::add);
        plans().forEach(plan -> namedIn(plan).forEach(all::add));
        return all.stream().map(person -> person(person, people)).toList();
    }

    People called(CareModule module) {
        return People.in(view.dossier(), id -> module.wordingById(id).nl()).on(view.day());
    }

    private static Stream<PersonId> namedIn(SignallingPlan plan) {
        return Stream.of(
                        plan.phases().stream()
                                .flatMap(phase -> phase.steps().stream())
                                .flatMap(step -> step.does().stream()),
                        plan.contacts().stream().map(CallContact::person).flatMap(Optional::stream),
                        plan.documents().stream().flatMap(document -> document.author().stream()),
                        plan.copiesWith().stream())
                .flatMap(persons -> persons);
    }

    /** The signalling plans that hold. */
    List<SignallingPlan> plans() {
        return all(SignallingPlan.class).toList();
    }

    /** Whether there is a signalling plan at all, whoever wrote it down. */
    public boolean hasPlans() {
        return !view.current(SignallingPlan.class).isEmpty();
    }

    /** The one signalling plan that holds; empty where there is none, or more than one. */
    public Optional<SignallingPlan> plan() {
        List<SignallingPlan> plans = plans();
        return plans.size() == 1 && view.current(SignallingPlan.class).equals(plans)
                ? Optional.of(plans.get(0))
                : Optional.empty();
    }

    /** What the patient said on a question, in the patient's own voice and words, the newest first. */
    List<Answer> said(DiagnosisQuestion question) {
        return all(Answer.class)
                .filter(answer -> answer.question() == question && answer.response() == Response.GIVEN)
                .filter(answer -> answer.inOwnWords().isPresent() && voices.isSpoken(answer))
                .sorted(DayView.newestFirst())
                .toList();
    }

    /**
     * The answer that stands in a form beforehand, to be put right there: of what happened, of vulnerability and of
     * resilience, where the patient said one thing. Wishes and needs stand beside each other; a new one takes the place
     * of none.
     */
    public Optional<Answer> beforehand(DiagnosisQuestion question) {
        List<Answer> said = said(question);
        boolean isOneStory = question != DiagnosisQuestion.WISH && question != DiagnosisQuestion.NEED;
        return isOneStory && said.size() == 1 && view.dossier().versions().isCurrent(said.get(0))
                ? Optional.of(said.get(0))
                : Optional.empty();
    }

    private static Coding entry(EntryId id, String label) {
        return new Coding(Canonical.ENTRY_ID, id.value(), label(label));
    }

    private static Coding person(PersonId id, People people) {
        return new Coding(Canonical.PERSON_ID, id.value(), label(people.described(id)));
    }

    static String label(String typed) {
        String line = TypedText.inOneLine(typed);
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_LABEL, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    /** What can be chosen, by the question that asks for it. */
    Map<String, List<Coding>> byQuestion(CareModule module) {
        List<Coding> people = people(module);
        Map<String, List<Coding>> choices = new LinkedHashMap<>();
        choices.put("preparation.measurement.limit", limits());
        choices.put("preparation.progress.goal", goals());
        choices.put("preparation.progress.told-by", people);
        choices.put("preparation.sign", signs());
        Stream.of(
                        "plan.phase.step.does",
                        "plan.contact.person",
                        "plan.document.author",
                        "plan.copy-with",
                        "visit.participant",
                        "visit.discussed.raised-by",
                        "visit.agreed.who",
                        "visit.not-reached.raised-by")
                .forEach(question -> choices.put(question, people));
        return choices;
    }
}
