package nl.regie.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.precondition.Appraisal;

/** How the parties see one aspect of the preconditions, each by their latest word on each matter. */
final class Views {
    /** Whose view it is, and on what. */
    private record Matter(PersonId party, Set<EntryId> about) {}

    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<EntryId> evidence = new ArrayList<>();

    static Views of(List<Appraisal> appraisals, DossierOnDay on) {
        Views views = new Views();
        appraisals.stream()
                .collect(groupingBy(
                        appraisal -> new Matter(appraisal.viewOf(), appraisal.about()), LinkedHashMap::new, toList()))
                .values()
                .forEach(onOneMatter -> views.addLatest(onOneMatter, on));
        return views;
    }

    private void addLatest(List<Appraisal> onOneMatter, DossierOnDay on) {
        DossierOnDay.latest(onOneMatter).forEach(appraisal -> {
            verdicts.add(verdictOf(appraisal, on));
            evidence.add(appraisal.id());
        });
    }

    /** Adds what shows the same without an appraisal. */
    Views andShownBy(Stream<EntryId> entries) {
        List<EntryId> shown = entries.toList();
        if (!shown.isEmpty()) {
            verdicts.add(Verdict.MET);
            evidence.addAll(shown);
        }
        return this;
    }

    /** The views together: where parties or matters differ, it is partly so. */
    ClaimResult asClaim() {
        Verdict verdict = verdicts.isEmpty() ? Verdict.CANNOT_TELL : Verdict.ofWhole(verdicts);
        return new ClaimResult(verdict, evidence, List.of());
    }

    /** A "yes" in the patient's name that somebody else ticked, without the patient's words or a note, shows it in part only. */
    private static Verdict verdictOf(Appraisal appraisal, DossierOnDay on) {
        boolean isTickedByAnother = on.isPatient(appraisal.viewOf())
                && !Told.isOwn(appraisal.recorded(), appraisal.inOwnWords(), on.patient());
        return switch (appraisal.judgement()) {
            case YES -> isTickedByAnother ? Verdict.PARTLY_MET : Verdict.MET;
            case PARTLY -> Verdict.PARTLY_MET;
            case NO -> Verdict.NOT_MET;
            case UNSURE -> Verdict.CANNOT_TELL;
        };
    }
}
