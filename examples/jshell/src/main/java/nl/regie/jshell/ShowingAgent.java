package nl.regie.jshell;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jdk.jshell.execution.RemoteExecutionControl;
import jdk.jshell.execution.Util;

/**
 * Runs the snippets of JShell's own tool as that does by itself, and shows what they give in a few lines.
 * {@link ShowingProvider} starts it.
 */
public final class ShowingAgent extends RemoteExecutionControl {
    private ShowingAgent() {}

    /**
     * Is run by JShell's tool.
     *
     * @param arguments the port at which the tool listens
     */
    public static void main(String[] arguments) throws Exception {
        try (Socket tool = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]))) {
            Map<String, Consumer<OutputStream>> out = Map.of(
                    "out", to -> System.setOut(new PrintStream(to, true, StandardCharsets.UTF_8)),
                    "err", to -> System.setErr(new PrintStream(to, true, StandardCharsets.UTF_8)));
            Map<String, Consumer<InputStream>> in = Map.of("in", System::setIn);
            Util.forwardExecutionControlAndIO(
                    new ShowingAgent(), tool.getInputStream(), tool.getOutputStream(), out, in);
        }
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        Object given = snippet.invoke(null);
        return isNamed(snippet.getDeclaringClass()) ? Shown.inALine(given) : Shown.inLines(given);
    }

    /** Of what somebody gives a name the tool shows one line; of what it names itself, such as $3, more. */
    private static boolean isNamed(Class<?> snippet) {
        return Stream.of(snippet.getDeclaredFields()).map(Field::getName).anyMatch(name -> !name.startsWith("$"));
    }

    /** A value of a snippet in the quotes of the language. */
    static String quoted(Object value) {
        return valueString(value);
    }
}
