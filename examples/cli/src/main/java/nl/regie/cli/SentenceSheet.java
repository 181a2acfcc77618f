package nl.regie.cli;

import java.util.ArrayList;
import java.util.List;

/** Sentences for a screen of 100 characters: titles, and lines that hang under each other. */
final class SentenceSheet {
    private static final int WIDTH = 100;
    private final StringBuilder text = new StringBuilder();

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
        List<String> lines = wrapped(sentence, WIDTH - mark.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? mark : " ".repeat(mark.length()))
                    .append(lines.get(i))
                    .append('\n');
        }
        return this;
    }

    private static List<String> wrapped(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
