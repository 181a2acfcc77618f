package nl.regie.fhir.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.remark.Remark;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.people.Death;
import nl.regie.people.Patient;

/**
 * Plans of another system as drafts. What they say is what a professional elsewhere wrote, so it becomes a reading and
 * never the patient's own words; and whatever they say was agreed, the patient has not agreed to it here, so every plan
 * is a draft and every goal a proposal.
 */
public final class OthersPlans {
    private static final Set<String> OPEN_PLANS = Set.of("draft", "active", "on-hold");
    private static final Set<String> OPEN_GOALS = Set.of("proposed", "planned", "accepted", "active", "on-hold");
    private static final Set<String> OPEN_ACTIVITIES =
            Set.of("not-started", "scheduled", "in-progress", "on-hold", "unknown");

    /** Elements of a CarePlan in DSTU2, STU3 or R5 that R4 does not have. */
    private static final Set<String> ELSEWHERE =
            Set.of("modified", "participant", "definition", "context", "custodian");

    /** The same of an activity. */
    private static final Set<String> ELSEWHERE_IN_ACTIVITY =
            Set.of("actionResulting", "plannedActivityReference", "performedActivity");

    private final OthersBundle bundle;
    private final TakingOver takingOver;
    private final OthersPeople people;
    private final List<Remark> remarks = new ArrayList<>();

    public OthersPlans(ObjectNode root, TakingOver takingOver) {
        this.bundle = new OthersBundle(root);
        this.takingOver = takingOver;
        this.people = new OthersPeople(bundle, takingOver);
    }

    public Draft read() {
        List<OthersElement> plans =
                bundle.ofType("CarePlan").filter(this::isOpen).toList();
        Set<String> patients = plans.stream()
                .map(plan -> plan.node().at("/subject/reference").asText())
                .collect(Collectors.toSet());
        if (plans.isEmpty()) {
            return refuse(
                    "no-open-plan",
                    "Hier staat geen plan dat nog loopt: geen CarePlan met status draft, active of on-hold.",
                    "There is no plan here that still runs: no CarePlan of status draft, active or on-hold.");
        }
        if (patients.size() > 1) {
            return refuse(
                    "several-patients",
                    "Deze plannen gaan over meer patiënten. Een dossier is van één patiënt.",
                    "These plans are about several patients. A dossier is of one patient.");
        }
        if (patients.contains("")) {
            return refuse(
                    "no-patient",
                    "Dit plan zegt niet over welke patiënt het gaat.",
                    "This plan does not say which patient it is about.");
        }
        if (plans.stream().anyMatch(OthersPlans::isOfAnotherVersion)) {
            return refuse(
                    "not-fhir-r4",
                    "Hier staat een plan in een andere versie dan FHIR R4. Wat daarin staat, kan iets anders betekenen.",
                    "There is a plan here in another version than FHIR R4. What it says may mean something else.");
        }
        if (plans.stream().anyMatch(plan -> !people.isAboutAPatient(plan))) {
            return refuse("no-patient", "Dit plan gaat niet over een patiënt.", "This plan is not about a patient.");
        }
        return take(plans);
    }

    /** In DSTU2 and STU3 an activity can be prohibited, which R4 says in another way. */
    private static boolean isOfAnotherVersion(OthersElement plan) {
        return ELSEWHERE.stream().anyMatch(plan::has)
                || plan.each("activity").stream()
                        .anyMatch(activity -> ELSEWHERE_IN_ACTIVITY.stream().anyMatch(activity::has)
                                || activity.child("detail").has("prohibited"));
    }

    private boolean isOpen(OthersElement plan) {
        return isUnmodified(plan) && isOpen(plan, "status", OPEN_PLANS);
    }

    private boolean isUnmodified(OthersElement resource) {
        if (resource.node().findValue("modifierExtension") != null
                || resource.has("implicitRules")
                || resource.has("_implicitRules")
                || bundle.isModified()) {
            leaveOut(
                    resource,
                    "modifier-not-understood",
                    "Hier staat een uitbreiding die de betekenis verandert en die wij niet kennen. Het is niet overgenomen.",
                    "There is an extension here that changes the meaning and that we do not know. It was not taken over.");
            return false;
        }
        return true;
    }

    private boolean isAboutThePatient(OthersElement goal) {
        if (people.isThePatient(goal.child("subject"), goal)) {
            return true;
        }
        leaveOut(
                goal,
                "other-patient",
                "Dit gaat over een andere patiënt. Het is niet overgenomen.",
                "This is about another patient. It was not taken over.");
        return false;
    }

    private boolean isOpen(OthersElement element, String status, Set<String> open) {
        if (element.child(status).isOneOf(open)) {
            return true;
        }
        leaveOut(
                element.child(status),
                "not-open",
                "Volgens deze status is dit voorbij, of nooit zo geweest. Het is niet overgenomen.",
                "By this status this is over, or never was so. It was not taken over.");
        return false;
    }

