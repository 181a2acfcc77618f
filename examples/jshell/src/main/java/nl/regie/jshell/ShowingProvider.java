package nl.regie.jshell;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.execution.JdiExecutionControlProvider;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Starts {@link ShowingAgent} where JShell would start its own: {@code jshell --execution regie}. From JDK 22 on the
 * tool hands over a console for {@code System.console()}, with which it starts none but its own; that is left out.
 */
public final class ShowingProvider implements ExecutionControlProvider {
    @Override
    public String name() {
        return "regie";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) throws Throwable {
        JdiExecutionControlProvider own = new JdiExecutionControlProvider();
        Map<String, String> ours = new HashMap<>(own.defaultParameters());
        ours.put(JdiExecutionControlProvider.PARAM_REMOTE_AGENT, ShowingAgent.class.getName());
        return own.generate(new WithoutConsole(environment), ours);
    }

    private record WithoutConsole(ExecutionEnv of) implements ExecutionEnv {
        @Override
        public InputStream userIn() {
            return of.userIn();
        }

        @Override
        public PrintStream userOut() {
            return of.userOut();
        }

        @Override
        public PrintStream userErr() {
            return of.userErr();
        }

        @Override
        public List<String> extraRemoteVMOptions() {
            return of.extraRemoteVMOptions();
        }

        @Override
        public void closeDown() {
            of.closeDown();
        }
    }
}
