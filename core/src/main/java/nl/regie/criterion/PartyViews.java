package nl.regie.criterion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Judgement;
import nl.regie.rule.DossierOnDay;
import nl.regie.value.Several;

/** How the parties see one aspect of the preconditions, each by their latest word on each matter. */
final class PartyViews {
    /** Whose view it is, and on what. */
    private record Matter(PersonId party, Set<EntryId> about) {}

    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<EntryId> evidence = new ArrayList<>();

    static PartyViews of(Several<Appraisal> appraisals, DossierOnDay on) {
        PartyViews views = new PartyViews();
        Map<Matter, List<Appraisal>> byMatter = new LinkedHashMap<>();
        appraisals.forEach(appraisal -> byMatter.computeIfAbsent(
                        new Matter(appraisal.viewOf(), appraisal.about()), none -> new ArrayList<>())
                .add(appraisal));
        byMatter.values().forEach(onOneMatter -> views.addLatest(Several.in(onOneMatter), on));
        return views;
    }

    /**
     * One party's latest word on one matter. What somebody else ticked for the patient never comes after the patient's
     * own word.
     */
    private void addLatest(Several<Appraisal> onOneMatter, DossierOnDay on) {
        Several<Appraisal> saying = onOneMatter.that(appraisal -> appraisal.judgement() != Judgement.UNSURE);
        Several<Appraisal> own = on.inOwnVoice(saying, appraisal -> !isInThePatientsName(appraisal, on));
        Several<Appraisal> counting = !own.isEmpty() ? own : !saying.isEmpty() ? saying : onOneMatter;
        Several<Appraisal> latest = DossierOnDay.latest(counting);
        latest.forEach(appraisal -> evidence.add(appraisal.id()));
        boolean saysNo = latest.anyIs(appraisal -> appraisal.judgement() == Judgement.NO);
        if (saysNo) {
            verdicts.add(Verdict.NOT_MET);
        } else if (!saying.isEmpty()) {
            latest.forEach(appraisal -> verdicts.add(verdictOf(appraisal, on)));
        }
    }

    /** Adds what shows the same without an appraisal. */
    PartyViews andShownBy(Several<EntryId> entries, Verdict verdict) {
        entries.forEach(shown -> {
            verdicts.add(verdict);
            evidence.add(shown);
        });
        return this;
    }

    /** The views together: where parties or matters differ, it is partly so. */
    ClaimResult asClaim() {
        Verdict verdict = verdicts.isEmpty() ? Verdict.CANNOT_TELL : Verdict.ofWhole(verdicts);
        return new ClaimResult(verdict, evidence, List.of());
    }

    /**
     * A "yes" in the patient's name that somebody else ticked shows it in part only. What was tried was seen, whoever
     * writes it down.
     */
    private static Verdict verdictOf(Appraisal appraisal, DossierOnDay on) {
        return switch (appraisal.judgement()) {
            case YES -> isTickedByAnother(appraisal, on) ? Verdict.PARTLY_MET : Verdict.MET;
            case PARTLY -> Verdict.PARTLY_MET;
            case NO -> Verdict.NOT_MET;
            case UNSURE -> Verdict.CANNOT_TELL;
        };
    }

    private static boolean isTickedByAnother(Appraisal appraisal, DossierOnDay on) {
        return isInThePatientsName(appraisal, on) && !on.isOwn(appraisal);
    }

    /** A no is heard, and what was tried was seen, whoever writes it down. */
    private static boolean isInThePatientsName(Appraisal appraisal, DossierOnDay on) {
        return on.isPatient(appraisal.viewOf()) && appraisal.judgement() != Judgement.NO && !appraisal.wasTried();
    }
}
