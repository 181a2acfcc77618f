package nl.regie.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import nl.regie.entry.Problem;

/**
 * How many came in, how many had the syntax of their reader and how many were read: told at the end, so that nobody
 * fuzzes a parser alone.
 */
final class Count {
    private static final JsonFactory JSON = new JsonFactory();

    private static final Pattern POINTER = Pattern.compile("(/[A-Za-z0-9]+)*");

    private final String name;
    private long inputs;
    private long wellFormed;
    private long read;

    Count(Target target) {
        this.name = target.name();
        Runtime.getRuntime().addShutdownHook(new Thread(this::tell));
    }

    private void tell() {
        System.out.println(name + ": " + inputs + " inputs, " + wellFormed + " had its syntax, " + read + " were read");
    }

    void came(byte[] document) {
        came(isJson(document));
    }

    /** Something came in, whose syntax was right or was not. */
    void came(boolean hasSyntax) {
        inputs++;
        if (hasSyntax) {
            wellFormed++;
        }
    }

    void wasRead() {
        read++;
    }

    /** One in so many: what is made of a document takes many times as long as to read it. */
    private static final int USED = 8;

    /** Whether pages are made of this one, too; the same document always gives the same answer. */
    static boolean isToBeUsed(byte[] document) {
        return Math.floorMod(Arrays.hashCode(document), USED) == 0;
    }

    private static boolean isJson(byte[] document) {
        try (JsonParser parser = JSON.createParser(document)) {
            while (parser.nextToken() != null) {
                parser.currentToken();
            }
            return document.length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What is told of a document is ours, and leads somewhere that could be in one. */
    static void requireOurs(Iterable<Problem> problems) {
        for (Problem problem : problems) {
            String told = problem + problem.message().nl();
            if (told.contains(Tape.PLANTED) || !POINTER.matcher(problem.where()).matches()) {
                throw new AssertionError("A problem repeats what somebody wrote.");
            }
        }
    }
}
