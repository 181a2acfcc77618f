package nl.regie.fhir.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.PlannedAction;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.fhir.incoming.Unreadable;

/** What is to be done by a plan of others: in the plan itself, or in the requests to which it leads. */
final class OthersActivities {
    private static final Set<String> OPEN = Set.of("not-started", "scheduled", "in-progress", "on-hold", "unknown");

    /** What a task says of itself that is to carry out something else; the second is how many write it. */
    private static final Set<String> TO_CARRY_OUT = Set.of("fulfill", "fullfill", "fulfil");

    /** What the source says of what is to be done, where that is not simply so. */
    private static final Map<String, String> STANDS = Map.of(
            "on-hold", "ligt even stil",
            "in-progress", "er wordt aan gewerkt",
            "draft", "nog een concept",
            "proposed", "een voorstel",
            "pending", "nog niet bevestigd",
            "waitlist", "staat op de wachtlijst",
            "requested", "gevraagd",
            "unknown", "niet bekend");

    /** What is asked for in the usual way is not urgent, and says so to nobody. */
    private static final Map<String, String> URGENCIES =
            Map.of("urgent", "dringend", "asap", "zo snel mogelijk", "stat", "meteen");

    private static final Map<String, String> AMOUNTS = Map.of("dailyAmount", " per dag", "quantity", "");

    private static final Pattern A_PATIENT = Pattern.compile("^(?:.*/)?Patient/[^/]+$");

    private final References references;
    private final OthersPeople people;
    private final Standing standing;
    private final Telling telling;
    private final OthersProblem problems;
    private final OthersElement plan;
    private final OthersGoals goals;
    private final SourceNotes notes;
    private final LastingIds ids;
    private final EntryId planId;
    private final List<PlannedAction> actions = new ArrayList<>();
    private final Set<String> requests = new HashSet<>();

    OthersActivities(
            References references,
            OthersPeople people,
            Standing standing,
            Telling telling,
            OthersProblem problems,
            OthersElement plan,
            OthersGoals goals,
            SourceNotes notes,
            LastingIds ids,
            EntryId planId) {
        this.references = references;
        this.people = people;
        this.standing = standing;
        this.telling = telling;
        this.problems = problems;
        this.plan = plan;
        this.goals = goals;
        this.notes = notes;
        this.ids = ids;
        this.planId = planId;
    }

    List<PlannedAction> all() {
        return actions;
    }

    void read(OthersElement activity) {
        int before = actions.size();
        OthersElement detail = activity.child("detail");
        if (detail.node().isObject()) {
            readDetail(detail);
        } else if (activity.child("reference").node().isObject()) {
            readReference(activity.child("reference"), plan);
        }
        if (actions.size() == before + 1) {
            String about = about(actions.get(before));
            notes.addEach(activity, "progress", plan, about + ", hoe het gaat volgens de bron: ");
            activity.each("outcomeCodeableConcept")
                    .forEach(outcome -> telling.coded(actions.get(before).id(), outcome));
            activity.each("outcomeCodeableConcept")
                    .forEach(outcome -> notes.add(outcome, about + ", resultaat volgens de bron: ", outcome::words));
            activity.each("outcomeReference")
                    .forEach(outcome ->
                            notes.add(outcome, about + ", resultaat volgens de bron: ", () -> outcome.text("display")));
        }
    }

    private void readDetail(OthersElement detail) {
        boolean hasStatus = detail.has("status") || detail.has("_status");
        if (standing.isToBeDone(detail) && (!hasStatus || standing.isOpen(detail, "status", OPEN))) {
            detail.child("kind").text();
            add(detail, plan, () -> {
                PlannedAction.Builder action = begin(
                        detail,
                        what(
                                        detail,
                                        List.of(
                                                List.of("description"),
                                                List.of("code"),
                                                List.of("productCodeableConcept")))
                                .or(() -> thing(detail, plan, List.of("productReference", "code")))
                                .or(() -> defined(detail))
                                .orElseThrow(() -> Unreadable.without("description")));
                action.when(OthersTiming.of(detail, "scheduled").flatMap(OthersActivities::note));
                detail.each("performer").forEach(performer -> does(action, performer, plan));
                detail.each("goal").forEach(goal -> goals.find(goal, plan).ifPresent(action::addAnswers));
                return action;
            });
        }
    }

