package nl.regie.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.experience.Experience;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.sharing.PageDecision;
import nl.regie.signalling.SignallingPlan;

/**
 * Who may stand where: an experience is never a professional's, a close one's place is a close one's, and nobody agrees
 * in the patient's place without saying by what right. Who is not known at all is told elsewhere.
 */
final class RoleCheck {
    private enum Role {
        PATIENT,
        PROFESSIONAL,
        EXPERT_BY_EXPERIENCE,
        CLOSE_ONE
    }

    private final List<Problem> problems = new ArrayList<>();
    private final Map<PersonId, Set<Role>> roles = new HashMap<>();
    private final Map<EntryId, PersonId> representatives = new HashMap<>();
    private final Set<EntryId> parental = new HashSet<>();

    private RoleCheck() {}

    static List<Problem> problemsIn(Map<String, Object> parts) {
        RoleCheck check = new RoleCheck();
        parts.values().forEach(check::learn);
        parts.forEach((at, part) -> {
            if (part instanceof Entry entry) {
                check.checkRecording(at, entry);
                check.checkContent(at, entry);
            }
        });
        return check.problems;
    }

    private void learn(Object part) {
        if (part instanceof Entry entry) {
            learnOf(entry);
        } else if (part instanceof Patient patient) {
            add(patient.id(), Role.PATIENT);
        } else if (part instanceof Professional professional) {
            add(professional.id(), Role.PROFESSIONAL);
        } else if (part instanceof ExpertByExperience expert) {
            add(expert.id(), Role.EXPERT_BY_EXPERIENCE);
        } else if (part instanceof Tombstone stone) {
            stone.person().ifPresent(person -> add(person, Role.CLOSE_ONE));
        }
    }

    private void learnOf(Entry entry) {
        if (entry instanceof CloseOne closeOne) {
            add(closeOne.person(), Role.CLOSE_ONE);
        } else if (entry instanceof Representation representation) {
            representatives.put(representation.id(), representation.representative());
            if (representation.basis() == RepresentationBasis.PARENT_OR_GUARDIAN) {
                parental.add(representation.id());
            }
        }
    }

    private void add(PersonId person, Role role) {
        roles.computeIfAbsent(person, none -> new HashSet<>()).add(role);
    }

    /** Whether somebody is known, and not in this role. */
    private boolean isNo(Role role, PersonId person) {
        return roles.containsKey(person) && !isA(role, person);
    }

    private boolean isA(Role role, PersonId person) {
        return roles.getOrDefault(person, Set.of()).contains(role);
    }

    private void checkRecording(String at, Entry entry) {
        entry.recorded()
                .enteredInError()
                .filter(mark -> isA(Role.CLOSE_ONE, mark.by()))
                .ifPresent(mark -> add(
                        at + "/recorded/enteredInError/by",
                        "marked-by-close-one",
                        "De patiënt of een hulpverlener merkt een invoer als fout.",
                        "The patient or a professional marks an entry as an error."));
        boolean isForProfessionals =
                entry instanceof DangerAtHome || entry instanceof PreparationReading || entry instanceof PageDecision;
        if (isForProfessionals && isNo(Role.PROFESSIONAL, entry.recorded().by())) {
            add(
                    at + "/recorded/by",
                    "not-by-professional",
                    "Alleen een hulpverlener schrijft dit op.",
                    "Only a professional writes this down.");
        }
    }

