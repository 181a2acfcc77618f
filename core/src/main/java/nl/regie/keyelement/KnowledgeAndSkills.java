package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.consult.ConsultPreparation;
import nl.regie.criterion.Help;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.intervention.Suggestion;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;

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
        List<Suggestion> suggested = on.recent(Suggestion.class, "suggestion").stream()
                .filter(suggestion -> isInstrument(suggestion.intervention(), on))
                .toList();
        List<SupportRecord> used = Help.in(on).given().stream()
                .filter(support -> isInstrument(support.intervention(), on))
                .toList();
        List<EntryId> answered = new ArrayList<>();
        on.recent(ConsultPreparation.class, "support").stream()
                .filter(preparation -> on.isOwn(preparation, Optional.empty()))
                .forEach(preparation -> answered.add(preparation.id()));
        suggested.stream()
                .filter(suggestion -> suggestion.response().isPresent() && on.isOwn(suggestion))
                .forEach(suggestion -> answered.add(suggestion.id()));
        used.stream().filter(support -> support.response().isPresent()).forEach(support -> answered.add(support.id()));
        List<EntryId> mentioned = new ArrayList<>();
        DossierOnDay.ids(suggested).forEach(mentioned::add);
        DossierOnDay.ids(used).forEach(mentioned::add);
        return ClaimResult.wholeOrInPart(answered, mentioned);
    }

    private static boolean isInstrument(Optional<StatementId> intervention, DossierOnDay on) {
        return intervention
                .flatMap(on.module()::findStatement)
                .map(Statement::kind)
                .filter(StatementKind.INSTRUMENT::equals)
                .isPresent();
    }
}
