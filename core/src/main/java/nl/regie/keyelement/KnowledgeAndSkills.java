package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.consult.ConsultPreparation;
import nl.regie.criterion.Help;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.finding.ClaimResult;
import nl.regie.intervention.Suggestion;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/**
 * Theme "Kennis en vaardigheden" (002, lines 192–202): instruments are used and pointed out. What professionals know
 * and learn themselves stands in no patient's dossier.
 */
final class KnowledgeAndSkills {
    static final List<Rule> RULES = List.of(Rule.of(
            "key-element/knowledge/instruments", claim("instrument-is-used", KnowledgeAndSkills::instrumentIsUsed)));

    private KnowledgeAndSkills() {}

    /** An instrument to which the patient responded, or a preparation that the patient filled in. */
    private static ClaimResult instrumentIsUsed(DossierOnDay on) {
        Several<Suggestion> suggested = on.recent(Suggestion.class, "suggestion")
                .that(suggestion -> isInstrument(suggestion.intervention(), on));
        Several<SupportRecord> used = Help.in(on).given().that(support -> isInstrument(support.intervention(), on));
        Several<Entry> answered = Several.<Entry>of()
                .and(on.recent(ConsultPreparation.class, "support")
                        .that(preparation -> on.isOwn(preparation, Optional.empty())))
                .and(suggested.that(suggestion -> suggestion.response().isPresent() && on.isOwn(suggestion)))
                .and(used.that(support -> on.hasOwnWords(support, support.response())));
        return ClaimResult.wholeOrInPart(
                DossierOnDay.ids(answered), DossierOnDay.ids(suggested).and(DossierOnDay.ids(used)));
    }

    private static boolean isInstrument(Optional<StatementId> intervention, DossierOnDay on) {
        return intervention
                .flatMap(on.module()::findStatement)
                .map(Statement::kind)
                .filter(StatementKind.INSTRUMENT::equals)
                .isPresent();
    }
}
