package nl.regie.research.command;

import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands what a command writes to, to each that asks for it in its constructor. */
record StreamsFactory(PrintStream out, PrintStream err) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> asking = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Arrays.equals(
                        constructor.getParameterTypes(), new Class<?>[] {PrintStream.class, PrintStream.class}))
                .findAny();
        return asking.isPresent()
                ? type.cast(asking.get().newInstance(out, err))
                : CommandLine.defaultFactory().create(type);
    }
}
