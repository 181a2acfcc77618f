package nl.regie.rule;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.caremodule.ClaimCode;
import nl.regie.dossier.Annotation;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;

/**
 * One thing that shows in a dossier, or does not.
 *
 * @param code ties the decision to its words in the module's data
 * @param decision decides it
 */
public record Claim(ClaimCode code, Function<DossierOnDay, ClaimResult> decision) {
    /** A claim by its code and the method that decides it. */
    public static Claim claim(String code, Function<DossierOnDay, ClaimResult> decision) {
        return new Claim(ClaimCode.of(code), decision);
    }

    /**
     * What a dossier shows of it. Where the patient added something to an entry that shows it, it shows in part only:
     * there is something to talk about first.
     */
    public ClaimResult decide(DossierOnDay on) {
        ClaimResult result = decision.apply(on);
        List<Annotation> said = on.current(Annotation.class);
        if (result.verdict() != Verdict.MET || said.isEmpty()) {
            return result;
        }
        Set<EntryId> named = result.evidence().stream()
                .flatMap(evidence -> on.namesFor(evidence).stream())
                .collect(toSet());
        List<Annotation> objections = said.stream()
                .filter(annotation -> named.contains(annotation.about()))
                .toList();
        return objections.isEmpty()
                ? result
                : ClaimResult.partlyMet(
                        Stream.concat(result.evidence().stream(), DossierOnDay.ids(objections)),
                        DossierOnDay.ids(objections));
    }
}
