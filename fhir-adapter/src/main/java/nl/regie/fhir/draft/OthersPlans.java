package nl.regie.fhir.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlanSubject;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.Part;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import nl.regie.people.Professional;

/**
 * Plans of another system as drafts. What they say is what a professional elsewhere wrote, so it becomes a reading and
 * never the patient's own words; and whatever they say was agreed, the patient has not agreed to it here, so every plan
 * is a draft and every goal a proposal.
 */
public final class OthersPlans {
    private static final Set<String> OPEN_PLANS = Set.of("draft", "active", "on-hold");

    private static final Set<String> OVER = Set.of("revoked", "completed", "entered-in-error");

    /** Elements of a CarePlan in DSTU2, STU3 or R5 that R4 does not have. */
    private static final Set<String> ELSEWHERE =
            Set.of("modified", "participant", "definition", "context", "custodian", "relatedPlan");

    /** The same of an activity. */
    private static final Set<String> ELSEWHERE_IN_ACTIVITY =
            Set.of("actionResulting", "plannedActivityReference", "performedActivity");

    /** The same of what an activity says itself. */
    private static final Set<String> ELSEWHERE_IN_DETAIL = Set.of("prohibited", "category", "definition");

    /** Where the Dutch profiles for STU3 have their names; those for R4 have theirs elsewhere. */
    private static final String DUTCH_IN_STU3 = "http://fhir.nl/fhir/StructureDefinition/";

    private final OthersDocument document;
    private final References references;
    private final TakingOver takingOver;
    private final LastingIds ids;
    private final Map<String, EntryId> names = new LinkedHashMap<>();
    private final OthersPeople people;
    private final List<Professional> known;
    private final Telling telling;
    private final Standing standing;
    private final OthersProblem problems;

    /** Reads a document within bounds. */
    public OthersPlans(ObjectNode root, TakingOver takingOver) {
        this(root, takingOver, List.of());
    }

    /** The same, for a dossier that knows these professionals already. */
    public OthersPlans(ObjectNode root, TakingOver takingOver, Collection<Professional> known) {
        this.known = List.copyOf(known);
        this.document = new OthersDocument(root);
        this.references = document.references();
        this.takingOver = takingOver;
        this.ids = new LastingIds(references, takingOver);
        document.ofType("CarePlan").forEach(plan -> names.put(plan.path(), EntryId.of(ids.of("plan", plan))));
        this.people = new OthersPeople(references, takingOver, ids);
        this.telling = new Telling(references);
        this.standing = new Standing(people, telling, document.isModified());
        this.problems = new OthersProblem(references, standing, telling);
    }

