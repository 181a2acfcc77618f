package nl.regie.nextstep;

import java.util.Set;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;

/** What brings those close by in, and is proposed to nobody while there is danger at home. */
final class OfCloseOnes {
    private static final Set<StatementId> STATEMENTS = Set.of(
            StatementId.of("criterion/patient-centred-environment/involve-close-ones"),
            StatementId.of("criterion/patient-centred-environment/wellbeing-of-close-ones"),
            StatementId.of("key-element/attitude/close-ones-as-resource"),
            StatementId.of("key-element/attitude/wellbeing-of-close-ones"),
            StatementId.of("key-element/attitude/degree-of-direction"));

    private OfCloseOnes() {}

    static boolean isAbout(StatementId statement) {
        return STATEMENTS.contains(statement);
    }

    /** Whether something there is to choose from is for close ones too, or serves to bring them in. */
    static boolean isFor(Statement offered) {
        return offered.offer()
                .filter(offer -> offer.forWhom().contains(Audience.CLOSE_ONE)
                        || offer.serves().stream().anyMatch(OfCloseOnes::isAbout))
                .isPresent();
    }
}
