package nl.regie.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SchemaVersion;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirImport.Remark;
import nl.regie.fhir.FhirImport.Result;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;

/** Reads one bundle: first which resources are ours, then each of them, then what holds between them, then what is left over. */
final class DossierReader {
    private final ObjectNode bundle;
    private final List<Received> ours = new ArrayList<>();
    private final Map<String, List<Received>> provenances = new HashMap<>();
    private final Map<String, String> pathsByPointer = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    DossierReader(ObjectNode bundle) {
        this.bundle = bundle;
    }

    Result read() {
        if (!bundle.path("resourceType").asText().equals("Bundle")) {
            return refuse(
                    Remark.of("Bundle", "not-a-bundle", "Dit is geen FHIR-Bundle.", "This is not a FHIR Bundle."));
        }
        receiveAll();
        List<Received> patients = ours.stream()
                .filter(received -> received.resource() instanceof Patient)
                .toList();
        if (patients.size() != 1) {
            return refuse(
                    patients.isEmpty()
                            ? Remark.of(
                                    "Bundle",
                                    "no-patient",
                                    "In deze Bundle staat geen dossier van ons: geen Patient met ons identifier-systeem.",
                                    "This Bundle holds no dossier of ours: no Patient with our identifier system.")
                            : Remark.of(
                                    "Bundle",
                                    "several-patients",
                                    "In deze Bundle staan meer patiënten. Een dossier is van één patiënt.",
                                    "This Bundle holds several patients. A dossier is of one patient."));
        }
        if (!fullUrlsAreUnique()) {
            return new Result(Optional.empty(), remarks);
        }
        return readOf(patients.get(0));
    }

    private Result refuse(Remark reason) {
        remarks.add(0, reason);
        return new Result(Optional.empty(), remarks);
    }

    private void receiveAll() {
        JsonNode entries = bundle.path("entry");
        for (int i = 0; i < entries.size(); i++) {
            receive(i, entries.path(i));
        }
    }

    private void receive(int index, JsonNode entry) {
        JsonNode tree = entry.path("resource");
        String path = "Bundle.entry[" + index + "].resource";
        if (!R4.context().getResourceTypes().contains(tree.path("resourceType").asText())) {
            remarks.add(Remark.of(
                    path,
                    "not-fhir-r4",
                    "Hier staat geen resource van FHIR R4.",
                    "There is no resource of FHIR R4 here."));
        } else if (mayBeOurs(tree) && isModified(tree)) {
            remarks.add(
                    Remark.of(
                            path,
                            "modifier-not-understood",
                            "Hier staat een uitbreiding die de betekenis verandert en die wij niet kennen. Deze resource is niet overgenomen.",
                            "There is an extension here that changes the meaning and that we do not know. This resource was not taken over."));
        } else if (mayBeOurs(tree)) {
            parse(tree)
                    .ifPresentOrElse(
                            resource -> ours.add(
                                    new Received(index, entry.path("fullUrl").asText(), tree, resource)),
                            () -> remarks.add(Remark.of(
                                    path,
                                    "not-fhir-r4",
                                    "Deze resource is niet te lezen als FHIR R4.",
                                    "This resource cannot be read as FHIR R4.")));
        } else {
            remarks.add(Remark.notUnderstood(path));
        }
    }

    private static boolean mayBeOurs(JsonNode tree) {
        String type = tree.path("resourceType").asText();
        return type.equals("Provenance")
                || type.equals("CareTeam")
                || Received.identifier(tree, Canonical.PERSON_ID).isPresent()
                || Received.identifier(tree, Canonical.ENTRY_ID).isPresent();
    }

    /** FHIR forbids to read what has a modifier that the reader does not know. */
    private static boolean isModified(JsonNode tree) {
        return tree.findValue("modifierExtension") != null || tree.has("implicitRules");
    }

