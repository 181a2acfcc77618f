package nl.regie.ehr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.people.Patients;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as it runs for a user, on a database in a folder of its own and on a day that does not move. */
final class RunningEhr implements AutoCloseable {
    static final String TODAY = "2026-10-13";

    private final Path folder;
    private ConfigurableApplicationContext context;

    private RunningEhr(Path folder) {
        this.folder = folder;
        this.context = started(folder);
    }

    static RunningEhr started() {
        try {
            return new RunningEhr(Files.createTempDirectory("ehr"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One in which nobody writes by forms. */
    static RunningEhr untouched() {
        return Untouched.EHR;
    }

    /** One for all tests that leave each other in peace. It ends with the machine that runs them. */
    static RunningEhr shared() {
        return Shared.EHR;
    }

    private static final class Untouched {
        static final RunningEhr EHR = started();
    }

    private static final class Shared {
        static final RunningEhr EHR = started();
    }

    private static ConfigurableApplicationContext started(Path folder) {
        return SpringApplication.run(
                EhrApplication.class,
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("ehr"),
                "--ehr.today=" + TODAY);
    }

    /** As after a failure of the power. */
    void restart() {
        context.close();
        context = started(folder);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Patient patient(String person) {
        return bean(Patients.class).findByPerson(person).orElseThrow();
    }

    /** Where staff find a patient. */
    String pagesOf(String person) {
        return "/patients/" + patient(person).getAddress();
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
