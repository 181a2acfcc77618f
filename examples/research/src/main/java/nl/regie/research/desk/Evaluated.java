package nl.regie.research.desk;

import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.CohortSummary;
import nl.regie.entry.Language;
import nl.regie.mirror.SmallCells;
import nl.regie.research.report.Share;
import nl.regie.research.report.ShareReport;

/** What was counted of dossiers on one day or more. */
public final class Evaluated {
    private final CohortSummary summary;

    Evaluated(CohortSummary summary) {
        this.summary = summary;
    }

    /** All the numbers, small ones too: for who may see the dossiers. */
    public CohortSummary summary() {
        return summary;
    }

    /** What may be shown of them. */
    public ShareReport report() {
        return ShareReport.of(summary, CareModule.shipped(), SmallCells.hidden(), Language.EN)
                .asWideAs(Desk.columns());
    }

    /** The shares that may be shown. */
    public Rows<Share> shares() {
        return Rows.of(Share.TABLE, report().shares().toList())
                .printedAs(List.of("group_name", "text_en", "answer", "dossiers", "of_dossiers", "share"));
    }

    @Override
    public String toString() {
        long days =
                summary.groups().stream().map(group -> group.day()).distinct().count();
        String again = summary.doubles() == 0 ? "" : " (" + summary.doubles() + " of a patient who was there before)";
        return summary.read() + " dossiers" + again + ", each evaluated on " + days
                + " day(s); table(…) and plot(…) show them";
    }
}
