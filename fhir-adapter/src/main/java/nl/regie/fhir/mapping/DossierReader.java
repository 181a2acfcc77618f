package nl.regie.fhir.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.IncomingBundle;
import nl.regie.fhir.incoming.IncomingResource;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.incoming.WhatDiffers;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.reading.FormatVersion;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * Reads one bundle: first which resources are ours, then each of them, then what holds between them, then what is left
 * over.
 */
public final class DossierReader {
    private final ObjectNode bundle;
    private final List<IncomingResource> ours = new ArrayList<>();
    private final Map<String, String> pathsByPointer = new HashMap<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final boolean isOfAServer;
    private final Map<EntryId, EntryId> firsts;
    private final List<Entry> entriesRead = new ArrayList<>();
    private final Set<PersonId> known = new HashSet<>();

    public DossierReader(ObjectNode bundle) {
        this(bundle, false);
    }

    private DossierReader(ObjectNode bundle, boolean isOfAServer) {
        this.bundle = bundle;
        this.isOfAServer = isOfAServer;
        this.firsts = isOfAServer ? AtAServer.bringBack(bundle) : Map.of();
    }

    /**
     * Of what a server holds of a transaction: it is not compared with what a bundle would say, and stones stand for
     * what it names and does not hold. The bundle changes.
     */
    public static DossierReader ofAServer(ObjectNode bundle) {
        return new DossierReader(bundle, true);
    }

    /** The dossier that the bundle holds; empty where a remark says why there is none. */
    public Optional<Dossier> read() {
        if (!bundle.path("resourceType").asText().equals("Bundle")) {
            return refuse(
                    Problem.of("Bundle", "not-a-bundle", "Dit is geen FHIR-Bundle.", "This is not a FHIR Bundle."));
        }
        if (bundle.has("implicitRules") || bundle.has("_implicitRules")) {
            return refuse(Problem.of(
                    "Bundle.implicitRules",
                    "modifier-not-understood",
                    "Deze Bundle volgt regels die de betekenis veranderen en die wij niet kennen.",
                    "This Bundle follows rules that change the meaning and that we do not know."));
        }
        IncomingBundle incoming = IncomingBundle.of(bundle);
        ours.addAll(incoming.ours());
        remarks.addAll(incoming.remarks());
        List<IncomingResource> patients = ours.stream()
                .filter(received -> received.resource() instanceof Patient)
                .toList();
        if (patients.size() != 1) {
            return refuse(
                    patients.isEmpty()
                            ? Problem.of(
                                    "Bundle",
                                    "no-patient",
                                    "In deze Bundle staat geen dossier van ons: geen Patient met ons identifier-systeem.",
                                    "This Bundle holds no dossier of ours: no Patient with our identifier system.")
                            : Problem.of(
                                    "Bundle",
                                    "several-patients",
                                    "In deze Bundle staan meer patiënten. Een dossier is van één patiënt.",
                                    "This Bundle holds several patients. A dossier is of one patient."));
        }
        if (!incoming.namesAreUnique()) {
            return Optional.empty();
        }
        return readOf(patients.get(0));
    }

    private Optional<Dossier> refuse(Problem reason) {
        remarks.add(0, reason);
        return Optional.empty();
    }

    private Optional<Dossier> readOf(IncomingResource patient) {
        Optional<PersonId> id = attempt(patient, Severity.ERROR, () -> PersonId.of(personId(patient)));
        return id.flatMap(known -> readOf(patient, known));
    }

    private Optional<Dossier> readOf(IncomingResource patient, PersonId id) {
        Inbound in = new Inbound(id, ours);
        Dossier.Builder dossier = Dossier.builder();
        attempt(patient, Severity.ERROR, () -> PatientMapping.read((Patient) patient.resource(), id))
                .ifPresent(read -> {
                    dossier.patient(read);
                    known.add(id);
                    in.claim(patient, in.urns().person(id));
                });
        if (!in.isClaimed(patient) || !isOfAVersionThatIsRead()) {
            return Optional.empty();
        }
        Headings headings = new Headings(ours, in);
        readProfessionals(dossier, in);
        readExpertsByExperience(dossier, in);
        EntryMappings.ALL.forEach(mappings -> readEntries(mappings, dossier, headings, in));
        readTombstones(dossier, in);
        claimWhatFollows(in);
        if (isOfAServer) {
            dossier.addAllTombstones(StandIns.of(entriesRead, known, firsts));
            return build(dossier);
        }
        return build(dossier).map(read -> compare(read, in));
    }

    private static String personId(IncomingResource person) {
        return person.identifier(Canonical.PERSON_ID).orElseThrow(() -> Unreadable.without("identifier"));
    }

    /** An older version says the same in what we write today, so that only its number is brought up to date. */
    private boolean isOfAVersionThatIsRead() {
        for (JsonNode tag : bundle.path("meta").path("tag")) {
            if (Canonical.DOSSIER_VERSION.equals(tag.path("system").asText()) && tag instanceof ObjectNode version) {
                Optional<Problem> refusal = refusal(tag.path("code").asText());
                if (refusal.isPresent()) {
                    remarks.add(refusal.get().at("Bundle.meta.tag"));
                    return false;
                }
                version.put("code", FormatVersion.CURRENT.value());
            }
        }
        return true;
    }

    private static Optional<Problem> refusal(String version) {
        try {
            return FormatVersion.of(version).refusal();
        } catch (InvalidValueException e) {
            return Optional.of(e.problems().get(0));
        }
    }

