package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import nl.regie.finding.ClaimResult;
import nl.regie.intervention.Possibility;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/**
 * Quality criterion "Informatie, voorlichting en educatie" (002, lines 99–103): encourage patients to look for support
 * outside regular care as well, and point out peers and experts by experience.
 */
public final class Information {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "criterion/information/outside-regular-care",
                    claim("support-outside-care-is-pointed-out", Information::supportOutsideCareIsPointedOut)),
            Rule.of(
                    "criterion/information/peers-and-experts-by-experience",
                    claim("peers-and-experts-are-pointed-out", Information::peersAndExpertsArePointedOut)));

    private static final Question<ClaimResult> PEERS_AND_EXPERTS = Question.of(Information::ofPeersAndExperts);

    private Information() {}

    private static ClaimResult supportOutsideCareIsPointedOut(DossierOnDay on) {
        return PointedOut.together(Several.of(PointedOut.of(Possibility.SUPPORT_OUTSIDE_CARE, on)));
    }

    /** Also how a key element of the module is read. */
    public static ClaimResult peersAndExpertsArePointedOut(DossierOnDay on) {
        return on.ask(PEERS_AND_EXPERTS);
    }

    private static ClaimResult ofPeersAndExperts(DossierOnDay on) {
        return PointedOut.together(Several.in(List.of(
                PointedOut.of(Possibility.PEER_CONTACT, on), PointedOut.of(Possibility.EXPERT_BY_EXPERIENCE, on))));
    }
}
