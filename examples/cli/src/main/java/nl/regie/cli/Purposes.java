package nl.regie.cli;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.intervention.Catalogue;

/** What an intervention may serve, as somebody names it: by an id, a kind or a word. */
final class Purposes {
    private static final Set<StatementKind> NOT_TO_BE_SERVED =
            Set.of(StatementKind.INTERVENTION, StatementKind.INSTRUMENT);

    private Purposes() {}

    static List<StatementId> of(String word, Catalogue catalogue) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        List<Statement> candidates = catalogue.module().statements().stream()
                .filter(statement -> !NOT_TO_BE_SERVED.contains(statement.kind()))
                .toList();
        List<StatementId> exact = candidates.stream()
                .filter(statement -> statement.id().value().equals(wanted) || Typed.is(wanted, statement.kind()))
                .map(Statement::id)
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<StatementId> purposes = catalogue.all().stream()
                .flatMap(each -> each.offer().orElseThrow().serves().stream())
                .collect(toSet());
        List<StatementId> byWord = candidates.stream()
                .filter(statement -> purposes.contains(statement.id()) || isToBeServed(statement))
                .filter(statement -> isAbout(statement, wanted))
                .map(Statement::id)
                .toList();
        if (wanted.isEmpty() || byWord.isEmpty()) {
            throw new WrongUsage(
                    "Niets wat gediend kan worden heet zo of gaat daarover; regie module toont alle uitspraken. / Nothing to be served has this name or is about it; regie module shows all statements.");
        }
        return byWord;
    }

    private static boolean isToBeServed(Statement statement) {
        return statement.kind() == StatementKind.PRECONDITION || statement.kind() == StatementKind.KEY_ELEMENT;
    }

    private static boolean isAbout(Statement statement, String word) {
        return Stream.of(
                        statement.id().value(),
                        statement.title().nl(),
                        statement.title().en(),
                        statement.text().nl(),
                        statement.text().en())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }
}
