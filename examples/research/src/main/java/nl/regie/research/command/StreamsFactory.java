package nl.regie.research.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands what a command reads from and writes to, to each that asks for it in its constructor. */
record StreamsFactory(InputStream in, PrintStream out, PrintStream err) implements IFactory {
    private static final List<Class<?>> TO_WRITE = List.of(PrintStream.class, PrintStream.class);
    private static final List<Class<?>> TO_READ_AND_WRITE =
            List.of(InputStream.class, PrintStream.class, PrintStream.class);

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> reading = asking(type, TO_READ_AND_WRITE);
        if (reading.isPresent()) {
            return type.cast(reading.get().newInstance(in, out, err));
        }
        Optional<Constructor<?>> writing = asking(type, TO_WRITE);
        return writing.isPresent()
                ? type.cast(writing.get().newInstance(out, err))
                : CommandLine.defaultFactory().create(type);
    }

    private static Optional<Constructor<?>> asking(Class<?> type, List<Class<?>> streams) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> List.of(constructor.getParameterTypes()).equals(streams))
                .findAny();
    }
}
