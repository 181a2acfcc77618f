package nl.regie.criterion;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regie.entry.HowTold;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;

/**
 * What was told within the period, by topic.
 *
 * @param byTopic for each topic of which something was told, in the order of the file
 */
record Tellings(Map<ExperienceTopic, List<Experience>> byTopic) {
    private static final Question<Tellings> TELLINGS = Question.of(Tellings::gathered);

    static Tellings in(DossierOnDay on) {
        return on.ask(TELLINGS);
    }

    private static Tellings gathered(DossierOnDay on) {
        return new Tellings(on.current(Experience.class).stream()
                .filter(experience -> !on.isOlderThan("experience", toldOn(experience)))
                .collect(groupingBy(Experience::topic)));
    }

    List<Experience> of(ExperienceTopic topic) {
        return byTopic.getOrDefault(topic, List.of());
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
