package nl.regie.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.regie.naming.TypedText;

/**
 * What a terminal may show, in UTF-8: characters that give it orders are spelled out, whoever typed them and in
 * whatever file or argument they stood.
 */
final class Screen extends PrintStream {
    Screen(OutputStream target) {
        super(target, true, StandardCharsets.UTF_8);
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
