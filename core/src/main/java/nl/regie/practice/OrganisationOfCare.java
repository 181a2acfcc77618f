package nl.regie.practice;

import static nl.regie.practice.PracticeRule.claim;
import static nl.regie.practice.Signs.Sign;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.regie.caremodule.Audience;
import nl.regie.finding.ClaimResult;

/**
 * The five norms of the organisation of care (002, lines 266–282). What a profile leaves out cannot be told. Only what
 * the team itself says is not there, without a reason, is counter-evidence: the module asks for most of this "where
 * possible". Blended care and a shared vision are examples of the module, and no claim asks for them.
 */
final class OrganisationOfCare {
    static final List<PracticeRule> RULES = List.of(
            PracticeRule.of(
                    "organisation/training",
                    claim("training-is-given", OrganisationOfCare::trainingIsGiven),
                    claim("training-reaches-the-team", OrganisationOfCare::trainingReachesTheTeam)),
            PracticeRule.of(
                    "organisation/contact",
                    claim("there-are-several-ways", OrganisationOfCare::thereAreSeveralWays),
                    claim("patients-can-choose", OrganisationOfCare::patientsCanChoose)),
            PracticeRule.of(
                    "organisation/interventions",
                    claim("there-for-patients", OrganisationOfCare::thereForPatients),
                    claim("there-for-professionals", OrganisationOfCare::thereForProfessionals),
                    claim("training-goes-with-it", OrganisationOfCare::trainingGoesWithIt),
                    claim("effect-is-told", OrganisationOfCare::effectIsTold)),
            PracticeRule.of(
                    "organisation/technology",
                    claim("technology-is-in-use", OrganisationOfCare::technologyIsInUse),
                    claim("patients-have-access", OrganisationOfCare::patientsHaveAccess)),
            PracticeRule.of(
                    "organisation/coordination",
                    claim("agreed-within-the-team", OrganisationOfCare::agreedWithinTheTeam),
                    claim("agreed-in-the-chain", OrganisationOfCare::agreedInTheChain)));

    private OrganisationOfCare() {}

    private static ClaimResult trainingIsGiven(TeamProfile team) {
        return Signs.of(team.trainings(), Signs::thatItIsThere).anyIsEnough();
    }

    private static ClaimResult trainingReachesTheTeam(TeamProfile team) {
        return Signs.of(team.trainings(), Signs::thatItIsForEverybody).anyIsEnough();
    }

    private static ClaimResult thereAreSeveralWays(TeamProfile team) {
        boolean isAChoice = formsOf(team, channel -> Signs.thatItIsThere(channel) == Sign.WHOLE) > 1;
        return Signs.of(team.contactChannels(), channel -> wholeIf(isAChoice, Signs.thatItIsThere(channel)))
                .anyIsEnough();
    }

    private static ClaimResult patientsCanChoose(TeamProfile team) {
        boolean isAChoice = formsOf(team, channel -> Signs.thatItIsForEverybody(channel) == Sign.WHOLE) > 1;
        return Signs.of(team.contactChannels(), channel -> wholeIf(isAChoice, Signs.thatItIsForEverybody(channel)))
                .anyIsEnough();
    }

    private static ClaimResult thereForPatients(TeamProfile team) {
        return thereFor(Audience.PATIENT, team);
    }

    private static ClaimResult thereForProfessionals(TeamProfile team) {
        return thereFor(Audience.PROFESSIONAL, team);
    }

    private static ClaimResult thereFor(Audience whom, TeamProfile team) {
        return Signs.of(
                        team.interventions(),
                        offered -> of(offered.forWhom(), whom, Signs.thatItIsForEverybody(offered)))
                .anyIsEnough();
    }

    private static ClaimResult trainingGoesWithIt(TeamProfile team) {
        return Signs.of(inPlace(team), offered -> trainingFor(offered, team)).eachIsNeeded();
    }

    private static Sign trainingFor(OfferedIntervention offered, TeamProfile team) {
        if (offered.trainingNotNeeded().isPresent()) {
            return Sign.WHOLE;
        }
        return team.trainings().stream()
                .filter(training -> training.teaches().contains(offered.id()))
                .map(Signs::thatItIsThere)
                .min(Enum::compareTo)
                .orElse(Sign.OPEN);
    }

    private static ClaimResult effectIsTold(TeamProfile team) {
        return Signs.of(inPlace(team), offered -> offered.knownEffect().isPresent() ? Sign.WHOLE : Sign.OPEN)
                .eachIsNeeded();
    }

    private static ClaimResult technologyIsInUse(TeamProfile team) {
        return Signs.of(team.technologies(), Signs::thatItIsThere).anyIsEnough();
    }

    private static ClaimResult patientsHaveAccess(TeamProfile team) {
        List<Technology> thereOrComing = team.technologies().stream()
                .filter(technology ->
                        technology.state() == ProvisionState.IN_PLACE || technology.state() == ProvisionState.PLANNED)
                .toList();
        return Signs.of(thereOrComing, Signs::thatItIsForEverybody).anyIsEnough();
    }

    private static ClaimResult agreedWithinTheTeam(TeamProfile team) {
        return agreed(Circle.TEAM, team);
    }

    private static ClaimResult agreedInTheChain(TeamProfile team) {
        return agreed(Circle.CHAIN, team);
    }

    /** Coordinating, working together and sharing information: agreements on all three make it whole. */
    private static ClaimResult agreed(Circle circle, TeamProfile team) {
        Set<AgreementSubject> missing = EnumSet.complementOf(EnumSet.of(AgreementSubject.SHARED_VISION));
        team.agreements().stream()
                .filter(agreement -> agreement.within().contains(circle))
                .filter(agreement -> Signs.thatItIsThere(agreement) == Sign.WHOLE)
                .forEach(agreement -> missing.removeAll(agreement.about()));
        return Signs.of(
                        team.agreements(),
                        agreement -> wholeIf(
                                missing.isEmpty(), of(agreement.within(), circle, Signs.thatItIsThere(agreement))))
                .anyIsEnough();
    }

    private static List<OfferedIntervention> inPlace(TeamProfile team) {
        return team.interventions().stream()
                .filter(offered -> offered.state() == ProvisionState.IN_PLACE)
                .toList();
    }

    private static long formsOf(TeamProfile team, Predicate<ContactChannel> counts) {
        return team.contactChannels().stream()
                .filter(counts)
                .map(ContactChannel::form)
                .distinct()
                .count();
    }

    private static Sign wholeIf(boolean isWhole, Sign sign) {
        return sign == Sign.WHOLE && !isWhole ? Sign.ADDS : sign;
    }

    /** What a line says of one of those it is for; while that is unknown, what is there stays open. */
    private static <T> Sign of(Collection<T> those, T one, Sign sign) {
        if (those.isEmpty()) {
            return sign == Sign.WHOLE || sign == Sign.PART ? Sign.OPEN : sign;
        }
        return those.contains(one) ? sign : Sign.NONE;
    }
}