    private void readReference(OthersElement reference, OthersElement from) {
        Optional<OthersElement> found = references.follow(reference, from);
        if (found.isEmpty()) {
            telling.leftOut(
                    reference,
                    reference,
                    "not-in-document",
                    "Deze verwijzing leidt niet naar iets in dit document. Of het nog te doen is, is niet te zien.",
                    "This reference leads to nothing in this document. Whether it is still to be done cannot be seen.");
            notes.add(
                    reference,
                    "Bij dit plan hoort volgens de bron, of het nog te doen is staat er niet bij: ",
                    () -> reference.text("display"));
        } else if (requests.add(found.get().path())) {
            int before = actions.size();
            RequestKind.of(found.get()).ifPresent(kind -> readRequest(found.get(), kind));
            if (actions.size() > before) {
                reference.understandWhole();
            }
        } else {
            reference.understandWhole();
        }
    }

    private void readRequest(OthersElement request, RequestKind kind) {
        if (standing.isUnmodified(request)
                && isAboutThePatient(request, kind)
                && standing.isToBeDone(request)
                && standing.isOpen(request, "status", kind.open())) {
            if (kind == RequestKind.GROUP) {
                request.each("action").forEach(action -> readGroup(action, request));
            } else {
                add(request, request, () -> action(request, kind));
            }
        }
    }

    private boolean isAboutThePatient(OthersElement request, RequestKind kind) {
        if (!kind.subject().isEmpty()) {
            return standing.isAboutThePatient(request, kind.subject());
        }
        List<OthersElement> patients = request.each("participant").stream()
                .map(participant -> participant.child("actor"))
                .filter(actor -> references
                                .follow(actor, request)
                                .map(found -> found.type().equals("Patient"))
                                .orElse(false)
                        || A_PATIENT.matcher(actor.peek("reference")).matches())
                .toList();
        if (patients.isEmpty() || patients.stream().anyMatch(actor -> people.isThePatient(actor, request))) {
            return true;
        }
        telling.leftOut(
                request,
                request,
                "other-patient",
                "Dit gaat over een andere patiënt. Het is niet overgenomen.",
                "This is about another patient. It was not taken over.");
        return false;
    }

    /** An action of a group is a group itself, or leads to a request, or says what is to be done. */
    private void readGroup(OthersElement action, OthersElement group) {
        List<OthersElement> parts = action.each("action");
        int before = actions.size();
        parts.forEach(part -> readGroup(part, group));
        Optional<OthersElement> request = references.follow(action.child("resource"), group);
        if (parts.isEmpty()
                && request.filter(found -> RequestKind.of(found).isPresent()).isPresent()) {
            readReference(action.child("resource"), group);
        } else if (parts.isEmpty()) {
            add(action, group, () -> {
                PlannedAction.Builder read =
                        begin(action, inAction(action).orElseThrow(() -> Unreadable.without("title")));
                read.when(OthersTiming.of(action, "timing").flatMap(OthersActivities::note));
                action.each("participant").forEach(participant -> does(read, participant, group));
                return read;
            });
        }
        if (!parts.isEmpty() && actions.size() > before) {
            notes.add(action, "Deze stappen horen volgens de bron bij: ", () -> action.text("title"));
        }
    }

    private static Optional<String> inAction(OthersElement action) {
        Set<String> words = new LinkedHashSet<>();
        Stream.of("title", "description").forEach(name -> action.text(name).ifPresent(words::add));
        if (words.isEmpty()) {
            action.text("textEquivalent").ifPresent(words::add);
        }
        if (words.isEmpty()) {
            action.each("code").stream().flatMap(code -> code.words().stream()).forEach(words::add);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(": ", words));
    }

    private PlannedAction.Builder action(OthersElement request, RequestKind kind) {
        PlannedAction.Builder action = begin(
                request,
                inFocus(request, kind)
                        .or(() -> what(request, kind.what()))
                        .or(() -> thing(request, request, kind.thing()))
                        .or(() -> defined(request))
                        .orElseThrow(() -> Unreadable.without("code")));
        action.when(when(request, kind).flatMap(OthersActivities::note));
        kind.performers().forEach(name -> request.all(name).forEach(who -> does(action, who, request)));
        kind.informed().forEach(name -> request.all(name)
                .forEach(who -> people.meet(who, request).ifPresent(action::addIsInformed)));
        if (kind == RequestKind.APPOINTMENT) {
            request.each("participant").forEach(participant -> {
                if (!participant.peek("status").equals("declined")) {
                    participant
                            .ifUsed(() -> people.meet(participant.child("actor"), request))
                            .ifPresent(person -> {
                                participant.child("status").isOneOf(Set.of("accepted"));
                                action.addDoes(person);
                            });
                }
            });
        }
        return action;
    }