    private void readProfessionals(Dossier.Builder dossier, Inbound in) {
        Map<String, LocalDate> lastDays = new HashMap<>();
        for (IncomingResource received : ours) {
            if (received.resource() instanceof CareTeam team && CareTeamMapping.isOne(team)) {
                lastDays.putAll(CareTeamMapping.lastDays(team, in));
            }
        }
        int count = 0;
        for (IncomingResource received : ours) {
            if (received.resource() instanceof Practitioner practitioner
                    && !ExpertByExperienceMapping.isOne(practitioner)) {
                var professional = attempt(
                        received,
                        () -> ProfessionalMapping.read(
                                practitioner,
                                PersonId.of(personId(received)),
                                Optional.ofNullable(lastDays.get(personId(received)))));
                if (professional.isPresent()) {
                    dossier.addProfessionals(professional.get());
                    known.add(professional.get().id());
                    in.claim(received, in.urns().person(professional.get().id()));
                    pathsByPointer.put("/professionals/" + count++, received.path());
                }
            }
        }
    }

    private void readExpertsByExperience(Dossier.Builder dossier, Inbound in) {
        int count = 0;
        for (IncomingResource received : ours) {
            if (received.resource() instanceof Practitioner practitioner
                    && ExpertByExperienceMapping.isOne(practitioner)) {
                var expert = attempt(
                        received, () -> ExpertByExperienceMapping.read(practitioner, PersonId.of(personId(received))));
                if (expert.isPresent()) {
                    dossier.addExpertsByExperience(expert.get());
                    known.add(expert.get().id());
                    in.claim(received, in.urns().person(expert.get().id()));
                    pathsByPointer.put("/expertsByExperience/" + count++, received.path());
                }
            }
        }
    }

    private <E extends Entry, R extends DomainResource> void readEntries(
            EntryMappings<E, R> mappings, Dossier.Builder dossier, Headings headings, Inbound in) {
        List<E> entries = new ArrayList<>();
        for (IncomingResource received : ours) {
            if (mappings.mapping().type().isInstance(received.resource())) {
                R resource = mappings.mapping().type().cast(received.resource());
                if (mappings.mapping().recognises(resource)) {
                    attempt(received, () -> mappings.mapping().read(resource, headings.of(received), in))
                            .ifPresent(entry -> {
                                in.claim(received, in.urns().entry(entry.id()));
                                pathsByPointer.put(
                                        "/" + mappings.kind().list() + "/" + entries.size(), received.path());
                                entries.add(entry);
                            });
                }
            }
        }
        entriesRead.addAll(entries);
        mappings.kind().put(entries, dossier);
    }

    private void readTombstones(Dossier.Builder dossier, Inbound in) {
        int count = 0;
        for (IncomingResource received : ours) {
            if (received.resource() instanceof Basic basic && TombstoneMapping.isOne(basic)) {
                var stone = attempt(received, () -> {
                    in.requireOurPatient(received);
                    return TombstoneMapping.read(basic, received.entryId(), in);
                });
                if (stone.isPresent()) {
                    dossier.addTombstones(stone.get());
                    in.claim(received, in.urns().entry(stone.get().id()));
                    pathsByPointer.put("/tombstones/" + count++, received.path());
                }
            }
        }
    }

    /** What follows from the rest is not read, and compared only. */
    private void claimWhatFollows(Inbound in) {
        for (IncomingResource received : ours) {
            if (received.resource() instanceof CareTeam team && CareTeamMapping.isOne(team)) {
                in.claim(received, in.urns().careTeam());
            } else if (received.resource() instanceof Consent consent && ConsentMapping.isOne(consent)) {
                attempt(received, received::entryId)
                        .ifPresent(id -> in.claim(received, in.urns().consent(id)));
            } else if (received.resource() instanceof QuestionnaireResponse response
                    && PreconditionsFormMapping.isOne(response)) {
                attempt(received, received::entryId)
                        .ifPresent(id -> in.claim(received, in.urns().content(id)));
            }
        }
    }

    /** What is read, unless it cannot be: then a remark says why, and the rest is read without it. */
    private <T> Optional<T> attempt(IncomingResource received, Supplier<T> reading) {
        return attempt(received, Severity.WARNING, reading);
    }

    private <T> Optional<T> attempt(IncomingResource received, Severity severity, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Unreadable e) {
            remarks.add(e.at(received.path()).as(severity));
        } catch (InvalidValueException e) {
            e.problems()
                    .forEach(problem -> remarks.add(problem.at(received.path()).as(severity)));
        }
        return Optional.empty();
    }

    private Optional<Dossier> build(Dossier.Builder dossier) {
        try {
            return Optional.of(dossier.build());
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> remarks.add(problem.at(path(problem.where()))));
            return Optional.empty();
        }
    }

    /** The resource that was read as what a pointer into the dossier leads to. */
    private String path(String pointer) {
        int end = pointer.indexOf('/', pointer.indexOf('/', 1) + 1);
        return pathsByPointer.getOrDefault(end < 0 ? pointer : pointer.substring(0, end), "Bundle");
    }

    private Dossier compare(Dossier dossier, Inbound in) {
        remarks.addAll(new WhatDiffers(bundle, in).with(DossierWriter.write(dossier), ours));
        return dossier;
    }

    /** Everything that was refused or not understood. */
    public List<Problem> remarks() {
        return List.copyOf(remarks);
    }
}