    /** HAPI throws whatever its many readers of elements throw; none of it may reach the caller, for it may quote what stands there. */
    private static Optional<Resource> parse(JsonNode tree) {
        try {
            return Optional.of((Resource) R4.parser().parseResource(tree.toString()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean fullUrlsAreUnique() {
        Set<String> seen = new HashSet<>();
        boolean unique = true;
        JsonNode entries = bundle.path("entry");
        for (int i = 0; i < entries.size(); i++) {
            String fullUrl = entries.path(i).path("fullUrl").asText();
            if (!fullUrl.isEmpty() && !seen.add(fullUrl)) {
                unique = false;
                remarks.add(Remark.of(
                        "Bundle.entry[" + i + "].fullUrl",
                        "duplicate-full-url",
                        "Een andere resource in deze Bundle heeft deze naam al.",
                        "Another resource in this Bundle has this name already."));
            }
        }
        return unique;
    }

    private Result readOf(Received patient) {
        Optional<PersonId> id = attempt(patient, () -> PersonId.of(personId(patient)));
        return id.map(known -> readOf(patient, known)).orElseGet(() -> new Result(Optional.empty(), remarks));
    }

    private Result readOf(Received patient, PersonId id) {
        Inbound in = new Inbound(id, ours);
        Dossier.Builder dossier = Dossier.builder();
        attempt(patient, () -> PatientMapping.read((Patient) patient.resource(), id))
                .ifPresent(read -> {
                    dossier.patient(read);
                    in.claim(patient, in.urns().person(id));
                });
        if (!in.isClaimed(patient) || !readVersion(dossier)) {
            return new Result(Optional.empty(), remarks);
        }
        indexProvenances(in);
        readProfessionals(dossier, in);
        Shelf.ALL.forEach(shelf -> readShelf(shelf, dossier, in));
        readTombstones(dossier, in);
        claimCareTeam(in);
        return build(dossier).map(read -> compare(read, in)).orElseGet(() -> new Result(Optional.empty(), remarks));
    }

    private static String personId(Received person) {
        return person.identifier(Canonical.PERSON_ID).orElseThrow(() -> Unreadable.without("identifier"));
    }

    private boolean readVersion(Dossier.Builder dossier) {
        try {
            for (JsonNode tag : bundle.path("meta").path("tag")) {
                if (Canonical.DOSSIER_VERSION.equals(tag.path("system").asText())) {
                    dossier.schemaVersion(SchemaVersion.of(tag.path("code").asText()));
                }
            }
            return true;
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> remarks.add(remark("Bundle.meta.tag", problem)));
            return false;
        }
    }

    private void indexProvenances(Inbound in) {
        for (Received received : ours) {
            if (received.resource() instanceof Provenance provenance) {
                in.find(provenance.getTargetFirstRep()).ifPresent(target -> provenances
                        .computeIfAbsent(target.path(), none -> new ArrayList<>())
                        .add(received));
            }
        }
    }

    private void readProfessionals(Dossier.Builder dossier, Inbound in) {
        int count = 0;
        for (Received received : ours) {
            if (received.resource() instanceof Practitioner practitioner) {
                var professional = attempt(
                        received, () -> ProfessionalMapping.read(practitioner, PersonId.of(personId(received))));
                if (professional.isPresent()) {
                    dossier.addProfessionals(professional.get());
                    in.claim(received, in.urns().person(professional.get().id()));
                    pathsByPointer.put("/professionals/" + count++, received.path());
                }
            }
        }
    }

    private <E extends Entry, R extends DomainResource> void readShelf(
            Shelf<E, R> shelf, Dossier.Builder dossier, Inbound in) {
        List<E> entries = new ArrayList<>();
        for (Received received : ours) {
            if (shelf.mapping().type().isInstance(received.resource())) {
                R resource = shelf.mapping().type().cast(received.resource());
                if (shelf.mapping().recognises(resource)) {
                    attempt(received, () -> shelf.mapping().read(resource, heading(received, in), in))
                            .ifPresent(entry -> {
                                in.claim(received, in.urns().entry(entry.id()));
                                pathsByPointer.put("/" + shelf.list() + "/" + entries.size(), received.path());
                                entries.add(entry);
                            });
                }
            }
        }
        shelf.put().accept(dossier, entries);
    }

    private Heading heading(Received received, Inbound in) {
        EntryId id =
                EntryId.of(received.identifier(Canonical.ENTRY_ID).orElseThrow(() -> Unreadable.without("identifier")));
        Received recording = provenance(received, Term.RECORDED).orElseThrow(() -> Unreadable.withoutProvenance());
        Optional<Received> mark = provenance(received, Term.MARKED_AS_ERROR);
        if (!received.isSettled()) {
            throw Unreadable.ofThisStatus();
        }
        if (received.saysEnteredInError() && mark.isEmpty()) {
            throw Unreadable.markWithoutDay();
        }
        var recorded = RecordedMapping.read(
                (Provenance) recording.resource(), mark.map(marking -> (Provenance) marking.resource()), in);
        String fullUrl = in.urns().entry(id);
        in.claim(recording, in.urns().provenance(fullUrl, Term.RECORDED));
        mark.ifPresent(marking -> in.claim(marking, in.urns().provenance(fullUrl, Term.MARKED_AS_ERROR)));
        return new Heading(id, recorded);
    }

    private Optional<Received> provenance(Received target, Term activity) {
        return provenances.getOrDefault(target.path(), List.of()).stream()
                .filter(received -> RecordedMapping.is(activity, (Provenance) received.resource()))
                .findFirst();
    }

    private void readTombstones(Dossier.Builder dossier, Inbound in) {
        int count = 0;
        for (Received received : ours) {
            if (received.resource() instanceof Basic basic && TombstoneMapping.isOne(basic)) {
                var stone = attempt(
                        received,
                        () -> TombstoneMapping.read(
                                basic,
                                EntryId.of(received.identifier(Canonical.ENTRY_ID)
                                        .orElseThrow(() -> Unreadable.without("identifier"))),
                                in));
                if (stone.isPresent()) {
                    dossier.addTombstones(stone.get());
                    in.claim(received, in.urns().entry(stone.get().id()));
                    pathsByPointer.put("/tombstones/" + count++, received.path());
                }
            }
        }
    }

    private void claimCareTeam(Inbound in) {
        for (Received received : ours) {
            if (received.resource() instanceof CareTeam team && CareTeamMapping.isOne(team)) {
                in.claim(received, in.urns().careTeam());
            }
        }
    }

    /** What is read, unless it cannot be: then a remark says why. */
    private <T> Optional<T> attempt(Received received, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Unreadable e) {
            remarks.add(e.at(received.path()));
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> remarks.add(remark(received.path(), problem)));
        }
        return Optional.empty();
    }

    private static Remark remark(String path, Problem problem) {
        return new Remark(path, problem.code(), problem.message());
    }

    private Optional<Dossier> build(Dossier.Builder dossier) {
        try {
            return Optional.of(dossier.build());
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> remarks.add(remark(path(problem.pointer()), problem)));
            return Optional.empty();
        }
    }

    /** The resource that was read as what a pointer into the dossier leads to. */
    private String path(String pointer) {
        int end = pointer.indexOf('/', pointer.indexOf('/', 1) + 1);
        return pathsByPointer.getOrDefault(end < 0 ? pointer : pointer.substring(0, end), "Bundle");
    }

    private Result compare(Dossier dossier, Inbound in) {
        remarks.addAll(new Comparison(bundle, in).with(FhirExport.toBundle(dossier), ours));
        return new Result(Optional.of(dossier), remarks);
    }
}