    /** A task that says no more than that something is to be carried out: what that is. */
    private Optional<String> inFocus(OthersElement task, RequestKind kind) {
        if (kind != RequestKind.TASK || task.has("description") || !task.has("focus") || !isOnlyToCarryOut(task)) {
            return Optional.empty();
        }
        OthersElement focus = task.child("focus");
        Optional<OthersElement> found = references.follow(focus, task);
        Optional<String> words = found.isEmpty()
                ? focus.text("display")
                : found.filter(asked -> standing.isUnmodified(asked) && standing.isToBeDone(asked))
                        .flatMap(asked -> RequestKind.of(asked)
                                .filter(of -> of != RequestKind.TASK && standing.isOpen(asked, "status", of.open()))
                                .filter(of -> isAboutThePatient(asked, of))
                                .flatMap(of -> what(asked, of.what()).or(() -> thing(asked, asked, of.thing()))));
        words.ifPresent(known -> {
            focus.understandWhole();
            task.child("code").understandWhole();
        });
        return words;
    }

    /** To stop or to put off something is another thing than to do it. */
    private static boolean isOnlyToCarryOut(OthersElement task) {
        OthersElement code = task.child("code");
        List<OthersElement> ofTasks = code.each("coding").stream()
                .filter(coding -> coding.peek("system").endsWith("/task-code"))
                .toList();
        return ofTasks.isEmpty()
                ? !code.has("text") && code.each("coding").stream().noneMatch(coding -> coding.has("display"))
                : ofTasks.stream().allMatch(coding -> TO_CARRY_OUT.contains(coding.peek("code")));
    }

    private static Optional<String> when(OthersElement request, RequestKind kind) {
        return switch (kind) {
            case TASK ->
                OthersTiming.period(request.child("executionPeriod"))
                        .or(() ->
                                OthersTiming.period(request.child("restriction").child("period")));
            case APPOINTMENT -> OthersTiming.between(request.child("start"), request.child("end"));
            case MEDICATION -> joined(request.each("dosageInstruction"), OthersActivities::dosage);
            case NUTRITION -> joined(request.child("oralDiet").each("schedule"), OthersTiming::timing);
            default -> OthersTiming.of(request, "occurrence");
        };
    }

    private static Optional<String> dosage(OthersElement dosage) {
        return dosage.text("text")
                .or(() -> dosage.text("patientInstruction"))
                .or(() -> OthersTiming.timing(dosage.child("timing")));
    }

