package nl.regie.cli;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: between words, and never within a number, for a telephone number is read as one. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && isWithinANumber(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isWithinANumber(int at) {
        return at >= 2
                && at < text.length()
                && text.charAt(at - 1) == '-'
                && Character.isDigit(text.charAt(at - 2))
                && Character.isDigit(text.charAt(at));
    }
}
