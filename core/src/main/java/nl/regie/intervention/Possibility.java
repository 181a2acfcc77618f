package nl.regie.intervention;

/** What can be pointed out or asked for. */
public enum Possibility {
    /** Support outside regular care (002, lines 99–101). */
    SUPPORT_OUTSIDE_CARE,
    /** Contact with peers (lotgenoten) (002, lines 101–103). */
    PEER_CONTACT,
    /** An expert by experience (ervaringsdeskundige) (002, lines 101–103). */
    EXPERT_BY_EXPERIENCE,
    /** Another professional, if the patient wishes (002, lines 117–119). */
    ANOTHER_PROFESSIONAL,
    /** Something to read, hear or watch at home, such as a leaflet. The module does not name it: it is ours. */
    INFORMATION
}
