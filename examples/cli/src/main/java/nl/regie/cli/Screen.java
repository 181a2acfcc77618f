package nl.regie.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.regie.naming.TypedText;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * What a terminal may show, in UTF-8: characters that give it orders are spelled out, whoever typed them and in
 * whatever file or argument they stood.
 */
final class Screen extends PrintStream {
    private final boolean isHeadingBold;

    Screen(OutputStream target) {
        this(target, false);
    }

    /**
     * A screen.
     *
     * @param isHeadingBold whether it is a terminal on which a heading can stand out
     */
    Screen(OutputStream target, boolean isHeadingBold) {
        super(target, true, StandardCharsets.UTF_8);
        this.isHeadingBold = isHeadingBold;
    }

    /** A line that stands out where that can be: in bold, and never in a colour, which would pass for a judgement. */
    void heading(String line) {
        steer(Style.bold.on());
        print(line);
        steer(Style.reset.on());
        print("\n");
    }

    /** In bytes, for what steers is spelled out in text. */
    private void steer(String sequence) {
        if (isHeadingBold) {
            byte[] bytes = sequence.getBytes(StandardCharsets.US_ASCII);
            write(bytes, 0, bytes.length);
        }
    }

    @Override
    public void print(String text) {
        super.print(TypedText.spelledOut(text));
    }

    /** The same screen, for who wants a writer. */
    PrintWriter writer() {
        return new PrintWriter(new OnScreen(this), true);
    }

    private static final class OnScreen extends Writer {
        private final Screen screen;

        OnScreen(Screen screen) {
            this.screen = screen;
        }

        @Override
        public void write(char[] text, int from, int length) {
            screen.print(new String(text, from, length));
        }

        @Override
        public void flush() {
            screen.flush();
        }

        @Override
        public void close() {
            screen.flush();
        }
    }
}