    /** The plans that have ended by their status. */
    public Set<EntryId> over() {
        return document.ofType("CarePlan")
                .filter(plan -> OVER.contains(plan.peek("status")))
                .map(this::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The plans that a dossier holds of a server that is spoken of here, and of which this document says nothing, by
     * the names that they got first.
     */
    public Set<EntryId> gone(Dossier dossier) {
        Set<String> servers = document.ofType("CarePlan")
                .flatMap(plan -> ids.address(plan).stream())
                .flatMap(address -> sourceId(address).stream())
                .map(LastingIds::server)
                .collect(Collectors.toSet());
        Set<EntryId> seen = names.values().stream().collect(Collectors.toSet());
        return dossier.carePlans().stream()
                .filter(plan -> plan.recorded()
                        .sourceRef()
                        .filter(source -> servers.contains(LastingIds.server(source.id())))
                        .isPresent())
                .flatMap(plan -> LastingIds.plan(plan.id()).stream())
                .filter(plan -> !seen.contains(plan))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private EntryId name(OthersElement plan) {
        return Objects.requireNonNull(names.get(plan.path()));
    }

    private static Optional<SourceId> sourceId(String address) {
        try {
            return Optional.of(SourceId.of(address));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** The plans that still run, as drafts; or why there are none. */
    public Draft read() {
        List<OthersElement> plans =
                document.ofType("CarePlan").filter(this::isOpen).toList();
        if (plans.isEmpty()) {
            return refuse(
                    "no-open-plan",
                    "Hier staat geen plan dat nog loopt: geen CarePlan met status draft, active of on-hold.",
                    "There is no plan here that still runs: no CarePlan of status draft, active or on-hold.");
        }
        if (plans.stream().anyMatch(plan -> !plan.child("subject").node().isObject())) {
            return refuse(
                    "no-patient",
                    "Dit plan zegt niet over welke patiënt het gaat.",
                    "This plan does not say which patient it is about.");
        }
        if (!areAboutOne(plans)) {
            return refuse(
                    "several-patients",
                    "Deze plannen gaan over meer patiënten. Een dossier is van één patiënt.",
                    "These plans are about several patients. A dossier is of one patient.");
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

    /** Whether all plans name one patient, in whatever spelling; a name alone is nobody's for sure. */
    private boolean areAboutOne(List<OthersElement> plans) {
        List<Set<String>> subjects = plans.stream()
                .map(plan -> references.keys(plan.child("subject"), plan))
                .toList();
        Map<String, List<Set<String>>> spellings = new HashMap<>();
        subjects.forEach(keys -> keys.forEach(
                key -> spellings.computeIfAbsent(key, none -> new ArrayList<>()).add(keys)));
        Set<String> one = new HashSet<>();
        Deque<Set<String>> toFollow = new ArrayDeque<>(List.of(subjects.get(0)));
        while (!toFollow.isEmpty()) {
            toFollow.pop().stream()
                    .filter(one::add)
                    .forEach(key -> toFollow.addAll(spellings.getOrDefault(key, List.of())));
        }
        return subjects.stream().skip(1).allMatch(keys -> keys.stream().anyMatch(one::contains));
    }

    /** In DSTU2 and STU3 an activity can be prohibited, which R4 says in another way. */
    private static boolean isOfAnotherVersion(OthersElement plan) {
        return ELSEWHERE.stream().anyMatch(plan::has)
                || plan.child("meta").each("profile").stream()
                        .anyMatch(profile -> profile.node().asText().startsWith(DUTCH_IN_STU3))
                || plan.each("addresses").stream()
                        .anyMatch(address -> address.has("concept")
                                || address.child("reference").node().isObject())
                || plan.each("activity").stream()
                        .anyMatch(activity -> ELSEWHERE_IN_ACTIVITY.stream().anyMatch(activity::has)
                                || ELSEWHERE_IN_DETAIL.stream().anyMatch(activity.child("detail")::has));
    }

    private boolean isOpen(OthersElement plan) {
        return standing.isUnmodified(plan) && standing.isOpen(plan, "status", OPEN_PLANS);
    }

    private Draft take(List<OthersElement> plans) {
        Optional<OthersElement> patient = plans.stream()
                .flatMap(plan -> references.follow(plan.child("subject"), plan).stream())
                .findFirst();
        Optional<Death> death = patient.flatMap(people::death);
        patient.ifPresent(known -> tellOfPatient(known, death.isPresent()));
        plans.forEach(people::meetSubject);
        if (patient.isEmpty()) {
            meetTheOnlyPatient(plans);
        }
        Set<String> followed = followed(plans);
        plans.forEach(plan -> tellOfPlan(plan, followed.contains(plan.path())));
        tellOfVersions(plans);
        List<CarePlan> taken = new ArrayList<>();
        for (OthersElement plan : plans) {
            telling.attempt(plan, () -> read(plan, name(plan))).ifPresent(taken::add);
        }
        plans.forEach(people::meetTeam);
        plans.forEach(plan -> plan.each("contributor").forEach(contributor -> people.meet(contributor, plan)));
        people.maybeKnownAs(known).forEach(this::tellOfTwoWhoMayBeOne);
        List<SourceCode> codes = telling.codesOf(named(taken));
        telling.notTakenOver(document);
        try {
            Dossier read = Dossier.builder()
                    .patient(Patient.builder()
                            .id(takingOver.patient())
                            .death(death)
                            .build())
                    .addAllProfessionals(people.professionals())
                    .addAllCloseOnes(people.closeOnes())
                    .addAllCarePlans(taken)
                    .build();
            return new Draft(Optional.of(read), telling.all(), document.countOfUnderstood(), codes);
        } catch (InvalidValueException e) {
            List<Problem> why = new ArrayList<>();
            e.problems().forEach(problem -> why.add(problem.at("Bundle")));
            why.addAll(telling.all());
            return Draft.none(why);
        }
    }

    private static Set<EntryId> named(List<CarePlan> plans) {
        return plans.stream()
                .flatMap(
                        plan -> Stream.concat(Stream.of(plan.id()), plan.parts().map(Part::id)))
                .collect(Collectors.toSet());
    }

    /**
     * Plans that name the patient by a number only, in a document that otherwise names one patient: that will be the
     * same one, and somebody is to look.
     */
    private void meetTheOnlyPatient(List<OthersElement> plans) {
        Set<String> subjects = new HashSet<>();
        plans.forEach(plan -> subjects.addAll(references.keys(plan.child("subject"), plan)));
        boolean isByNumberOnly =
                plans.stream().noneMatch(plan -> plan.child("subject").has("reference"));
        Map<String, OthersElement> others = new LinkedHashMap<>();
        document.resources().forEach(resource -> Stream.of("subject", "patient", "for")
                .map(resource::child)
                .filter(reference -> reference.has("reference"))
                .forEach(reference ->
                        references.keys(reference, resource).forEach(key -> others.putIfAbsent(key, reference))));
        others.keySet().removeAll(subjects);
        if (isByNumberOnly
                && others.size() == 1
                && document.ofType("Patient").findAny().isEmpty()) {
            others.forEach((key, reference) -> {
                people.meetSubject(key);
                telling.first(
                        reference,
                        "patient-named-otherwise",
                        "Het plan noemt de patiënt met een nummer, de rest van dit document met een adres. Ga na of het om één persoon gaat.",
                        "The plan names the patient by a number, the rest of this document by an address. Make sure that it is one person.");
            });
        }
    }

    private void tellOfTwoWhoMayBeOne(String place) {
        telling.add(
                Problem.warning(
                        place,
                        "perhaps-known-already",
                        "Een ander die hier of in het dossier staat, heet ook zo. Wij weten niet of het om één persoon gaat: zij staan als twee personen in het dossier.",
                        "Somebody else here or in the dossier is called so, too. We cannot tell whether it is one person: they stand in the dossier as two."));
    }

    private void tellOfPatient(OthersElement patient, boolean hasDied) {
        if (hasDied) {
            telling.first(
                    patient,
                    "patient-died",
                    "Volgens het andere systeem is deze persoon overleden. Er wordt niets voorgesteld.",
                    "By the other system this person has died. Nothing is proposed.");
        }
        boolean isReplaced = patient.node().path("active").asText().equals("false")
                || patient.each("link").stream()
                        .anyMatch(link -> link.peek("type").equals("replaced-by"));
        if (isReplaced) {
            patient.child("active").understand();
            patient.each("link").stream()
                    .filter(link -> link.peek("type").equals("replaced-by"))
                    .forEach(OthersElement::understandWhole);
            telling.first(
                    patient,
                    "patient-merged",
                    "Volgens het andere systeem is dit dossier opgegaan in een ander dossier, of niet meer in gebruik. Zoek eerst uit welk dossier van deze persoon geldt.",
                    "By the other system this record went into another one, or is no longer in use. Find out first which record of this person holds.");
        }
    }

    /** The places of the plans that another one here replaces. */
    private Set<String> followed(List<OthersElement> plans) {
        return plans.stream()
                .flatMap(plan ->
                        plan.each("replaces").stream().flatMap(replaced -> references.follow(replaced, plan).stream()))
                .map(OthersElement::path)
                .collect(Collectors.toSet());
    }

    /** Of one plan in several versions, such as a server's history gives, somebody is to say which holds. */
    private void tellOfVersions(List<OthersElement> plans) {
        Map<String, List<OthersElement>> byAddress = new LinkedHashMap<>();
        plans.forEach(plan -> ids.address(plan).ifPresent(address -> byAddress
                .computeIfAbsent(address, none -> new ArrayList<>())
                .add(plan)));
        byAddress.values().stream()
                .filter(versions -> versions.size() > 1)
                .flatMap(List::stream)
                .forEach(
                        plan -> telling.first(
                                plan,
                                "plan-in-several-versions",
                                "Dit plan staat hier in meer versies, en elke versie is een concept geworden. Ga na welke geldt.",
                                "This plan stands here in several versions, and each became a draft. Make sure which one holds."));
    }

    /** What whoever takes a plan over must know before they read it. */
    private void tellOfPlan(OthersElement plan, boolean isFollowed) {
        if (OthersName.isOver(plan, takingOver.on())) {
            telling.first(
                    plan.child("period"),
                    "plan-period-over",
                    "De laatste dag van dit plan is voorbij, al zegt de status dat het loopt. Ga na of het nog geldt.",
                    "The last day of this plan has passed, though its status says that it runs. Make sure that it still holds.");
        }
        if (plan.peek("status").equals("draft")) {
            telling.first(
                    plan.child("status"),
                    "plan-is-draft",
                    "Dit plan is bij de bron nog een concept.",
                    "At its source this plan is still a draft.");
        }
        if (plan.peek("status").equals("on-hold")) {
            telling.first(
                    plan.child("status"),
                    "plan-on-hold",
                    "Dit plan ligt bij de bron even stil.",
                    "At its source this plan is on hold.");
        }
        if (isFollowed) {
            telling.first(
                    plan,
                    "plan-replaced",
                    "Een ander plan in dit document vervangt dit plan.",
                    "Another plan in this document replaces this plan.");
        }
        if (plan.has("replaces")) {
            plan.each("replaces").forEach(OthersElement::understandWhole);
            telling.first(
                    plan.child("replaces"),
                    "plan-replaces-another",
                    "Dit plan vervangt een eerder plan. Wat daarvan is overgenomen, geldt niet meer.",
                    "This plan replaces an earlier one. What was taken over of that holds no longer.");
        }
    }

    private CarePlan read(OthersElement plan, EntryId id) {
        Recorded recorded = recorded(plan);
        SourceNotes notes = new SourceNotes(people::called);
        notes.addEach(plan, "note", plan, "");
        notes.add(plan, () -> plan.text("description"));
        notes.add(plan, "Soort plan volgens de bron: ", () -> categories(plan));
        plan.each("category").forEach(category -> telling.coded(id, category));
        readAuthors(plan, notes);
        plan.each("careTeam").forEach(team -> notes.add(plan, "Team volgens de bron: ", () -> teamName(team, plan)));
        OthersGoals goals = new OthersGoals(references, people, standing, telling, ids, id);
        Set<PlanSubject> about = new LinkedHashSet<>();
        plan.each("addresses").forEach(address -> problems.read(address, plan).ifPresent(about::add));
        for (OthersElement reference : plan.each("goal")) {
            goals.read(reference, plan, notes);
        }
        OthersActivities activities =
                new OthersActivities(references, people, standing, telling, problems, plan, goals, notes, ids, id);
        plan.each("activity").forEach(activities::read);
        readNarrative(plan, notes, goals, activities);
        CarePlan.Builder draft = CarePlan.builder()
                .id(id)
                .recorded(recorded)
                .status(PlanStatus.DRAFT)
                .title(plan.text("title").flatMap(title -> telling.attempt(plan.child("title"), () -> Note.of(title))))
                .addAllGoals(goals.all())
                .addAllActions(activities.all())
                .addAllAbout(about);
        readPeriod(plan.child("period"), draft, notes);
        return draft.addAllNotes(notes.all()).build();
    }

    /** Who wrote it and who helped, where that is nobody whom the draft can name, and when. */
    private void readAuthors(OthersElement plan, SourceNotes notes) {
        OthersElement author = plan.child("author");
        notes.add(
                author,
                "Opgesteld volgens de bron door: ",
                () -> author.isUnknown() ? people.called(author, plan) : Optional.empty());
        OthersElement created = plan.child("created");
        notes.add(
                created,
                "Opgesteld volgens de bron op: ",
                () -> created.isUnknown() ? OthersTiming.day(created) : Optional.empty());
        for (OthersElement contributor : plan.each("contributor")) {
            if (people.meet(contributor, plan).isEmpty()) {
                notes.add(contributor, "Meegewerkt volgens de bron: ", () -> people.called(contributor, plan));
            }
        }
    }

    private Optional<String> teamName(OthersElement reference, OthersElement plan) {
        return references.follow(reference, plan).isPresent()
                ? people.team(reference, plan).flatMap(team -> team.text("name"))
                : reference.text("display");
    }

    private static Optional<String> categories(OthersElement plan) {
        List<String> words = plan.each("category").stream()
                .flatMap(category -> category.words().stream())
                .distinct()
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    /**
     * What stands in the text and nowhere else: of a plan without parts, or where the source says that there is more.
     */
    private static void readNarrative(
            OthersElement plan, SourceNotes notes, OthersGoals goals, OthersActivities activities) {
        OthersElement text = plan.child("text");
        boolean saysMore = !Set.of("generated", "empty").contains(text.peek("status"));
        if (saysMore || (goals.all().isEmpty() && activities.all().isEmpty())) {
            notes.add(text, "De bron schrijft: ", () -> Narrative.words(text.peek("div"))
                    .map(words -> {
                        text.understandWhole();
                        return words;
                    }));
        }
    }

    /** A month or a year is no day: then the days are words of the source. */
    private void readPeriod(OthersElement period, CarePlan.Builder draft, SourceNotes notes) {
        Optional<LocalDate> first = period.child("start").day();
        Optional<LocalDate> last = period.child("end").day();
        if (first.flatMap(start -> last.filter(start::isAfter)).isPresent()) {
            telling.leftOut(
                    period,
                    period,
                    "ends-before-it-starts",
                    "De laatste dag ligt voor de eerste. Deze dagen zijn niet overgenomen.",
                    "The last day is before the first. These days were not taken over.");
        } else {
            draft.startsOn(first).endsOn(last);
            boolean isInWords =
                    period.child("start").isNoWholeDay() || period.child("end").isNoWholeDay();
            notes.add(
                    period,
                    "Looptijd volgens de bron: ",
                    () -> isInWords ? OthersTiming.period(period) : Optional.empty());
        }
    }

    /** Recorded here by who takes it over; the source keeps the name, the day and the author of what was there. */
    private Recorded recorded(OthersElement plan) {
        Recorded.Builder recorded =
                Recorded.builder().on(takingOver.on()).by(takingOver.by().id());
        ids.address(plan)
                .flatMap(address -> telling.attempt(plan.child("id"), () -> SourceId.of(address)))
                .ifPresent(id -> {
                    SourceRef.Builder source = SourceRef.builder().id(id);
                    OthersElement created = plan.child("created");
                    created.ifUsed(() -> created.day().filter(day -> !day.isAfter(takingOver.on())))
                            .ifPresent(source::on);
                    people.meet(plan.child("author"), plan).ifPresent(source::author);
                    recorded.sourceRef(source.build());
                });
        return recorded.build();
    }

    private Draft refuse(String code, String nl, String en) {
        List<Problem> why = new ArrayList<>();
        why.add(Problem.of("Bundle", code, nl, en));
        why.addAll(telling.all());
        return Draft.none(why);
    }
}
