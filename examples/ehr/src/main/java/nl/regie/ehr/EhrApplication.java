package nl.regie.ehr;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the example. */
@SpringBootApplication
public class EhrApplication {
    /** Starts it, with the options of Spring Boot. */
    public static void main(String[] args) {
        SpringApplication.run(EhrApplication.class, args);
    }

    /** The time where the patient lives, for a machine may stand elsewhere. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    /**
     * What day it is there.
     *
     * @param fixed a day to stay on, such as {@code 2026-10-06}; empty for the day of the clock
     */
    @Bean
    Today today(Clock clock, @Value("${ehr.today:}") String fixed) {
        return fixed.isEmpty() ? () -> LocalDate.now(clock) : () -> LocalDate.parse(fixed);
    }
}
