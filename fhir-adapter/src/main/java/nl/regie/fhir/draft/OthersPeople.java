package nl.regie.fhir.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.people.CloseOne;
import nl.regie.people.Death;
import nl.regie.people.Professional;

/**
 * The people whom plans of another system name. The patient is who takes over said it is; everybody else gets a
 * pseudonym of this document only.
 */
final class OthersPeople {
    private static final Pattern A_GROUP = Pattern.compile("^(?:.*/)?Group/[^/]+$");

    private final OthersBundle bundle;
    private final TakingOver takingOver;
    private final Set<String> subjects = new HashSet<>();
    private final Map<String, PersonId> met = new HashMap<>();
    private final Map<PersonId, Professional> professionals = new LinkedHashMap<>();
    private final Map<PersonId, CloseOne> closeOnes = new LinkedHashMap<>();

    OthersPeople(OthersBundle bundle, TakingOver takingOver) {
        this.bundle = bundle;
        this.takingOver = takingOver;
        professionals.put(takingOver.by().id(), takingOver.by());
    }

    Iterable<Professional> professionals() {
        return professionals.values();
    }

    Iterable<CloseOne> closeOnes() {
        return closeOnes.values();
    }

    /** Nobody can tell what a reference leads to that is not in the document, but its name may say so. */
    boolean isAboutAPatient(OthersElement plan) {
        OthersElement subject = plan.child("subject");
        String url = subject.node().path("reference").asText();
        return bundle.follow(subject, plan)
                .map(found -> OthersBundle.type(found).equals("Patient"))
                .orElse(!A_GROUP.matcher(url).matches());
    }

    /** Whether this leads to the patient of the plans; what says nothing of a patient is of the plan that names it. */
    boolean isThePatient(OthersElement reference, OthersElement from) {
        String url = reference.node().path("reference").asText();
        return url.isEmpty()
                || subjects.contains(url)
                || bundle.follow(reference, from)
                        .filter(patient -> takingOver.patient().equals(met.get(patient.path())))
                        .isPresent();
    }

    /** Whom the plan is about: no other Patient is taken for this one. */
    void meetSubject(OthersElement plan) {
        OthersElement subject = plan.child("subject");
        subject.text("reference").ifPresent(subjects::add);
        bundle.follow(subject, plan).ifPresent(patient -> met.put(patient.path(), takingOver.patient()));
    }

    void meetTeam(OthersElement plan) {
        for (OthersElement reference : plan.each("careTeam")) {
            bundle.follow(reference, plan)
                    .filter(team -> OthersBundle.type(team).equals("CareTeam"))
                    .map(team -> team.each("participant"))
                    .orElse(List.of())
                    .forEach(participant -> bundle.follow(participant.child("member"), plan)
                            .flatMap(this::meet)
                            .ifPresent(person ->
                                    stay(person, participant.child("period").child("end"))));
        }
    }

    private void stay(PersonId person, OthersElement until) {
        Professional professional = professionals.get(person);
        if (professional != null && !person.equals(takingOver.by().id())) {
            professionals.put(
                    person,
                    Professional.builder()
                            .from(professional)
                            .involvedUntil(until.day())
                            .build());
        }
    }

    /** That the patient has died, as the record of another system says; empty where it does not. */
    Optional<Death> death(OthersElement patient) {
        Optional<LocalDate> on = patient.child("deceasedDateTime").day();
        boolean hasDied = patient.has("deceasedDateTime")
                || patient.has("_deceasedDateTime")
                || patient.node().path("deceasedBoolean").asBoolean(false);
        return hasDied ? Optional.of(Death.builder().on(on).build()) : Optional.empty();
    }

    /** The person that a resource holds, if it holds one that a dossier has a place for. */
    Optional<PersonId> meet(OthersElement person) {
        Optional<PersonId> known = Optional.ofNullable(met.get(person.path()));
        if (known.isPresent() || person.node().findValue("modifierExtension") != null) {
            return known;
        }
        boolean isOver = person.node().path("active").asText().equals("false");
        boolean isOfSomebodyElse =
                OthersBundle.type(person).equals("RelatedPerson") && !isThePatient(person.child("patient"), person);
        if (isOver || isOfSomebodyElse) {
            return Optional.empty();
        }
        PersonId id = pseudonym(met.size() + 1);
        switch (OthersBundle.type(person)) {
            case "Practitioner" -> professionals.put(id, professional(person, id));
            case "RelatedPerson" -> closeOnes.put(id, closeOne(person, id));
            default -> {
                return Optional.empty();
            }
        }
        met.put(person.path(), id);
        return Optional.of(id);
    }

    /** A name of this document only, which is nobody's who takes over. */
    private PersonId pseudonym(int number) {
        PersonId id = PersonId.of("other-" + number);
        boolean isTaken = id.equals(takingOver.patient()) || professionals.containsKey(id) || closeOnes.containsKey(id);
        return isTaken ? pseudonym(number + 1) : id;
    }

    private static Professional professional(OthersElement person, PersonId id) {
        return Professional.builder()
                .id(id)
                .name(name(person))
                .profession(person.each("qualification").stream()
                        .flatMap(qualification -> qualification.child("code").words().stream())
                        .findFirst()
                        .flatMap(OthersPeople::note))
                .build();
    }

    private CloseOne closeOne(OthersElement person, PersonId id) {
        return CloseOne.builder()
                .id(EntryId.of("close-one-" + id.value()))
                .recorded(Recorded.of(takingOver.on(), takingOver.by().id()))
                .person(id)
                .name(name(person))
                .relation(person.each("relationship").stream()
                        .flatMap(relationship -> relationship.words().stream())
                        .findFirst()
                        .flatMap(OthersPeople::note))
                .build();
    }

    private static Optional<PersonName> name(OthersElement person) {
        return person.each("name").stream()
                .flatMap(name -> name.text("text").or(() -> parts(name)).stream())
                .findFirst()
                .flatMap(text -> attempt(() -> PersonName.of(text)));
    }

    private static Optional<String> parts(OthersElement name) {
        String given = name.each("given").stream()
                .flatMap(each -> each.text().stream())
                .collect(Collectors.joining(" "));
        String whole = (given + " " + name.text("family").orElse("")).strip();
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
    }

    private static Optional<Note> note(String text) {
        return attempt(() -> Note.of(text));
    }

    private static <T> Optional<T> attempt(java.util.function.Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
