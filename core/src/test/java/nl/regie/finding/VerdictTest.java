package nl.regie.finding;

import static nl.regie.finding.Verdict.CANNOT_TELL;
import static nl.regie.finding.Verdict.MET;
import static nl.regie.finding.Verdict.NOT_APPLICABLE;
import static nl.regie.finding.Verdict.NOT_MET;
import static nl.regie.finding.Verdict.PARTLY_MET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.regie.generators.Floor;
import org.junit.jupiter.api.Test;

class VerdictTest {
    /** From what helps least to what shows most. Not applicable stands outside. */
    private static final List<Verdict> ORDER = List.of(NOT_MET, CANNOT_TELL, PARTLY_MET, MET);

    @Test
    void nothingThatAppliesMakesTheWholeNotApplicable() {
        assertThat(Verdict.ofWhole(List.of())).isEqualTo(NOT_APPLICABLE);
        assertThat(Verdict.ofWhole(List.of(NOT_APPLICABLE))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void cannotTellIsNotNotMet() {
        assertThat(Verdict.ofWhole(List.of(CANNOT_TELL))).isEqualTo(CANNOT_TELL);
        assertThat(Verdict.ofWhole(List.of(CANNOT_TELL, NOT_MET))).isEqualTo(NOT_MET);
        assertThat(Verdict.ofWhole(List.of(CANNOT_TELL, MET))).isEqualTo(PARTLY_MET);
        assertThat(Verdict.ofWhole(List.of(NOT_MET, MET))).isEqualTo(PARTLY_MET);
        assertThat(Verdict.ofWhole(List.of(NOT_APPLICABLE, MET))).isEqualTo(MET);
    }

    @Property
    void howOftenAndInWhichOrderDoesNotMatter(@ForAll List<Verdict> parts) {
        List<Verdict> twiceAndBackwards = new ArrayList<>(parts);
        twiceAndBackwards.addAll(parts);
        Collections.reverse(twiceAndBackwards);
        assertThat(Verdict.ofWhole(twiceAndBackwards)).isEqualTo(Verdict.ofWhole(parts));
    }

    @Property
    void whatDoesNotApplyIsLeftOut(@ForAll List<Verdict> parts) {
        List<Verdict> more = new ArrayList<>(parts);
        more.add(NOT_APPLICABLE);
        assertThat(Verdict.ofWhole(more)).isEqualTo(Verdict.ofWhole(parts));
    }

    @Property
    void aWholeIsMetOnlyWhenAllThatAppliesIsMet(@ForAll List<Verdict> parts) {
        boolean allMet = parts.stream().allMatch(part -> part == MET || part == NOT_APPLICABLE) && parts.contains(MET);
        assertThat(Verdict.ofWhole(parts) == MET).isEqualTo(allMet);
    }

    @Property
    void aPartThatShowsMoreNeverLowersTheWhole(@ForAll List<Verdict> parts, @ForAll Verdict better) {
        boolean isAnyRaised = false;
        for (int i = 0; i < parts.size(); i++) {
            Verdict part = parts.get(i);
            isAnyRaised |= part != NOT_APPLICABLE && ORDER.indexOf(better) > ORDER.indexOf(part);
            if (part != NOT_APPLICABLE && better != NOT_APPLICABLE && ORDER.indexOf(better) >= ORDER.indexOf(part)) {
                List<Verdict> raised = new ArrayList<>(parts);
                raised.set(i, better);
                assertThat(ORDER.indexOf(Verdict.ofWhole(raised)))
                        .isGreaterThanOrEqualTo(ORDER.indexOf(Verdict.ofWhole(parts)));
            }
        }
        Floor.under("a part shows more", isAnyRaised, 20);
    }
}
