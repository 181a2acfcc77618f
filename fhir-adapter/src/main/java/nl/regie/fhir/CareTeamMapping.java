package nl.regie.fhir;

import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.people.CloseOne;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Professional;
import org.hl7.fhir.r4.model.CareTeam;

/**
 * The people around the patient, as one CareTeam. It follows from the rest of the dossier, so it is only written; on
 * reading it is compared with what the rest says. The Dutch profile has room for one close one; where there are more,
 * it is not claimed.
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
        team.addCategory(Codes.concept(Term.DOSSIER_TEAM));
        team.setSubject(out.patient());
        members(dossier).distinct().forEach(person -> team.addParticipant().setMember(out.person(person)));
        return team;
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
        return team.getCategory().stream().anyMatch(category -> Codes.is(Term.DOSSIER_TEAM, category));
    }
}
