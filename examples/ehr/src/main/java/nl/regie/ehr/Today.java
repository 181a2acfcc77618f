package nl.regie.ehr;

import java.time.LocalDate;

/** What day it is. */
@FunctionalInterface
public interface Today {
    /** The day. */
    LocalDate day();
}
