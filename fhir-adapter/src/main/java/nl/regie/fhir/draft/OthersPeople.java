package nl.regie.fhir.draft;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.fhir.vocabulary.CloseOneCodes;
import nl.regie.people.CloseOne;
import nl.regie.people.Death;
import nl.regie.people.Professional;

/**
 * The people whom plans of another system name. The patient is who takes over said it is; everybody else gets a
 * pseudonym that lasts. An organisation, a service or a team that does something stands there as who supports by
 * profession, by its own name.
 */
final class OthersPeople {
    private static final Pattern A_GROUP = Pattern.compile("^(?:.*/)?Group/[^/]+$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TYPE = Pattern.compile("^(?:.*/)?([A-Z][A-Za-z]+)/[^/]+$");
    private static final Set<String> BY_PROFESSION =
            Set.of("Practitioner", "PractitionerRole", "Organization", "HealthcareService", "CareTeam");

    private final References references;
    private final TakingOver takingOver;
    private final LastingIds ids;
    private final Set<String> subjects = new HashSet<>();
    private final Map<String, PersonId> met = new HashMap<>();
    private final Map<PersonId, Professional> professionals = new LinkedHashMap<>();
    private final Map<PersonId, CloseOne> closeOnes = new LinkedHashMap<>();

    OthersPeople(References references, TakingOver takingOver, LastingIds ids) {
        this.references = references;
        this.takingOver = takingOver;
        this.ids = ids;
        professionals.put(takingOver.by().id(), takingOver.by());
    }

    Collection<Professional> professionals() {
        return professionals.values();
    }

    Collection<CloseOne> closeOnes() {
        return closeOnes.values();
    }

    /**
     * Where in the document somebody stands who is called as another professional is, here or among these others. One
     * system may know a person by a number and another by an address: whether they are one is for a person to say.
     */
    Set<String> maybeKnownAs(Collection<Professional> others) {
        Map<String, Set<PersonId>> byName = new HashMap<>();
        Stream.concat(professionals.values().stream(), others.stream()).forEach(each -> each.name()
                .ifPresent(name -> byName.computeIfAbsent(plainly(name), none -> new HashSet<>())
                        .add(each.id())));
        Set<String> places = new TreeSet<>();
        met.forEach((place, id) -> Optional.ofNullable(professionals.get(id))
                .filter(one -> isAPlace(place)
                        && one.name()
                                .filter(name -> byName.getOrDefault(plainly(name), Set.of())
                                                .size()
                                        > 1)
                                .isPresent())
                .ifPresent(alike -> places.add(place)));
        return places;
    }

    /** Who is met by a name alone is known by the keys of a reference. */
    private static boolean isAPlace(String key) {
        return key.startsWith("Bundle.") || key.contains("contained[");
    }

    private static String plainly(PersonName name) {
        return SPACE.matcher(name.text().strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Nobody can tell what a reference leads to that is not in the document, but its name may say so. */
    boolean isAboutAPatient(OthersElement plan) {
        OthersElement subject = plan.child("subject");
        return references
                .follow(subject, plan)
                .map(found -> found.type().equals("Patient"))
                .orElse(!A_GROUP.matcher(subject.peek("reference")).matches()
                        && !subject.peek("type").equals("Group"));
    }

    /** Whether this leads to the patient of the plans; what says nothing of a patient is of the plan that names it. */
    boolean isThePatient(OthersElement reference, OthersElement from) {
        Set<String> keys = references.keys(reference, from);
        boolean isThePatient = keys.isEmpty() || keys.stream().anyMatch(subjects::contains);
        if (isThePatient) {
            reference.understandWhole();
        }
        return isThePatient;
    }

    /** Whom the plans are about: who takes over names that patient, by whatever the plans call them. */
    void meetSubject(OthersElement plan) {
        OthersElement subject = plan.child("subject");
        subject.understandWhole();
        subjects.addAll(references.keys(subject, plan));
        references.follow(subject, plan).ifPresent(patient -> met.put(patient.path(), takingOver.patient()));
    }

    /** Another way in which the document names the one patient that it is about. */
    void meetSubject(String alsoCalled) {
        subjects.add(alsoCalled);
    }

    /**
     * A team of a plan that is there now and is of the patient; what a team of somebody else says is not of this plan.
     */
    Optional<OthersElement> team(OthersElement reference, OthersElement plan) {
        return references
                .follow(reference, plan)
                .filter(team -> team.type().equals("CareTeam"))
                .filter(team -> !isNotNow(team) && isThePatient(team.child("subject"), team));
    }

    /** Those who take part in the teams of a plan, and until when. */
    void meetTeam(OthersElement plan) {
        for (OthersElement reference : plan.each("careTeam")) {
            team(reference, plan).ifPresent(team -> {
                List<OthersElement> members = team.each("participant");
                members.forEach(member -> meetMember(member, team));
                if (!members.isEmpty()) {
                    reference.understandWhole();
                    team.child("status").text();
                }
            });
        }
    }

    private void meetMember(OthersElement participant, OthersElement team) {
        if (!OthersName.isOver(participant, takingOver.on())) {
            meet(participant.child("member"), team).ifPresent(person -> stay(person, participant));
        }
    }

    private void stay(PersonId person, OthersElement participant) {
        Professional professional = professionals.get(person);
        if (professional == null || person.equals(takingOver.by().id())) {
            return;
        }
        Professional.Builder stays = Professional.builder().from(professional);
        participant.child("period").child("end").day().ifPresent(stays::involvedUntil);
        if (professional.profession().isEmpty()) {
            stays.profession(firstWords(participant, "role"));
        }
        professionals.put(person, stays.build());
    }

    /** That the patient has died, as the record of another system says; empty where it does not. */
    Optional<Death> death(OthersElement patient) {
        Optional<LocalDate> on = patient.child("deceasedDateTime").day();
        boolean hasDied = patient.has("deceasedDateTime")
                || patient.has("_deceasedDateTime")
                || patient.node().path("deceasedBoolean").asBoolean(false);
        if (hasDied) {
            patient.child("deceasedBoolean").understand();
        }
        return hasDied ? Optional.of(Death.builder().on(on).build()) : Optional.empty();
    }

    /**
     * The person to whom a reference leads, where a dossier has a place for them; then the reference was used. Where it
     * leads to nothing here, the name that stands with it, if it says what kind of person that is.
     */
    Optional<PersonId> meet(OthersElement reference, OthersElement from) {
        if (!reference.node().isObject()) {
            return Optional.empty();
        }
        Set<String> keys = references.keys(reference, from);
        Optional<PersonId> person = keys.stream().anyMatch(subjects::contains)
                ? Optional.of(takingOver.patient())
                : references
                        .follow(reference, from)
                        .map(found -> found.ifUsed(() -> meet(found)))
                        .orElseGet(() -> meetByName(reference, keys));
        person.ifPresent(known -> reference.understandWhole());
        return person;
    }

    /** How somebody is called who wrote something; the patient goes by no name here. */
    Optional<String> called(OthersElement reference, OthersElement from) {
        if (!reference.node().isObject()) {
            return Optional.empty();
        }
        Optional<OthersElement> found = references.follow(reference, from).filter(person -> !isNotNow(person));
        Optional<String> name = references.keys(reference, from).stream().anyMatch(subjects::contains)
                ? Optional.of("De patiënt")
                : found.flatMap(this::nameOf).map(PersonName::text).or(() -> reference.text("display"));
        name.ifPresent(known -> reference.understandWhole());
        return name;
    }

    private Optional<PersonName> nameOf(OthersElement person) {
        return switch (person.type()) {
            case "Practitioner" -> OthersName.of(person, takingOver.on());
            case "RelatedPerson" ->
                isThePatient(person.child("patient"), person)
                        ? OthersName.of(person, takingOver.on())
                        : Optional.empty();
            case "PractitionerRole" ->
                references
                        .follow(person.child("practitioner"), person)
                        .filter(found -> found.type().equals("Practitioner"))
                        .flatMap(found -> OthersName.of(found, takingOver.on()));
            case "Organization" -> OthersName.ofOrganisation(person);
            default -> Optional.empty();
        };
    }

    private Optional<PersonId> meetByName(OthersElement reference, Set<String> keys) {
        Optional<PersonId> known =
                keys.stream().filter(met::containsKey).findFirst().map(met::get);
        if (known.isPresent()) {
            return known;
        }
        var type = TYPE.matcher(reference.peek("reference"));
        String kind = reference.peek("type").isEmpty() && type.matches() ? type.group(1) : reference.peek("type");
        Optional<PersonName> name = OthersName.named(reference.peek("display"));
        return name.filter(called -> BY_PROFESSION.contains(kind)).map(called -> {
            PersonId id = PersonId.of(ids.ofCalled("other", keys, called.text()));
            professionals.putIfAbsent(
                    id, Professional.builder().id(id).name(called).build());
            keys.forEach(key -> met.put(key, id));
            return id;
        });
    }

    private Optional<PersonId> meet(OthersElement person) {
        Optional<PersonId> known = Optional.ofNullable(met.get(person.path()));
        if (known.isPresent() || isNotNow(person)) {
            return known;
        }
        Optional<PersonId> id =
                switch (person.type()) {
                    case "Practitioner" -> Optional.of(addProfessional(person, professional(person)));
                    case "PractitionerRole" -> meetInRole(person);
                    case "Organization", "HealthcareService" -> meetOrganisation(person);
                    case "CareTeam" ->
                        isThePatient(person.child("subject"), person) ? meetOrganisation(person) : Optional.empty();
                    case "RelatedPerson" ->
                        isThePatient(person.child("patient"), person)
                                ? Optional.of(addCloseOne(person))
                                : Optional.empty();
                    default -> Optional.empty();
                };
        id.ifPresent(found -> met.put(person.path(), found));
        return id;
    }

    /** Who is there no longer does nothing, and what a modifier changes may mean the opposite. */
    private boolean isNotNow(OthersElement person) {
        return person.node().findValue("modifierExtension") != null
                || person.peek("status").equals("entered-in-error")
                || person.peek("status").equals("inactive")
                || person.node().path("active").asText().equals("false")
                || OthersName.isOver(person, takingOver.on());
    }

    /** One person, in whatever role: the name is of the person, the profession of the role. */
    private Optional<PersonId> meetInRole(OthersElement role) {
        Optional<OthersElement> practitioner = references
                .follow(role.child("practitioner"), role)
                .filter(found -> found.type().equals("Practitioner") && !isNotNow(found));
        Optional<OthersElement> organisation = Stream.of("organization", "healthcareService")
                .flatMap(name -> role.all(name).stream())
                .flatMap(reference -> references.follow(reference, role).stream()
                        .filter(found -> found.has("name"))
                        .peek(found -> reference.understandWhole()))
                .findFirst();
        Optional<PersonName> at = organisation.flatMap(OthersName::ofOrganisation);
        Optional<Note> profession = firstWords(role, "code").or(() -> firstWords(role, "specialty"));
        if (practitioner.isEmpty()) {
            Optional<PersonName> name = OthersName.named(
                            role.child("practitioner").peek("display"))
                    .map(shown -> {
                        role.child("practitioner").understandWhole();
                        return shown;
                    });
            return name.or(() -> at).map(called -> {
                PersonId id = pseudonym(role);
                professionals.putIfAbsent(
                        id,
                        Professional.builder()
                                .id(id)
                                .name(called)
                                .profession(with(profession, name.flatMap(named -> at)))
                                .build());
                return id;
            });
        }
        role.child("practitioner").understandWhole();
        PersonId id = Optional.ofNullable(met.get(practitioner.get().path()))
                .orElseGet(() -> addProfessional(practitioner.get(), professional(practitioner.get())));
        met.put(practitioner.get().path(), id);
        Professional known = professionals.get(id);
        if (known != null && !id.equals(takingOver.by().id())) {
            professionals.put(
                    id,
                    Professional.builder()
                            .from(known)
                            .profession(with(profession.or(known::profession), at))
                            .build());
        }
        return Optional.of(id);
    }

    private static Optional<Note> with(Optional<Note> profession, Optional<PersonName> at) {
        String both = Stream.concat(profession.map(Note::text).stream(), at.map(PersonName::text).stream())
                .collect(Collectors.joining(", "));
        return note(both);
    }

    private Optional<PersonId> meetOrganisation(OthersElement organisation) {
        return OthersName.ofOrganisation(organisation)
                .map(name -> addProfessional(
                        organisation,
                        Professional.builder()
                                .id(pseudonym(organisation))
                                .name(name)
                                .profession(firstWords(organisation, "type")
                                        .or(() -> firstWords(organisation, "category"))
                                        .or(() ->
                                                note(organisation.type().equals("CareTeam") ? "team" : "organisatie")))
                                .build()));
    }

    private PersonId addProfessional(OthersElement person, Professional professional) {
        professionals.putIfAbsent(professional.id(), professional);
        met.put(person.path(), professional.id());
        return professional.id();
    }

    private PersonId pseudonym(OthersElement person) {
        return PersonId.of(ids.of("other", person));
    }

    private Professional professional(OthersElement person) {
        return Professional.builder()
                .id(pseudonym(person))
                .name(OthersName.of(person, takingOver.on()))
                .profession(person.each("qualification").stream()
                        .flatMap(qualification -> words(qualification.child("code")).stream())
                        .findFirst())
                .build();
    }

    private PersonId addCloseOne(OthersElement person) {
        PersonId id = pseudonym(person);
        CloseOne.Builder closeOne = CloseOne.builder()
                .id(EntryId.of("close-one-" + id.value()))
                .recorded(Recorded.of(takingOver.on(), takingOver.by().id()))
                .person(id)
                .name(OthersName.of(person, takingOver.on()));
        Set<String> relations = new LinkedHashSet<>();
        for (OthersElement relationship : person.each("relationship")) {
            boolean isRole = false;
            for (OthersElement coding : relationship.each("coding")) {
                String system = coding.peek("system");
                String code = coding.peek("code");
                var role = CloseOneCodes.role(system, code);
                var relation = CloseOneCodes.relation(system, code);
                role.ifPresent(closeOne::addRoles);
                relation.ifPresent(relations::add);
                if (role.isPresent() || relation.isPresent()) {
                    coding.understandWhole();
                    isRole = true;
                }
            }
            if (!isRole || relationship.has("text")) {
                (isRole ? relationship.text("text") : relationship.words()).ifPresent(relations::add);
            }
        }
        closeOnes.put(id, closeOne.relation(note(String.join(", ", relations))).build());
        return id;
    }

    private static Optional<Note> firstWords(OthersElement of, String name) {
        return of.all(name).stream().flatMap(each -> words(each).stream()).findFirst();
    }

    private static Optional<Note> words(OthersElement concept) {
        return concept.ifUsed(() -> concept.words().flatMap(OthersPeople::note));
    }

    private static Optional<Note> note(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Note.of(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