    private Draft take(List<OthersElement> plans) {
        Optional<OthersElement> patient = plans.stream()
                .flatMap(plan -> bundle.follow(plan.child("subject"), plan).stream())
                .findFirst();
        Optional<Death> death = patient.flatMap(people::death);
        Dossier.Builder dossier = Dossier.builder()
                .patient(Patient.builder().id(takingOver.patient()).death(death).build());
        List<CarePlan> taken = new ArrayList<>();
        for (OthersElement plan : plans) {
            people.meetSubject(plan);
            attempt(plan, () -> read(plan, taken.size() + 1)).ifPresent(taken::add);
        }
        plans.forEach(people::meetTeam);
        tellTheRest();
        patient.filter(OthersPlans::isReplaced)
                .ifPresent(
                        replaced -> tellFirst(
                                replaced,
                                "patient-merged",
                                "Volgens het andere systeem is dit dossier opgegaan in een ander dossier, of niet meer in gebruik. Zoek eerst uit welk dossier van deze persoon geldt.",
                                "By the other system this record went into another one, or is no longer in use. Find out first which record of this person holds."));
        patient.filter(dead -> death.isPresent())
                .ifPresent(dead -> tellFirst(
                        dead,
                        "patient-died",
                        "Volgens het andere systeem is deze persoon overleden. Er wordt niets voorgesteld.",
                        "By the other system this person has died. Nothing is proposed."));
        try {
            Dossier read = dossier.addAllProfessionals(people.professionals())
                    .addAllCloseOnes(people.closeOnes())
                    .addAllCarePlans(taken)
                    .build();
            return new Draft(Optional.of(read), remarks, bundle.countOfUnderstood());
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> remarks.add(new Remark("Bundle", problem.code(), problem.message())));
            return new Draft(Optional.empty(), remarks, 0);
        }
    }

    private CarePlan read(OthersElement plan, int number) {
        Map<String, Goal> goals = new LinkedHashMap<>();
        for (OthersElement reference : plan.each("goal")) {
            bundle.follow(reference, plan)
                    .filter(goal -> OthersBundle.type(goal).equals("Goal"))
                    .filter(this::isUnmodified)
                    .filter(this::isAboutThePatient)
                    .filter(goal -> isOpen(goal, "lifecycleStatus", OPEN_GOALS))
                    .flatMap(goal -> attempt(goal, () -> goal(goal, "goal-" + number + "-" + (goals.size() + 1))))
                    .ifPresent(
                            goal -> goals.put(reference.node().path("reference").asText(), goal));
        }
        CarePlan.Builder draft = CarePlan.builder()
                .id(EntryId.of("plan-" + number))
                .recorded(recorded(plan))
                .status(PlanStatus.DRAFT)
                .title(plan.text("title").flatMap(title -> attempt(plan.child("title"), () -> Note.of(title))))
                .addAllGoals(goals.values());
        readPeriod(plan.child("period"), draft);
        for (OthersElement address : plan.each("addresses")) {
            subject(address, plan).ifPresent(draft::addAbout);
        }
        for (OthersElement note : plan.each("note")) {
            note.text("text")
                    .flatMap(text -> attempt(note, () -> Note.of(text)))
                    .ifPresent(draft::addNotes);
        }
        List<OthersElement> activities = plan.each("activity");
        for (int i = 0; i < activities.size(); i++) {
            EntryId id = EntryId.of("action-" + number + "-" + (i + 1));
            OthersElement detail = activities.get(i).child("detail");
            if (detail.node().isObject() && isToBeDone(detail)) {
                attempt(detail, () -> action(detail, id, plan, goals)).ifPresent(draft::addActions);
            }
        }
        return draft.build();
    }

    private void readPeriod(OthersElement period, CarePlan.Builder draft) {
        Optional<LocalDate> first = period.child("start").day();
        Optional<LocalDate> last = period.child("end").day();
        if (first.flatMap(start -> last.filter(start::isAfter)).isPresent()) {
            leaveOut(
                    period,
                    "ends-before-it-starts",
                    "De laatste dag ligt voor de eerste. Deze dagen zijn niet overgenomen.",
                    "The last day is before the first. These days were not taken over.");
        } else {
            draft.startsOn(first).endsOn(last);
        }
    }

    /** The problem to which an address leads; where it leads to nothing here, what it is called. */
    private Optional<PlanSubject> subject(OthersElement address, OthersElement plan) {
        Optional<OthersElement> found = bundle.follow(address, plan);
        return found.isEmpty()
                ? address.text("display").flatMap(words -> attempt(address, () -> OthersSubject.called(words)))
                : found.filter(condition -> OthersBundle.type(condition).equals("Condition"))
                        .filter(this::isUnmodified)
                        .filter(this::isAboutThePatient)
                        .filter(this::isConfirmed)
                        .flatMap(condition -> attempt(condition, () -> OthersSubject.of(condition)));
    }

    private boolean isConfirmed(OthersElement condition) {
        if (OthersSubject.isConfirmed(condition)) {
            return true;
        }
        leaveOut(
                condition.child("verificationStatus"),
                "not-confirmed",
                "Volgens deze status staat dit niet vast. Het is niet overgenomen.",
                "By this status this is not certain. It was not taken over.");
        return false;
    }

    /** Recorded here by who takes it over; the source keeps the name, the day and the author of what was there. */
    private Recorded recorded(OthersElement plan) {
        Recorded.Builder recorded =
                Recorded.builder().on(takingOver.on()).by(takingOver.by().id());
        plan.text("id").map(id -> SourceId.of("CarePlan/" + id)).ifPresent(id -> {
            SourceRef.Builder source = SourceRef.builder().id(id);
            plan.text("created")
                    .flatMap(FhirDays::parse)
                    .filter(day -> !day.isAfter(takingOver.on()))
                    .ifPresent(source::on);
            bundle.follow(plan.child("author"), plan).flatMap(people::meet).ifPresent(source::author);
            recorded.sourceRef(source.build());
        });
        return recorded.build();
    }

    private Goal goal(OthersElement goal, String id) {
        return Goal.builder()
                .id(EntryId.of(id))
                .status(GoalStatus.PROPOSED)
                .professionalsReading(goal.child("description").words().map(Note::of))
                .proposedBy(bundle.follow(goal.child("expressedBy"), goal).flatMap(people::meet))
                .startedOn(goal.child("startDate").day())
                .reachBy(dueDate(goal))
                .build();
    }

    /** Of a goal with several targets no day is that of the whole. */
    private static Optional<LocalDate> dueDate(OthersElement goal) {
        List<OthersElement> targets = goal.each("target");
        return targets.size() == 1 ? targets.get(0).child("dueDate").day() : Optional.empty();
    }

    private boolean isToBeDone(OthersElement detail) {
        JsonNode doNotPerform = detail.node().path("doNotPerform");
        boolean isToBeDone = doNotPerform.isMissingNode() || (doNotPerform.isBoolean() && !doNotPerform.booleanValue());
        if (!isToBeDone || detail.has("_doNotPerform")) {
            leaveOut(
                    detail.child("doNotPerform"),
                    "not-to-be-done",
                    "Dit staat er als iets om niet te doen. Het is niet overgenomen.",
                    "This stands here as something not to do. It was not taken over.");
            return false;
        }
        boolean hasStatus = detail.has("status") || detail.has("_status");
        return !hasStatus || isOpen(detail, "status", OPEN_ACTIVITIES);
    }

    private PlannedAction action(OthersElement detail, EntryId id, OthersElement plan, Map<String, Goal> goals) {
        PlannedAction.Builder action = PlannedAction.builder()
                .id(id)
                .what(detail.text("description")
                        .or(() -> detail.child("code").words())
                        .map(Note::of)
                        .orElseThrow(() -> Unreadable.without("description")))
                .when(detail.text("scheduledString")
                        .or(() -> detail.child("scheduledTiming").child("code").words())
                        .map(Note::of));
        for (OthersElement performer : detail.each("performer")) {
            bundle.follow(performer, plan).flatMap(people::meet).ifPresent(action::addDoes);
        }
        for (OthersElement reference : detail.each("goal")) {
            Optional.ofNullable(goals.get(reference.node().path("reference").asText()))
                    .ifPresent(goal -> {
                        reference.text("reference");
                        action.addAnswers(goal.id());
                    });
        }
        return action.build();
    }

    private <T> Optional<T> attempt(OthersElement from, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Unreadable e) {
            remarks.add(e.at(from.path()));
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> remarks.add(new Remark(from.path(), problem.code(), problem.message())));
        }
        return Optional.empty();
    }

    /** Everything in the document that was not taken over, and was not told already. */
    private void tellTheRest() {
        Set<String> told = remarks.stream().map(Remark::path).collect(Collectors.toSet());
        Stream.concat(
                        bundle.around().stream(),
                        bundle.resources().stream().flatMap(resource -> resource.unknown().stream()))
                .filter(path -> !path.endsWith(".resourceType") && !told.contains(path))
                .map(OthersPlans::notTakenOver)
                .forEach(remarks::add);
    }

    private static boolean isReplaced(OthersElement patient) {
        return patient.node().path("active").asText().equals("false")
                || patient.each("link").stream()
                        .anyMatch(link -> link.node().path("type").asText().equals("replaced-by"));
    }

    private void tellFirst(OthersElement element, String code, String nl, String en) {
        remarks.add(0, Remark.of(element.path(), code, nl, en));
    }

    private static Remark notTakenOver(String path) {
        return Remark.of(
                path,
                "not-taken-over",
                "Dit is niet overgenomen: het heeft geen plaats in een dossier, of wij begrijpen het niet.",
                "This was not taken over: it has no place in a dossier, or we do not understand it.");
    }

    private void leaveOut(OthersElement element, String code, String nl, String en) {
        remarks.add(Remark.of(element.path(), code, nl, en));
    }

    private Draft refuse(String code, String nl, String en) {
        remarks.add(0, Remark.of("Bundle", code, nl, en));
        return new Draft(Optional.empty(), remarks, 0);
    }
}
