package nl.regie.spark;

import java.io.Serializable;
import nl.regie.cohort.Cohort;

/**
 * What is asked of the dossiers of each file. It goes along to the machines of a cluster and is put together there, so
 * what it is made of has to be serializable: days and names, say.
 *
 * <pre>{@code
 * Question question = file -> Cohort.shipped().on(LocalDate.of(2026, 11, 1)).groupedBy(GroupBy.plan());
 * }</pre>
 */
@FunctionalInterface
public interface Question extends Serializable {
    /**
     * The question to the dossiers of this file.
     *
     * @param file its name without the folder, such as {@code team-a.ndjson.gz}
     */
    Cohort to(String file);
}
