package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    @Test
    void aLineEndsBetweenWordsAndNeverWithinANumber() {
        LineBreaks breaks = new LineBreaks();
        String text = "Bel 0800-0113 of 06-12 34, sociaal-psychiatrisch 3-a -";
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at >= 0; at = breaks.next()) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        assertThat(pieces)
                .containsExactly(
                        "Bel ", "0800-0113 ", "of ", "06-12 ", "34, ", "sociaal-", "psychiatrisch ", "3-", "a ", "-");
    }
}
