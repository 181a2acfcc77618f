package nl.regie.intervention;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Offer;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;

/**
 * The interventions and instruments of a module from which people can choose. It ranks nothing and recommends nothing.
 *
 * @param module where they stand
 */
public record Catalogue(CareModule module) {
    private static final Set<StatementKind> TO_BE_SERVED =
            Set.of(StatementKind.PRECONDITION, StatementKind.KEY_ELEMENT);

    /** The catalogue that the library ships. */
    public static Catalogue shipped() {
        return new Catalogue(CareModule.shipped());
    }

    /** All that can be chosen, in the order of the module. */
    public List<Statement> all() {
        return module.statements().stream()
                .filter(statement -> statement.offer().isPresent())
                .toList();
    }

    /** What can serve a statement, or one of its parts: a criterion is served by what serves its clauses. */
    public List<Statement> serving(StatementId served) {
        return all().stream().filter(each -> serves(offer(each), served)).toList();
    }

    /** What can do them good. */
    public List<Statement> forWhom(Audience whom) {
        return all().stream()
                .filter(each -> offer(each).forWhom().contains(whom))
                .toList();
    }

    /** The preconditions and key elements that nothing in the catalogue serves: the sources name nothing for them. */
    public List<Statement> unserved() {
        return module.statements().stream()
                .filter(statement -> TO_BE_SERVED.contains(statement.kind()))
                .filter(statement -> serving(statement.id()).isEmpty())
                .toList();
    }

    private boolean serves(Offer offer, StatementId served) {
        return Stream.concat(Stream.of(served), module.partsOf(served).stream().map(Statement::id))
                .anyMatch(offer.serves()::contains);
    }

    private static Offer offer(Statement statement) {
        return statement.offer().orElseThrow();
    }
}
