package nl.regie.fhir.answers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regie.careplan.CarePlan;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.Urns;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Who and what is meant by a reference in a form: by the names that we give, and by those that the product named. */
final class KnownNames {
    private static final Pattern VERSION = Pattern.compile("/_history/[^/]*$");

    private final Map<String, Identifier> byText = new HashMap<>();
    private final Map<String, Set<String>> systems = new HashMap<>();

    KnownNames(Receipt receipt) {
        Dossier dossier = receipt.dossier();
        Urns urns = new Urns(dossier.patient().id());
        person(urns, dossier.patient().id());
        dossier.professionals().forEach(professional -> person(urns, professional.id()));
        dossier.expertsByExperience().forEach(expert -> person(urns, expert.id()));
        dossier.entries().forEach(entry -> entry(urns.entry(entry.id()), entry.id()));
        dossier.carePlans().forEach(plan -> goals(urns, plan));
        dossier.closeOnes()
                .forEach(closeOne -> byText.put(urns.entry(closeOne.id()), Outbound.identifier(closeOne.person())));
        byText.values().forEach(known -> systems.computeIfAbsent(known.getValue(), none -> new HashSet<>())
                .add(known.getSystem()));
        receipt.people().forEach((text, person) -> byText.put(text, Outbound.identifier(person)));
    }

    private void person(Urns urns, PersonId person) {
        byText.put(urns.person(person), Outbound.identifier(person));
    }

    private void goals(Urns urns, CarePlan plan) {
        plan.goals().forEach(goal -> {
            entry(urns.goal(plan.id(), goal.id()), goal.id());
            entry(urns.goal(goal.id()), goal.id());
        });
    }

    private void entry(String url, EntryId id) {
        byText.put(url, Outbound.identifier(id));
    }

    /** By the name that we give it; empty where nobody here knows what is meant. */
    Optional<Identifier> identifier(Reference reference) {
        Identifier own = reference.getIdentifier();
        boolean isOurs = Canonical.PERSON_ID.equals(own.getSystem()) || Canonical.ENTRY_ID.equals(own.getSystem());
        Optional<Identifier> byNumber = isOurs && own.hasValue()
                ? Optional.of(own.copy())
                : Optional.ofNullable(byText.get(own.getSystem() + "|" + own.getValue()));
        Optional<Identifier> byAddress = reference.hasReference()
                ? Optional.ofNullable(
                        byText.get(VERSION.matcher(reference.getReference()).replaceFirst("")))
                : Optional.empty();
        boolean areTwo = byNumber.isPresent()
                && byAddress.isPresent()
                && !byNumber.get().getValue().equals(byAddress.get().getValue());
        return areTwo ? Optional.empty() : byAddress.or(() -> byNumber);
    }

    /** What or who has this name here; empty where nothing has, or two of different sorts. */
    Optional<Identifier> called(String name) {
        Set<String> known = systems.getOrDefault(name, Set.of());
        return known.size() == 1
                ? known.stream()
                        .findFirst()
                        .map(system -> new Identifier().setSystem(system).setValue(name))
                : Optional.empty();
    }

    /** The person who is meant. */
    Optional<PersonId> person(Reference reference) {
        return identifier(reference)
                .filter(identifier -> Canonical.PERSON_ID.equals(identifier.getSystem()))
                .map(identifier -> PersonId.of(identifier.getValue()));
    }
}
