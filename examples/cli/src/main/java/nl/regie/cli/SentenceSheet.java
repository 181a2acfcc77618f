package nl.regie.cli;

import java.util.List;
import nl.regie.terminal.Letters;

/** Sentences for a screen, of 100 columns where nothing else is said: titles, and lines that hang under each other. */
final class SentenceSheet {
    private final int width;
    private final StringBuilder text = new StringBuilder();

    SentenceSheet() {
        this(100);
    }

    SentenceSheet(int width) {
        this.width = width;
    }

    SentenceSheet title(String title) {
        if (text.length() > 0) {
            text.append('\n');
        }
        return line(title);
    }

    SentenceSheet line(String sentence) {
        return hanging("", sentence);
    }

    SentenceSheet item(String sentence) {
        return hanging("  - ", sentence);
    }

    SentenceSheet items(List<String> sentences) {
        sentences.forEach(this::item);
        return this;
    }

    private SentenceSheet hanging(String mark, String sentence) {
        List<String> lines = Letters.wrapped(sentence, width - mark.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? mark : " ".repeat(mark.length()))
                    .append(lines.get(i))
                    .append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
