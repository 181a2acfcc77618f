package nl.regie.ehr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.people.Patients;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The application as it runs for a user, on a day that moves when a test says so. Its database is a file of H2 in a
 * folder of its own; or, where {@code EHR_TEST_POSTGRESQL} names a server such as
 * {@code jdbc:postgresql://localhost:5433/}, a new database there.
 */
final class RunningEhr implements AutoCloseable {
    static final String TODAY = "2026-10-13";

    private static final String SERVER = System.getenv().getOrDefault("EHR_TEST_POSTGRESQL", "");

    private final String database;
    private final String[] options;
    private final MovedClock clock = new MovedClock();
    private String port = "0";
    private LocalDate day = LocalDate.parse(TODAY);
    private ConfigurableApplicationContext context;

    private RunningEhr(String database, String... options) {
        this.database = database;
        this.options = options;
        this.context = run();
    }

    static RunningEhr started() {
        return startedWith();
    }

    /** With options of its own, such as how the organisation speaks. */
    static RunningEhr startedWith(String... options) {
        return new RunningEhr(SERVER.isEmpty() ? file() : onTheServer(), options);
    }

    private static String file() {
        try {
            return "jdbc:h2:file:" + Files.createTempDirectory("ehr").resolve("ehr");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String onTheServer() {
        String name = "ehr_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection server = DriverManager.getConnection(SERVER + "postgres", "postgres", "");
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER + name;
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

    private ConfigurableApplicationContext run() {
        SpringApplication application = new SpringApplication(EhrApplication.class);
        application.setAllowBeanDefinitionOverriding(true);
        application.addInitializers(made -> {
            ((GenericApplicationContext) made).registerBean("today", Today.class, () -> () -> day);
            ((GenericApplicationContext) made).registerBean("clock", Clock.class, () -> clock);
        });
        Stream<String> usual = Stream.of(
                "--server.port=" + port,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + (SERVER.isEmpty() ? "sa" : "postgres"));
        return application.run(Stream.concat(usual, Stream.of(options)).toArray(String[]::new));
    }

    /** Some days or months later. */
    void itBecomes(String later) {
        day = LocalDate.parse(later);
    }

    /** The clock goes on, and nobody waits for it. */
    void minutesGoBy(long minutes) {
        clock.passed = clock.passed.plusMinutes(minutes);
    }

    /** A clock that goes when a test says so. */
    private static final class MovedClock extends Clock {
        private Duration passed = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.parse(TODAY + "T10:00:00Z").plus(passed);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }

    /** As after a failure of the power: at the same address, with the same tables. */
    void restart() {
        port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        context.close();
        context = run();
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