    private void checkContent(String at, Entry entry) {
        if (entry instanceof Experience experience
                && isNo(Role.PATIENT, experience.teller())
                && isNo(Role.CLOSE_ONE, experience.teller())) {
            add(
                    at + "/teller",
                    "told-by-professional",
                    "Een ervaring is van de patiënt of een naaste.",
                    "An experience is the patient's or a close one's.");
        } else if (entry instanceof CarerWellbeing wellbeing) {
            isACloseOne(at + "/closeOne", wellbeing.closeOne());
        } else if (entry instanceof CloseOneConcern concern) {
            isACloseOne(at + "/closeOne", concern.closeOne());
        } else if (entry instanceof InvolvementAgreement agreement) {
            int i = 0;
            for (PersonId person : agreement.closeOnes()) {
                isACloseOne(at + "/closeOnes/" + i++, person);
            }
        } else if (entry instanceof Representation representation
                && isA(Role.PATIENT, representation.representative())) {
            add(
                    at + "/representative",
                    "represents-oneself",
                    "De patiënt vertegenwoordigt niet zichzelf.",
                    "The patient does not represent themselves.");
        } else if (entry instanceof PageDecision decision && isA(Role.PATIENT, decision.person())) {
            add(
                    at + "/person",
                    "page-of-the-patient",
                    "Dit besluit gaat over iemand anders dan de patiënt: de patiënt mag het eigen dossier zien.",
                    "This decision is about somebody else than the patient: the patient may see their own record.");
        } else if (entry instanceof VisitDecision decision && isNo(Role.PROFESSIONAL, decision.decidedBy())) {
            add(
                    at + "/decidedBy",
                    "not-by-professional",
                    "Over een afspraak beslist een hulpverlener, samen met de patiënt.",
                    "A professional decides about a visit, together with the patient.");
        } else if (entry instanceof CarePlan plan) {
            plan.agreement().ifPresent(agreement -> isByRight(at + "/agreement", agreement));
        } else if (entry instanceof SignallingPlan plan) {
            plan.agreement().ifPresent(agreement -> isByRight(at + "/agreement", agreement));
        }
    }

    private void isACloseOne(String at, PersonId person) {
        if (isNo(Role.CLOSE_ONE, person)) {
            add(
                    at,
                    "not-a-close-one",
                    "Hier hoort een naaste te staan, niet de patiënt of een hulpverlener.",
                    "A close one is expected here, not the patient or a professional.");
        }
    }

    /** The patient agrees for themselves; somebody else by a representation that is theirs. */
    private void isByRight(String at, PlanAgreement agreement) {
        isBesideParents(at, agreement);
        Optional<OnBehalf> onBehalf = agreement.onBehalf();
        if (onBehalf.isEmpty() && isNo(Role.PATIENT, agreement.by())) {
            add(
                    at + "/by",
                    "agreed-without-basis",
                    "Stemt iemand anders in dan de patiënt, noem dan de vertegenwoordiging en wat de patiënt ervan vindt.",
                    "Where somebody else than the patient agreed, name the representation and what the patient thinks of it.");
        }
        if (onBehalf.isPresent() && isA(Role.PATIENT, agreement.by())) {
            add(
                    at + "/onBehalf",
                    "on-behalf-of-oneself",
                    "De patiënt stemt zelf in, niet namens zichzelf.",
                    "The patient agrees in person, not on their own behalf.");
        }
        onBehalf.map(OnBehalf::representation)
                .flatMap(id -> Optional.ofNullable(representatives.get(id)))
                .filter(representative -> !representative.equals(agreement.by()) && !isA(Role.PATIENT, agreement.by()))
                .ifPresent(other -> add(
                        at + "/by",
                        "not-the-representative",
                        "De genoemde vertegenwoordiging is van iemand anders.",
                        "The representation that is named is somebody else's."));
    }

    /** Beside a child of 12 to 15 stands the yes of a parent or guardian, and of nobody else. */
    private void isBesideParents(String at, PlanAgreement agreement) {
        boolean areParents = agreement.besideParents().stream()
                .allMatch(id -> !representatives.containsKey(id) || parental.contains(id));
        if (!areParents) {
            add(
                    at + "/besideParents",
                    "beside-no-parent",
                    "Naast het kind stemt een ouder of voogd in: noem een vertegenwoordiging op die grond.",
                    "Beside the child a parent or guardian agrees: name a representation on that basis.");
        }
    }

    private void add(String at, String code, String nl, String en) {
        problems.add(Problem.of(at, code, nl, en));
    }
}
