package nl.regie.nextstep;

import nl.regie.caremodule.Audience;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.involvement.DangerWatch;

/** What brings those close by in, and is proposed to nobody while there is danger at home. */
final class OfCloseOnes {
    private OfCloseOnes() {}

    static boolean isAbout(StatementId statement) {
        return DangerWatch.bringsCloseOnesIn(statement);
    }

    /** Whether something there is to choose from is for close ones too, or serves to bring them in. */
    static boolean isFor(Statement offered) {
        return offered.offer()
                .filter(offer -> offer.forWhom().contains(Audience.CLOSE_ONE)
                        || offer.serves().stream().anyMatch(OfCloseOnes::isAbout))
                .isPresent();
    }
}
