package nl.regie.generators;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Values that count how often anything is asked of them, so that a test can tell how the work grows without a clock. A
 * counted value is equal to the value itself, and says what it says.
 */
public final class Counted {
    private long looks;

    /** The value, counted. */
    public <T> T of(Class<T> kind, T value) {
        return kind.cast(
                Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (counted, method, arguments) -> {
                    looks++;
                    try {
                        return method.invoke(value, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** How often anything was asked of all of them together. */
    public long looks() {
        return looks;
    }
}
