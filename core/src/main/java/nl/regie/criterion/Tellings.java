package nl.regie.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.regie.day.WorkedOut;
import nl.regie.entry.HowTold;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.value.Several;

/** What was told within the period, by topic in the order of the file, and what each person last told of a topic. */
final class Tellings {
    private static final Question<Tellings> TELLINGS = Question.of(Tellings::new);

    private final Map<ExperienceTopic, List<Experience>> byTopic = new EnumMap<>(ExperienceTopic.class);
    private final WorkedOut<Asked, ToldExperience> told;

    /** Of whom it is asked what they told, and of which experience. */
    private record Asked(PersonId teller, ExperienceTopic topic) {}

    private Tellings(DossierOnDay on) {
        on.current(Experience.class)
                .that(experience -> !on.isOlderThan("experience", toldOn(experience)))
                .forEach(experience -> byTopic.computeIfAbsent(experience.topic(), none -> new ArrayList<>())
                        .add(experience));
        this.told = WorkedOut.by(asked -> ToldExperience.among(of(asked.topic()), asked.teller(), on));
    }

    static Tellings in(DossierOnDay on) {
        return on.ask(TELLINGS);
    }

    /** What was told of an experience, by whomever. */
    private Several<Experience> of(ExperienceTopic topic) {
        return Several.in(byTopic.getOrDefault(topic, List.of()));
    }

    /** What somebody last told of an experience. */
    ToldExperience by(PersonId teller, ExperienceTopic topic) {
        return told.of(new Asked(teller, topic));
    }

    /**
     * What was seen is as old as the day on which it was seen, and a good answer as the day on which it was given,
     * however late it was typed. What is wrong counts from the day on which it came to be known.
     */
    private static LocalDate toldOn(Experience experience) {
        Recorded recorded = experience.recorded();
        return recorded.howTold()
                .flatMap(HowTold::seenOn)
                .orElseGet(() -> experience.answer() == ExperienceAnswer.YES ? recorded.day() : recorded.on());
    }
}
