package nl.regie.fhir.mapping;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.NlCore;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.people.CloseOne;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Professional;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;

/**
 * The people around the patient, as one CareTeam. Until when a professional is involved is the period of the member;
 * all else follows from the rest of the dossier, so it is only written, and on reading it is compared with what the
 * rest says. The Dutch profile has room for one close one; where there are more, it is not claimed.
 */
final class CareTeamMapping {
    private CareTeamMapping() {}

    static CareTeam write(Dossier dossier, Outbound out) {
        CareTeam team = new CareTeam();
        if (dossier.current(CloseOne.class).stream()
                        .map(CloseOne::person)
                        .distinct()
                        .count()
                <= 1) {
            NlCore.CARE_TEAM.claim(team);
        }
        team.addCategory(Codes.concept(RegieCode.DOSSIER_TEAM));
        team.setSubject(out.patient());
        Map<PersonId, LocalDate> lastDays = lastDays(dossier);
        members(dossier).distinct().forEach(person -> {
            CareTeamParticipantComponent participant = team.addParticipant().setMember(out.person(person));
            Optional.ofNullable(lastDays.get(person))
                    .ifPresent(last -> participant.getPeriod().setEndElement(FhirDays.dateTime(last)));
        });
        return team;
    }

    private static Map<PersonId, LocalDate> lastDays(Dossier dossier) {
        Map<PersonId, LocalDate> lastDays = new HashMap<>();
        dossier.professionals()
                .forEach(professional ->
                        professional.involvedUntil().ifPresent(last -> lastDays.put(professional.id(), last)));
        return lastDays;
    }

    /** The last days of members: the one thing that stands nowhere else. */
    static Map<String, LocalDate> lastDays(CareTeam team, Inbound in) {
        Map<String, LocalDate> lastDays = new HashMap<>();
        team.getParticipant().forEach(participant -> in.find(participant.getMember())
                .flatMap(member -> member.identifier(Canonical.PERSON_ID))
                .ifPresent(person -> FhirDays.find(participant.getPeriod().getEndElement())
                        .ifPresent(last -> lastDays.put(person, last))));
        return lastDays;
    }

    private static Stream<PersonId> members(Dossier dossier) {
        return Stream.of(
                        Stream.of(dossier.patient().id()),
                        dossier.professionals().stream().map(Professional::id),
                        dossier.expertsByExperience().stream().map(ExpertByExperience::id),
                        dossier.current(CloseOne.class).stream().map(CloseOne::person))
                .flatMap(people -> people);
    }

    static boolean isOne(CareTeam team) {
        return team.getCategory().stream().anyMatch(category -> Codes.is(RegieCode.DOSSIER_TEAM, category));
    }
}
