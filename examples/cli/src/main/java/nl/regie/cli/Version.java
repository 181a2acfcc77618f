package nl.regie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import nl.regie.caremodule.CareModule;
import picocli.CommandLine.IVersionProvider;

/** Which program this is, and which data it carries. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    /** Whether nothing else is asked, so that no command needs to be known to answer. */
    static boolean isAllThatIsAsked(String... arguments) {
        return Arrays.equals(arguments, new String[] {"--version"}) || Arrays.equals(arguments, new String[] {"-V"});
    }

    static String line() {
        return "regie " + ofTheProgram() + ", module " + CareModule.SHIPPED_ID + " " + CareModule.SHIPPED_VERSION;
    }

    /** What the build wrote down. */
    private static String ofTheProgram() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
