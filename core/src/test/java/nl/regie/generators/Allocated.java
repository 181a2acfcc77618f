package nl.regie.generators;

/** How much memory a piece of work takes, in bytes of its own thread: no other work on the machine changes it. */
public final class Allocated {
    private Allocated() {}

    /** The bytes that this takes. */
    public static long by(Runnable work) {
        long before = bytesTaken();
        work.run();
        return bytesTaken() - before;
    }

    /** By this thread until now; by reflection, for the library itself does not read the module that knows it. */
    private static long bytesTaken() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getCurrentThreadAllocatedBytes")
                    .invoke(threads);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("This JVM does not tell what a thread takes.", e);
        }
    }
}
