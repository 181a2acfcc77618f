package nl.regie.fhir.incoming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Urns;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * What a mapping asks while it reads: to whom or what a reference leads. It follows one step only, so circles do no
 * harm.
 */
public final class Inbound {
    private final Urns urns;
    private final Map<String, IncomingResource> byUrl = new HashMap<>();
    private final Map<String, IncomingResource> claims = new LinkedHashMap<>();
    private final Set<Integer> claimed = new HashSet<>();

    public Inbound(PersonId patient, List<IncomingResource> all) {
        this.urns = new Urns(patient);
        Set<String> ambiguous = new HashSet<>();
        for (IncomingResource each : all) {
            relative(each).filter(url -> byUrl.putIfAbsent(url, each) != null).ifPresent(ambiguous::add);
        }
        byUrl.keySet().removeAll(ambiguous);
        for (IncomingResource each : all) {
            if (!each.fullUrl().isEmpty()) {
                byUrl.put(each.fullUrl(), each);
            }
        }
    }

    /**
     * How resources of the same server may refer to this one, such as {@code Goal/17}. Where two servers have a
     * resource of that name, it leads nowhere.
     */
    private static Optional<String> relative(IncomingResource received) {
        String type = "/" + received.tree().path("resourceType").asText() + "/";
        int at = received.fullUrl().lastIndexOf(type);
        return at < 0 ? Optional.empty() : Optional.of(received.fullUrl().substring(at + 1));
    }

    public Urns urns() {
        return urns;
    }

    /** An entry about somebody else, or about nobody we know, is not taken for one about this patient. */
    public void requireOurPatient(IncomingResource received) {
        String element = received.resource() instanceof RelatedPerson ? "patient" : "subject";
        boolean isOurs = find(received.tree().path(element).path("reference").asText())
                .flatMap(subject -> subject.identifier(Canonical.PERSON_ID))
                .filter(urns.patient().value()::equals)
                .isPresent();
        if (!isOurs) {
            throw Unreadable.aboutSomebodyElse(element);
        }
    }

    /** The resource that goes by this URL. */
    public Optional<IncomingResource> find(String url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    public Optional<IncomingResource> find(Reference reference) {
        return Optional.ofNullable(reference.getReference()).flatMap(this::find);
    }

    /** The person to whom this leads. */
    public PersonId person(String element, Reference reference) {
        return named(element, reference, Canonical.PERSON_ID)
                .map(PersonId::of)
                .orElseThrow(() -> Unreadable.dangling(element));
    }

    /** The entry, or the part of one, to which this leads. */
    public EntryId entry(String element, Reference reference) {
        return named(element, reference, Canonical.ENTRY_ID)
                .map(EntryId::of)
                .orElseThrow(() -> Unreadable.dangling(element));
    }

    private Optional<String> named(String element, Reference reference, String system) {
        if (reference.hasReference()) {
            return find(reference)
                    .orElseThrow(() -> Unreadable.dangling(element))
                    .identifier(system);
        }
        return reference.hasIdentifier()
                        && system.equals(reference.getIdentifier().getSystem())
                ? Optional.ofNullable(reference.getIdentifier().getValue())
                : Optional.empty();
    }

    /** Remembers under which full URL we would write what was read from this resource. */
    public void claim(IncomingResource received, String fullUrl) {
        if (claims.putIfAbsent(fullUrl, received) == null) {
            claimed.add(received.index());
        }
    }

    public boolean isClaimed(IncomingResource received) {
        return claimed.contains(received.index());
    }

    /** What was read, by the full URL under which we would write it. */
    public Map<String, IncomingResource> claims() {
        return claims;
    }
}
