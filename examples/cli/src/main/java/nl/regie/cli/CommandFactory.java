package nl.regie.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands the console to each command that asks for one in its constructor. */
record CommandFactory(Console console) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> withConsole = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Console.class}))
                .findAny();
        return withConsole.isPresent()
                ? type.cast(withConsole.get().newInstance(console))
                : CommandLine.defaultFactory().create(type);
    }
}