    private static Optional<String> joined(List<OthersElement> each, Function<OthersElement, Optional<String>> words) {
        String all = each.stream().flatMap(one -> words.apply(one).stream()).collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** What is to be done, in the words of the best place that has any; or else its code. */
    private static Optional<String> what(OthersElement holder, List<List<String>> places) {
        return said(holder, places, OthersElement::says)
                .or(() -> said(
                        holder,
                        places,
                        each -> each.node().isObject() && !isOfTasks(each) ? each.wordsOrCode() : Optional.empty()));
    }

    private static Optional<String> said(
            OthersElement holder, List<List<String>> places, Function<OthersElement, Optional<String>> says) {
        for (List<String> place : places) {
            List<OthersElement> there = List.of(holder);
            for (String name : place) {
                there = there.stream().flatMap(each -> each.all(name).stream()).toList();
            }
            String words =
                    there.stream().flatMap(each -> says.apply(each).stream()).collect(Collectors.joining(", "));
            if (!words.isEmpty()) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** That something is to be carried out does not say what. */
    private static boolean isOfTasks(OthersElement code) {
        return code.each("coding").stream()
                .anyMatch(coding -> coding.peek("system").endsWith("/task-code"));
    }

    /** How a medicine or a device is called that stands in a resource of its own. */
    private Optional<String> thing(OthersElement holder, OthersElement from, List<String> place) {
        if (place.isEmpty() || !holder.has(place.get(0))) {
            return Optional.empty();
        }
        OthersElement reference = holder.child(place.get(0));
        Optional<String> name = references
                .follow(reference, from)
                .flatMap(found -> found.child(place.get(1)).says())
                .or(() -> reference.text("display"));
        name.ifPresent(known -> reference.understandWhole());
        return name;
    }

    /**
     * What is only said by naming something that is to be followed or filled in, such as a questionnaire: how that is
     * called, or else its address, for who can look that up.
     */
    private Optional<String> defined(OthersElement holder) {
        return Stream.of("instantiatesCanonical", "instantiatesUri")
                .flatMap(name -> holder.all(name).stream())
                .filter(name -> name.text().isPresent())
                .findFirst()
                .map(name -> {
                    String address = name.node().asText();
                    return references
                            .definition(address)
                            .flatMap(named -> named.text("title").or(() -> named.text("name")))
                            .orElse("alleen als verwijzing: " + address);
                });
    }

    private PlannedAction.Builder begin(OthersElement from, String what) {
        return PlannedAction.builder().id(ids.ofPart("action", planId, from)).what(Note.of(what));
    }

    private void does(PlannedAction.Builder action, OthersElement who, OthersElement from) {
        people.meet(who, from).ifPresent(action::addDoes);
    }

    private void add(OthersElement from, OthersElement resource, Supplier<PlannedAction.Builder> reading) {
        telling.attempt(from, () -> reading.get().build()).ifPresent(action -> {
            actions.add(action);
            tellMore(from, resource, action);
            keepCodes(from, resource, action.id());
        });
    }

    /** What the source says beside it: who does it, where that is nobody we know, and its notes. */
    private void tellMore(OthersElement from, OthersElement resource, PlannedAction action) {
        String about = about(action);
        for (String name : List.of("performer", "owner", "sender")) {
            from.all(name).forEach(who -> {
                if (references.follow(who, resource).isEmpty() && who.isUnknown()) {
                    notes.add(who, about + ", wie dit doet volgens de bron: ", () -> who.text("display"));
                }
            });
        }
        notes.add(
                from, about + ", stand volgens de bron: ", () -> Optional.ofNullable(STANDS.get(from.peek("status"))));
        notes.add(from, about + ", soort volgens de bron: ", () -> unsaid(from.child("code")));
        notes.add(from, about + ", middel volgens de bron: ", () -> unsaid(from.child("productCodeableConcept"))
                .or(() -> thing(from, resource, List.of("productReference", "code"))
                        .filter(name -> !action.what().text().contains(name))));
        for (String name : List.of("dailyAmount", "quantity")) {
            notes.add(from, about + ", hoeveelheid volgens de bron: ", () -> OthersTiming.quantity(from.child(name))
                    .map(amount -> amount + AMOUNTS.get(name)));
        }
        notes.add(from, about + ", hoe dringend volgens de bron: ", () -> from.text("priority")
                .map(URGENCIES::get));
        for (OthersElement reason : from.all("reasonCode")) {
            notes.add(reason, about + ", reden volgens de bron: ", reason::words);
        }
        for (OthersElement reason : from.all("reasonReference")) {
            notes.add(reason, about + ", reden volgens de bron: ", () -> problem(reason, resource));
        }
        for (String name : List.of("patientInstruction", "comment", "statusReason")) {
            notes.add(
                    from, about + ", de bron schrijft: ", () -> from.child(name).says());
        }
        notes.addEach(from, "note", resource, about + ", notitie van de bron: ");
    }

    /** The codes of what is to be done, and of what it names with it that was used. */
    private void keepCodes(OthersElement from, OthersElement resource, EntryId action) {
        telling.coded(action, from);
        Stream.of("focus", "medicationReference", "codeReference", "productReference")
                .map(from::child)
                .filter(reference -> reference.node().isObject() && !reference.isUnknown())
                .flatMap(reference -> references.follow(reference, resource).stream())
                .flatMap(named -> Stream.of("code", "codeCodeableConcept", "medicationCodeableConcept", "type")
                        .map(named::child))
                .forEach(concept -> telling.coded(action, concept));
    }

    /** How the problem is called for which it is done, by the reference or by the problem itself. */
    private Optional<String> problem(OthersElement reason, OthersElement from) {
        return reason.text("display")
                .or(() -> references.follow(reason, from).isPresent()
                        ? problems.read(reason, from)
                                .map(problem -> problem.what().text())
                        : Optional.empty());
    }

    /** What a concept says that was not used yet. */
    private static Optional<String> unsaid(OthersElement concept) {
        return concept.isUnknown() ? concept.words() : Optional.empty();
    }

    private static String about(PlannedAction action) {
        return "Bij “" + SourceNotes.shortly(action.what().text()) + "”";
    }

    private static Optional<Note> note(String text) {
        return Optional.of(Note.of(text));
    }
}
